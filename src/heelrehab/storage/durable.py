"""Writing so that what is said to be saved is saved, and what was there stays till then."""

from __future__ import annotations

import contextlib
import errno
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from heelrehab.storage.disk import Disk

TEMPORARY_SUFFIX = ".heelrehab-tmp"
_ABANDONED_AFTER = timedelta(minutes=1)


class SaveState(Enum):
    """How a write ended."""

    SAVED = "saved"
    """On the medium, to be found after a power cut."""
    NOT_SAVED = "not_saved"
    """What was there before is still there, the new is not."""
    NOT_CONFIRMED = "not_confirmed"
    """Written, but the system could not promise that a power cut would spare it."""


class Cause(Enum):
    """Why a write was not saved or not confirmed."""

    NONE = "none"
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    DENIED = "denied"
    GONE = "gone"
    """The folder is no longer there, as with a drive pulled out."""
    FAILING = "failing"
    """The drive reports errors, or anything else went wrong."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a write ended, and why if not well. ``error`` is the system's own words."""

    state: SaveState
    cause: Cause = Cause.NONE
    error: str = ""

    @property
    def is_saved(self) -> bool:
        """True where a power cut can do no harm."""
        return self.state is SaveState.SAVED


SAVED = Outcome(SaveState.SAVED)

_CAUSES = {
    errno.ENOSPC: Cause.DISK_FULL,
    errno.EDQUOT: Cause.DISK_FULL,
    errno.EFBIG: Cause.DISK_FULL,
    errno.EROFS: Cause.READ_ONLY,
    errno.EACCES: Cause.DENIED,
    errno.EPERM: Cause.DENIED,
    errno.ENOENT: Cause.GONE,
    errno.ENOTDIR: Cause.GONE,
}


def failed(state: SaveState, error: OSError) -> Outcome:
    """Return the outcome of a write that met ``error``."""
    return Outcome(state, _CAUSES.get(error.errno or 0, Cause.FAILING), str(error))


def write_atomically(disk: Disk, path: Path, content: bytes) -> Outcome:
    """Put ``content`` in the place of the file at once: never a mixture, never half.

    The folder must be there. A temporary file that a crash leaves is swept by
    ``sweep_temporary``.
    """
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}{TEMPORARY_SUFFIX}")
    try:
        _write_new(disk, temporary, content)
        disk.replace(temporary, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            disk.remove(temporary)
        return failed(SaveState.NOT_SAVED, error)
    try:
        disk.sync_folder(path.parent)
    except OSError as error:
        return failed(SaveState.NOT_CONFIRMED, error)
    return SAVED


def write_all(disk: Disk, descriptor: int, content: bytes) -> None:
    """Write every byte at the descriptor's place.

    Raises:
        OSError: Some or none were written.
    """
    rest = content
    while rest:
        written = disk.write(descriptor, rest)
        if written == 0:
            raise OSError(errno.ENOSPC, "the system wrote nothing")
        rest = rest[written:]


def sweep_temporary(disk: Disk, folder: Path, now: datetime) -> tuple[Path, ...]:
    """Delete the temporary files that a crash left in ``folder``; return those deleted.

    Files younger than a minute may still be in use and stay.
    """
    swept = []
    for name in disk.names(folder):
        if not name.endswith(TEMPORARY_SUFFIX):
            continue
        path = folder / name
        with contextlib.suppress(OSError):
            if path.stat().st_mtime < (now - _ABANDONED_AFTER).timestamp():
                disk.remove(path)
                swept.append(path)
    return tuple(swept)


def _write_new(disk: Disk, path: Path, content: bytes) -> None:
    descriptor = disk.create(path)
    try:
        write_all(disk, descriptor, content)
        disk.sync(descriptor)
    finally:
        disk.close(descriptor)
