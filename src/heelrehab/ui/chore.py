"""What takes longer than a blink, done away from the window's thread, one piece at a time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

_T = TypeVar("_T")
Run = Callable[[Callable[[], Any]], "Future[Any]"]
Otherwise = Callable[[BaseException], None]


def on_a_thread(work: Callable[[], Any]) -> Future[Any]:
    """Do ``work`` on a thread of its own, which ends with it."""
    executor = ThreadPoolExecutor(1, thread_name_prefix="chore")
    future = executor.submit(work)
    executor.shutdown(wait=False)
    return future


class Chore(QObject):
    """Does one thing at a time, and says while it does.

    Signals:
        busy_changed: ``is_busy`` is another one.
    """

    busy_changed = Signal()
    _ended = Signal(object)

    def __init__(self, run: Run = on_a_thread, *, parent: QObject | None = None) -> None:
        """Take how work is run; the window's own thread hears how it ended."""
        super().__init__(parent)
        self._run = run
        self._under_way: Future[Any] | None = None
        self._then: Callable[[Any], None] | None = None
        self._otherwise: Otherwise | None = None
        self._is_closed = False
        # Queued: what is done at once must not be handed back before ``start`` returns.
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """True while something is being done."""
        return self._then is not None

    def start(
        self,
        work: Callable[[], _T],
        then: Callable[[_T], None],
        otherwise: Otherwise | None = None,
    ) -> bool:
        """Do ``work``, and hand what it returns to ``then``; False where it is not begun.

        Nothing is begun while something else is done, nor after ``close``.

        Args:
            work: Touches no widget.
            then: Called in the window's thread.
            otherwise: Called in the window's thread with what ``work`` raised; without it, that
                is raised again there.
        """
        if self.is_busy or self._is_closed:
            return False
        self._then, self._otherwise = then, otherwise
        self.busy_changed.emit()
        self._under_way = self._run(work)
        self._under_way.add_done_callback(self._ended.emit)
        return True

    def close(self) -> None:
        """Let what runs come to its end, forget what it returns, and begin nothing more."""
        self._is_closed = True
        self._then = self._otherwise = None
        if self._under_way is not None:
            wait((self._under_way,))

    def _finish(self, future: Future[Any]) -> None:
        then, self._then = self._then, None
        otherwise, self._otherwise = self._otherwise, None
        self._under_way = None
        if then is None:
            return
        self.busy_changed.emit()
        error = future.exception()
        if error is None:
            then(future.result())
        elif otherwise is None:
            raise error
        else:
            otherwise(error)
