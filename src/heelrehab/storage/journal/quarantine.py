"""Lines that are no records, kept as they were found: one file for each journal."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from pathlib import Path

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import write_all
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.journal.reading import HistoryReading


def keep_aside(disk: Disk, path: Path, lines: Iterable[bytes]) -> int:
    """Add to the quarantine file those of ``lines`` that it does not hold; return how many.

    Returns once they are on the medium, so that the originals may be cut off.

    Raises:
        OSError: They could not be kept; the originals must stay.
    """
    descriptor, is_new = _opened(disk, path)
    try:
        end = disk.seek_end(descriptor)
        held = disk.read_at(descriptor, 0, end)
        known = set(held.split(b"\n"))
        fresh = [line for line in dict.fromkeys(lines) if line and line not in known]
        if fresh:
            # A line cut short by an earlier fault must not run into the next one.
            feed = b"" if held.endswith(b"\n") or not held else b"\n"
            disk.seek_end(descriptor)
            write_all(disk, descriptor, feed + b"\n".join([*fresh, b""]))
        disk.sync(descriptor)
    finally:
        with contextlib.suppress(OSError):
            disk.close(descriptor)
    if is_new:
        disk.sync_folder(path.parent)
    return len(fresh)


def keep_damaged(disk: Disk, reading: HistoryReading, file_of: Callable[[Path], Path]) -> int:
    """Keep a copy of every damaged line that ``reading`` met; the journals stay as they are.

    Args:
        disk: Where to write.
        reading: The history as read at the start.
        file_of: Gives the quarantine file of a journal.

    Returns:
        How many lines were not kept before, so that old damage is told once only.

    Raises:
        StorageError: ``NOT_WRITABLE``; the lines are still in their journals.
    """
    fresh = 0
    for journal in reading.journals:
        path = file_of(journal.path)
        try:
            fresh += keep_aside(disk, path, journal.damaged) if journal.damaged else 0
        except OSError as error:
            fault = Fault(FaultCode.NOT_WRITABLE, path, detail=str(error))
            raise StorageError(fault) from error
    return fresh


def _opened(disk: Disk, path: Path) -> tuple[int, bool]:
    try:
        return disk.open_existing(path), False
    except FileNotFoundError:
        disk.make_folder(path.parent)
        return disk.create(path), True
