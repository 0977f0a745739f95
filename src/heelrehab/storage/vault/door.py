"""The door of a kiosk: asks for PIN or passcode, slowly enough that guessing is no use."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from heelrehab.core.access.throttle import Moment
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, SaveState
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.vault.cipher import Cipher, Random, can_encrypt, cipher_of
from heelrehab.storage.vault.files import load_patient, load_staff, save_keys
from heelrehab.storage.vault.keys import (
    PatientKeys,
    StaffKey,
    StaffKeys,
    key_by_pin,
    rewrapped,
    staff_key,
)
from heelrehab.storage.vault.pins import Stretch, stretched
from heelrehab.storage.vault.tries import TryBook

_STAFF = "staff"
_UNKNOWN_CODES = 4096
"""Wrong codes are counted too, in so many places, so that the file cannot grow without end."""


class HasProfile(Protocol):
    """What the door must know of a patient."""

    @property
    def profile_id(self) -> str:
        """The name of the patient's folder."""
        ...


@dataclass(frozen=True, slots=True)
class Opened:
    """The secret was right."""

    profile_id: str = ""
    """Whose door it is; empty for staff."""
    key: bytes = field(default=b"", repr=False)
    """The patient's key; empty for staff, and where nothing is encrypted."""
    staff: StaffKey | None = None
    """Given to staff only."""

    @property
    def cipher(self) -> Cipher | None:
        """What opens and locks the patient's lines; None where nothing is encrypted."""
        return cipher_of(self.key)


@dataclass(frozen=True, slots=True)
class Refused:
    """The secret was wrong, or it is not time to try."""

    wait_s: float = 0.0
    """How long until the next try, in seconds."""
    is_judged: bool = True
    """False where the secret was not looked at: too early, or the try could not be counted."""
    fault: Fault | None = None
    """What else stood in the way, for staff: a damaged file, a full disk, a code borne twice."""


class Door:
    """Judges PINs and the passcode, one at a time; a try takes some 0.6 s in any thread.

    Each try is counted on the disk before it is judged and taken back when it was right, so
    that pulling the plug in between gains nothing. A code that nobody bears takes the same work
    and the same waiting as one that somebody does.
    """

    def __init__(
        self,
        disk: Disk,
        folder: DataFolder,
        moment: Callable[[], Moment],
        random: Random,
        *,
        stretch: Stretch = stretched,
    ) -> None:
        """Take the data folder; that of the kiosk within it must be there."""
        kiosk = kiosk_folder(folder)
        self._disk = disk
        self._folder = folder
        self._moment = moment
        self._random = random
        self._stretch = stretch
        self._staff_path = kiosk.staff
        self._book = _try_book(disk, folder)
        self._turn = threading.Lock()

    def try_pin(
        self, patients: Sequence[HasProfile], pin: str, *, code: str = ""
    ) -> Opened | Refused:
        """Judge a PIN.

        Args:
            patients: Those who bear the code: nobody, or one. Where two do, neither is let in.
            pin: As typed.
            code: As typed; by it wrong tries of a code that nobody bears are counted.
        """
        with self._turn:
            name = _name_of(patients, code)
            return self._early(name) or self._judged_pin(name, patients, pin)

    def try_passcode(self, passcode: str) -> Opened | Refused:
        """Judge the staff's passcode, or the recovery code."""
        with self._turn:
            return self._early(_STAFF) or self._judged_passcode(passcode)

    def _early(self, name: str) -> Refused | None:
        """Count a try, or return why it is not to be judged."""
        moment = self._moment()
        try:
            wait_s = self._book.waiting_s(name, moment)
            if wait_s > 0.0:
                return Refused(wait_s, is_judged=False)
            outcome = self._book.count(name, moment)
        except StorageError as error:
            return Refused(is_judged=False, fault=error.fault)
        if outcome.state is not SaveState.NOT_SAVED:
            return None
        fault = Fault(FaultCode.NOT_WRITABLE, self._staff_path.parent, detail=outcome.error)
        return Refused(is_judged=False, fault=fault)

    def _judged_pin(self, name: str, patients: Sequence[HasProfile], pin: str) -> Opened | Refused:
        file, fault = self._patient_file(patients)
        key = key_by_pin(file, pin, stretch=self._stretch)
        if file is None or key is None:
            return self._wrong(name, fault)
        self._forget(name)
        profile_id = patients[0].profile_id
        self._rewrap(profile_id, file, key)
        return Opened(profile_id, key)

    def _judged_passcode(self, passcode: str) -> Opened | Refused:
        fault = None
        file = StaffKeys()
        try:
            file = load_staff(self._disk, self._staff_path) or file
            _require_cipher(self._staff_path, is_encrypted=bool(file.public))
        except StorageError as error:
            file, fault = StaffKeys(), error.fault
        key = staff_key(file, passcode, stretch=self._stretch)
        if key is None:
            return self._wrong(_STAFF, fault)
        self._forget(_STAFF)
        return Opened(staff=key)

    def _patient_file(
        self, patients: Sequence[HasProfile]
    ) -> tuple[PatientKeys | None, Fault | None]:
        """Return the file to judge a PIN by; None where none can be right, and why if known."""
        if not patients:
            return None, None
        path = self._folder.profile(patients[0].profile_id).keys
        if len(patients) > 1:
            return None, Fault(FaultCode.CODE_TWICE, path)
        try:
            file = load_patient(self._disk, path)
            _require_cipher(path, is_encrypted=bool(file and file.pin_box))
        except StorageError as error:
            return None, error.fault
        return file, None

    def _wrong(self, name: str, fault: Fault | None) -> Refused:
        try:
            return Refused(self._book.waiting_s(name, self._moment()), fault=fault)
        except StorageError as error:
            return Refused(fault=error.fault)

    def _forget(self, name: str) -> None:
        """Take back the counted tries; where the disk refuses, the next visit may wait."""
        with contextlib.suppress(StorageError):
            self._book.forget(name)

    def _rewrap(self, profile_id: str, file: PatientKeys, key: bytes) -> None:
        """Wrap the key for a new staff key; what fails is done at the next visit."""
        with contextlib.suppress(StorageError):
            staff = load_staff(self._disk, self._staff_path)
            if key and staff and staff.public and staff.public != file.staff_public:
                fresh = rewrapped(file, key, staff.public, self._random)
                save_keys(self._disk, self._folder.profile(profile_id).keys, fresh)


def forgive_tries(disk: Disk, folder: DataFolder, patient: HasProfile) -> Outcome:
    """Take back a patient's wrong tries: staff gave them another PIN, or they were erased.

    Raises:
        StorageError: ``UNREADABLE``.
    """
    return _try_book(disk, folder).forget(_name_of((patient,), ""))


def _try_book(disk: Disk, folder: DataFolder) -> TryBook:
    return TryBook(disk, kiosk_folder(folder).root / "tries.json")


def _require_cipher(path: Path, *, is_encrypted: bool) -> None:
    if is_encrypted and not can_encrypt():
        raise StorageError(Fault(FaultCode.NO_CIPHER, path))


def _name_of(patients: Sequence[HasProfile], code: str) -> str:
    """Return under which name tries are counted."""
    if patients:
        return f"patient {patients[0].profile_id}"
    digest = hashlib.sha256(code.encode("utf-8", "surrogatepass")).digest()
    place = int.from_bytes(digest[:8]) % _UNKNOWN_CODES
    return f"nobody {place}"
