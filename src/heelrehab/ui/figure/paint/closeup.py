"""The close-up of the foot, with the bend of the ankle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from heelrehab.core.figure.plane import Point, lean_deg_of, up
from heelrehab.core.figure.skeleton import Leg
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.contour import qt_point

ARC_RADIUS = 0.072
ARC_WIDTH = 0.0035
MIDDLE_FROM_ANKLE = complex(0.012, 0.018)
HALF_WIDTH = 0.135
"""How much of the person, as a fraction of height, the close-up shows to each side."""


def closeup_middle(leg: Leg) -> Point:
    """Return the point of the body in the middle of the close-up."""
    return leg.ankle + MIDDLE_FROM_ANKLE


def clip_to_lens(painter: QPainter, look: Look, lens: QRectF) -> None:
    """Draw the lens's ground and let nothing be drawn outside it."""
    disc = QPainterPath()
    disc.addEllipse(lens)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.card)
    painter.drawPath(disc)
    painter.setClipPath(disc)


def draw_lens_edge(painter: QPainter, look: Look, lens: QRectF) -> None:
    """Draw the ring round the close-up."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.card_edge, 2.0))
    painter.drawEllipse(lens)


def draw_ankle_arc(painter: QPainter, look: Look, leg: Leg) -> None:
    """Draw the bend of the ankle: from a right angle (dashed) to where the foot points now."""
    shank_deg = lean_deg_of(leg.knee - leg.ankle)
    neutral_deg = shank_deg + 90.0
    foot_deg = leg.foot_deg + 90.0
    colour = QColor(look.accent)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _ray(painter, leg.ankle, neutral_deg, colour, is_dashed=True)
    _ray(painter, leg.ankle, foot_deg, colour, is_dashed=False)
    box = QRectF(-ARC_RADIUS, -ARC_RADIUS, 2 * ARC_RADIUS, 2 * ARC_RADIUS)
    box.translate(qt_point(leg.ankle))
    pen = QPen(colour, ARC_WIDTH * 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    # Qt measures arcs anticlockwise on a screen whose y runs down; here y runs up.
    start = round((neutral_deg - 90.0) * 16)
    painter.drawArc(box, start, round((foot_deg - neutral_deg) * 16))


def _ray(painter: QPainter, origin: Point, lean: float, colour: QColor, *, is_dashed: bool) -> None:
    pen = QPen(colour, ARC_WIDTH)
    if is_dashed:
        pen.setDashPattern([3.0, 3.0])
    painter.setPen(pen)
    painter.drawLine(qt_point(origin), qt_point(origin + up(lean) * ARC_RADIUS * 1.25))
