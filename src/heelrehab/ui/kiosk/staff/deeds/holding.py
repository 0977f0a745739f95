"""The lock of a history, so that two programs on one machine do not write to it at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLockFile

from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.paths import ProfileFolder


@contextmanager
def held(place: ProfileFolder) -> Iterator[bool]:
    """Hold the person's lock; True where it is ours, False where somebody else has it.

    Raises:
        StorageError: ``NOT_FOUND`` where the person is gone, ``NOT_WRITABLE`` where no lock can
            be made.
    """
    lock = QLockFile(str(place.lock))
    lock.setStaleLockTime(0)
    is_ours = lock.tryLock(0)
    if not is_ours and lock.error() is not QLockFile.LockError.LockFailedError:
        code = FaultCode.NOT_WRITABLE if place.root.is_dir() else FaultCode.NOT_FOUND
        raise StorageError(Fault(code, place.root, detail="no lock"))
    try:
        yield is_ours
    finally:
        if is_ours:
            lock.unlock()


def in_use(place: ProfileFolder) -> StorageError:
    """Return the error of a history that is open elsewhere."""
    return StorageError(Fault(FaultCode.IN_USE, place.lock))
