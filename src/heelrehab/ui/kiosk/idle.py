"""Notices that nobody is there any more."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

SECOND_S = 1.0


class IdleGuard(QObject):
    """Asks after a while without a touch, and gives up a while later.

    It sleeps outside a visit; within one it wakes when the time could be up, and each second
    while it asks.

    Signals:
        asked: Nobody was seen for a while: ask whether somebody is still there.
        counted: So many whole seconds are left to answer.
        answered: Somebody is still there.
        left: Nobody is.
    """

    asked = Signal()
    counted = Signal(int)
    answered = Signal()
    left = Signal()

    def __init__(
        self,
        monotonic_s: Callable[[], float],
        *,
        idle_s: float,
        still_there_s: float,
        parent: QObject | None = None,
    ) -> None:
        """Take the clock, and how long to wait before asking and for the answer."""
        super().__init__(parent)
        self._monotonic_s = monotonic_s
        self._idle_s = idle_s
        self._still_there_s = still_there_s
        self._seen_s = 0.0
        self._asked_s: float | None = None
        self._is_busy: Callable[[], bool] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def idle_s(self) -> float:
        """How long it waits before it asks."""
        return self._idle_s

    @property
    def is_watching(self) -> bool:
        """True within a visit."""
        return self._timer.isActive()

    @property
    def is_asking(self) -> bool:
        """True while the question is on screen."""
        return self._asked_s is not None

    def watch(self, is_busy: Callable[[], bool] | None = None) -> None:
        """Begin a visit; while ``is_busy`` says so, the person is led and need not touch."""
        self._is_busy = is_busy
        self._asked_s = None
        self._seen_s = self._monotonic_s()
        self._sleep(self._idle_s)

    def follow(self, *, idle_s: float, still_there_s: float) -> None:
        """Wait so long from the next look on."""
        self._idle_s, self._still_there_s = idle_s, still_there_s

    def rest(self) -> None:
        """End a visit: sleep until the next."""
        self._timer.stop()
        self._asked_s = None
        self._is_busy = None

    def note_act(self) -> None:
        """Take note of a touch; while the question is on screen only its answer counts."""
        if self.is_watching and not self.is_asking:
            self._seen_s = self._monotonic_s()

    def answer(self) -> None:
        """Go on: somebody is there."""
        if not self.is_asking:
            return
        self._asked_s = None
        self._seen_s = self._monotonic_s()
        self._sleep(self._idle_s)
        self.answered.emit()

    def look(self) -> None:
        """Look at the clock and do what is due."""
        now_s = self._monotonic_s()
        if self._asked_s is not None:
            self._look_while_asking(now_s - self._asked_s)
            return
        if self._is_busy is not None and self._is_busy():
            self._seen_s = now_s
        missing_s = self._idle_s - (now_s - self._seen_s)
        if missing_s > 0:
            self._sleep(missing_s)
            return
        self._asked_s = now_s
        self.asked.emit()
        self._look_while_asking(0.0)

    def _look_while_asking(self, waited_s: float) -> None:
        left_s = self._still_there_s - waited_s
        if left_s <= 0:
            self.rest()
            self.left.emit()
            return
        self.counted.emit(math.ceil(left_s))
        self._sleep(min(SECOND_S, left_s))

    def _sleep(self, seconds: float) -> None:
        self._timer.start(math.ceil(1000 * seconds))
