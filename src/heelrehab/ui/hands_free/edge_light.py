"""A light at the edge of the screen for each sound, for those who cannot hear it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX

LIT_S = 0.3
"""With at most one sound a second this stays far below three flashes a second (WCAG 2.3.1)."""
_WIDTH_PX = 4 * STEP_PX


class EdgeLight(QWidget):
    """Lies over ``lit``, as large as that is when it flashes; takes no clicks and no focus."""

    def __init__(self, appearance: Appearance, lit: QWidget) -> None:
        super().__init__(lit)
        self.setObjectName("edgeLight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._appearance = appearance
        self._lit = lit
        self._going_out = QTimer(self)
        self._going_out.setSingleShot(True)
        self._going_out.setInterval(round(1000 * LIT_S))
        self._going_out.timeout.connect(self.hide)
        self.hide()

    def flash(self) -> None:
        """Light up for a moment; a light that is on stays on a little longer."""
        self.resize(self._lit.size())
        self.raise_()
        self.show()
        self._going_out.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a frame, and nothing inside it."""
        painter = QPainter(self)
        width_px, height_px = self.width(), self.height()
        for edge in (
            QRect(0, 0, width_px, _WIDTH_PX),
            QRect(0, height_px - _WIDTH_PX, width_px, _WIDTH_PX),
            QRect(0, _WIDTH_PX, _WIDTH_PX, height_px - 2 * _WIDTH_PX),
            QRect(width_px - _WIDTH_PX, _WIDTH_PX, _WIDTH_PX, height_px - 2 * _WIDTH_PX),
        ):
            painter.fillRect(edge, self._appearance.theme.accent)
