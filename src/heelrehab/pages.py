"""Makes the pages when they are first wanted, and passes on what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from heelrehab import __version__
from heelrehab.content.catalogue import Catalogue, resources_folder
from heelrehab.content.faults import CatalogueError
from heelrehab.core.clock import Clock
from heelrehab.core.finder.red_flags import lock_from
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import PrescribedItem
from heelrehab.options import RunOptions
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.language import languages_in
from heelrehab.ui.session.plan import SessionPlan
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.workspace import Workspace, fresh_id

if TYPE_CHECKING:
    from heelrehab.ui.exports.desk import RecordsDesk
    from heelrehab.ui.hands_free.senses import Senses
    from heelrehab.ui.session_host import SessionHost
    from heelrehab.ui.sounds import Sounds


class Pages(QObject):
    """One maker for each page; modules load with their page, for a fast first paint.

    Signals:
        page_wanted: Show the page of this id.
        whole_wanted: Give the whole window to this widget.
        whole_done: Show the pages again.
        unusable: What was asked for needs a content file that cannot be used.
        told: A sentence and its ``Tone``.
        leave_wanted: Everything is erased: close the window.
    """

    page_wanted = Signal(str)
    whole_wanted = Signal(object)
    whole_done = Signal()
    unusable = Signal()
    told = Signal(str, object)
    leave_wanted = Signal()

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
        workspace: Workspace,
        person_name: str,
        people_card: Callable[[], QWidget] | None = None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._keeper = keeper
        self._options = options
        self._host: SessionHost | None = None
        self._senses: Senses | None = None
        self._sounds = sounds
        self._clock = clock
        self._workspace = workspace
        self._desk: RecordsDesk | None = None
        self._person_name = person_name
        self._people_card = people_card

    @property
    def host(self) -> SessionHost:
        """What opens sessions; made on first need."""
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
    def desk(self) -> RecordsDesk:
        """Where records are handed over, taken in and erased; made on first need."""
        if self._desk is None:
            self._desk = self._make_desk()
        return self._desk

    def close(self) -> None:
        """End what runs; what was done is kept."""
        self.stop_session()
        if self._senses is not None:
            self._senses.close()

    def call(self, person_name: str) -> None:
        """Call the person by another name in what is made from now on."""
        self._person_name = person_name
        if self._desk is not None:
            self._desk.call(person_name)

    def stop_session(self) -> None:
        """End the session that runs, where one does; what was done is kept."""
        if self._host is not None:
            self._host.stop()

    def open_session(self, plan: SessionPlan) -> None:
        """Begin with the question before the session."""
        try:
            self.host.open(plan)
        except CatalogueError:
            self.unusable.emit()

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """Return what makes each page, by id."""
        return {
            "welcome": self._make_welcome,
            "today": self._make_today,
            "exercises": self._make_exercises,
            "progress": self._make_progress,
            "learn": self._make_learn,
            "settings": self._make_settings,
            "history": self._make_history,
        }

    def open_finder(self) -> None:
        """Ask the finder's questions."""
        from heelrehab.ui.pages.finder.page import FinderPage  # noqa: PLC0415 - on first need

        try:
            page = FinderPage(
                self._appearance, self._settings, self._catalogue, self._keeper, self._clock.now
            )
        except CatalogueError:
            self.unusable.emit()
            return
        page.closed.connect(self.whole_done)
        page.programme_begun.connect(self._show_today)
        self.whole_wanted.emit(page)

    def open_red_flags(self) -> None:
        """Ask for warning signs, over whatever has the window."""
        from heelrehab.ui.pages.finder.red_flags import RedFlagsPage  # noqa: PLC0415 - as above

        try:
            page = RedFlagsPage(self._appearance, self._settings, self._catalogue, self._keeper)
        except CatalogueError:
            self.unusable.emit()
            return
        page.closed.connect(self._leave_red_flags)
        self.whole_wanted.emit(page)

    def _leave_red_flags(self) -> None:
        """Go back to what was before; a session ends where a sign was named."""
        self.whole_done.emit()
        if lock_from(self._keeper.history) is not None:
            self.stop_session()

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
        host.opened.connect(self.whole_wanted)
        host.closed.connect(self.whole_done)
        host.warning_raised.connect(self.open_red_flags)
        return host

    def _make_welcome(self) -> QWidget:
        from heelrehab.ui.pages.welcome import WelcomePage  # noqa: PLC0415 - as above

        page = WelcomePage(self._appearance, self._settings, self._catalogue)
        page.finder_requested.connect(self.open_finder)
        page.look_around_requested.connect(self._show_today)
        return page

    def _make_today(self) -> QWidget:
        from heelrehab.ui.pages.today.page import TodayPage  # noqa: PLC0415 - as above

        page = TodayPage(
            self._appearance,
            self._settings,
            self._catalogue,
            self._keeper,
            self._clock.now,
            person_name=self._person_name,
        )
        page.session_requested.connect(self.open_session)
        page.finder_requested.connect(self.open_finder)
        page.red_flags_requested.connect(self.open_red_flags)
        return page

    def _make_exercises(self) -> QWidget:
        from heelrehab.ui.pages.exercises.page import ExercisesPage  # noqa: PLC0415 - as above

        page = ExercisesPage(
            self._appearance,
            self._settings,
            self._catalogue,
            self._keeper,
            today=self._today,
            monotonic_s=self._clock.monotonic_s,
        )
        page.start_requested.connect(self._start_items)
        return page

    def _make_progress(self) -> QWidget:
        from heelrehab.ui.pages.progress.page import ProgressPage  # noqa: PLC0415 - as above

        page = ProgressPage(
            self._appearance,
            self._keeper,
            self._catalogue,
            today=self._today,
            weekly_goal=self._weekly_goal,
        )
        page.today_requested.connect(self._show_today)
        page.history_requested.connect(self._show_history)
        page.export_requested.connect(self._export)
        return page

    def _make_history(self) -> QWidget:
        return self.desk.make_history()

    def _make_desk(self) -> RecordsDesk:
        from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - as above

        from heelrehab.ui.exports.choosing import SystemPathChooser  # noqa: PLC0415 - as above
        from heelrehab.ui.exports.desk import RecordsDesk  # noqa: PLC0415 - as above
        from heelrehab.ui.pages.settings.data.custody import Custody  # noqa: PLC0415 - as above

        place = self._workspace.place
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        desk = RecordsDesk(
            self._appearance,
            self._catalogue,
            Custody(
                disk=place.disk,
                folder=place.folder,
                profile_id=place.profile_id,
                keeper=self._keeper,
                new_id=self._new_id,
                seal_files=self._workspace.seal,
            ),
            SystemPathChooser(),
            now=self._clock.now,
            person_name=self._person_name,
            program_version=__version__,
            suggested_folder=Path(QStandardPaths.writableLocation(documents)),
            parent=self,
        )
        desk.page_wanted.connect(self.page_wanted)
        desk.whole_wanted.connect(self.whole_wanted)
        desk.whole_done.connect(self.whole_done)
        desk.told.connect(self.told)
        desk.leave_wanted.connect(self.leave_wanted)
        return desk

    def _make_learn(self) -> QWidget:
        from heelrehab.ui.pages.learn.page import LearnPage  # noqa: PLC0415 - as above

        page = LearnPage(self._appearance, self._settings, self._catalogue)
        page.red_flags_requested.connect(self.open_red_flags)
        return page

    def _make_settings(self) -> QWidget:
        from heelrehab.reminding import LoginStart  # noqa: PLC0415 - as above
        from heelrehab.ui.pages.settings.counted import counted_exercises  # noqa: PLC0415 - as above
        from heelrehab.ui.pages.settings.page import SettingsPage  # noqa: PLC0415 - as above

        login = LoginStart(self)
        login.refused.connect(self.told)
        card = self.desk.make_data_card()
        card.folder_asked.connect(self._show_folder)
        page = SettingsPage(
            self._appearance,
            self._settings,
            data_card=card,
            people_card=None if self._people_card is None else self._people_card(),
            reminder_card=login.make_card(self._appearance, self._settings),
            languages=languages_in(resources_folder() / "i18n"),
            senses=self.senses,
            counted=counted_exercises(self._catalogue),
        )
        page.sound_test_asked.connect(self._play_a_sound)
        return page

    def _today(self) -> date:
        return self._clock.now().date()

    def _new_id(self) -> str:
        return fresh_id(self._clock)

    def _export(self, kind: str) -> None:
        self.desk.export(kind)

    def _show_history(self) -> None:
        self.page_wanted.emit("history")

    def _show_today(self) -> None:
        self.page_wanted.emit("today")

    def _weekly_goal(self) -> int | None:
        """Return how many sessions the stage has for a week, None without a programme."""
        stage = plan_from(self._keeper.history, self._catalogue).stage(self._catalogue)
        return None if stage is None else stage.days_per_week * stage.times_per_day

    def _start_items(self, items: tuple[PrescribedItem, ...]) -> None:
        """Open a session of exercises that the person chose, apart from the plan."""
        self.open_session(SessionPlan(tuple(items)))

    def _play_a_sound(self) -> None:
        from heelrehab.ui.sounds import SoundName  # noqa: PLC0415 - on first need

        self._sounds().play(SoundName.START)

    def _show_folder(self) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - on first need
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - as above

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workspace.place.folder.root)))
