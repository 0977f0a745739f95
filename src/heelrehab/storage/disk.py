"""The system calls that storage makes, in one place, so that a test can fail any of them."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700

_MAC_FULL_SYNC = 51
"""``F_FULLFSYNC`` of macOS, whose fsync leaves the bytes in the drive's own cache."""
_WINDOWS_RETRIES_S = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6)
"""Virus scanners were seen to hold a new file for two seconds and more."""

_LOCK_RETRIES_S = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6)


class Disk:
    """Files and folders of one machine. Every method may raise ``OSError``."""

    def __init__(
        self,
        platform: str = sys.platform,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._platform = platform
        self._sleep = sleep
        self._retries_s: Sequence[float] = _WINDOWS_RETRIES_S if platform == "win32" else ()

    def open_existing(self, path: Path) -> int:
        """Return a descriptor for reading and writing; the file must be there."""
        return os.open(path, os.O_RDWR | _binary())

    def create(self, path: Path) -> int:
        """Return a descriptor of a new file that only its owner may read, whatever the umask."""
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _binary(), FILE_MODE)
        try:
            path.chmod(FILE_MODE)
        except OSError:
            self.close(descriptor)
            path.unlink()
            raise
        return descriptor

    def seek_end(self, descriptor: int) -> int:
        """Move to the end and return the length in bytes."""
        return os.lseek(descriptor, 0, os.SEEK_END)

    def read_at(self, descriptor: int, offset: int, size: int) -> bytes:
        """Return up to ``size`` bytes from ``offset``."""
        os.lseek(descriptor, offset, os.SEEK_SET)
        return os.read(descriptor, size)

    def write(self, descriptor: int, content: bytes) -> int:
        """Write and return how many bytes went out, which may be fewer than given."""
        return os.write(descriptor, content)

    def truncate(self, descriptor: int, length: int) -> None:
        """Cut the file to ``length`` bytes."""
        os.ftruncate(descriptor, length)

    def sync(self, descriptor: int) -> None:
        """Return once the bytes are on the medium."""
        if self._platform == "darwin":
            import fcntl  # noqa: PLC0415  # not on Windows

            # Some file systems refuse the full sync; then the plain one is all there is.
            with contextlib.suppress(OSError):
                fcntl.fcntl(descriptor, _MAC_FULL_SYNC)
        os.fsync(descriptor)

    def lock(self, descriptor: int) -> None:
        """Wait a few seconds at most until no other program holds the file; closing gives it back.

        Windows knows no such lock; there only one program writes at a time.
        """
        if self._platform == "win32":
            return
        import fcntl  # noqa: PLC0415  # not on Windows

        for delay_s in _LOCK_RETRIES_S:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                self._sleep(delay_s)
            else:
                return
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def close(self, descriptor: int) -> None:
        """Give the descriptor back."""
        os.close(descriptor)

    def sync_folder(self, path: Path) -> None:
        """Return once the names in the folder are on the medium.

        Windows cannot open a folder; its file systems journal names by themselves.
        """
        if self._platform == "win32":
            return
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        """Put ``source`` in the place of ``target`` at one stroke."""
        for delay_s in self._retries_s:
            try:
                source.replace(target)
            except PermissionError:
                self._sleep(delay_s)
            else:
                return
        source.replace(target)

    def read_file(self, path: Path) -> bytes:
        """Return the whole content."""
        return path.read_bytes()

    def remove(self, path: Path) -> None:
        """Delete a file; one that is gone already is no error."""
        path.unlink(missing_ok=True)

    def remove_folder(self, path: Path) -> None:
        """Delete an empty folder."""
        path.rmdir()

    def make_folder(self, path: Path) -> None:
        """Make the folder and its parents, only the last closed to others, whatever the umask."""
        path.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        path.chmod(FOLDER_MODE)

    def is_open_to_others(self, path: Path) -> bool:
        """True where other users of the machine may read or write; not known of Windows."""
        return self._platform != "win32" and bool(path.stat().st_mode & 0o077)

    def is_writable_by_others(self, path: Path) -> bool:
        """True where users other than this one and root may write; not known of Windows.

        In a folder such as /tmp anyone may add, but nobody change what is another's.
        """
        if self._platform == "win32":
            return False
        found = path.stat()
        is_shared = bool(found.st_mode & 0o022) and not found.st_mode & stat.S_ISVTX
        return is_shared or found.st_uid not in (0, os.geteuid())

    def names(self, folder: Path) -> list[str]:
        """Return the names in the folder, sorted; none where it is not there."""
        try:
            return sorted(entry.name for entry in folder.iterdir())
        except FileNotFoundError:
            return []


def _binary() -> int:
    """Windows changes line ends in files opened without this flag; others do not know it."""
    return getattr(os, "O_BINARY", 0)
