"""The whole person, from the far limbs to the near arm."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from heelrehab.core.figure.plane import Point
from heelrehab.core.figure.skeleton import Arm, Skeleton
from heelrehab.ui.figure.look import Look, Tone
from heelrehab.ui.figure.paint.contour import qt_point, smooth_open
from heelrehab.ui.figure.paint.leg import far_shorts_path, leg_path, shorts_path, toe_lines
from heelrehab.ui.figure.paint.person.head import ear_path, face_path, hair_path
from heelrehab.ui.figure.paint.person.upper_body import (
    arm_path,
    hand_path,
    neck_path,
    shirt_path,
    sleeve_path,
    thumb_path,
)

EDGE_WIDTH = 0.0045
SHADE_SPAN = 0.085
TOE_LINE_WIDTH = 0.0022


def draw_far_limbs(painter: QPainter, look: Look, body: Skeleton) -> None:
    """Draw the limbs behind the trunk, in their far colours."""
    person = look.person
    _arm(painter, look, body.far_arm, is_far=True)
    _fill(painter, look, leg_path(body.far_leg, person.limb_factor), look.skin.far)
    _fill(painter, look, far_shorts_path(body.far_leg, person.limb_factor), look.shorts.far)


def draw_near_leg(painter: QPainter, look: Look, body: Skeleton, seat_height: float | None) -> None:
    """Draw the working leg with its half of the shorts, flat where one sits on them."""
    factor = look.person.limb_factor
    leg = body.near_leg
    _fill(painter, look, leg_path(leg, factor), _across(leg.knee, leg.ankle, look.skin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line(look.skin.line, TOE_LINE_WIDTH))
    for line in toe_lines(leg):
        painter.drawPath(smooth_open(line))
    shorts = shorts_path(leg, body.trunk.shoulder, factor, seat_height)
    _fill(painter, look, shorts, _across(leg.hip, leg.knee, look.shorts))


def draw_upper_body(painter: QPainter, look: Look, body: Skeleton) -> None:
    """Draw neck, shirt and head."""
    trunk, factor = body.trunk, look.person.trunk_factor
    _fill(painter, look, neck_path(trunk, 0.5 + 0.5 * factor), look.skin.shade)
    shirt = shirt_path(trunk, factor)
    _fill(painter, look, shirt, _across(trunk.shoulder, trunk.hip, look.shirt))
    _fill(painter, look, face_path(trunk), look.skin.near)
    _fill(painter, look, hair_path(trunk), look.hair.near)
    _fill(painter, look, ear_path(trunk), look.skin.shade)


def draw_near_arm(painter: QPainter, look: Look, body: Skeleton) -> None:
    """Draw the arm in front of the trunk."""
    _arm(painter, look, body.near_arm, is_far=False)


def draw_silhouette(
    painter: QPainter, look: Look, body: Skeleton, seat_height: float | None
) -> None:
    """Draw the whole body in the ghost's colour, without anything inside it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.ghost)
    for path in silhouette(look, body, seat_height):
        painter.drawPath(path)


def silhouette(look: Look, body: Skeleton, seat_height: float | None) -> list[QPainterPath]:
    """Return the outlines of all parts of the body."""
    limb, trunk = look.person.limb_factor, look.person.trunk_factor
    shoulder = body.trunk.shoulder
    paths = [shirt_path(body.trunk, trunk), neck_path(body.trunk, trunk)]
    paths += [face_path(body.trunk), hair_path(body.trunk)]
    paths += [leg_path(leg, limb) for leg in (body.near_leg, body.far_leg)]
    paths.append(shorts_path(body.near_leg, shoulder, limb, seat_height))
    paths.append(far_shorts_path(body.far_leg, limb))
    for arm in (body.near_arm, body.far_arm):
        paths += [arm_path(arm, limb), sleeve_path(arm, limb), hand_path(arm, limb)]
    return paths


def _arm(painter: QPainter, look: Look, arm: Arm, *, is_far: bool) -> None:
    factor = look.person.limb_factor
    skin = look.skin.far if is_far else look.skin.near
    _fill(painter, look, arm_path(arm, factor), skin)
    _fill(painter, look, hand_path(arm, factor), skin)
    if is_far:
        _fill(painter, look, sleeve_path(arm, factor), look.shirt.far)
        return
    _fill(painter, look, thumb_path(arm, factor), look.skin.shade)
    _fill(painter, look, sleeve_path(arm, factor), _along(arm, look.shirt))


def _across(start: Point, end: Point, tone: Tone) -> QBrush:
    """Return a brush that is shaded at the back of the bone from ``start`` to ``end``."""
    middle = (start + end) / 2.0
    front = (end - start) / abs(end - start) * 1j
    ramp = QLinearGradient(
        qt_point(middle + front * SHADE_SPAN * 0.3), qt_point(middle - front * SHADE_SPAN)
    )
    ramp.setColorAt(0.0, tone.near)
    ramp.setColorAt(1.0, tone.shade)
    return QBrush(ramp)


def _along(arm: Arm, tone: Tone) -> QBrush:
    """Return a brush that is the trunk's colour at the shoulder and darker down the arm."""
    ramp = QLinearGradient(qt_point(arm.shoulder), qt_point(arm.elbow))
    ramp.setColorAt(0.0, tone.near)
    ramp.setColorAt(0.6, tone.shade)
    return QBrush(ramp)


def _line(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _fill(painter: QPainter, look: Look, path: QPainterPath, brush: QBrush | QColor) -> None:
    if look.edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(look.edge, EDGE_WIDTH))
    painter.setBrush(brush)
    painter.drawPath(path)
