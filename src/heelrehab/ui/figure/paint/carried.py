"""What goes with the person: the exercise band and the backpack."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from heelrehab.content.poses import Band
from heelrehab.core.figure.plane import Point, turned
from heelrehab.core.figure.scene import Scene
from heelrehab.core.figure.skeleton import Leg, Skeleton, Trunk
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.contour import (
    Profile,
    local,
    qt_point,
    side,
    smooth_closed,
    smooth_open,
)

BAND_WIDTH = 0.013
SLACK_LENGTH = 0.30
"""At which the band is drawn in full width; it thins as it stretches."""
WRAP = (0.004 + 0.017j, 0.018 + 0.014j, 0.019 - 0.0125j, 0.005 - 0.0145j)
"""Round the foot at the ball, in the frame of the toes."""
BAND_AT_TOES = 0.012
SOLE_SIDE = -0.012j
GRIP = 0.035

PACK_BACK: Profile = (
    (0.98, -0.070),
    (0.98, -0.140),
    (0.72, -0.172),
    (0.42, -0.162),
    (0.34, -0.060),
)
STRAP: Profile = (
    (1.08, -0.030),
    (1.0, 0.030),
    (0.80, 0.050),
    (0.60, 0.030),
    (0.48, -0.050),
)


def draw_band_behind(painter: QPainter, look: Look, scene: Scene, body: Skeleton) -> None:
    """Draw the strand on the far side of the foot."""
    match scene.spec.band:
        case Band.NONE:
            return
        case Band.ANCHORED:
            end = (scene.anchor or 0j) + 0.006j
        case Band.HELD:
            end = _grip(body, is_near=False)
    _strand(painter, look.band.far, _at_toes(body.near_leg) + 0.006j, end, look)


def draw_band_in_front(painter: QPainter, look: Look, scene: Scene, body: Skeleton) -> None:
    """Draw the strand on the near side, and the loop round the foot."""
    match scene.spec.band:
        case Band.NONE:
            return
        case Band.ANCHORED:
            end = (scene.anchor or 0j) - 0.004j
        case Band.HELD:
            end = _grip(body, is_near=True)
    leg = body.near_leg
    _strand(painter, look.band.near, _at_toes(leg), end, look)
    painter.setPen(Qt.PenStyle.NoPen if look.edge is None else QPen(look.edge, 0.003))
    painter.setBrush(look.band.near)
    toes = turned(1.0, leg.foot_deg - leg.angles.toes_deg)
    painter.drawPath(smooth_closed(local(leg.ball, toes, WRAP)))


def draw_pack(painter: QPainter, look: Look, trunk: Trunk) -> None:
    """Draw the backpack, to lie behind the trunk."""
    painter.setPen(Qt.PenStyle.NoPen if look.edge is None else QPen(look.edge, 0.004))
    painter.setBrush(look.pack.near)
    factor = look.person.trunk_factor
    painter.drawPath(smooth_closed(side(trunk.hip, trunk.shoulder, PACK_BACK, -factor)))


def draw_strap(painter: QPainter, look: Look, trunk: Trunk) -> None:
    """Draw the backpack's strap over the shirt."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(look.pack.shade, 0.014))
    factor = look.person.trunk_factor
    painter.drawPath(smooth_open(side(trunk.hip, trunk.shoulder, STRAP, -factor)))


def _at_toes(leg: Leg) -> Point:
    return leg.ball + turned(BAND_AT_TOES, leg.foot_deg - leg.angles.toes_deg)


def _grip(body: Skeleton, *, is_near: bool) -> Point:
    arm = body.near_arm if is_near else body.far_arm
    return arm.wrist + (arm.fingertip - arm.wrist) / abs(arm.fingertip - arm.wrist) * GRIP


def _strand(painter: QPainter, colour: QColor, start: Point, end: Point, look: Look) -> None:
    width = BAND_WIDTH * min(1.0, SLACK_LENGTH / abs(end - start)) ** 0.5
    if look.edge is not None:
        painter.setPen(_pen(look.edge, width + 0.006))
        painter.drawLine(qt_point(start), qt_point(end))
    painter.setPen(_pen(colour, width))
    painter.drawLine(qt_point(start), qt_point(end))


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
