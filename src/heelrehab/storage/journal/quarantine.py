"""Lines that are no records, kept as they were found: one file for each journal."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import write_all


def keep_aside(disk: Disk, path: Path, lines: Iterable[bytes]) -> int:
    """Add to the quarantine file those of ``lines`` that it does not hold; return how many.

    Returns once they are on the medium, so that the originals may be cut off.

    Raises:
        OSError: They could not be kept; the originals must stay.
    """
    descriptor, is_new = _opened(disk, path)
    try:
        end = disk.seek_end(descriptor)
        held = set(disk.read_at(descriptor, 0, end).split(b"\n"))
        fresh = [line for line in dict.fromkeys(lines) if line and line not in held]
        if fresh:
            disk.seek_end(descriptor)
            write_all(disk, descriptor, b"\n".join([*fresh, b""]))
        disk.sync(descriptor)
    finally:
        with contextlib.suppress(OSError):
            disk.close(descriptor)
    if is_new:
        disk.sync_folder(path.parent)
    return len(fresh)


def _opened(disk: Disk, path: Path) -> tuple[int, bool]:
    try:
        return disk.open_existing(path), False
    except FileNotFoundError:
        disk.make_folder(path.parent)
        return disk.create(path), True
