"""One device's journal: appended to by one program at a time, never edited."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from heelrehab.core.records import AnyRecord
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, Outcome, SaveState, failed, write_all
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.journal.codec import LineFault, decoded, encoded
from heelrehab.storage.journal.quarantine import keep_aside

if TYPE_CHECKING:
    from heelrehab.storage.vault.cipher import Cipher

_BLOCK_BYTES = 65536


class Journal:
    """Appends records to the file at ``path``.

    The file is opened for each record, so that a journal that was restored, synchronised or
    lost in between is met as it is then. An append without success leaves whole lines only:
    what it wrote is cut off again, and where even this fails, set aside by the next append.
    """

    def __init__(
        self,
        disk: Disk,
        path: Path,
        quarantine: Path,
        *,
        is_writable: bool,
        cipher: Cipher | None = None,
    ) -> None:
        """Take the journal's file and that of its quarantine; with a cipher, lock each line."""
        self._disk = disk
        self._path = path
        self._quarantine = quarantine
        self._is_writable = is_writable
        self._cipher = cipher
        self._is_folder_synced = False

    @property
    def path(self) -> Path:
        """The journal's file."""
        return self._path

    def line_of(self, record: AnyRecord) -> bytes:
        """Return the line to append.

        Raises:
            StorageError: The record could not be read back (``UNFIT_RECORD``, ``BAD_VALUE``),
                or the journal is open for reading only (``NOT_WRITABLE``).
        """
        if not self._is_writable:
            raise StorageError(Fault(FaultCode.NOT_WRITABLE, self._path))
        line = encoded(record, self._cipher)
        if isinstance(line, LineFault):
            fault = Fault(line.code, self._path, None, line.key, line.value, line.detail)
            raise StorageError(fault)
        return line

    def append(self, line: bytes) -> Outcome:
        """Write a line from ``line_of`` and wait until it is on the medium.

        After ``NOT_CONFIRMED`` the line may be appended again: a record counts once.
        """
        try:
            descriptor = self._opened()
        except OSError as error:
            return failed(SaveState.NOT_SAVED, error)
        try:
            return self._appended(descriptor, line)
        finally:
            # The line is on the medium or reported already; closing adds nothing to that.
            with contextlib.suppress(OSError):
                self._disk.close(descriptor)

    def _opened(self) -> int:
        try:
            return self._disk.open_existing(self._path)
        except FileNotFoundError:
            self._is_folder_synced = False
            return self._disk.create(self._path)

    def _appended(self, descriptor: int, line: bytes) -> Outcome:
        try:
            end = self._clean_end(descriptor)
            self._write(descriptor, end, line)
        except OSError as error:
            return failed(SaveState.NOT_SAVED, error)
        try:
            self._disk.sync(descriptor)
            if not self._is_folder_synced:
                self._disk.sync_folder(self._path.parent)
                self._is_folder_synced = True
        except OSError as error:
            return failed(SaveState.NOT_CONFIRMED, error)
        return SAVED

    def _write(self, descriptor: int, end: int, line: bytes) -> None:
        """Write the line at the end, which lies at ``end``, or cut back to there and raise."""
        try:
            write_all(self._disk, descriptor, line)
        except OSError:
            with contextlib.suppress(OSError):
                self._disk.truncate(descriptor, end)
            raise

    def _clean_end(self, descriptor: int) -> int:
        """Return the length, with the place there, after mending a last line cut short."""
        end = self._disk.seek_end(descriptor)
        # Reading the last byte leaves the place at the end.
        if end == 0 or self._disk.read_at(descriptor, end - 1, 1) == b"\n":
            return end
        self._mend(descriptor, end)
        return self._disk.seek_end(descriptor)

    def _mend(self, descriptor: int, end: int) -> None:
        """Complete a last line that lacks nothing but its line feed; set any other aside."""
        tail = self._tail(descriptor, end)
        found = decoded(tail, cipher=self._cipher)
        if isinstance(found, LineFault) and found.is_damage:
            keep_aside(self._disk, self._quarantine, [tail])
            self._disk.truncate(descriptor, end - len(tail))
        else:
            self._disk.seek_end(descriptor)
            self._write(descriptor, end, b"\n")

    def _tail(self, descriptor: int, end: int) -> bytes:
        """Return what follows the last line feed, reading back from ``end``."""
        tail = b""
        start = end
        while start > 0:
            size = min(_BLOCK_BYTES, start)
            start -= size
            block = self._disk.read_at(descriptor, start, size)
            _, feed, after = block.rpartition(b"\n")
            if feed:
                return after + tail
            tail = block + tail
        return tail
