"""Whether all is well with the kiosk: settings, protection, log, histories, content."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from heelrehab.content.catalogue import Catalogue
from heelrehab.storage.check import check_profile
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.audit import AuditReading, StaffAction
from heelrehab.storage.kiosk.deeds import Ledger
from heelrehab.storage.kiosk.people import doubled_codes, patients
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.kiosk.protection import unprotected
from heelrehab.storage.kiosk.settings import settings_faults
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.profiles import profile_ids
from heelrehab.storage.settings import load_settings

_EXPECTED = frozenset({FaultCode.LOCKED})
"""No fault on a kiosk: without its key, a history is not to be read."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One part that was looked at, and what is wrong with it."""

    part: str
    """``settings``, ``protection``, ``log``, ``people``, ``histories`` or ``content``."""
    faults: tuple[str, ...] = ()
    """Each as file, key and what was due, for the administrator."""
    count: int = 0
    """How many things were looked at, where that tells something."""


class Inspector:
    """Looks everything over without changing any of it."""

    def __init__(
        self,
        disk: Disk,
        folder: DataFolder,
        settings_path: Path,
        ledger: Ledger,
        *,
        contents: Callable[[], Catalogue],
        is_stopped: Callable[[], bool],
    ) -> None:
        """Take what it needs.

        Args:
            disk: Where to look.
            folder: The data folder.
            settings_path: The clinic's settings.
            ledger: Notes the check, and has the log.
            contents: Opens the content anew, to be read whole.
            is_stopped: Asked between two histories; True ends early.
        """
        self._disk = disk
        self._folder = folder
        self._settings_path = settings_path
        self._ledger = ledger
        self._contents = contents
        self._is_stopped = is_stopped

    def log(self) -> AuditReading:
        """Read the log and follow its chain."""
        return self._ledger.log.reading()

    def check(self) -> tuple[Finding, ...]:
        """Look at each part, in the order in which it matters.

        Raises:
            StorageError: The check could not be noted.
        """
        with self._ledger.begin(StaffAction.CHECKED) as deed:
            broken = self.log().broken
            findings = (
                _finding("settings", settings_faults(self._disk, self._settings_path)),
                self._protection(),
                _finding("log", () if broken is None else (broken,)),
                self._people(),
                self._histories(),
                self._content(),
            )
            if self._is_stopped():
                deed.fall_short("stopped")
        return findings

    def _protection(self) -> Finding:
        kiosk = kiosk_folder(self._folder)
        private = (self._folder.profiles, self._folder.backups, kiosk.root)
        readable = (self._settings_path, self._folder.content)
        return _finding("protection", unprotected(self._disk, private, readable))

    def _people(self) -> Finding:
        try:
            known = patients(self._disk, self._folder)
        except StorageError as error:
            return _finding("people", (error.fault,))
        return _finding("people", doubled_codes(self._folder, known), len(known))

    def _histories(self) -> Finding:
        """Read one history after the other, so that a long check ends soon when staff leave."""
        faults = list(load_settings(self._disk, self._folder).faults)
        try:
            ids = profile_ids(self._disk, self._folder)
        except StorageError as error:
            return _finding("histories", (error.fault,))
        count = 0
        for profile_id in ids:
            if self._is_stopped():
                break
            try:
                place = self._folder.profile(profile_id)
                faults += check_profile(self._disk, profile_id, place).faults
            except StorageError as error:
                faults.append(error.fault)
            count += 1
        wrong = tuple(fault for fault in faults if fault.code not in _EXPECTED)
        return _finding("histories", wrong, count)

    def _content(self) -> Finding:
        catalogue = self._contents()
        catalogue.load_all()
        faults = tuple(str(fault) for fault in catalogue.faults())
        return Finding("content", faults, len(catalogue.exercise_ids()))


def _finding(part: str, faults: tuple[Fault, ...], count: int = 0) -> Finding:
    return Finding(part, tuple(str(fault) for fault in faults), count)
