"""Why a file from elsewhere was refused, as data; the screen makes sentences of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class RefusalCode(Enum):
    """The kinds of refusal. Whatever the kind, nothing was written."""

    UNREADABLE = "unreadable"
    """The system does not let the file be read, or it is not there."""
    TOO_LARGE = "too_large"
    NOT_JSON = "not_json"
    NOT_CSV = "not_csv"
    BAD_ARCHIVE = "bad_archive"
    """No zip, damaged, with names that lead elsewhere, or unpacking to too much."""
    DUPLICATE_KEY = "duplicate_key"
    NOT_A_NUMBER = "not_a_number"
    """NaN or infinity, which JSON does not know."""
    TOO_DEEP = "too_deep"
    FOREIGN = "foreign"
    """Sound, but nothing that this program writes."""
    NEWER_VERSION = "newer_version"
    BAD_VALUE = "bad_value"
    MISSING_TABLE = "missing_table"
    MISSING_COLUMN = "missing_column"
    UNKNOWN_COLUMN = "unknown_column"
    NOTHING_FOUND = "nothing_found"
    """Readable, but without a single record."""
    LOCKED = "locked"
    """Nothing but entries that only a kiosk's keys open."""
    NO_CODE = "no_code"
    """A picture in which no code of ours was found."""
    NO_PICTURE = "no_picture"
    """A file that is no picture, or of a kind that the system does not read."""
    CUT = "cut"
    """A text or code of ours of which letters are missing or changed."""
    MISSING_PIECES = "missing_pieces"
    """Sound, but not all pieces are there; ``value`` names those that are wanted."""
    MIXED_PIECES = "mixed_pieces"
    """Pieces of more than one visit."""
    BAD_SIGNATURE = "bad_signature"
    """What it holds is not what the clinic's machine signed."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One refusal: the file, and where known the line (from 1), key and value."""

    code: RefusalCode
    file: str
    line: int | None = None
    key: str = ""
    value: str = ""
    detail: str = ""

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        what = f" {self.key} = {self.value}" if self.key else ""
        why = f" ({self.detail})" if self.detail else ""
        return f"{place}: {self.code.value}{what}{why}"


class ExchangeError(Exception):
    """A file from elsewhere was refused; ``refusal`` says why. Nothing was written."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal
