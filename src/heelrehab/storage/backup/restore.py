"""Putting a backup back: what is missing is added, what is there stays as it is."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, Outcome, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.journal.codec import encoded, id_of
from heelrehab.storage.journal.reading import (
    HistoryReading,
    JournalReading,
    parsed_journal,
    read_history,
)
from heelrehab.storage.paths import ProfileFolder

if TYPE_CHECKING:
    from heelrehab.storage.vault.cipher import Cipher

MAX_ARCHIVE_BYTES = 64 * 1024 * 1024
MAX_CONTENT_BYTES = 256 * 1024 * 1024
_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_NO_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)
"""What zipfile raises on damage; RuntimeError is its word for a password."""
_MEMBER = re.compile(
    r"(?:profile\.json|keys\.json|(?:history|quarantine)/[A-Za-z0-9][A-Za-z0-9._-]{0,127})"
)


@dataclass(frozen=True, slots=True)
class Restoration:
    """What a backup would add to a history."""

    lines: tuple[bytes, ...]
    """Sealed lines whose ids the history lacks."""
    card: bytes
    """The profile's card, empty where one is there already or the backup has none."""
    faults: tuple[Fault, ...] = ()
    """What is wrong with the journals in the backup; their good lines are still in ``lines``."""
    keys: bytes = b""
    """The patient's wrapped key, under the same condition as the card."""


def plan_restore(
    disk: Disk, place: ProfileFolder, backup: Path, cipher: Cipher | None = None
) -> Restoration:
    """Return what ``backup`` holds that is missing now; nothing is written.

    Locked lines are compared by what they hold where ``cipher`` opens them, else as they are;
    with a cipher, all that is added is locked.

    Raises:
        StorageError: ``UNREADABLE``, or ``BAD_BACKUP``: no backup, too large, or with names
            that lead elsewhere.
    """
    files = read_archive(disk, backup)
    journals = [
        parsed_journal(backup / name, content, cipher=cipher)
        for name, content in files.items()
        if name.startswith("history/") and name.endswith(".jsonl")
    ]
    present = read_history(disk, place.history, cipher=cipher)
    faults = tuple(fault for journal in journals for fault in journal.faults)
    card, keys = (
        b"" if file.exists() else files.get(file.name, b"") for file in (place.card, place.keys)
    )
    return Restoration(tuple(_missing(journals, present, cipher)), card, faults, keys)


def restore(disk: Disk, place: ProfileFolder, plan: Restoration, journal: Path) -> Outcome:
    """Add what was missing as one new ``journal``, at one stroke; all else stays as it is.

    Raises:
        StorageError: ``ALREADY_THERE`` where the journal is not new; ``NOT_WRITABLE``.
    """
    if journal.exists():
        raise StorageError(Fault(FaultCode.ALREADY_THERE, journal))
    try:
        for folder in (place.root, place.history):
            disk.make_folder(folder)
    except OSError as error:
        fault = Fault(FaultCode.NOT_WRITABLE, place.root, detail=str(error))
        raise StorageError(fault) from error
    outcome = SAVED
    for path, content in ((place.card, plan.card), (place.keys, plan.keys)):
        if content and outcome.is_saved:
            outcome = write_atomically(disk, path, content)
    if plan.lines and outcome.is_saved:
        outcome = write_atomically(disk, journal, b"".join(plan.lines))
    return outcome


def read_archive(
    disk: Disk, path: Path, content_bytes: int = MAX_CONTENT_BYTES
) -> dict[str, bytes]:
    """Return the files in a backup, by name within it.

    Args:
        disk: Where to read.
        path: The zip.
        content_bytes: How much all files together may unpack to.

    Raises:
        StorageError: ``UNREADABLE`` or ``BAD_BACKUP``.
    """
    try:
        if path.stat().st_size > MAX_ARCHIVE_BYTES:
            detail = f"larger than {MAX_ARCHIVE_BYTES} bytes"
            raise StorageError(Fault(FaultCode.BAD_BACKUP, path, detail=detail))
        content = disk.read_file(path)
    except OSError as error:
        raise StorageError(Fault(FaultCode.UNREADABLE, path, detail=str(error))) from error
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _members(path, archive, content_bytes)
    except _NO_ZIP as error:
        raise StorageError(Fault(FaultCode.BAD_BACKUP, path, detail=str(error))) from error


def _members(path: Path, archive: zipfile.ZipFile, content_bytes: int) -> dict[str, bytes]:
    room = content_bytes
    found: dict[str, bytes] = {}
    for entry in archive.infolist():
        is_ours = _MEMBER.fullmatch(entry.filename) and entry.compress_type in _COMPRESSIONS
        if not is_ours or entry.filename in found:
            fault = Fault(FaultCode.BAD_BACKUP, path, key="name", value=entry.filename)
            raise StorageError(fault)
        with archive.open(entry) as member:
            # A zip bomb may lie of its size; no more than there is room for is ever unpacked.
            content = member.read(room + 1)
        room -= len(content)
        if room < 0:
            detail = f"unpacks to more than {content_bytes} bytes"
            raise StorageError(Fault(FaultCode.BAD_BACKUP, path, detail=detail))
        found[entry.filename] = content
    return found


def _missing(
    journals: Iterable[JournalReading], present: HistoryReading, cipher: Cipher | None
) -> list[bytes]:
    known = {record.id for record in present.records}
    held = {line for journal in present.journals for line in journal.unread}
    lines = []
    for journal in journals:
        for record in journal.records:
            if record.id not in known:
                known.add(record.id)
                # A record that was read from a line just now makes a line again.
                lines.append(cast("bytes", encoded(record, cipher)))
        for line in journal.unread:
            if line not in held and id_of(line) not in known:
                held.add(line)
                lines.append(line + b"\n")
    return lines
