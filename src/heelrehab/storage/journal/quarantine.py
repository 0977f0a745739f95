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


def _opened(disk: Disk, path: Path) -> tuple[int, bool]:
    try:
        return disk.open_existing(path), False
    except FileNotFoundError:
        disk.make_folder(path.parent)
        return disk.create(path), True
