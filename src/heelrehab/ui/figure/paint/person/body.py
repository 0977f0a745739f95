"""The whole person, from the far limbs to the near arm."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from heelrehab.content.schema import Region
from heelrehab.core.figure.skeleton import Skeleton
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.canvas import Canvas
from heelrehab.ui.figure.paint.contour import turns_left
from heelrehab.ui.figure.paint.leg import far_shorts_path, leg_path, shorts_path, toe_lines
from heelrehab.ui.figure.paint.marks import draw_glow, glow_layers
from heelrehab.ui.figure.paint.person.head import ear_path, face_path, hair_path
from heelrehab.ui.figure.paint.person.upper_body import (
    arm_path,
    hand_path,
    lit_path,
    neck_path,
    shirt_path,
    sleeve_path,
    thumb_path,
)

TOE_LINE_WIDTH = 0.0022


@dataclass(frozen=True, slots=True)
class Outlines:
    """What of a body is drawn twice, in the picture and in its close-up, and built once."""

    body: Skeleton
    near_leg: QPainterPath
    far_leg: QPainterPath
    glow: list[QPainterPath]


def outlines_of(look: Look, body: Skeleton, felt: tuple[Region, ...]) -> Outlines:
    """Return the outlines of ``body``, the regions ``felt`` glowing."""
    factor = look.person.limb_factor
    return Outlines(
        body=body,
        near_leg=leg_path(body.near_leg, factor),
        far_leg=leg_path(body.far_leg, factor),
        glow=glow_layers(body.near_leg, felt),
    )


def draw_far_limbs(canvas: Canvas, look: Look, outlines: Outlines) -> None:
    """Draw the limbs behind the trunk, in their far colours."""
    body, factor = outlines.body, look.person.limb_factor
    canvas.fill(arm_path(body.far_arm, factor), look.skin.far)
    canvas.fill(hand_path(body.far_arm, factor), look.skin.far)
    canvas.fill(sleeve_path(body.far_arm, factor), look.shirt.far)
    canvas.fill(outlines.far_leg, look.skin.far)
    canvas.fill(far_shorts_path(body.far_leg, factor), look.shorts.far)


def draw_near_leg(canvas: Canvas, look: Look, outlines: Outlines) -> None:
    """Draw the working leg without its shorts, and where it glows."""
    canvas.fill(outlines.near_leg, look.skin.near)
    if outlines.glow:
        draw_glow(canvas, look, outlines.glow)


def draw_toe_lines(canvas: Canvas, look: Look, body: Skeleton) -> None:
    """Draw the lines between the working foot's toes."""
    canvas.stroke(toe_lines(body.near_leg), look.skin.line, TOE_LINE_WIDTH)


def draw_shorts(canvas: Canvas, look: Look, body: Skeleton, seat_height: float | None) -> None:
    """Draw the shorts of the working leg, flat where one sits on them."""
    leg = body.near_leg
    path = shorts_path(leg, body.trunk.shoulder, look.person.limb_factor, seat_height)
    canvas.fill(path, look.shorts.near)


def draw_upper_body(canvas: Canvas, look: Look, body: Skeleton) -> None:
    """Draw neck, shirt and head."""
    trunk, factor = body.trunk, look.person.trunk_factor
    canvas.fill(neck_path(trunk, 0.5 + 0.5 * factor), look.skin.shade)
    canvas.fill(shirt_path(trunk, factor), look.shirt.shade)
    canvas.fill_plain(lit_path(trunk, factor), look.shirt.near)
    canvas.fill(face_path(trunk), look.skin.near)
    canvas.fill(hair_path(trunk), look.hair.near)
    canvas.fill(ear_path(trunk), look.skin.shade)


def draw_near_arm(canvas: Canvas, look: Look, body: Skeleton) -> None:
    """Draw the arm in front of the trunk."""
    arm, factor = body.near_arm, look.person.limb_factor
    canvas.fill(arm_path(arm, factor), look.skin.near)
    canvas.fill(hand_path(arm, factor), look.skin.near)
    canvas.fill_plain(thumb_path(arm, factor), look.skin.shade)
    canvas.fill(sleeve_path(arm, factor), look.sleeve)


def silhouette(look: Look, body: Skeleton, seat_height: float | None) -> QPainterPath:
    """Return the outline of the whole body, its parts melted into one."""
    limb, trunk = look.person.limb_factor, look.person.trunk_factor
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    parts = [shirt_path(body.trunk, trunk), neck_path(body.trunk, trunk)]
    parts += [face_path(body.trunk), hair_path(body.trunk)]
    parts += [leg_path(leg, limb) for leg in (body.near_leg, body.far_leg)]
    parts.append(shorts_path(body.near_leg, body.trunk.shoulder, limb, seat_height))
    parts.append(far_shorts_path(body.far_leg, limb))
    for arm in (body.near_arm, body.far_arm):
        parts += [arm_path(arm, limb), sleeve_path(arm, limb), hand_path(arm, limb)]
    for part in parts:
        whole.addPath(part if turns_left(part) else part.toReversed())
    return whole
