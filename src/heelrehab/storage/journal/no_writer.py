"""The writer of a visit that leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable

from heelrehab.core.records import AnyRecord
from heelrehab.storage.durable import SAVED, Outcome


class NoWriter:
    """Takes records as a writer does, and keeps none of them, in memory or on the disk."""

    @property
    def unsaved(self) -> tuple[AnyRecord, ...]:
        """Nothing: nothing is to be saved."""
        return ()

    def submit(self, record: AnyRecord, done: Callable[[Outcome], None]) -> None:
        """Let the record go, and say that there is nothing more to be done about it."""
        del record
        done(SAVED)

    def close(self, timeout_s: float) -> tuple[AnyRecord, ...]:
        """Return at once that nothing is unsaved, whatever the ``timeout_s`` seconds."""
        del timeout_s
        return ()
