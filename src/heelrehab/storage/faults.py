"""What can be wrong with the person's files, as data; the screen makes sentences of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class FaultCode(Enum):
    """The kinds of fault; ``docs/reliability.md`` says what the person is told of each."""

    TORN_TAIL = "torn_tail"
    """The last line was cut short, as by a power cut; it was never acknowledged."""
    DAMAGED_LINE = "damaged_line"
    """A line that is no record, or whose seal is broken."""
    BAD_VALUE = "bad_value"
    """A key is missing or its value does not fit."""
    UNKNOWN_TYPE = "unknown_type"
    UNKNOWN_KEY = "unknown_key"
    NEWER_VERSION = "newer_version"
    """Written by a newer program: kept, not read, not written to."""
    ID_TAKEN = "id_taken"
    """Two different records bear one id; the first by time counts."""
    CLOCK_SET_BACK = "clock_set_back"
    """A record is stamped earlier than the one before it."""
    UNREADABLE = "unreadable"
    """The system does not let the file or folder be read."""
    NOT_WRITABLE = "not_writable"
    FOREIGN_FOLDER = "foreign_folder"
    """The folder holds something else than this program's data."""
    BAD_NAME = "bad_name"
    """A name that must not become a file name."""
    NOT_FOUND = "not_found"
    ALREADY_THERE = "already_there"
    UNFIT_RECORD = "unfit_record"
    """A record that could not be read back if it were written."""
    BAD_BACKUP = "bad_backup"
    """A backup that is not what was to be kept, or not a backup."""
    OPEN_TO_OTHERS = "open_to_others"
    """Other users of the machine may read the file or folder."""
    WRITABLE_BY_OTHERS = "writable_by_others"
    """Other users of the machine may change the file, or put another in its place."""
    CODE_TWICE = "code_twice"
    """Two patients bear one code, as when two kiosks were not in touch."""
    BROKEN_CHAIN = "broken_chain"
    """A line of a log was changed, taken out or cut off after it was written."""
    LOCKED = "locked"
    """Sound, but only its key opens it, and the key is not here."""
    NO_CIPHER = "no_cipher"
    """The file is encrypted, and ``cryptography``, which opens it, is not installed."""
    IN_USE = "in_use"
    """Another window or program on this machine has the history open."""
    LEFT_BEHIND = "left_behind"
    """A temporary file of a write that a crash broke off; swept at the next start."""
    WRITER_CLOSED = "writer_closed"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the file, and where known the line (from 1), key path, value and what was due."""

    code: FaultCode
    path: Path
    line: int | None = None
    key: str = ""
    value: str = ""
    detail: str = ""

    def __str__(self) -> str:
        place = str(self.path) if self.line is None else f"{self.path}:{self.line}"
        what = f" {self.key} = {self.value}" if self.key else ""
        why = f" ({self.detail})" if self.detail else ""
        return f"{place}: {self.code.value}{what}{why}"


class StorageError(Exception):
    """Something was not done; ``fault`` says what stood in the way. Nothing was changed."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault
