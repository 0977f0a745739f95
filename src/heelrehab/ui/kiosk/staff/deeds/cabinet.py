"""A person's history, opened with the staff's key, and added to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from heelrehab.core.records import AnyRecord, Retract
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.journal.ids import RANDOM_BYTES, new_id
from heelrehab.storage.journal.journal import Journal
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.deeds import Ledger
from heelrehab.storage.kiosk.people import Patient
from heelrehab.storage.paths import DataFolder, ProfileFolder, device_id
from heelrehab.storage.vault.cipher import Cipher, Random, cipher_of
from heelrehab.storage.vault.files import load_patient
from heelrehab.storage.vault.keys import StaffKey, key_by_staff
from heelrehab.ui.kiosk.staff.deeds.holding import held


class Access(Enum):
    """Whether a history can be added to here."""

    FREE = "free"
    OPEN_ELSEWHERE = "open_elsewhere"
    """Another window or program on this machine has it open."""
    NEWER = "newer"
    """A newer program wrote to this machine's journal."""


@dataclass(frozen=True, slots=True, weakref_slot=True)
class OpenFile:
    """One person's history in memory."""

    patient: Patient
    records: Sequence[AnyRecord]
    faults: tuple[Fault, ...]
    access: Access

    @property
    def damaged(self) -> int:
        """How many lines could not be read; the rest is in use."""
        return sum(fault.code in _DAMAGE for fault in self.faults)


_DAMAGE = (FaultCode.DAMAGED_LINE, FaultCode.TORN_TAIL, FaultCode.UNREADABLE, FaultCode.BAD_VALUE)


class Cabinet:
    """Opens histories and adds to them; whoever has it has every patient's key."""

    def __init__(
        self,
        disk: Disk,
        folder: DataFolder,
        ledger: Ledger,
        key: StaffKey,
        *,
        machine: str,
        now: Callable[[], datetime],
        random: Random,
    ) -> None:
        """Take what it needs; ``machine`` is the machine's name, of any form."""
        self._disk = disk
        self._folder = folder
        self._ledger = ledger
        self._key = key
        self._machine = machine
        self._now = now
        self._random = random

    def open(self, patient: Patient) -> OpenFile:
        """Read a person's history; damaged lines are left out and counted.

        Raises:
            StorageError: The looking could not be noted, or the staff's key does not fit
                (``LOCKED``).
        """
        with self._ledger.begin(StaffAction.PATIENT_OPENED, patient.profile_id):
            return self.read(patient)

    def read(self, patient: Patient) -> OpenFile:
        """Read the same without noting it, for what is noted already, as an export.

        Raises:
            StorageError: The staff's key does not fit (``LOCKED``).
        """
        place = self._folder.profile(patient.profile_id)
        reading = read_history(self._disk, place.history, cipher=self._cipher(place))
        access = Access.NEWER if reading.is_newer(self._journal_path(place)) else Access.FREE
        if access is Access.FREE:
            with held(place) as is_ours:
                access = Access.FREE if is_ours else Access.OPEN_ELSEWHERE
        return OpenFile(patient, reading.records, reading.faults, access)

    def keep(self, patient: Patient, records: Sequence[AnyRecord], action: StaffAction) -> Access:
        """Add records to a person's history, each on the medium before the next is written.

        Nothing is added unless ``FREE`` is returned.

        Raises:
            StorageError: ``NOT_WRITABLE``; what was written before it stays.
        """
        place = self._folder.profile(patient.profile_id)
        cipher = self._cipher(place)
        path = self._journal_path(place)
        if read_history(self._disk, place.history, cipher=cipher).is_newer(path):
            return Access.NEWER
        with held(place) as is_ours:
            if not is_ours:
                return Access.OPEN_ELSEWHERE
            with self._ledger.begin(action, patient.profile_id):
                quarantine = place.quarantine(path)
                journal = Journal(self._disk, path, quarantine, is_writable=True, cipher=cipher)
                for record in records:
                    _append(journal, record)
        return Access.FREE

    def retractions(self, records: Sequence[AnyRecord]) -> tuple[Retract, ...]:
        """Return what takes ``records`` out of what counts."""
        now = self._now()
        return tuple(Retract(id=self.new_id(), at=now, target_id=each.id) for each in records)

    def new_id(self) -> str:
        """Return the id of a new record."""
        return new_id(self._now(), self._random(RANDOM_BYTES))

    def _cipher(self, place: ProfileFolder) -> Cipher | None:
        file = load_patient(self._disk, place.keys)
        if file is None:
            return None
        key = key_by_staff(file, self._key)
        if key is None:
            raise StorageError(Fault(FaultCode.LOCKED, place.keys))
        return cipher_of(key)

    def _journal_path(self, place: ProfileFolder) -> Path:
        return place.journal(device_id(self._disk, self._folder, self._machine, self.new_id()))


def _append(journal: Journal, record: AnyRecord) -> None:
    outcome = journal.append(journal.line_of(record))
    if outcome.state is SaveState.NOT_SAVED:
        raise StorageError(Fault(FaultCode.NOT_WRITABLE, journal.path, detail=outcome.error))
