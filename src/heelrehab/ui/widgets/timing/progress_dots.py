"""Steps done and to come, as a row of marks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.ui.theme.appearance import Appearance

_HEIGHT_PX = 6
_GAP_PX = 4.0
_LEAST_PX = 12
_AHEAD_HEIGHT = 0.5
"""Steps to come are drawn thinner, so that they differ without colour."""


class ProgressDots(QWidget):
    """One mark a step, filled up to the present one."""

    def __init__(self, appearance: Appearance, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._appearance = appearance
        self._step, self._steps = 1, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_step(self, step: int, steps: int) -> None:
        """Show that ``step`` (from 1) of ``steps`` is being done."""
        self._step, self._steps = step, max(1, steps)
        text = self.tr("Step %1 of %2").replace("%1", str(step)).replace("%2", str(steps))
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every step."""
        return QSize(round(self._steps * (_LEAST_PX + _GAP_PX)), _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a mark for each step."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            theme = self._appearance.theme
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            wide_px = (self.width() - _GAP_PX * (self._steps - 1)) / self._steps
            for at in range(self._steps):
                is_reached = at < self._step
                high_px = self.height() * (1.0 if is_reached else _AHEAD_HEIGHT)
                top_px = (self.height() - high_px) / 2
                mark = QRectF(at * (wide_px + _GAP_PX), top_px, wide_px, high_px)
                painter.setBrush(QColor(theme.accent if is_reached else theme.outline))
                painter.drawRoundedRect(mark, high_px / 2, high_px / 2)
