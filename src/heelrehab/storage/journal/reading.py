"""Reading a history: the union of all devices' journals, and all that is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from operator import attrgetter, lt
from pathlib import Path
from typing import TYPE_CHECKING

from heelrehab.core.records import RECORD_VERSION, AnyRecord
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.storage.journal.codec import (
    LineFault,
    decoded,
    decoded_at_once,
    has_sealed_line,
    salvaged,
)
from heelrehab.storage.journal.lines.locked import OpenedLines, opened_at_once
from heelrehab.storage.journal.lines.migrations import STEPS, Step

if TYPE_CHECKING:
    from heelrehab.storage.vault.cipher import Cipher

JOURNAL_SUFFIX = ".jsonl"
_BLOCK_LINES = 256
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_CLOCK_TOLERANCE = timedelta(minutes=1)
"""Clocks are corrected by seconds all the time; only more than this is worth a note."""
_when = attrgetter("at", "id")
_moment = attrgetter("at")
_id = attrgetter("id")


@dataclass(frozen=True, slots=True)
class JournalReading:
    """One journal as read: its records in the order of the file, and its faults."""

    path: Path
    records: Sequence[AnyRecord]
    faults: tuple[Fault, ...] = ()
    damaged: tuple[bytes, ...] = ()
    """Lines as found that are no records, to be kept in quarantine."""
    unread: tuple[bytes, ...] = ()
    """Sound lines of a newer version or an unknown type, or locked: they stay, but say nothing."""
    locked: int = 0
    """How many of ``unread`` only lack the key; one fault tells of all of them."""


@dataclass(frozen=True, slots=True)
class HistoryReading:
    """All journals of one person together."""

    records: Sequence[AnyRecord]
    """Ordered by time, then id; each id once."""
    journals: tuple[JournalReading, ...]
    faults: tuple[Fault, ...] = ()
    duplicates: int = 0
    """Lines that repeat a record, as after a retry or in a synchroniser's copy; harmless."""

    def count(self, code: FaultCode) -> int:
        """Return how many faults are of one kind."""
        return sum(fault.code is code for fault in self.faults)

    @property
    def locked(self) -> int:
        """How many lines were not read for want of the key."""
        return sum(journal.locked for journal in self.journals)

    def is_newer(self, path: Path) -> bool:
        """True where a newer program wrote to the journal at ``path``: this one must not."""
        return any(
            fault.code is FaultCode.NEWER_VERSION and fault.path == path for fault in self.faults
        )


def read_history(
    disk: Disk, folder: Path, steps: Sequence[Step] = STEPS, cipher: Cipher | None = None
) -> HistoryReading:
    """Read every journal in ``folder``; what cannot be read is a fault and never an error."""
    try:
        names = disk.names(folder)
    except OSError as error:
        fault = Fault(FaultCode.UNREADABLE, folder, detail=str(error))
        return HistoryReading((), (), (fault,))
    journals = tuple(
        read_journal(disk, folder / name, steps, cipher)
        for name in names
        if name.endswith(JOURNAL_SUFFIX) and not name.startswith(".")
    )
    faults = [fault for journal in journals for fault in journal.faults]
    ordered = [record for journal in journals for record in journal.records]
    if not _is_in_order(ordered):
        ordered.sort(key=_when)
    records, clashes = _each_id_once(ordered)
    faults += [_clash(journals, record) for record in clashes]
    return HistoryReading(records, journals, tuple(faults), len(ordered) - len(records))


def read_journal(
    disk: Disk, path: Path, steps: Sequence[Step] = STEPS, cipher: Cipher | None = None
) -> JournalReading:
    """Read one journal, whole where it is sound, else line by line."""
    try:
        content = disk.read_file(path)
    except OSError as error:
        return JournalReading(path, (), (Fault(FaultCode.UNREADABLE, path, detail=str(error)),))
    return parsed_journal(path, content, steps, cipher)


def parsed_journal(
    path: Path, content: bytes, steps: Sequence[Step] = STEPS, cipher: Cipher | None = None
) -> JournalReading:
    """Return what ``content`` holds; ``path`` only names it in faults."""
    whole = _at_once(content, steps, cipher)
    if whole is None:
        return _block_by_block(path, content, steps, cipher)
    count = len(whole.locked)
    faults = (*_clock_faults(path, whole.records), *_locked_faults(path, count))
    return JournalReading(path, whole.records, faults, (), tuple(whole.locked), count)


def _at_once(content: bytes, steps: Sequence[Step], cipher: Cipher | None) -> OpenedLines | None:
    if len(steps) + 1 != RECORD_VERSION:
        return None
    records = decoded_at_once(content)
    return opened_at_once(content, cipher) if records is None else OpenedLines(records, [])


@dataclass(slots=True)
class _Findings:
    """What a journal that is not sound has shown so far."""

    path: Path
    needs_seal: bool
    cipher: Cipher | None
    records: list[AnyRecord] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    damaged: list[bytes] = field(default_factory=list)
    unread: list[bytes] = field(default_factory=list)
    locked: int = 0

    def add(self, number: int, line: bytes, steps: Sequence[Step], *, is_last: bool) -> None:
        """Read one line; the last is one that no line feed ends."""
        if not line:
            return
        found = decoded(line, steps, needs_seal=self.needs_seal, cipher=self.cipher)
        if not isinstance(found, LineFault):
            self.records.append(found)
            return
        if found.code is FaultCode.LOCKED:
            self.add_locked([line])
            return
        is_torn = is_last and found.is_damage
        code = FaultCode.TORN_TAIL if is_torn else found.code
        self.faults.append(Fault(code, self.path, number, found.key, found.value, found.detail))
        if found.is_damage:
            self.damaged.append(line)
            self.records += salvaged(line, self.cipher)
        else:
            self.unread.append(line)

    def add_locked(self, lines: Sequence[bytes]) -> None:
        """Count sound lines whose key is not here."""
        self.unread += lines
        self.locked += len(lines)


def _block_by_block(
    path: Path, content: bytes, steps: Sequence[Step], cipher: Cipher | None
) -> JournalReading:
    """Read a journal that is not sound: sound blocks whole, only the others line by line."""
    raw_lines = content.removeprefix(_BYTE_ORDER_MARK).split(b"\n")
    lines = [line.removesuffix(b"\r") for line in raw_lines]
    found = _Findings(path, has_sealed_line(lines), cipher)
    for start in range(0, len(lines), _BLOCK_LINES):
        block = lines[start : start + _BLOCK_LINES]
        whole = _at_once(b"\n".join([*block, b""]), steps, cipher)
        if whole is not None:
            found.records += whole.records
            found.add_locked(whole.locked)
            continue
        for number, line in enumerate(block, start=start + 1):
            found.add(number, line, steps, is_last=number == len(lines))
    faults = (
        *found.faults,
        *_clock_faults(path, found.records),
        *_locked_faults(path, found.locked),
    )
    damaged, unread = tuple(found.damaged), tuple(found.unread)
    return JournalReading(path, found.records, faults, damaged, unread, found.locked)


def _locked_faults(path: Path, count: int) -> list[Fault]:
    return [Fault(FaultCode.LOCKED, path, key="lines", value=str(count))] if count else []


def _clock_faults(path: Path, records: Sequence[AnyRecord]) -> list[Fault]:
    if _is_in_order(records):
        return []
    # A line that a retry or a repair repeats says nothing of the clock.
    written = list({record.id: record for record in records}.values())
    return [
        Fault(FaultCode.CLOCK_SET_BACK, path, key="at", value=after.at.isoformat(), detail=after.id)
        for before, after in pairwise(written)
        if before.at - after.at > _CLOCK_TOLERANCE
    ]


def _is_in_order(records: Sequence[AnyRecord]) -> bool:
    """True where each moment is later than the one before, so that there is nothing to sort."""
    moments = list(map(_moment, records))
    return all(map(lt, moments, moments[1:]))


def _each_id_once(ordered: list[AnyRecord]) -> tuple[list[AnyRecord], list[AnyRecord]]:
    """Return the first record of each id, and those that differ from the first."""
    if len(set(map(_id, ordered))) == len(ordered):
        return ordered, []
    first: dict[str, AnyRecord] = {}
    clashes = []
    for record in ordered:
        known = first.setdefault(record.id, record)
        if known is not record and known != record:
            clashes.append(record)
    return list(first.values()), clashes


def _clash(journals: tuple[JournalReading, ...], record: AnyRecord) -> Fault:
    path = next(
        journal.path for journal in journals if any(each is record for each in journal.records)
    )
    return Fault(FaultCode.ID_TAKEN, path, key="id", value=record.id)
