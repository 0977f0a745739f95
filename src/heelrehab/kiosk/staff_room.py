"""The staff's time at the kiosk: what they work with is made here, and dropped when they leave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import Fault, StorageError
from heelrehab.storage.kiosk.audit import AuditLog, StaffAction
from heelrehab.storage.kiosk.deeds import Ledger
from heelrehab.storage.kiosk.people import Patient
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.vault.cipher import Random
from heelrehab.storage.vault.keys import StaffKey
from heelrehab.storage.vault.pins import Stretch, stretched
from heelrehab.ui.kiosk.staff.area import StaffArea
from heelrehab.ui.kiosk.staff.checks.check_page import CheckPage
from heelrehab.ui.kiosk.staff.checks.log_page import LogPage
from heelrehab.ui.kiosk.staff.deeds.cabinet import Cabinet
from heelrehab.ui.kiosk.staff.deeds.checks import Inspector
from heelrehab.ui.kiosk.staff.deeds.exports import Exporter
from heelrehab.ui.kiosk.staff.deeds.register import Register
from heelrehab.ui.kiosk.staff.exports.page import ExportPage
from heelrehab.ui.kiosk.staff.people.page import PeoplePage
from heelrehab.ui.kiosk.staff.settings.desk import SettingsDesk
from heelrehab.ui.kiosk.staff.settings.page import ClinicSettingsPage
from heelrehab.ui.kiosk.staff.tools import StaffTools
from heelrehab.ui.kiosk.staff.work import Unforeseen, Work
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.tones import Tone


@dataclass(frozen=True, slots=True)
class StaffPlace:
    """What the staff area stands on, whoever is in it."""

    disk: Disk
    folder: DataFolder
    log: AuditLog
    settings_path: Path
    contents: Callable[[], Catalogue]
    """Opens the content anew, with all checks, in the language spoken."""
    languages: tuple[str, ...]
    """Codes of the languages there are."""
    machine: str
    """The machine's name, as for the names of journals."""
    mounts: Callable[[], str]
    """What the system says is mounted, as /proc/self/mounts."""
    program_version: str
    now: Callable[[], datetime]
    random: Random
    stretch: Stretch = stretched


class StaffRoom(QObject):
    """One stay of staff. Whoever opens it notes nothing: coming and leaving are noted here.

    Signals:
        left: Staff are done; everything is dropped, the area is to be taken off the screen.
        quit_asked: The kiosk is to end; everything is dropped.
        clean_asked: The screen is to be locked for cleaning; staff stay.
        settings_changed: The clinic's settings, kept on the disk, are other ones.
        told: A sentence and its ``Tone``, for what outlasts the stay.
    """

    left = Signal()
    quit_asked = Signal()
    clean_asked = Signal()
    settings_changed = Signal(object)
    told = Signal(str, object)

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        place: StaffPlace,
        *,
        settings: KioskSettings,
        key: StaffKey,
        parent: QObject | None = None,
    ) -> None:
        """Begin a stay with the staff's key, which is dropped at its end."""
        super().__init__(parent)
        self._appearance = appearance
        self._place = place
        self._ledger = Ledger(place.log, place.now)
        self._work = Work(self)
        self._desk = SettingsDesk(place.disk, place.settings_path, settings, self._ledger, self)
        self._tools: StaffTools | None = self._tools_of(catalogue, key)
        self._wanted: Patient | None = None
        self._is_over = False
        place.log.note(StaffAction.CAME_IN, place.now())
        self._area = StaffArea(
            appearance,
            self._work,
            {
                "people": self._make_people,
                "export": self._make_export,
                "check": self._make_check,
                "log": self._make_log,
                "settings": self._make_settings,
            },
        )
        self._area.leave_asked.connect(self.leave)
        self._area.clean_asked.connect(self._clean)
        self._desk.changed.connect(self._tell_settings)
        self._desk.refused.connect(self._refuse_setting)

    def area(self) -> StaffArea:
        """Return what is to be shown; it belongs to whoever shows it."""
        return self._area

    @property
    def place(self) -> StaffPlace:
        """What the stay stands on."""
        return self._place

    @property
    def is_busy(self) -> bool:
        """True while something is being done away from the window's thread."""
        return self._work.is_busy or self._desk.is_busy

    @property
    def tools(self) -> StaffTools | None:
        """What the pages work with; None after ``close``."""
        return self._tools

    def leave(self) -> None:
        """End the stay, as by the button."""
        self.close()
        self.left.emit()

    def close(self) -> None:
        """Drop keys and histories, and let what is being written end; as when time is up."""
        if self._is_over:
            return
        self._is_over = True
        self._work.close()
        try:
            # What was changed last is told now: nobody listens later.
            self._desk.close()
        finally:
            self._area.empty()
            self._tools = None
            self._wanted = None
            self._place.log.note(StaffAction.LEFT, self._place.now())

    def _tools_of(self, catalogue: Catalogue, key: StaffKey) -> StaffTools:
        place, ledger = self._place, self._ledger
        cabinet = Cabinet(
            place.disk,
            place.folder,
            ledger,
            key,
            machine=place.machine,
            now=place.now,
            random=place.random,
        )
        return StaffTools(
            appearance=self._appearance,
            catalogue=catalogue,
            work=self._work,
            register=Register(
                place.disk,
                place.folder,
                ledger,
                key,
                now=place.now,
                random=place.random,
                stretch=place.stretch,
            ),
            cabinet=cabinet,
            exporter=Exporter(
                place.disk,
                cabinet,
                ledger,
                catalogue,
                now=place.now,
                mounts=place.mounts,
                program_version=place.program_version,
                is_stopped=self._work.is_stopped,
                report=self._work.report,
            ),
            inspector=Inspector(
                place.disk,
                place.folder,
                place.settings_path,
                ledger,
                contents=place.contents,
                is_stopped=self._work.is_stopped,
            ),
            clinic=self._clinic,
            program_version=place.program_version,
            now=place.now,
        )

    def _clinic(self) -> KioskSettings:
        return self._desk.settings

    def _in_use(self) -> StaffTools:
        """Return the tools of a stay that is not over."""
        if self._tools is None:
            message = "the stay is over"
            raise RuntimeError(message)
        return self._tools

    def _make_people(self) -> QWidget:
        page = PeoplePage(self._in_use())
        page.told.connect(self._tell)
        page.export_asked.connect(self._export)
        return page

    def _make_export(self) -> QWidget:
        patient, self._wanted = self._wanted, None
        return ExportPage(self._in_use(), self._desk.settings, patient)

    def _make_check(self) -> QWidget:
        return CheckPage(self._in_use())

    def _make_log(self) -> QWidget:
        return LogPage(self._in_use())

    def _make_settings(self) -> QWidget:
        tools = self._in_use()
        page = ClinicSettingsPage(
            self._appearance,
            self._desk,
            tools.catalogue,
            languages=self._place.languages,
            expired=self._expired,
        )
        page.quit_asked.connect(self._quit)
        return page

    def _expired(self, retention_days: int | None) -> int | None:
        """Count whom such a time of keeping would erase; None, and told, where it is unknown."""
        try:
            return self._in_use().register.expired(retention_days)
        except StorageError as error:
            self._area.tell_fault(error.fault)
            return None

    def _export(self, patient: Patient) -> None:
        self._wanted = patient
        self._area.show_page("export")

    def _tell(self, text: str, tone: Tone) -> None:
        self._area.tell(text, tone)

    def _tell_settings(self) -> None:
        self.settings_changed.emit(self._desk.settings)

    def _refuse_setting(self, fault: Fault | Unforeseen) -> None:
        if not self._is_over:
            self._area.show_page("settings")
            self._area.tell_fault(fault)

    def _clean(self) -> None:
        self._place.log.note(StaffAction.SCREEN_CLEANED, self._place.now())
        self.clean_asked.emit()

    def _quit(self) -> None:
        self._place.log.note(StaffAction.QUIT, self._place.now())
        self.close()
        self.quit_asked.emit()
