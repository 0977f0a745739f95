"""Deeds of staff in the log: noted before they are done, and once more how they ended.

So what cannot be noted is not done, a crash hides no deed, and none that failed stands there as
done. Where the end is not in the log, as after a power cut, that is told as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from types import TracebackType
from typing import Self

from heelrehab.storage.durable import SaveState
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.audit import (
    LONGEST_DETAIL,
    AuditEntry,
    AuditLog,
    AuditReading,
    StaffAction,
    Step,
)

_NO_DEEDS = frozenset(
    {
        StaffAction.CAME_IN,
        StaffAction.REFUSED,
        StaffAction.LEFT,
        StaffAction.PATIENT_ADDED,
        StaffAction.PATIENT_SIGNED_UP,
        StaffAction.RETENTION_REFUSED,
        StaffAction.SCREEN_CLEANED,
        StaffAction.QUIT,
    }
)
"""What has happened when it is noted."""


LEFT_BEHIND = "left_behind"
"""Why an erasing fell short: some files could not be deleted. The key goes first."""


class Ledger:
    """Notes what staff do, with its moment; what cannot be noted is not to be done."""

    def __init__(self, log: AuditLog, now: Callable[[], datetime]) -> None:
        self.log = log
        self._now = now

    def note(self, action: StaffAction, profile_id: str = "", detail: str = "") -> None:
        """Write down what has happened.

        Raises:
            StorageError: ``NOT_WRITABLE``.
        """
        self._write(action, profile_id, detail, Step.ONCE)

    def begin(self, action: StaffAction, profile_id: str = "", detail: str = "") -> Deed:
        """Write down what is about to be done, in a ``with`` block around it.

        Raises:
            StorageError: ``NOT_WRITABLE``; it is not to be done.
        """
        begun = self._write(action, profile_id, detail, Step.BEGUN)
        return Deed(self.log, self._now, action, profile_id, begun)

    def _write(self, action: StaffAction, profile_id: str, detail: str, step: Step) -> str:
        entry = AuditEntry(
            at=self._now(),
            action=action,
            profile_id=profile_id,
            detail=detail[:LONGEST_DETAIL],
            step=step,
        )
        noted = self.log.write(entry)
        if noted.outcome.state is SaveState.NOT_SAVED:
            fault = Fault(FaultCode.NOT_WRITABLE, self.log.path, detail=noted.outcome.error)
            raise StorageError(fault)
        return noted.line_hash


class Deed:
    """What was noted as begun; notes how it ended when its ``with`` block is left.

    It is done unless an error leaves the block or ``fall_short`` was called. Where the end cannot
    be noted, the log tells a deed whose end is not known.
    """

    def __init__(
        self,
        log: AuditLog,
        now: Callable[[], datetime],
        action: StaffAction,
        profile_id: str,
        begun: str,
    ) -> None:
        """Take where to note the end, and ``begun``, the hash of the line of the beginning."""
        self._log = log
        self._now = now
        self._action = action
        self._profile_id = profile_id
        self._begun = begun
        self._why = ""

    def fall_short(self, why: str) -> None:
        """Say that it was not done, or not to its end; never with a value of anyone's health."""
        self._why = why

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, StorageError):
            self.fall_short(error.fault.code.value)
        elif error is not None:
            self.fall_short(type(error).__name__)
        entry = AuditEntry(
            at=self._now(),
            action=self._action,
            profile_id=self._profile_id,
            detail=self._why[:LONGEST_DETAIL],
            step=Step.FELL_SHORT if self._why else Step.DONE,
            begun=self._begun,
        )
        self._log.write(entry)


class Ending(Enum):
    """What the log tells of how a deed ended."""

    DONE = "done"
    FELL_SHORT = "fell_short"
    UNKNOWN = "unknown"
    """It was noted before it was done; its end is not in the log."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing in the log, from its beginning to its end."""

    entry: AuditEntry
    ending: Ending | None
    """None for what had happened when it was noted."""
    why: str = ""
    """Why it fell short."""


def happenings(reading: AuditReading) -> tuple[Happening, ...]:
    """Return what the log tells, by its beginning, oldest first."""
    ends = {each.begun: each for each in reading.entries if each.begun}
    begun = set(reading.hashes)
    told = []
    for entry, line_hash in zip(reading.entries, reading.hashes, strict=True):
        if not entry.begun:
            told.append(_happening(entry, ends.get(line_hash)))
        elif entry.begun not in begun:
            # Its beginning cannot be read any more.
            told.append(_happening(entry, entry))
    return tuple(told)


def _happening(entry: AuditEntry, end: AuditEntry | None) -> Happening:
    if end is not None and end.step is Step.FELL_SHORT:
        return Happening(entry, Ending.FELL_SHORT, end.detail)
    if end is not None:
        return Happening(entry, Ending.DONE)
    is_event = entry.step is Step.ONCE and entry.action in _NO_DEEDS
    return Happening(entry, None if is_event else Ending.UNKNOWN)
