"""What staff did at a kiosk: who was concerned, what, when; no health values, no PINs.

Each line bears the hash of the line before it, and the hash of the last line stands in a file
beside the log. So a line that is changed, taken out or cut off is seen. Someone who holds the
machine and rewrites everything is not: against that a clinic writes down ``AuditReading.head``.

What changes or hands out something has two lines: see ``deeds.py``.
"""

# Annotations are not postponed: msgspec would compile each of them at every start.
import contextlib
import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Annotated

import msgspec

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import (
    SAVED,
    Outcome,
    SaveState,
    failed,
    write_all,
    write_atomically,
)
from heelrehab.storage.faults import Fault, FaultCode

LONGEST_DETAIL = 200
_BLOCK_BYTES = 65_536


class StaffAction(Enum):
    """What can be noted; what the system's administrator does by command counts as staff."""

    SET_UP = "set_up"
    CAME_IN = "came_in"
    REFUSED = "refused"
    """A wrong passcode was given."""
    LEFT = "left"
    PASSCODE_CHANGED = "passcode_changed"
    PASSCODE_RECOVERED = "passcode_recovered"
    """Set with the recovery code."""
    PASSCODE_SET_ANEW = "passcode_set_anew"
    """Set by the administrator without the old one."""
    PATIENT_ADDED = "patient_added"
    PATIENT_SIGNED_UP = "patient_signed_up"
    """By the patient alone."""
    PATIENT_OPENED = "patient_opened"
    """Staff looked at a history."""
    PIN_RESET = "pin_reset"
    CODE_CHANGED = "code_changed"
    INITIALS_CHANGED = "initials_changed"
    PLAN_CHANGED = "plan_changed"
    PRESCRIBED = "prescribed"
    ERASED = "erased"
    RETENTION_ERASED = "retention_erased"
    RETENTION_REFUSED = "retention_refused"
    """The date was not to be trusted, so nothing was erased."""
    SETTINGS_CHANGED = "settings_changed"
    EXPORTED = "exported"
    CHECKED = "checked"
    SCREEN_CLEANED = "screen_cleaned"
    QUIT = "quit"


class Step(Enum):
    """Which part of a deed a line tells of."""

    ONCE = ""
    """The line tells all; before there were steps, a deed was noted so before it was done."""
    BEGUN = "begun"
    """Noted before it was done."""
    DONE = "done"
    FELL_SHORT = "fell_short"
    """Not done, or not to its end; ``detail`` says why."""


class AuditEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the log."""

    at: Annotated[datetime, msgspec.Meta(tz=True)]
    action: StaffAction
    profile_id: str = ""
    detail: str = ""
    previous: str = ""
    """The hash of the line before, "" in the first."""
    step: Step = Step.ONCE
    begun: str = ""
    """The hash of the line that told of the beginning, in one that tells of the end."""


@dataclass(frozen=True, slots=True)
class AuditReading:
    """What the log holds."""

    entries: tuple[AuditEntry, ...]
    """All that can be read, oldest first, also those after a broken link."""
    broken: Fault | None
    """The first place that is not as it was written, None where all is."""
    head: str
    """The hash of the last line: who wrote it down knows later that nothing before it changed."""
    heads: frozenset[str]
    """The hashes of all lines, to look an earlier head up."""
    hashes: tuple[str, ...] = ()
    """The hash of the line of each of ``entries``."""


@dataclass(frozen=True, slots=True)
class Noted:
    """How noting something ended."""

    outcome: Outcome
    line_hash: str = ""
    """The hash of the line, "" where it is not in the log."""


class AuditLog:
    """The log at ``path``; several programs may note in it at the same time."""

    def __init__(self, disk: Disk, path: Path) -> None:
        self._disk = disk
        self._path = path

    @property
    def path(self) -> Path:
        """The log's file."""
        return self._path

    def note(
        self, action: StaffAction, now: datetime, profile_id: str = "", detail: str = ""
    ) -> Outcome:
        """Append an entry and wait until it is on the medium.

        Args:
            action: What was done.
            now: When, with the zone.
            profile_id: Whom it concerned, by the name of the folder, which stays when the code
                changes.
            detail: Which setting, which form of export; never a value of anyone's health.
        """
        entry = AuditEntry(
            at=now, action=action, profile_id=profile_id, detail=detail[:LONGEST_DETAIL]
        )
        return self.write(entry).outcome

    def write(self, entry: AuditEntry) -> Noted:
        """Append an entry, whose ``previous`` is filled in, and wait until it is on the medium."""
        try:
            descriptor = self._opened()
        except OSError as error:
            return Noted(failed(SaveState.NOT_SAVED, error))
        try:
            return self._appended(descriptor, entry)
        finally:
            # What is on the medium is known already; closing adds nothing to that.
            with contextlib.suppress(OSError):
                self._disk.close(descriptor)

    def reading(self) -> AuditReading:
        """Read the log and follow its chain."""
        try:
            content = self._disk.read_file(self._path)
            head = self._noted_head()
        except FileNotFoundError:
            return AuditReading((), self._missing(), "", frozenset())
        except OSError as error:
            fault = Fault(FaultCode.UNREADABLE, self._path, detail=str(error))
            return AuditReading((), fault, "", frozenset())
        lines = content.split(b"\n")[:-1]
        followed, broken = self._followed(lines)
        hashes = ["", *map(_hash_of, lines)]
        if broken is None and head not in hashes[-2:]:
            broken = self._broken(len(lines) + 1, "the last lines are missing or were changed")
        return AuditReading(
            entries=tuple(entry for entry, _ in followed),
            broken=broken,
            head=hashes[-1],
            heads=frozenset(hashes[1:]),
            hashes=tuple(line_hash for _, line_hash in followed),
        )

    @property
    def _head_path(self) -> Path:
        return self._path.with_name(f"{self._path.stem}.head")

    def _noted_head(self) -> str:
        """Return the hash of the last line that was acknowledged, "" where none was."""
        try:
            return self._disk.read_file(self._head_path).decode("ascii", "replace").strip()
        except FileNotFoundError:
            return ""

    def _missing(self) -> Fault | None:
        if not self._head_path.exists():
            return None
        return Fault(FaultCode.BROKEN_CHAIN, self._path, detail="the log is missing")

    def _followed(self, lines: list[bytes]) -> tuple[list[tuple[AuditEntry, str]], Fault | None]:
        """Return what can be read, each with the hash of its line, and the first broken link."""
        entries = []
        broken = None
        previous = ""
        for number, line in enumerate(lines, start=1):
            try:
                entry = msgspec.json.decode(line, type=AuditEntry)
            except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
                broken = broken or self._broken(number, str(error))
            else:
                entries.append((entry, _hash_of(line)))
                if entry.previous != previous:
                    broken = broken or self._broken(number, "does not follow on the line before")
            previous = _hash_of(line)
        return entries, broken

    def _broken(self, line: int, detail: str) -> Fault:
        return Fault(FaultCode.BROKEN_CHAIN, self._path, line, detail=detail)

    def _opened(self) -> int:
        try:
            descriptor = self._disk.open_existing(self._path)
        except FileNotFoundError:
            self._disk.make_folder(self._path.parent)
            descriptor = self._disk.create(self._path)
            self._disk.sync_folder(self._path.parent)
        self._disk.lock(descriptor)
        return descriptor

    def _appended(self, descriptor: int, entry: AuditEntry) -> Noted:
        """Write the entry behind the last line; what cannot be written whole is cut off again."""
        try:
            length = self._disk.seek_end(descriptor)
            *lines, torn = self._last_bytes(descriptor, length).split(b"\n")
            place = _place_after(lines, torn, self._noted_head())
        except OSError as error:
            return Noted(failed(SaveState.NOT_SAVED, error))
        encoded = msgspec.json.encode(msgspec.structs.replace(entry, previous=place.previous))
        end = length - place.cut_bytes
        try:
            self._disk.truncate(descriptor, end)
            self._disk.seek_end(descriptor)
            write_all(self._disk, descriptor, place.before + encoded + b"\n")
            self._disk.sync(descriptor)
        except OSError as error:
            with contextlib.suppress(OSError):
                self._disk.truncate(descriptor, end)
            return Noted(failed(SaveState.NOT_SAVED, error))
        line_hash = _hash_of(encoded)
        head = write_atomically(self._disk, self._head_path, line_hash.encode() + b"\n")
        unconfirmed = Outcome(SaveState.NOT_CONFIRMED, head.cause, head.error)
        return Noted(SAVED if head.is_saved else unconfirmed, line_hash)

    def _last_bytes(self, descriptor: int, length: int) -> bytes:
        """Return the end of the log, with at least the last whole line in it."""
        start = max(0, length - _BLOCK_BYTES)
        return self._disk.read_at(descriptor, start, length - start)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where and how the next line follows."""

    previous: str
    before: bytes = b""
    cut_bytes: int = 0


def _place_after(lines: list[bytes], torn: bytes, head: str) -> _Place:
    """Return how a line follows on the last ones, so that a fault before it stays to be seen.

    Args:
        lines: The last whole lines.
        torn: What stands behind them without line feed.
        head: The hash of the last line that was acknowledged.
    """
    hashes = ["", *map(_hash_of, lines)]
    if head in hashes[-2:]:
        # What is torn broke off while being written and was never acknowledged.
        return _Place(hashes[-1], cut_bytes=len(torn))
    return _Place(head, before=b"\n" if torn else b"")


def _hash_of(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()
