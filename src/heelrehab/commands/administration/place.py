"""The kiosk that a command of the administrator is about."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from heelrehab.core.clock import Clock
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.audit import AuditLog
from heelrehab.storage.kiosk.deeds import Ledger
from heelrehab.storage.kiosk.places import KioskFolder, kiosk_folder
from heelrehab.storage.paths import DataFolder


class NotDone(Exception):  # noqa: N818 - it tells of an act, as its message does
    """Why an act was not done: what happened, what was kept, what to do."""


@dataclass(frozen=True, slots=True)
class KioskPlace:
    """The folders of a kiosk, and the log in which each act is noted."""

    disk: Disk
    folder: DataFolder
    kiosk: KioskFolder
    settings: Path
    log: AuditLog
    clock: Clock

    @property
    def ledger(self) -> Ledger:
        """Where each act is noted before it is done, and once more how it ended."""
        return Ledger(self.log, self.clock.now)

    def now(self) -> datetime:
        """Return the present moment with the local zone."""
        return self.clock.now()


def kiosk_place(root: Path, settings: Path | None, clock: Clock, disk: Disk) -> KioskPlace:
    """Return the kiosk in the data folder ``root``.

    Args:
        root: The data folder, which may not be there yet.
        settings: The clinic's settings where they are not in the data folder.
        clock: Tells when an act was done.
        disk: Where to read and write.

    Raises:
        NotDone: The folder belongs to another user, who could not read what is made here.
    """
    owner = _owner(root)
    if owner is not None and owner != os.geteuid():
        message = (
            f"{root} belongs to the user {_name_of(owner)}. Nothing was changed. Run this as that "
            f"user: sudo -u {_name_of(owner)} heelrehab …"
        )
        raise NotDone(message)
    folder = DataFolder(root)
    kiosk = kiosk_folder(folder)
    log = AuditLog(disk, kiosk.audit)
    return KioskPlace(disk, folder, kiosk, settings or kiosk.settings, log, clock)


def sentence_of(fault: Fault) -> str:
    """Return why an act was not done, for a fault of the files."""
    match fault.code:
        case FaultCode.NOT_FOUND:
            said, to_do = "is not there", "Run heelrehab staff set-up"
        case FaultCode.ALREADY_THERE:
            said, to_do = "is there already", "heelrehab staff set-passcode sets another passcode"
        case FaultCode.UNKNOWN_KEY:
            said = f"has a setting {fault.key} that is not known"
            to_do = "Correct its name, or take it out"
        case FaultCode.BAD_VALUE:
            said = f"has for {fault.key} the value {fault.value}, which does not fit"
            to_do = f"Change it: {fault.detail}"
        case FaultCode.DAMAGED_LINE:
            said, to_do = f"cannot be understood ({fault.detail})", "Restore it, or correct it"
        case FaultCode.NOT_WRITABLE:
            said, to_do = f"cannot be written ({fault.detail})", "Mend its rights, or make room"
        case FaultCode.NEWER_VERSION:
            said, to_do = "was written by a newer HeelRehab", "Install that version"
        case FaultCode.FOREIGN_FOLDER:
            said, to_do = "holds something else than HeelRehab's data", "Name another --data-dir"
        case _:
            said, to_do = f"could not be used ({fault})", "Mend it, then do this again"
    return f"{fault.path} {said}. Nothing was changed. {to_do}."


def _owner(root: Path) -> int | None:
    """Return who owns the folder; None where it is not there, or nobody owns folders."""
    if sys.platform == "win32":
        return None
    try:
        return root.stat().st_uid
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError(Fault(FaultCode.UNREADABLE, root, detail=str(error))) from error


def _name_of(uid: int) -> str:
    if sys.platform == "win32":
        return str(uid)
    import pwd  # noqa: PLC0415 - there is none on Windows

    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)
