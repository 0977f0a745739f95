"""The lock of a history, so that two programs on one machine do not write to it at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLockFile

from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.paths import ProfileFolder


@contextmanager
def held(place: ProfileFolder) -> Iterator[bool]:
    """Hold the person's lock; True where it is ours, False where somebody else has it."""
    lock = QLockFile(str(place.lock))
    lock.setStaleLockTime(0)
    is_ours = lock.tryLock(0)
    try:
        yield is_ours
    finally:
        if is_ours:
            lock.unlock()


def in_use(place: ProfileFolder) -> StorageError:
    """Return the error of a history that is open elsewhere."""
    return StorageError(Fault(FaultCode.IN_USE, place.lock))
