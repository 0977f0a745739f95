"""What explains the picture: where it is felt, which way it goes, where feet touch."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient

from heelrehab.content.schema import Region
from heelrehab.core.figure.motion import Joint, JointPath
from heelrehab.core.figure.plane import Point, turned
from heelrehab.core.figure.scene import Scene
from heelrehab.core.figure.skeleton import Leg, Skeleton
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.contour import (
    Profile,
    local,
    qt_point,
    side,
    smooth_open,
    spindle,
)

TENDON: Profile = ((0.52, -0.027), (0.64, -0.0215), (0.76, -0.018), (0.88, -0.0185))
SOLEUS: Profile = ((0.30, -0.029), (0.44, -0.0275), (0.58, -0.021), (0.74, -0.0145))
GASTROCNEMIUS: Profile = ((0.06, -0.018), (0.18, -0.025), (0.32, -0.028), (0.50, -0.026))
SHIN: Profile = ((0.18, 0.018), (0.36, 0.015), (0.54, 0.012), (0.72, 0.009))
TENDON_END = (-0.033 - 0.004j, -0.0375 - 0.017j)
ARCH = (-0.020 - 0.033j, 0.006 - 0.029j, 0.032 - 0.027j, 0.058 - 0.032j)
ANKLE = (0.022 + 0.012j, 0.024 - 0.001j, 0.016 - 0.012j, 0.002 - 0.016j, -0.012 - 0.012j)
"""From the ankle, in a foot that is flat."""
HALF_WIDTHS = {
    Region.TENDON: 0.0085,
    Region.SOLEUS: 0.0165,
    Region.GASTROCNEMIUS: 0.0185,
    Region.ARCH: 0.0075,
    Region.SHIN: 0.0105,
    Region.ANKLE: 0.0075,
}
HALO = ((0.011, 0.14), (0.0055, 0.20), (0.0, 0.66))
"""How much wider than the region, and opacity, from the outermost layer in."""

ARROW_WIDTH = 0.0095
ARROW_HEAD = 0.030
ARROW_CLEARANCE = 0.045
KNEE_CLEARANCE = 0.052
SHADOW_DEPTH = 0.016


def draw_glow(painter: QPainter, look: Look, leg: Leg, regions: tuple[Region, ...]) -> None:
    """Make the regions of a leg glow."""
    lines = [(_line_of(region, leg), HALF_WIDTHS[region]) for region in regions]
    painter.setPen(Qt.PenStyle.NoPen)
    for reach, opacity in HALO:
        colour = QColor(look.glow)
        colour.setAlphaF(opacity)
        painter.setBrush(colour)
        # One path for all regions, so that they melt together where they overlap.
        layer = QPainterPath()
        layer.setFillRule(Qt.FillRule.WindingFill)
        for line, half_width in lines:
            layer.addPath(spindle(line, half_width, reach))
        painter.drawPath(layer)


def draw_arrow(painter: QPainter, look: Look, path: JointPath, leg: Leg, *, has_wall: bool) -> None:
    """Draw an arrow beside the way that a joint goes; at a wall, on the free side of it."""
    points = _beside(path, leg, has_wall=has_wall)
    end, before = points[-1], points[-3]
    heading = (end - before) / abs(end - before)
    tip = end + heading * ARROW_HEAD * 0.7
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_round_pen(look.accent, ARROW_WIDTH))
    painter.drawPath(smooth_open(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent)
    corners = (
        tip,
        end + heading * (-0.3 + 0.62j) * ARROW_HEAD,
        end + heading * (-0.3 - 0.62j) * ARROW_HEAD,
    )
    painter.drawPolygon(QPolygonF([qt_point(corner) for corner in corners]))


def draw_shadow(painter: QPainter, look: Look, scene: Scene, body: Skeleton) -> None:
    """Draw the soft shadow under whatever of the body is near the ground."""
    painter.setPen(Qt.PenStyle.NoPen)
    for left, right, y in _touching(scene, body):
        half = (right - left) / 2.0 + 0.03
        centre = QPointF((left + right) / 2.0, 0.0)
        soft = QRadialGradient(centre, half)
        soft.setColorAt(0.0, look.shadow)
        soft.setColorAt(0.6, look.shadow)
        clear = QColor(look.shadow)
        clear.setAlpha(0)
        soft.setColorAt(1.0, clear)
        painter.save()
        painter.translate(0.0, y - 0.004)
        painter.scale(1.0, SHADOW_DEPTH / half)
        painter.setBrush(soft)
        painter.drawEllipse(centre, half, half)
        painter.restore()


def _touching(scene: Scene, body: Skeleton) -> list[tuple[float, float, float]]:
    spots = []
    if scene.seat_height == 0.0:
        hip = body.trunk.hip
        spots.append((hip.real - 0.06, body.near_leg.ankle.real + 0.02, 0.0))
    else:
        for leg in (body.far_leg, body.near_leg):
            rear = leg.heel.real - 0.01 if leg.heel.imag < leg.ball.imag + 0.01 else leg.ball.real
            y = scene.ground_at(leg.ball.real)
            if min(leg.ball.imag, leg.heel.imag) < y + 0.12:
                spots.append((rear, leg.toe.real, y))
    return spots


def _line_of(region: Region, leg: Leg) -> list[Point]:
    foot = turned(1.0, leg.foot_deg)
    match region:
        case Region.TENDON:
            return side(leg.knee, leg.ankle, TENDON) + local(leg.ankle, foot, TENDON_END)
        case Region.SOLEUS:
            return side(leg.knee, leg.ankle, SOLEUS)
        case Region.GASTROCNEMIUS:
            return side(leg.knee, leg.ankle, GASTROCNEMIUS)
        case Region.SHIN:
            return side(leg.knee, leg.ankle, SHIN)
        case Region.ARCH:
            return local(leg.ankle, foot, ARCH)
        case Region.ANKLE:
            return local(leg.ankle, foot, ANKLE)


def _beside(path: JointPath, leg: Leg, *, has_wall: bool) -> list[Point]:
    way = path.points[-1] - path.points[0]
    match path.joint:
        case Joint.HEEL:
            return [point - ARROW_CLEARANCE - 0.018 for point in path.points]
        case Joint.KNEE:
            aside = abs(way.real) + KNEE_CLEARANCE
            return [point + (-aside if has_wall else aside) for point in path.points]
        case Joint.FAR_BALL:
            return [point - ARROW_CLEARANCE for point in path.points]
        case Joint.TOE:
            return [_away(point, leg.ankle) for point in path.points]


def _away(point: Point, pivot: Point) -> Point:
    return point + (point - pivot) / abs(point - pivot) * ARROW_CLEARANCE


def _round_pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
