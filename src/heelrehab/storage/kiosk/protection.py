"""Whether other users of the machine could look into a kiosk's files or change them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import Fault, FaultCode


def unprotected(
    disk: Disk, private: Iterable[Path], readable: Iterable[Path] = ()
) -> tuple[Fault, ...]:
    """Return what other users may reach that they must not; a path that is not there is no fault.

    ``OPEN_TO_OTHERS`` for what is private and may be read, ``WRITABLE_BY_OTHERS`` for what may be
    changed, ``UNREADABLE`` for what cannot be looked at. Windows is not looked at.

    The folders above are looked at too: who may write there may put another file in its place.

    Args:
        disk: Where to look.
        private: Files, and folders with all in them, that only this user may read.
        readable: The same that others may read, but only this user and root may change, such as
            content.
    """
    faults = []
    for paths, is_private in ((private, True), (readable, False)):
        for path in paths:
            place = path.resolve()
            for each in _with_all_within(place):
                faults += _looked_at(disk, each, is_private=is_private)
            for parent in place.parents:
                faults += _looked_at(disk, parent, is_private=False)
    return tuple(dict.fromkeys(faults))


def _with_all_within(path: Path) -> Iterator[Path]:
    yield path
    if path.is_dir():
        yield from sorted(path.rglob("*"))


def _looked_at(disk: Disk, path: Path, *, is_private: bool) -> list[Fault]:
    try:
        if disk.is_writable_by_others(path):
            return [Fault(FaultCode.WRITABLE_BY_OTHERS, path)]
        if is_private and disk.is_open_to_others(path):
            return [Fault(FaultCode.OPEN_TO_OTHERS, path)]
    except FileNotFoundError:
        pass
    except OSError as error:
        return [Fault(FaultCode.UNREADABLE, path, detail=str(error))]
    return []
