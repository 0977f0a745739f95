"""Judges and keeps PINs away from the window's thread: each takes about half a second."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from heelrehab.storage.home.people import People
from heelrehab.ui.chore import Chore

_Question = tuple[str, Callable[[], object], SignalInstance]
"""Whom it is about, the work, and the signal that tells."""


class PinDesk(QObject):
    """One thing after the other, in the order asked for.

    Each answer bears the id of the person it is about: who asked may have left, and the answer
    about one must let nobody in as another.

    Signals:
        judged: A person's id and the ``PinVerdict`` on what was tried.
        kept: A person's id and the ``Outcome`` of setting or removing a PIN.
        failed: The id of the person for whom something came to no end; nothing is known of it.
    """

    judged = Signal(str, object)
    kept = Signal(str, object)
    failed = Signal(str)

    def __init__(self, people: People, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people = people
        self._chore = Chore(parent=self)
        self._waiting: deque[_Question] = deque()
        self._chore.busy_changed.connect(self._go_on)

    def try_pin(self, profile_id: str, pin: str) -> None:
        """Judge ``pin``."""
        self._ask(profile_id, partial(self.people.try_pin, profile_id, pin), self.judged)

    def set_pin(self, profile_id: str, pin: str) -> None:
        """Ask for ``pin`` from now on."""
        self._ask(profile_id, partial(self.people.set_pin, profile_id, pin), self.kept)

    def remove_pin(self, profile_id: str) -> None:
        """Ask for no PIN any more."""
        self._ask(profile_id, partial(self.people.remove_pin, profile_id), self.kept)

    def close(self) -> None:
        """Let what was asked for come to its end; nobody is told."""
        self._chore.close()
        while self._waiting:
            _, work, _ = self._waiting.popleft()
            work()

    def _ask(self, profile_id: str, work: Callable[[], object], told_by: SignalInstance) -> None:
        self._waiting.append((profile_id, work, told_by))
        self._go_on()

    def _go_on(self) -> None:
        if self._chore.is_busy or not self._waiting:
            return
        profile_id, work, told_by = self._waiting.popleft()
        self._chore.start(work, partial(told_by.emit, profile_id), partial(self._fail, profile_id))

    def _fail(self, profile_id: str, error: BaseException) -> None:
        self.failed.emit(profile_id)
        raise error
