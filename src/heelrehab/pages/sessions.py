"""Sessions and what leads through them, made on first need."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.core.clock import Clock
from heelrehab.options import RunOptions
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.session.plan import SessionPlan
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from heelrehab.ui.hands_free.senses import Senses
    from heelrehab.ui.session.driver import SessionDriver
    from heelrehab.ui.session_host import SessionHost
    from heelrehab.ui.sounds import Sounds


class Sessions(QObject):
    """Opens one session at a time; a program in which none is opened loads none of it.

    Signals:
        opened: A session's page, which wants the whole window.
        closed: The page is no longer needed.
        warning_raised: So much pain was reported that the warning signs must be asked.
        unusable: What was asked for needs a content file that cannot be used.
        told: A sentence and its ``Tone``.
    """

    opened = Signal(object)
    closed = Signal()
    warning_raised = Signal()
    unusable = Signal()
    told = Signal(str, object)

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        keeper: RecordKeeper,
        *,
        sounds: Callable[[], Sounds],
        clock: Clock,
        options: RunOptions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._keeper = keeper
        self._sounds = sounds
        self._clock = clock
        self._options = options
        self._host: SessionHost | None = None
        self._senses: Senses | None = None

    @property
    def host(self) -> SessionHost:
        """What puts sessions together; made on first need."""
        if self._host is None:
            self._host = self._make_host()
        return self._host

    @property
    def senses(self) -> Senses:
        """What leads through sessions by ear and eye; made on first need."""
        if self._senses is None:
            self._senses = self._make_senses()
        return self._senses

    @property
    def is_running(self) -> bool:
        """True from the question before a session to the one after it."""
        return self._host is not None and self._host.session is not None

    @property
    def driver(self) -> SessionDriver | None:
        """What plays the session that is open, None where none is."""
        session = None if self._host is None else self._host.session
        return None if session is None else session.driver

    def open(self, plan: SessionPlan) -> None:
        """Begin with the question before the session."""
        try:
            self.host.open(plan)
        except CatalogueError:
            self.unusable.emit()

    def stop(self) -> None:
        """End the session that runs, where one does; what was done is kept."""
        if self._host is not None:
            self._host.stop()

    def close(self) -> None:
        """End what runs; what was done is kept."""
        self.stop()
        if self._senses is not None:
            self._senses.close()

    def play_a_sound(self) -> None:
        """Let the tones be heard, to try them."""
        from heelrehab.ui.sounds import SoundName  # noqa: PLC0415 - on first need

        self._sounds().play(SoundName.START)

    def _make_senses(self) -> Senses:
        from heelrehab.ui.hands_free.keep_awake import stay_awake  # noqa: PLC0415 - on first need
        from heelrehab.ui.hands_free.senses import Senses, voice_command  # noqa: PLC0415 - as above
        from heelrehab.ui.hands_free.speech.voice import Voice  # noqa: PLC0415 - as above

        voice = Voice(voice_command(), self._catalogue.language, self)
        voice.missed.connect(self._tell_no_voice)
        return Senses(self._sounds(), voice, self._settings, stay_awake=stay_awake, parent=self)

    def _tell_no_voice(self) -> None:
        from heelrehab.ui.hands_free.speech.voice import VoiceStatus  # noqa: PLC0415 - as above
        from heelrehab.ui.pages.settings.voice_card import voice_text  # noqa: PLC0415 - as above
        from heelrehab.ui.widgets.tones import Tone  # noqa: PLC0415 - as above

        self.told.emit(voice_text(VoiceStatus.NONE), Tone.CAUTION)

    def _make_host(self) -> SessionHost:
        from heelrehab.system.trace_file import TraceFile  # noqa: PLC0415 - on first need
        from heelrehab.ui.session_host import SessionHost  # noqa: PLC0415 - as above

        trace = self._options.trace
        host = SessionHost(
            self._appearance,
            self._catalogue,
            self._keeper,
            self._settings,
            senses=self.senses,
            clock=self._clock,
            time_scale=self._options.time_scale,
            trace=None if trace is None else TraceFile(trace).write,
            parent=self,
        )
        host.opened.connect(self.opened)
        host.closed.connect(self.closed)
        host.warning_raised.connect(self.warning_raised)
        return host
