"""Judges and keeps PINs away from the window's thread: each takes about half a second."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from heelrehab.storage.home.people import People


class PinDesk(QObject):
    """One thing after the other, in the order asked for.

    Signals:
        judged: The ``PinVerdict`` on what was tried.
        kept: The ``Outcome`` of setting or removing a PIN.
    """

    judged = Signal(object)
    kept = Signal(object)

    def __init__(self, people: People, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people = people
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="pin")

    def try_pin(self, profile_id: str, pin: str) -> None:
        """Judge ``pin``."""
        self._submit(partial(self.people.try_pin, profile_id, pin), self.judged)

    def set_pin(self, profile_id: str, pin: str) -> None:
        """Ask for ``pin`` from now on."""
        self._submit(partial(self.people.set_pin, profile_id, pin), self.kept)

    def remove_pin(self, profile_id: str) -> None:
        """Ask for no PIN any more."""
        self._submit(partial(self.people.remove_pin, profile_id), self.kept)

    def close(self) -> None:
        """Let what was begun come to its end; nothing can be asked for after that."""
        self._worker.shutdown()

    def _submit(self, work: Callable[[], object], told_by: SignalInstance) -> None:
        self._worker.submit(_tell, work, told_by)


def _tell(work: Callable[[], object], told_by: SignalInstance) -> None:
    """Work, and tell from the worker's thread: the signal always waits for the window's."""
    told_by.emit(work())
