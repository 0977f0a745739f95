"""Slow work away from the window's thread, one piece at a time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

_T = TypeVar("_T")
Run = Callable[[Callable[[], Any]], "Future[Any]"]


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
        self._then: Callable[[Any], None] | None = None
        self._ended.connect(self._finish)

    @property
    def is_busy(self) -> bool:
        """True while something is being done."""
        return self._then is not None

    def start(self, work: Callable[[], _T], then: Callable[[_T], None]) -> bool:
        """Do ``work``, and hand what it returns to ``then``; False where something else is done.

        Args:
            work: Touches no widget; what it raises is raised again in the window's thread.
            then: Called in the window's thread.
        """
        if self.is_busy:
            return False
        self._then = then
        self.busy_changed.emit()
        self._run(work).add_done_callback(self._ended.emit)
        return True

    def _finish(self, future: Future[Any]) -> None:
        then, self._then = self._then, None
        self.busy_changed.emit()
        found = future.result()
        if then is not None:
            then(found)
