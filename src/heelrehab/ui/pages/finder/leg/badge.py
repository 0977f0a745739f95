"""The number that ties a row to its place in the picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.ui.pages.finder.leg.regions import region_colour
from heelrehab.ui.theme.appearance import Appearance

_RING_PX = 2.5
_SIDE_IN_TEXT = 1.75


def badge_side_px(appearance: Appearance) -> int:
    """Return the diameter of a badge at the present text size."""
    return round(appearance.sizes.text_px * _SIDE_IN_TEXT)


def draw_badge(
    painter: QPainter, appearance: Appearance, centre: QPointF, number: int, option_id: str
) -> None:
    """Draw a number on a disc with a ring in the colour of the option's region."""
    theme, side_px = appearance.theme, badge_side_px(appearance)
    disc = QRectF(0, 0, side_px, side_px)
    disc.moveCenter(centre)
    edge = disc.adjusted(_RING_PX / 2, _RING_PX / 2, -_RING_PX / 2, -_RING_PX / 2)
    painter.setPen(QPen(QColor(region_colour(option_id, theme)), _RING_PX))
    painter.setBrush(QColor(theme.surface))
    painter.drawEllipse(edge)
    font = QFont(painter.font())
    font.setPixelSize(round(side_px * 0.52))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(theme.text))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))


class Badge(QWidget):
    """The badge of a row; decoration, since the row itself is named."""

    def __init__(self, appearance: Appearance, number: int, option_id: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._number = number
        self._option_id = option_id
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        side_px = badge_side_px(self._appearance)
        return QSize(side_px, side_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        draw_badge(painter, self._appearance, centre, self._number, self._option_id)
