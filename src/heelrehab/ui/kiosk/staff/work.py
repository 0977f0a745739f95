"""What takes longer than a blink, done away from the window's thread, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from heelrehab.storage.faults import StorageError

_T = TypeVar("_T")


class Work(QObject):
    """Does one deed after the other; the pages rest meanwhile.

    Signals:
        begun: Something runs; carries a few words on what.
        ended: Nothing runs any more.
        refused: The deed was not done; carries the ``Fault``.
        progressed: So many of so many parts of what runs are done.
    """

    begun = Signal(str)
    ended = Signal()
    refused = Signal(object)
    progressed = Signal(int, int)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hands = ThreadPoolExecutor(1, thread_name_prefix="staff")
        self._stop = Event()
        self._done: Callable[[Any], None] | None = None
        # Queued: a deed that is done at once must not be handed back before it was begun.
        self._finished.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """True while something runs."""
        return self._done is not None

    def start(self, words: str, deed: Callable[[], _T], done: Callable[[_T], None]) -> None:
        """Run ``deed`` and call ``done`` with its result on the window's thread.

        Where the deed raises ``StorageError``, ``refused`` tells instead. While something runs,
        and after ``close``, nothing is begun.
        """
        if self.is_busy or self._stop.is_set():
            return
        self._done = done
        self.begun.emit(words)
        self._hands.submit(deed).add_done_callback(self._finished.emit)

    def is_stopped(self) -> bool:
        """Return True where a long deed should end early; asked from its own thread."""
        return self._stop.is_set()

    def report(self, done: int, whole: int) -> None:
        """Tell how far a long deed has come; called from its own thread."""
        self.progressed.emit(done, whole)

    def close(self) -> None:
        """Let what runs end, forget its result, and begin nothing more."""
        self._stop.set()
        self._done = None
        self._hands.shutdown(cancel_futures=True)

    def _hand_back(self, future: Future[Any]) -> None:
        done, self._done = self._done, None
        if done is None or self._stop.is_set():
            return
        self.ended.emit()
        try:
            result = future.result()
        except StorageError as error:
            self.refused.emit(error.fault)
        else:
            done(result)
