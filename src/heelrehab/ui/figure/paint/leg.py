"""Legs: skin from the thigh to the toes in one outline, shorts over it."""

from __future__ import annotations

import math

from PySide6.QtGui import QPainterPath

from heelrehab.core.figure.body import BALL_HEIGHT
from heelrehab.core.figure.plane import Point, turned, up
from heelrehab.core.figure.skeleton import Leg
from heelrehab.ui.figure.paint.contour import (
    Profile,
    clear_of,
    elbow_room,
    local,
    side,
    smooth_closed,
    smooth_open,
    smooth_pieces,
)

THIGH_FRONT: Profile = ((0.55, 0.054), (0.72, 0.047), (0.88, 0.040))
THIGH_BACK: Profile = ((0.55, -0.050), (0.72, -0.043), (0.88, -0.038))
SHANK_FRONT: Profile = (
    (0.10, 0.035),
    (0.22, 0.030),
    (0.42, 0.026),
    (0.65, 0.021),
    (0.85, 0.0185),
)
SHANK_BACK: Profile = (
    (0.08, -0.037),
    (0.19, -0.043),
    (0.32, -0.0445),
    (0.46, -0.039),
    (0.60, -0.030),
    (0.74, -0.0235),
    (0.88, -0.0215),
)
KNEE_CAP = 0.0385
KNEE_HOLLOW = 0.034
SHORTS_FRONT: Profile = ((0.20, 0.070), (0.40, 0.067), (0.62, 0.060), (0.80, 0.056))
SHORTS_BACK: Profile = ((0.14, -0.077), (0.32, -0.069), (0.56, -0.058), (0.80, -0.055))
FAR_SHORTS_FRONT: Profile = ((0.04, 0.052), (0.24, 0.062), (0.52, 0.061), (0.80, 0.055))
FAR_SHORTS_BACK: Profile = ((0.04, -0.050), (0.24, -0.062), (0.52, -0.058), (0.80, -0.054))
HIP_ROOM = 0.070
SEAT_ROOM = 0.079
WAIST_FRONT: Profile = ((0.14, 0.062), (0.06, 0.066))
WAIST_BACK: Profile = ((0.06, -0.070), (0.14, -0.062))

INSTEP = (0.026 + 0.014j, 0.040 + 0.003j, 0.056 - 0.0065j, 0.072 - 0.0125j)
SOLE = (0.048 - 0.035j, 0.022 - 0.0325j, -0.006 - 0.0365j, -0.024 - 0.039j)
HEEL = (-0.036 - 0.035j, -0.0415 - 0.024j, -0.040 - 0.011j, -0.032 + 0.006j)
"""From the ankle, in a foot that is flat; seen from the outer side, little of the arch shows."""
TOES_TOP = (0.014 + 0.0095j, 0.027 + 0.0075j, 0.0375 + 0.002j)
TOES_BELOW = (0.0385 - 0.0075j, 0.031 - 0.0118j, 0.016 - 0.0105j)
TOE_LINES = (
    (0.0275 + 0.006j, 0.0295 + 0.0005j, 0.029 - 0.004j),
    (0.020 + 0.0065j, 0.022 + 0.001j, 0.0215 - 0.0035j),
)
"""From the ball, in toes that lie flat."""


def leg_path(leg: Leg, factor: float) -> QPainterPath:
    """Return the bare leg from mid-thigh to the toes."""
    room, half_bend = elbow_room(leg.hip, leg.knee, leg.ankle)
    fold = KNEE_HOLLOW * math.tan(max(0.0, half_bend)) * factor
    thigh_back = clear_of(side(leg.hip, leg.knee, THIGH_BACK, factor), leg.knee, fold * 1.5)
    shank_back = clear_of(side(leg.knee, leg.ankle, SHANK_BACK, factor), leg.knee, fold * 1.5)
    hollow = leg.knee - room * KNEE_HOLLOW * factor / max(0.5, math.cos(half_bend))
    return smooth_closed(
        [
            *side(leg.hip, leg.knee, THIGH_FRONT, factor),
            leg.knee + room * KNEE_CAP * factor,
            *side(leg.knee, leg.ankle, SHANK_FRONT, factor),
            *foot_outline(leg),
            *reversed(shank_back),
            hollow,
            *reversed(thigh_back),
        ]
    )


def foot_outline(leg: Leg) -> list[Point]:
    """Return the foot from the instep over the toes and the sole to the tendon."""
    foot = turned(1.0, leg.foot_deg)
    toes_deg = leg.foot_deg - leg.angles.toes_deg
    toes = turned(1.0, toes_deg)
    return [
        *local(leg.ankle, foot, INSTEP),
        *local(leg.ball, toes, TOES_TOP),
        *local(leg.ball, toes, TOES_BELOW),
        leg.ball - BALL_HEIGHT * up(toes_deg),
        leg.ball - BALL_HEIGHT * up(leg.foot_deg),
        *local(leg.ankle, foot, SOLE),
        *local(leg.ankle, foot, HEEL),
    ]


def toe_lines(leg: Leg) -> QPainterPath:
    """Return the short lines between the toes."""
    toes = turned(1.0, leg.foot_deg - leg.angles.toes_deg)
    lines = QPainterPath()
    for line in TOE_LINES:
        lines.addPath(smooth_open(local(leg.ball, toes, line)))
    return lines


def shorts_path(leg: Leg, shoulder: Point, factor: float, lowest: float | None) -> QPainterPath:
    """Return the shorts of the near leg, from above the hip to above the knee.

    Args:
        leg: The leg that wears them.
        shoulder: Where the trunk leads to.
        factor: Thickness of the limbs.
        lowest: Height of the seat on which they flatten, None on the feet.
    """
    room, half_bend = elbow_room(shoulder, leg.hip, leg.knee)
    fold = HIP_ROOM * math.tan(max(0.0, half_bend)) * factor
    thigh_front = clear_of(side(leg.hip, leg.knee, SHORTS_FRONT, factor), leg.hip, fold * 1.3)
    crease = leg.hip + room * HIP_ROOM * factor / max(0.6, math.cos(half_bend))
    seat = [
        *reversed(side(leg.hip, leg.knee, SHORTS_BACK, factor)),
        leg.hip - room * SEAT_ROOM * factor,
        *side(leg.hip, shoulder, WAIST_BACK, -factor),
    ]
    return smooth_pieces(
        [
            # The bone runs up here, so that its front is on the other side.
            *side(leg.hip, shoulder, WAIST_FRONT, -factor),
            crease,
            *thigh_front,
        ],
        seat if lowest is None else [_not_below(point, lowest) for point in seat],
    )


def far_shorts_path(leg: Leg, factor: float) -> QPainterPath:
    """Return what shows of the far leg's shorts: the thigh without the hip."""
    return smooth_pieces(
        side(leg.hip, leg.knee, FAR_SHORTS_FRONT, factor),
        list(reversed(side(leg.hip, leg.knee, FAR_SHORTS_BACK, factor))),
    )


def _not_below(point: Point, lowest: float) -> Point:
    return complex(point.real, max(point.imag, lowest))
