"""Draws the ring's band and its sign; texts are drawn by the timer itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from heelrehab.ui.theme.roles import Colour
from heelrehab.ui.widgets.timing.phase_look import PhaseLook, PhaseSign, RingPattern

_TURN = 360 * 16
"""Qt's arcs count in sixteenths of a degree."""
_TOP = 90 * 16
_PIECES = {RingPattern.DASHED: 24, RingPattern.TICKED: 60}
_PIECE_FILL = {RingPattern.DASHED: 0.66, RingPattern.TICKED: 0.3}


@dataclass(frozen=True, slots=True)
class Band:
    """The ring's band: where, how wide, how it looks, and how much is filled (0 to 1)."""

    circle: QRectF
    stroke_px: float
    look: PhaseLook
    track: Colour
    fraction: float


def draw_band(painter: QPainter, band: Band) -> None:
    """Draw the ring, filled clockwise from the top."""
    if band.look.pattern is RingPattern.SOLID:
        _draw_whole(painter, band)
    else:
        _draw_pieces(painter, band)


def draw_sign(painter: QPainter, box: QRectF, look: PhaseLook) -> None:
    """Draw the sign of the phase, as wide as it is high."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colour))
    match look.sign:
        case PhaseSign.UP:
            painter.drawPolygon(_triangle(box, box.bottom(), box.top()))
        case PhaseSign.DOWN:
            painter.drawPolygon(_triangle(box, box.top(), box.bottom()))
        case PhaseSign.SQUARE:
            painter.drawRoundedRect(box, box.width() / 8, box.width() / 8)
        case PhaseSign.BARS:
            _draw_bars(painter, box)
        case PhaseSign.DOTS:
            _draw_dots(painter, box)
        case PhaseSign.SWAP:
            _draw_swap(painter, box)


def _draw_whole(painter: QPainter, band: Band) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(band.track), band.stroke_px))
    painter.drawEllipse(band.circle)
    if band.fraction > 0:
        pen = QPen(QColor(band.look.colour), band.stroke_px)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(band.circle, _TOP, -round(_TURN * band.fraction))


def _draw_pieces(painter: QPainter, band: Band) -> None:
    pieces = _PIECES[band.look.pattern]
    filled = round(pieces * band.fraction)
    piece = _TURN / pieces
    long = piece * _PIECE_FILL[band.look.pattern]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for at in range(pieces):
        pen = QPen(QColor(band.look.colour if at < filled else band.track), band.stroke_px)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        start = _TOP - at * piece - (piece - long) / 2
        painter.drawArc(band.circle, round(start), -round(long))


def _triangle(box: QRectF, base_y_px: float, tip_y_px: float) -> QPolygonF:
    return QPolygonF(
        [
            QPointF(box.left(), base_y_px),
            QPointF(box.right(), base_y_px),
            QPointF(box.center().x(), tip_y_px),
        ]
    )


def _draw_bars(painter: QPainter, box: QRectF) -> None:
    bar = QRectF(box.left(), box.top(), box.width() / 3, box.height())
    painter.drawRect(bar)
    bar.moveRight(box.right())
    painter.drawRect(bar)


def _draw_dots(painter: QPainter, box: QRectF) -> None:
    radius_px = box.width() / 6
    for at in (-1.5, 0.0, 1.5):
        middle = box.center() + QPointF(at * 2 * radius_px, 0)
        painter.drawEllipse(middle, radius_px, radius_px)


def _draw_swap(painter: QPainter, box: QRectF) -> None:
    half_px = box.width() / 2
    for way in (-1, 1):
        tip = box.center() + QPointF(way * half_px * 1.3, 0)
        back = QPointF(-way * half_px, 0)
        side = QPointF(0, half_px)
        painter.drawPolygon(QPolygonF([tip, tip + back + side, tip + back - side]))
