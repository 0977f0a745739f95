"""The mark of keyboard focus, the same on every control."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.roles import Colour
from heelrehab.ui.theme.sizes import CONTROL_RADIUS_PX

_WIDTH_PX = 2.0
_INSET_PX = 3.0
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def draw_focus_ring(
    painter: QPainter,
    rect: QRect,
    colour: Colour,
    radius_px: float = CONTROL_RADIUS_PX,
    inset_px: float = _INSET_PX,
) -> None:
    """Draw a ring just inside a control, which must leave it that much room."""
    inset_px += _WIDTH_PX / 2
    edge = QRectF(rect).adjusted(inset_px, inset_px, -inset_px, -inset_px)
    radius_px = max(0.0, radius_px - inset_px)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), _WIDTH_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(edge, radius_px, radius_px)
    painter.restore()


class RingedButton(QPushButton):
    """A push button that Enter presses too, and that shows when keys reach it.

    Arrow keys are left to what it stands in: pages scroll by them, the player moves on.
    """

    leaves_arrows = True

    def __init__(
        self, appearance: Appearance, text: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._appearance = appearance
        self._is_ring_wanted = False
        self.setObjectName(name)
        self.setAutoDefault(True)

    def ring_colour(self) -> Colour:
        """Return the colour that stands out from the button's face."""
        return self._appearance.theme.focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, unless a pointer brought the focus."""
        self._is_ring_wanted = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the ring from the first key on."""
        if not self._is_ring_wanted:
            self._is_ring_wanted = True
            self.update()
        if self.leaves_arrows and event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the ring over it."""
        super().paintEvent(event)
        if self.hasFocus() and self._is_ring_wanted:
            with QPainter(self) as painter:
                draw_focus_ring(painter, self.rect(), self.ring_colour())
