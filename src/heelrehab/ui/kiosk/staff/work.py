"""The deeds of staff, one at a time, with words on what runs and on what stood in its way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from heelrehab.storage.faults import StorageError
from heelrehab.ui.chore import Chore

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Unforeseen:
    """An error of the program broke a deed off; how far it had come is not known."""

    words: str
    """What was being done, as it was told."""
    kind: str
    """The kind of error, for the administrator, who finds all of it in the system's journal."""


class Work(QObject):
    """Does one deed after the other; the pages rest meanwhile.

    Signals:
        begun: Something runs; carries a few words on what.
        ended: Nothing runs any more.
        refused: The deed was not done, or broke off; carries the ``Fault`` or ``Unforeseen``.
        progressed: So many of so many parts of what runs are done.
    """

    begun = Signal(str)
    ended = Signal()
    refused = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chore = Chore(parent=self)
        self._stop = Event()

    @property
    def is_busy(self) -> bool:
        """True while something runs."""
        return self._chore.is_busy

    def start(self, words: str, deed: Callable[[], _T], done: Callable[[_T], None]) -> None:
        """Run ``deed`` and call ``done`` with its result on the window's thread.

        Where the deed raises, ``refused`` tells instead. While something runs, and after
        ``close``, nothing is begun.
        """
        take, refuse = partial(self._hand_back, done), partial(self._refuse, words)
        if self._chore.start(deed, take, refuse):
            self.begun.emit(words)

    def is_stopped(self) -> bool:
        """Return True where a long deed should end early; asked from its own thread."""
        return self._stop.is_set()

    def report(self, done: int, whole: int) -> None:
        """Tell how far a long deed has come; called from its own thread."""
        self.progressed.emit(done, whole)

    def close(self) -> None:
        """Let what runs end, forget its result, and begin nothing more."""
        self._stop.set()
        self._chore.close()

    def _hand_back(self, done: Callable[[_T], None], result: _T) -> None:
        self.ended.emit()
        done(result)

    def _refuse(self, words: str, error: BaseException) -> None:
        self.ended.emit()
        if isinstance(error, StorageError):
            self.refused.emit(error.fault)
            return
        self.refused.emit(Unforeseen(words, type(error).__name__))
        # Raised here as well, so that the whole of it stands in the system's journal.
        raise error
