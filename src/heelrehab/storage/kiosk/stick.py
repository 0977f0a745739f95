"""Writing to the one USB stick that the clinic chose, told by its label."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Cause, Outcome, SaveState, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError

_MEDIA = (Path("/media"), Path("/run/media"), Path("/mnt"))
_OCTAL = re.compile(r"\\([0-7]{3})")
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


class StickOutcome(Enum):
    """How writing to a stick ended."""

    WRITTEN = "written"
    """On the stick, read back the same: it may be pulled out."""
    MISSING = "missing"
    """No stick with the right label is in."""
    FULL = "full"
    PULLED_OUT = "pulled_out"
    """It went or failed while being written to; what is on it is not to be trusted."""
    READ_ONLY = "read_only"


def find_stick(label: str, mounts: str) -> Path | None:
    """Return the folder at which the stick with ``label`` is mounted, None where it is not.

    Sticks are mounted by label below /media, /run/media or /mnt, by the installer's mount unit or
    by a desktop.

    Args:
        label: The label that the clinic chose; "" means none.
        mounts: What the system says is mounted, in the form of Linux's /proc/self/mounts.
    """
    for line in mounts.splitlines():
        fields = line.split(" ")
        if not label or len(fields) < 3:  # noqa: PLR2004 - device, folder, kind
            continue
        folder = Path(_OCTAL.sub(_character, fields[1]))
        if folder.name == label and any(folder.is_relative_to(media) for media in _MEDIA):
            return folder
    return None


def write_to_stick(
    disk: Disk, folder: Path, name: str, content: bytes, *, is_in: Callable[[], bool]
) -> StickOutcome:
    """Write a file to the stick and read it back; a file of this name is replaced.

    Args:
        disk: Where to write.
        folder: What ``find_stick`` found.
        name: The file's name, of letters, digits, dot, - and _.
        content: All of it.
        is_in: Asked before and after, whether the stick is still mounted at ``folder``. Without
            it, the folder is one of the machine's own disk, on which nothing may stay.

    Raises:
        StorageError: ``BAD_NAME``. Nothing was written.
    """
    if _FILE_NAME.fullmatch(name) is None:
        raise StorageError(Fault(FaultCode.BAD_NAME, folder, key="name", value=name))
    path = folder / name
    try:
        disk.names(folder)
    except OSError:
        return StickOutcome.MISSING
    if not (is_in() and folder.is_dir()):
        return StickOutcome.MISSING
    outcome = write_atomically(disk, path, content)
    if not is_in():
        with contextlib.suppress(OSError):
            disk.remove(path)
        return StickOutcome.PULLED_OUT
    if outcome.state is not SaveState.SAVED:
        return _refused(outcome)
    try:
        is_same = disk.read_file(path) == content
    except OSError:
        is_same = False
    return StickOutcome.WRITTEN if is_same else StickOutcome.PULLED_OUT


def _refused(outcome: Outcome) -> StickOutcome:
    match outcome.cause:
        case Cause.DISK_FULL:
            return StickOutcome.FULL
        case Cause.READ_ONLY | Cause.DENIED:
            return StickOutcome.READ_ONLY
        case _:
            return StickOutcome.PULLED_OUT


def _character(escaped: re.Match[str]) -> str:
    return chr(int(escaped[1], 8))
