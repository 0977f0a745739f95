"""Writing to the journal on a thread of its own, so that a slow disk delays nothing else."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from heelrehab.core.records import AnyRecord
from heelrehab.storage.durable import Outcome, SaveState
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.journal.journal import Journal

Done = Callable[[Outcome], None]
RETRY_AFTER_S = (1.0, 5.0, 30.0, 60.0)
"""Pauses between tries while the disk refuses; the last one repeats."""


@dataclass(slots=True)
class _Pending:
    """A record on its way, and what was last said of it."""

    record: AnyRecord
    line: bytes
    done: Done
    told: Outcome | None = None

    def tell(self, outcome: Outcome) -> None:
        """Report the outcome where it is news."""
        if outcome != self.told:
            self.told = outcome
            self.done(outcome)


class JournalWriter:
    """Appends submitted records in their order, and tries again while the disk refuses.

    ``done`` is called on the writing thread with each new outcome of its record: it may hear
    ``NOT_SAVED`` first and ``SAVED`` later. It must return soon and raise nothing.
    """

    def __init__(self, journal: Journal, retry_after_s: Sequence[float] = RETRY_AFTER_S) -> None:
        self._journal = journal
        self._retry_after_s = retry_after_s
        self._pending: list[_Pending] = []
        self._changed = threading.Condition()
        self._is_woken = False
        self._is_closing = False
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    @property
    def unsaved(self) -> tuple[AnyRecord, ...]:
        """The records that are not yet known to be on the medium, oldest first."""
        with self._changed:
            return tuple(pending.record for pending in self._pending)

    def submit(self, record: AnyRecord, done: Done) -> None:
        """Hand in a record; it stays in memory until it is saved.

        Raises:
            StorageError: The record is unfit, the journal is read-only, or the writer is closed.
        """
        line = self._journal.line_of(record)
        with self._changed:
            if self._is_closing:
                raise StorageError(Fault(FaultCode.WRITER_CLOSED, self._journal.path))
            self._pending.append(_Pending(record, line, done))
            self._wake()

    def close(self, timeout_s: float) -> tuple[AnyRecord, ...]:
        """Try once more what is unsaved, end the thread and return what is unsaved still.

        A disk that hangs is waited for no longer than ``timeout_s`` seconds.
        """
        with self._changed:
            self._is_closing = True
            self._wake()
        self._thread.join(timeout_s)
        return self.unsaved

    def _wake(self) -> None:
        self._is_woken = True
        self._changed.notify_all()

    def _run(self) -> None:
        failures = 0
        while True:
            with self._changed:
                self._changed.wait_for(self._has_work, self._pause_s(failures))
                self._is_woken = False
                is_last = self._is_closing
                batch = tuple(self._pending)
            failures = 0 if self._save(batch) else failures + 1
            if is_last:
                return

    def _has_work(self) -> bool:
        return self._is_woken

    def _pause_s(self, failures: int) -> float | None:
        """Seconds to wait at most; None, without end, while nothing failed."""
        if failures == 0:
            return None
        return self._retry_after_s[min(failures, len(self._retry_after_s)) - 1]

    def _save(self, batch: Sequence[_Pending]) -> bool:
        """Append in order until one is not saved; return True where all are saved."""
        for number, pending in enumerate(batch):
            outcome = self._journal.append(pending.line)
            if outcome.is_saved:
                with self._changed:
                    self._pending.remove(pending)
                pending.tell(outcome)
                continue
            pending.tell(outcome)
            for waiting in batch[number + 1 :]:
                if waiting.told is None:
                    waiting.tell(Outcome(SaveState.NOT_SAVED, outcome.cause, outcome.error))
            return False
        return True
