"""The pages at home: those of everybody, and what a machine of one's own has besides."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from heelrehab import __version__
from heelrehab.content.catalogue import Catalogue, resources_folder
from heelrehab.core.clock import Clock
from heelrehab.options import RunOptions
from heelrehab.pages.exercising import ExercisingPages
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.language import languages_in
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.workspace import Workspace, fresh_id

if TYPE_CHECKING:
    from heelrehab.ui.desk.records import RecordsDesk
    from heelrehab.ui.pages.progress.page import ProgressPage
    from heelrehab.ui.sounds import Sounds


class Pages(ExercisingPages):
    """Welcome, settings and history beside the pages of everybody.

    Signals:
        leave_wanted: Everything is erased: close the window.
    """

    leave_wanted = Signal()

    hands_over = True

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
        super().__init__(
            appearance,
            settings,
            catalogue,
            keeper,
            sounds=sounds,
            clock=clock,
            options=options,
            person_name=person_name,
            parent=parent,
        )
        self._workspace = workspace
        self._desk: RecordsDesk | None = None
        self._people_card = people_card

    @property
    def desk(self) -> RecordsDesk:
        """Where records are handed over, taken in and erased; made on first need."""
        if self._desk is None:
            self._desk = self._make_desk()
        return self._desk

    def call(self, person_name: str) -> None:
        """Call the person by another name in what is made from now on."""
        self._person_name = person_name
        if self._desk is not None:
            self._desk.call(person_name)

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """Return what makes each page, by id."""
        return super().makers() | {
            "welcome": self._make_welcome,
            "settings": self._make_settings,
            "history": self._make_history,
        }

    def _make_progress(self) -> ProgressPage:
        page = super()._make_progress()
        page.history_requested.connect(self._show_history)
        page.export_requested.connect(self._export)
        return page

    def _make_welcome(self) -> QWidget:
        from heelrehab.ui.pages.welcome import WelcomePage  # noqa: PLC0415 - on first need

        page = WelcomePage(self._appearance, self._settings, self._catalogue)
        page.finder_requested.connect(self.open_finder)
        page.look_around_requested.connect(self._show_today)
        return page

    def _make_history(self) -> QWidget:
        return self.desk.make_history()

    def _make_desk(self) -> RecordsDesk:
        from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - as above

        from heelrehab.ui.desk.records import RecordsDesk  # noqa: PLC0415 - as above
        from heelrehab.ui.exports.choosing import SystemPathChooser  # noqa: PLC0415 - as above
        from heelrehab.ui.pages.settings.data.custody import Custody  # noqa: PLC0415 - as above

        place = self._workspace.place
        standard = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(standard))
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
            SystemPathChooser(documents),
            now=self._clock.now,
            person_name=self._person_name,
            program_version=__version__,
            suggested_folder=documents,
            session_times=self._session_times,
            parent=self,
        )
        desk.page_wanted.connect(self.page_wanted)
        desk.whole_wanted.connect(self.whole_wanted)
        desk.whole_done.connect(self.whole_done)
        desk.told.connect(self.told)
        desk.leave_wanted.connect(self.leave_wanted)
        return desk

    def _session_times(self) -> tuple[time, ...]:
        return self._settings.settings.reminder_times

    def _make_settings(self) -> QWidget:
        from heelrehab.home.reminding import LoginStart  # noqa: PLC0415 - as above
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
        page.sound_test_asked.connect(self._sessions.play_a_sound)
        return page

    def _new_id(self) -> str:
        return fresh_id(self._clock)

    def _export(self, kind: str) -> None:
        self.desk.export(kind)

    def _show_history(self) -> None:
        self.page_wanted.emit("history")

    def _show_folder(self) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - on first need
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - as above

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workspace.place.folder.root)))
