"""The close-up of the foot, with the bend of the ankle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from heelrehab.core.figure.plane import Point, lean_deg_of, up
from heelrehab.core.figure.skeleton import Leg
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.contour import qt_point

ARC_RADIUS = 0.075
ARC_WIDTH = 0.0055
DEGREE = 16
"""Qt's unit of an arc is a sixteenth of a degree."""
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
    """Draw the angle between shin and foot, in front of the ankle."""
    shin_deg = lean_deg_of(leg.knee - leg.ankle)
    foot_deg = leg.foot_deg + 90.0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_dotted(look.accent))
    for lean_deg, length in ((shin_deg, ARC_RADIUS * 1.25), (foot_deg, ARC_RADIUS * 1.1)):
        painter.drawLine(qt_point(leg.ankle), qt_point(leg.ankle + up(lean_deg) * length))
    pen = QPen(look.accent, ARC_WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    box = QRectF(-ARC_RADIUS, -ARC_RADIUS, 2 * ARC_RADIUS, 2 * ARC_RADIUS)
    box.translate(qt_point(leg.ankle))
    # Qt measures arcs from the x axis; where y runs up, clockwise is positive.
    start, span = shin_deg - 90.0, foot_deg - shin_deg
    painter.drawArc(box, round(start * DEGREE), round(span * DEGREE))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent)
    painter.drawEllipse(qt_point(leg.ankle), ARC_WIDTH * 1.3, ARC_WIDTH * 1.3)


def _dotted(colour: QColor) -> QPen:
    pen = QPen(colour, ARC_WIDTH * 0.55)
    pen.setDashPattern([2.5, 2.5])
    return pen
