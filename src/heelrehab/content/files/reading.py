"""One TOML file from disk to a typed value, or the fault that says why not."""

from __future__ import annotations

import math
import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

from heelrehab.content.faults import ContentFault, Misfit
from heelrehab.content.files.diagnosis import diagnose, shown

MAX_FILE_BYTES = 128 * 1024
"""A content file beyond this size is a mistake: the largest of ours has some 25 kB."""

MAX_LINE_CHARS = 1000
"""The standard library's parser takes time that grows with the square of a key's length."""

Table = dict[str, object]
T = TypeVar("T")


def read_text(file: Path) -> str | ContentFault:
    """Return the text of ``file``, read as UTF-8 and never beyond ``MAX_FILE_BYTES``."""
    try:
        if not file.is_file():
            return ContentFault(file, "", "no regular file", "a text file")
        with file.open("rb") as stream:
            content = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return ContentFault(file, "", reason.lower(), "a file that can be read")
    if len(content) > MAX_FILE_BYTES:
        limit = f"at most {MAX_FILE_BYTES // 1024} kB"
        return ContentFault(file, "", f"more than {MAX_FILE_BYTES // 1024} kB", limit)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{content[error.start]:02x} in line {line}"
        return ContentFault(file, "", found, "text in UTF-8")


def read_table(file: Path) -> Table | ContentFault:
    """Return the keys and values of the TOML in ``file``; no number in them is infinite or NaN."""
    text = read_text(file)
    if isinstance(text, ContentFault):
        return text
    longest = max(map(len, text.splitlines()), default=0)
    if longest > MAX_LINE_CHARS:
        found = f"a line of {longest} characters"
        return ContentFault(file, "", found, f"lines of at most {MAX_LINE_CHARS}")
    try:
        table: Table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return ContentFault(file, "", f"a mistake in the TOML: {error}", "a TOML file")
    except RecursionError:
        return ContentFault(file, "", "lists nested too deeply", "a TOML file")
    misfit = _endless_number(table)
    return misfit.in_file(file) if misfit else table


def read_as(file: Path, kind: type[T]) -> T | ContentFault:
    """Return the value of type ``kind`` that stands in ``file``."""
    table = read_table(file)
    if isinstance(table, ContentFault):
        return table
    return typed(table, kind, file)


def typed(table: Table, kind: type[T], file: Path) -> T | ContentFault:
    """Return ``table`` as ``kind``, or the fault with the key path, naming ``file``."""
    try:
        return msgspec.convert(table, kind)
    except msgspec.ValidationError as error:
        return diagnose(table, kind, error).in_file(file)


def _endless_number(table: Table) -> Misfit | None:
    waiting: list[tuple[str, object]] = [("", table)]
    while waiting:
        path, value = waiting.pop()
        match value:
            case dict():
                prefix = f"{path}." if path else ""
                waiting.extend((f"{prefix}{key}", inner) for key, inner in value.items())
            case list():
                waiting.extend((f"{path}[{at}]", inner) for at, inner in enumerate(value))
            case float() if not math.isfinite(value):
                return Misfit(path, shown(value), "a finite number", is_refused=True)
    return None
