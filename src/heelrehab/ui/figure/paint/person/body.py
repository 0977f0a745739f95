"""The whole person, from the far limbs to the near arm."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from heelrehab.core.figure.skeleton import Skeleton
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.canvas import Canvas
from heelrehab.ui.figure.paint.contour import turns_left
from heelrehab.ui.figure.paint.leg import toe_lines
from heelrehab.ui.figure.paint.marks import draw_glow
from heelrehab.ui.figure.paint.person.outlines import Outlines

TOE_LINE_WIDTH = 0.0022


def draw_far_limbs(canvas: Canvas, look: Look, outlines: Outlines) -> None:
    """Draw the limbs behind the trunk, in their far colours."""
    canvas.fill(outlines.far_arm.arm, look.skin.far)
    canvas.fill(outlines.far_arm.hand, look.skin.far)
    canvas.fill(outlines.far_arm.sleeve, look.shirt.far)
    canvas.fill(outlines.far_leg, look.skin.far)
    canvas.fill(outlines.far_shorts, look.shorts.far)


def draw_near_leg(canvas: Canvas, look: Look, outlines: Outlines) -> None:
    """Draw the working leg without its shorts, and where it glows."""
    canvas.fill(outlines.near_leg, look.skin.near)
    if outlines.glow:
        draw_glow(canvas, look, outlines.glow)


def draw_toe_lines(canvas: Canvas, look: Look, body: Skeleton) -> None:
    """Draw the lines between the working foot's toes."""
    canvas.stroke(toe_lines(body.near_leg), look.skin.line, TOE_LINE_WIDTH)


def draw_shorts(canvas: Canvas, look: Look, outlines: Outlines) -> None:
    """Draw the shorts of the working leg, flat where one sits on them."""
    canvas.fill(outlines.shorts, look.shorts.near)


def draw_upper_body(canvas: Canvas, look: Look, outlines: Outlines) -> None:
    """Draw neck, shirt and head."""
    trunk = outlines.trunk
    canvas.fill(trunk.neck, look.skin.shade)
    canvas.fill(trunk.shirt, look.shirt.shade)
    canvas.fill_plain(trunk.lit, look.shirt.near)
    canvas.fill(trunk.face, look.skin.near)
    canvas.fill(trunk.hair, look.hair.near)
    canvas.fill(trunk.ear, look.skin.shade)


def draw_near_arm(canvas: Canvas, look: Look, outlines: Outlines) -> None:
    """Draw the arm in front of the trunk."""
    arm = outlines.near_arm
    canvas.fill(arm.arm, look.skin.near)
    canvas.fill(arm.hand, look.skin.near)
    canvas.fill_plain(arm.thumb, look.skin.shade)
    canvas.fill(arm.sleeve, look.sleeve)


def silhouette(outlines: Outlines) -> QPainterPath:
    """Return the outline of the whole body, its parts melted into one."""
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    trunk = outlines.trunk
    parts = [trunk.shirt, trunk.neck, trunk.face, trunk.hair]
    parts += [outlines.near_leg, outlines.far_leg, outlines.shorts, outlines.far_shorts]
    for arm in (outlines.near_arm, outlines.far_arm):
        parts += [arm.arm, arm.sleeve, arm.hand]
    for part in parts:
        whole.addPath(part if turns_left(part) else part.toReversed())
    return whole
