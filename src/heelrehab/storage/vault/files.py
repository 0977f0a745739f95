"""The files of keys on the disk: read strictly, written at one stroke, never thrown away."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TypeVar

import msgspec

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, SaveState, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.vault.cipher import Random
from heelrehab.storage.vault.keys import (
    PatientKeys,
    StaffKey,
    StaffKeys,
    make_staff,
    staff_key,
    with_passcode,
)
from heelrehab.storage.vault.pins import Stretch, stretched

VERSION = 1
_Keys = TypeVar("_Keys", StaffKeys, PatientKeys)


def load_staff(disk: Disk, path: Path) -> StaffKeys | None:
    """Read the staff's file; None where there is none.

    Raises:
        StorageError: ``UNREADABLE``, ``DAMAGED_LINE`` or ``NEWER_VERSION``.
    """
    return _loaded(disk, path, StaffKeys)


def load_patient(disk: Disk, path: Path) -> PatientKeys | None:
    """Read a patient's file; None where there is none.

    Raises:
        StorageError: ``UNREADABLE``, ``DAMAGED_LINE`` or ``NEWER_VERSION``.
    """
    return _loaded(disk, path, PatientKeys)


def save_keys(disk: Disk, path: Path, keys: StaffKeys | PatientKeys) -> Outcome:
    """Write a file of keys.

    Raises:
        StorageError: ``NOT_WRITABLE``; the file is as it was.
    """
    content = msgspec.json.format(msgspec.json.encode(keys), indent=2) + b"\n"
    return _written(disk, path, content)


def set_up_staff(
    disk: Disk,
    path: Path,
    passcode: str,
    recovery_code: str,
    random: Random,
    *,
    is_encrypting: bool = True,
    stretch: Stretch = stretched,
) -> StaffKey:
    """Make the staff's key and its file.

    Raises:
        StorageError: ``ALREADY_THERE``, or ``NOT_WRITABLE``; nothing was changed.
        ValueError: ``recovery_code`` is none.
    """
    if path.exists():
        raise StorageError(Fault(FaultCode.ALREADY_THERE, path))
    file, key = make_staff(
        passcode, recovery_code, random, is_encrypting=is_encrypting, stretch=stretch
    )
    save_keys(disk, path, file)
    return key


def set_passcode(
    disk: Disk,
    path: Path,
    secret: str,
    passcode: str,
    random: Random,
    *,
    stretch: Stretch = stretched,
) -> StaffKey | None:
    """Set another passcode; the key, the patients' boxes and the recovery code stay.

    Args:
        disk: Where to write.
        path: The staff's file.
        secret: The old passcode, or the recovery code.
        passcode: The new passcode.
        random: Gives random bytes.
        stretch: Makes keys of passcodes.

    Returns:
        The staff key; None where ``secret`` is wrong, and nothing was changed.

    Raises:
        StorageError: ``NOT_FOUND``, or as of ``load_staff`` and ``save_keys``.
    """
    file = load_staff(disk, path)
    if file is None:
        raise StorageError(Fault(FaultCode.NOT_FOUND, path))
    key = staff_key(file, secret, stretch=stretch)
    if key is not None:
        save_keys(disk, path, with_passcode(file, key, passcode, random, stretch=stretch))
    return key


def set_up_anew(
    disk: Disk,
    path: Path,
    passcode: str,
    recovery_code: str,
    random: Random,
    *,
    is_encrypting: bool = True,
    stretch: Stretch = stretched,
) -> StaffKey:
    """Make another staff key, where passcode and recovery code are both gone.

    The file before is kept beside the new one, even a damaged one. Each patient's key is
    wrapped for the new staff key when the patient next gives the PIN.

    Raises:
        StorageError: ``UNREADABLE`` or ``NOT_WRITABLE``; nothing was changed.
        ValueError: ``recovery_code`` is none.
    """
    file, key = make_staff(
        passcode, recovery_code, random, is_encrypting=is_encrypting, stretch=stretch
    )
    try:
        before = disk.read_file(path)
    except FileNotFoundError:
        before = b""
    except OSError as error:
        raise StorageError(Fault(FaultCode.UNREADABLE, path, detail=str(error))) from error
    if before:
        mark = hashlib.sha256(before).hexdigest()[:8]
        _written(disk, path.with_name(f"{path.stem}.before-{mark}{path.suffix}"), before)
    save_keys(disk, path, file)
    return key


def _loaded(disk: Disk, path: Path, kind: type[_Keys]) -> _Keys | None:
    try:
        content = disk.read_file(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError(Fault(FaultCode.UNREADABLE, path, detail=str(error))) from error
    try:
        keys = msgspec.json.decode(content, type=kind)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        _require_version(path, content)
        raise StorageError(Fault(FaultCode.DAMAGED_LINE, path, detail=str(error))) from error
    if keys.v != VERSION:
        raise StorageError(Fault(FaultCode.NEWER_VERSION, path, key="v", value=str(keys.v)))
    return keys


class _Head(msgspec.Struct, frozen=True, kw_only=True):
    """What tells a file of a newer program from a damaged one."""

    v: int = VERSION


def _require_version(path: Path, content: bytes) -> None:
    try:
        head = msgspec.json.decode(content, type=_Head)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return
    if head.v != VERSION:
        raise StorageError(Fault(FaultCode.NEWER_VERSION, path, key="v", value=str(head.v)))


def _written(disk: Disk, path: Path, content: bytes) -> Outcome:
    outcome = write_atomically(disk, path, content)
    if outcome.state is SaveState.NOT_SAVED:
        raise StorageError(Fault(FaultCode.NOT_WRITABLE, path, detail=outcome.error))
    return outcome
