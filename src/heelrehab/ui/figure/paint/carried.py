"""What goes with the person: the exercise band and the backpack."""

from __future__ import annotations

from PySide6.QtGui import QColor

from heelrehab.content.poses import Band
from heelrehab.core.figure.plane import Point, turned
from heelrehab.core.figure.scene import Scene
from heelrehab.core.figure.skeleton import Arm, Leg, Skeleton, Trunk
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.canvas import EDGE_WIDTH, Canvas
from heelrehab.ui.figure.paint.contour import Profile, local, side, smooth_closed, smooth_open

BAND_WIDTH = 0.013
SLACK_LENGTH = 0.30
"""At which the band is drawn in full width; it thins as it stretches."""
WRAP = (0.004 + 0.017j, 0.018 + 0.014j, 0.019 - 0.0125j, 0.005 - 0.0145j)
"""Round the foot at the ball, in the frame of the toes."""
BAND_AT_TOES = 0.012
STRANDS_APART = 0.006j
GRIP = 0.035
"""From the wrist to where a hand holds the band."""

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
STRAP_WIDTH = 0.014


def draw_band_behind(canvas: Canvas, look: Look, scene: Scene, body: Skeleton) -> None:
    """Draw the strand on the far side of the foot."""
    end = _end(scene, body.far_arm)
    if end is not None:
        start = _at_toes(body.near_leg) + STRANDS_APART
        _strand(canvas, look.band.far, start, end + STRANDS_APART, look.edge)


def draw_band_in_front(canvas: Canvas, look: Look, scene: Scene, body: Skeleton) -> None:
    """Draw the strand on the near side, and the loop round the foot."""
    end = _end(scene, body.near_arm)
    if end is not None:
        leg = body.near_leg
        _strand(canvas, look.band.near, _at_toes(leg), end, look.edge)
        toes = turned(1.0, leg.foot_deg - leg.angles.toes_deg)
        canvas.fill(smooth_closed(local(leg.ball, toes, WRAP)), look.band.near)


def draw_pack(canvas: Canvas, look: Look, trunk: Trunk) -> None:
    """Draw the backpack, to lie behind the trunk."""
    outline = side(trunk.hip, trunk.shoulder, PACK_BACK, -look.person.trunk_factor)
    canvas.fill(smooth_closed(outline), look.pack.near)


def draw_strap(canvas: Canvas, look: Look, trunk: Trunk) -> None:
    """Draw the backpack's strap over the shirt."""
    line = side(trunk.hip, trunk.shoulder, STRAP, -look.person.trunk_factor)
    canvas.stroke(smooth_open(line), look.pack.shade, STRAP_WIDTH)


def _end(scene: Scene, arm: Arm) -> Point | None:
    """Return where a strand of the band ends: at the anchor or in a hand."""
    match scene.spec.band:
        case Band.NONE:
            return None
        case Band.ANCHORED:
            return scene.anchor
        case Band.HELD:
            return arm.wrist + (arm.fingertip - arm.wrist) / abs(arm.fingertip - arm.wrist) * GRIP


def _at_toes(leg: Leg) -> Point:
    return leg.ball + turned(BAND_AT_TOES, leg.foot_deg - leg.angles.toes_deg)


def _strand(canvas: Canvas, colour: QColor, start: Point, end: Point, edge: QColor | None) -> None:
    width = BAND_WIDTH * min(1.0, SLACK_LENGTH / abs(end - start)) ** 0.5
    if edge is not None:
        canvas.line(start, end, edge, width + 1.4 * EDGE_WIDTH)
    canvas.line(start, end, colour, width)
