"""Keeps the person's records: in memory at once, on disk as soon as the disk says so."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from heelrehab.core.history import History, extended, resolve
from heelrehab.core.records import AnyRecord, Retract
from heelrehab.storage.durable import Outcome
from heelrehab.storage.faults import StorageError


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a new record begins with: its id and its moment."""

    id: str
    at: datetime

    @property
    def day(self) -> date:
        """The calendar day of the moment, in its own zone."""
        return self.at.date()


class Writer(Protocol):
    """Writes records one after the other, away from the window's thread."""

    def submit(self, record: AnyRecord, done: Callable[[Outcome], None]) -> None:
        """Write ``record``; call ``done`` on the writer's own thread with each new outcome.

        Raises:
            StorageError: The record is not taken.
        """
        ...


class RecordKeeper(QObject):
    """The history as the screen knows it, and the way to add to it.

    A record counts on screen from the moment it is kept; ``unsaved_count`` tells how many
    are not on the disk yet.

    Signals:
        history_changed: ``history`` is another one.
        saving_changed: ``unsaved_count`` or ``last_outcome`` may be another one.
        refused: A record was not kept at all; carries the ``Fault``.
    """

    history_changed = Signal()
    saving_changed = Signal()
    refused = Signal(object)
    _tried = Signal(str, object)

    def __init__(
        self,
        records: Iterable[AnyRecord],
        writer: Writer,
        stamp: Callable[[], Stamp],
        *,
        is_read_only: bool = False,
        is_lasting: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """Take over what was read.

        Args:
            records: Every record that the journals hold.
            writer: Where new records go.
            stamp: Gives each new record its id and moment.
            is_read_only: True where ``writer`` will refuse, so that the screen can say so first.
            is_lasting: False where ``writer`` keeps nothing, as of a guest.
            parent: The owner.
        """
        super().__init__(parent)
        self._records = list(records)
        self._writer = writer
        self._stamp = stamp
        self._is_read_only = is_read_only
        self._is_lasting = is_lasting
        self._history = resolve(self._records)
        self._unsaved: set[str] = set()
        self._last_outcome: Outcome | None = None
        self._tried.connect(self._note_outcome)

    @property
    def history(self) -> History:
        """What counts of all records, the unsaved ones included."""
        return self._history

    @property
    def records(self) -> tuple[AnyRecord, ...]:
        """Every record as it was kept, corrections apart."""
        return tuple(self._records)

    @property
    def is_lasting(self) -> bool:
        """False where all of it is gone when the person leaves."""
        return self._is_lasting

    @property
    def is_read_only(self) -> bool:
        """True where another window or a newer program owns the history."""
        return self._is_read_only

    @property
    def unsaved_count(self) -> int:
        """How many records wait for the disk."""
        return len(self._unsaved)

    @property
    def last_outcome(self) -> Outcome | None:
        """How the last try to write ended, None before the first."""
        return self._last_outcome

    def stamp(self) -> Stamp:
        """Return the id and the moment for a new record."""
        return self._stamp()

    def keep(self, *records: AnyRecord) -> None:
        """Add ``records`` to the history and hand them to the disk.

        What cannot become a line is refused; with a history open for reading only that is all.
        """
        for record in records:
            try:
                self._submit(record)
            except StorageError as error:
                self.refused.emit(error.fault)
            else:
                self._take(record)
        self.history_changed.emit()
        self.saving_changed.emit()

    def undo(self, record_id: str) -> None:
        """Take a record out of what counts; the disk keeps both."""
        stamp = self.stamp()
        self.keep(Retract(id=stamp.id, at=stamp.at, target_id=record_id))

    def adopt(self, records: Iterable[AnyRecord]) -> None:
        """Count records that reached the disk by another way, as by an import."""
        self._records += records
        self._history = resolve(self._records)
        self.history_changed.emit()

    def _submit(self, record: AnyRecord) -> None:
        self._writer.submit(record, _Report(record.id, self._tried.emit))

    def _take(self, record: AnyRecord) -> None:
        self._records.append(record)
        self._unsaved.add(record.id)
        longer = extended(self._history, record)
        self._history = longer if longer is not None else resolve(self._records)

    def _note_outcome(self, record_id: str, outcome: Outcome) -> None:
        if outcome.is_saved:
            self._unsaved.discard(record_id)
        self._last_outcome = outcome
        self.saving_changed.emit()


@dataclass(frozen=True, slots=True)
class _Report:
    """Tells the window's thread how the writing of one record went."""

    record_id: str
    tell: Callable[[str, object], None]

    def __call__(self, outcome: Outcome) -> None:
        self.tell(self.record_id, outcome)
