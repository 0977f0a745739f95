"""The people of a kiosk: found, made, given another PIN or code, erased."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from heelrehab.storage.backup.erase import erase_profile
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, SaveState
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.deeds import LEFT_BEHIND, Ledger
from heelrehab.storage.kiosk.people import (
    Patient,
    change_code,
    expired,
    free_code,
    newcomer,
    patients,
    rename,
    take_in,
)
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.vault.cipher import Random
from heelrehab.storage.vault.door import forgive_tries
from heelrehab.storage.vault.files import load_patient, save_keys
from heelrehab.storage.vault.keys import PatientKeys, StaffKey, key_by_staff, with_pin
from heelrehab.storage.vault.pins import Stretch, stretched
from heelrehab.ui.kiosk.staff.deeds.holding import held, in_use


class Register:
    """Each deed is noted, then done, and its end noted.

    All may raise ``StorageError``; then nothing was changed.
    """

    def __init__(
        self,
        disk: Disk,
        folder: DataFolder,
        ledger: Ledger,
        key: StaffKey,
        *,
        now: Callable[[], datetime],
        random: Random,
        stretch: Stretch = stretched,
    ) -> None:
        self._disk = disk
        self._folder = folder
        self._ledger = ledger
        self._key = key
        self._now = now
        self._random = random
        self._stretch = stretch

    def people(self) -> tuple[Patient, ...]:
        """Return everybody, newest first: who was not here yet, then by the day of the visit."""
        known = patients(self._disk, self._folder)
        return tuple(sorted(known, key=_newest_first))

    def free_code(self) -> str:
        """Return a code that nobody bears."""
        return free_code(patients(self._disk, self._folder), self._random)

    def expired(self, retention_days: int | None) -> int:
        """Return how many people such a time of keeping would erase now."""
        known = patients(self._disk, self._folder)
        return len(expired(known, self._now().date(), retention_days))

    def add(self, code: str, initials: str, pin: str) -> Patient:
        """Make a person with a key of their own."""
        new = newcomer(
            self._folder,
            code=code,
            initials=initials,
            pin=pin,
            today=self._now().date(),
            staff_public=self._key.public,
            random=self._random,
            stretch=self._stretch,
        )
        patient = take_in(self._disk, self._folder, new)
        # What cannot be noted is taken back.
        try:
            self._ledger.note(StaffAction.PATIENT_ADDED, patient.profile_id)
        except StorageError:
            erase_profile(self._disk, self._folder, patient.profile_id)
            raise
        return patient

    def erase(self, patient: Patient) -> tuple[Path, ...]:
        """Delete history, backups and keys; return what could not be deleted.

        Raises:
            StorageError: ``IN_USE``, or it could not be noted; nothing was deleted.
        """
        with held(self._folder.profile(patient.profile_id)) as is_ours:
            if not is_ours:
                raise in_use(self._folder.profile(patient.profile_id))
        with self._ledger.begin(StaffAction.ERASED, patient.profile_id) as deed:
            left = erase_profile(self._disk, self._folder, patient.profile_id)
            if left:
                deed.fall_short(LEFT_BEHIND)
        with contextlib.suppress(StorageError):
            forgive_tries(self._disk, self._folder, patient)
        return left

    def change_code(self, patient: Patient, code: str) -> Patient:
        """Give a person another code, which nobody may bear yet."""
        with self._ledger.begin(StaffAction.CODE_CHANGED, patient.profile_id):
            outcome = change_code(self._disk, self._folder, patient.profile_id, code)
            return self._changed(patient, outcome)

    def change_initials(self, patient: Patient, initials: str) -> Patient:
        """Give a person other initials, or none."""
        with self._ledger.begin(StaffAction.INITIALS_CHANGED, patient.profile_id):
            outcome = rename(self._disk, self._folder, patient.profile_id, initials)
            return self._changed(patient, outcome)

    def reset_pin(self, patient: Patient, pin: str) -> Patient:
        """Wrap the person's key by another PIN and let it be tried at once; the history stays.

        Raises:
            StorageError: ``LOCKED`` where the key was wrapped for an earlier staff key,
                ``NOT_FOUND`` where the file of the key is gone.
        """
        path = self._folder.profile(patient.profile_id).keys
        file = load_patient(self._disk, path)
        if file is None and self._key.public:
            # A new key would not open the old history.
            raise StorageError(Fault(FaultCode.NOT_FOUND, path))
        file = file or PatientKeys()
        key = key_by_staff(file, self._key)
        if key is None:
            raise StorageError(Fault(FaultCode.LOCKED, path))
        with self._ledger.begin(StaffAction.PIN_RESET, patient.profile_id):
            fresh = with_pin(file, key, pin, self._random, stretch=self._stretch)
            outcome = save_keys(self._disk, path, fresh)
            # Where this fails, the patient waits as long as for the last wrong try.
            with contextlib.suppress(StorageError):
                forgive_tries(self._disk, self._folder, patient)
            return self._changed(patient, outcome)

    def _changed(self, patient: Patient, outcome: Outcome) -> Patient:
        """Return the person as the card tells now."""
        place = self._folder.profile(patient.profile_id)
        if outcome.state is SaveState.NOT_SAVED:
            raise StorageError(Fault(FaultCode.NOT_WRITABLE, place.card, detail=outcome.error))
        for each in patients(self._disk, self._folder):
            if each.profile_id == patient.profile_id:
                return each
        raise StorageError(Fault(FaultCode.NOT_FOUND, place.card))


def _newest_first(patient: Patient) -> tuple[bool, int, str]:
    seen = patient.seen_on or date.max
    return (patient.seen_on is not None, -seen.toordinal(), patient.code)
