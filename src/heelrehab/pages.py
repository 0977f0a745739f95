"""Makes the pages when they are first wanted, and passes on what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue, resources_folder
from heelrehab.core.clock import Clock
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.language import languages_in
from heelrehab.ui.session_host import SessionHost
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.sounds import SoundName, Sounds
from heelrehab.ui.theme.appearance import Appearance


class Pages(QObject):
    """One maker for each page; modules load with their page, for a fast first paint.

    Signals:
        page_wanted: Show the page of this id.
        whole_wanted: Give the whole window to this widget.
        whole_done: Show the pages again.
    """

    page_wanted = Signal(str)
    whole_wanted = Signal(QWidget)
    whole_done = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        keeper: RecordKeeper,
        *,
        host: SessionHost,
        sounds: Sounds,
        clock: Clock,
        data_folder: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._keeper = keeper
        self._host = host
        self._sounds = sounds
        self._clock = clock
        self._data_folder = data_folder
        host.opened.connect(self.whole_wanted)
        host.closed.connect(self.whole_done)
        host.warning_raised.connect(self.open_red_flags)

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """Return what makes each page, by id."""
        return {
            "settings": self._make_settings,
        }

    def open_finder(self) -> None:
        """Ask the finder's questions."""
        from heelrehab.ui.pages.finder.page import FinderPage  # noqa: PLC0415 - on first need

        page = FinderPage(
            self._appearance, self._settings, self._catalogue, self._keeper, self._clock.now
        )
        page.closed.connect(self.whole_done)
        page.programme_begun.connect(self._show_today)
        self.whole_wanted.emit(page)

    def open_red_flags(self) -> None:
        """Ask for warning signs, over whatever has the window."""
        from heelrehab.ui.pages.finder.red_flags import RedFlagsPage  # noqa: PLC0415 - as above

        page = RedFlagsPage(self._appearance, self._settings, self._catalogue, self._keeper)
        page.closed.connect(self.whole_done)
        self.whole_wanted.emit(page)

    def _make_settings(self) -> QWidget:
        from heelrehab.ui.pages.settings.page import SettingsPage  # noqa: PLC0415 - as above

        page = SettingsPage(
            self._appearance,
            self._settings,
            data_folder=self._data_folder,
            languages=languages_in(resources_folder() / "i18n"),
        )
        page.sound_test_asked.connect(self._play_a_sound)
        page.folder_asked.connect(self._show_folder)
        return page

    def _today(self) -> date:
        return self._clock.now().date()

    def _show_today(self) -> None:
        self.page_wanted.emit("today")

    def _play_a_sound(self) -> None:
        self._sounds.play(SoundName.START)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_folder)))
