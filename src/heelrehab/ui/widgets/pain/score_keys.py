"""Digits to scores: one is held back for a moment, since a nought may make it ten."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from heelrehab.ui.widgets.pain.bands import MOST_NRS

TEN_WAIT_MS = 700
"""How long a 1 waits for a 0."""


class ScoreKeys(QObject):
    """Takes digits as they are typed.

    Signals:
        score_held: A 1 was typed that may yet become 10.
        score_typed: A score is settled, 0 to 10.
    """

    score_held = Signal(int)
    score_typed = Signal(int)

    def __init__(self, ten_wait_ms: int = TEN_WAIT_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ten_wait_ms)
        self._timer.timeout.connect(self.settle)

    @property
    def is_holding(self) -> bool:
        """True while a 1 waits."""
        return self._timer.isActive()

    def type_digit(self, digit: int) -> None:
        """Take the next digit, 0 to 9."""
        if self.is_holding:
            self._timer.stop()
            self.score_typed.emit(MOST_NRS if digit == 0 else digit)
        elif digit == 1:
            self._timer.start()
            self.score_held.emit(digit)
        else:
            self.score_typed.emit(digit)

    def settle(self) -> None:
        """Let a waiting 1 be a 1."""
        self._timer.stop()
        self.score_typed.emit(1)

    def settle_if_holding(self) -> None:
        """Settle where a 1 waits; else do nothing."""
        if self.is_holding:
            self.settle()

    def forget(self) -> None:
        """Drop a waiting 1."""
        self._timer.stop()
