"""Trunk, neck and arms."""

from __future__ import annotations

import math

from PySide6.QtGui import QPainterPath

from heelrehab.core.figure.plane import Point
from heelrehab.core.figure.skeleton import Arm, Trunk
from heelrehab.ui.figure.paint.contour import (
    Profile,
    clear_of,
    elbow_room,
    local,
    side,
    smooth_closed,
    smooth_pieces,
)

SHIRT_FRONT: Profile = (
    (0.02, 0.069),
    (0.16, 0.0655),
    (0.36, 0.060),
    (0.55, 0.062),
    (0.74, 0.0665),
    (0.90, 0.055),
    (1.02, 0.036),
    (1.075, 0.021),
)
SHIRT_BACK: Profile = (
    (1.115, -0.030),
    (1.06, -0.052),
    (0.92, -0.0665),
    (0.74, -0.068),
    (0.52, -0.058),
    (0.32, -0.051),
    (0.16, -0.060),
    (0.02, -0.075),
)
LIT = 0.42
"""How far back the light reaches, against the depth of the back."""
HEM_SAG = 0.010
NECK_FRONT: Profile = ((-0.25, 0.028), (0.20, 0.026), (0.60, 0.027), (1.0, 0.03))
NECK_BACK: Profile = ((1.0, -0.04), (0.55, -0.029), (0.15, -0.029), (-0.25, -0.032))

UPPER_ARM_FRONT: Profile = ((0.30, 0.026), (0.60, 0.0245), (0.88, 0.0215))
UPPER_ARM_BACK: Profile = ((0.30, -0.027), (0.60, -0.025), (0.88, -0.0215))
FOREARM_FRONT: Profile = ((0.14, 0.0225), (0.34, 0.022), (0.66, 0.017), (0.96, 0.0135))
FOREARM_BACK: Profile = ((0.14, -0.0215), (0.34, -0.0205), (0.66, -0.0165), (0.96, -0.013))
ELBOW = 0.0215
SLEEVE_FRONT: Profile = ((0.06, 0.036), (0.28, 0.0345), (0.52, 0.0335))
SLEEVE_BACK: Profile = ((0.06, -0.036), (0.28, -0.0345), (0.52, -0.0335))
SHOULDER_CAP = (-0.029 + 0.010j, 0.002 + 0.0245j, 0.029 + 0.010j)
"""Beside and above the shoulder joint, from back to front."""

PALM = (-0.010 + 0.0115j, 0.010 + 0.014j, 0.030 + 0.0165j, 0.056 + 0.0135j, 0.078 + 0.008j)
FINGERS = (
    0.0855 + 0.0005j,
    0.080 - 0.0065j,
    0.058 - 0.0115j,
    0.032 - 0.0145j,
    0.010 - 0.0135j,
    -0.010 - 0.0115j,
)
THUMB = (0.010 - 0.004j, 0.024 + 0.002j, 0.042 + 0.001j, 0.046 - 0.003j, 0.030 - 0.008j)
"""From the wrist, the fingers along the real axis."""


def shirt_path(trunk: Trunk, factor: float) -> QPainterPath:
    """Return the shirt without sleeves: hem, front, collar, back."""
    front = side(trunk.hip, trunk.shoulder, SHIRT_FRONT, -factor)
    back = side(trunk.hip, trunk.shoulder, SHIRT_BACK, -factor)
    down = (trunk.hip - trunk.shoulder) / abs(trunk.hip - trunk.shoulder)
    sag = (front[0] + back[-1]) / 2.0 + down * HEM_SAG
    collar = (front[-1] + back[0]) / 2.0 + down * HEM_SAG
    return smooth_pieces(front, [front[-1], collar, back[0]], back, [back[-1], sag, front[0]])


def lit_path(trunk: Trunk, factor: float) -> QPainterPath:
    """Return the part of the shirt that is in the light: all but a strip down the back."""
    front = side(trunk.hip, trunk.shoulder, SHIRT_FRONT, -factor)
    back = side(trunk.hip, trunk.shoulder, SHIRT_BACK, -factor * LIT)
    return smooth_pieces(front, back)


def neck_path(trunk: Trunk, factor: float) -> QPainterPath:
    """Return the neck, reaching under the shirt and the head."""
    return smooth_closed(
        [
            *side(trunk.neck, trunk.head, NECK_FRONT, -factor),
            *side(trunk.neck, trunk.head, NECK_BACK, -factor),
        ]
    )


def arm_path(arm: Arm, factor: float) -> QPainterPath:
    """Return the bare arm from under the sleeve to the wrist."""
    room, half_bend = elbow_room(arm.shoulder, arm.elbow, arm.wrist)
    fold = ELBOW * math.tan(half_bend) * factor * 1.5
    crook = arm.elbow + room * ELBOW * factor / max(0.5, math.cos(half_bend))
    return smooth_closed(
        [
            *clear_of(side(arm.shoulder, arm.elbow, UPPER_ARM_FRONT, factor), arm.elbow, fold),
            crook,
            *clear_of(side(arm.elbow, arm.wrist, FOREARM_FRONT, factor), arm.elbow, fold),
            *reversed(side(arm.elbow, arm.wrist, FOREARM_BACK, factor)),
            arm.elbow - room * ELBOW * 1.08 * factor,
            *reversed(side(arm.shoulder, arm.elbow, UPPER_ARM_BACK, factor)),
        ]
    )


def sleeve_path(arm: Arm, factor: float) -> QPainterPath:
    """Return the short sleeve, round over the shoulder."""
    bone = (arm.elbow - arm.shoulder) / abs(arm.elbow - arm.shoulder)
    cap = [arm.shoulder - bone * place.imag + bone * 1j * place.real for place in SHOULDER_CAP]
    front = side(arm.shoulder, arm.elbow, SLEEVE_FRONT, factor)
    back = side(arm.shoulder, arm.elbow, SLEEVE_BACK, factor)
    middle = (front[-1] + back[-1]) / 2.0 + bone * 0.005
    return smooth_pieces(
        [*reversed(back), *cap, *front],
        [front[-1], middle, back[-1]],
    )


def hand_path(arm: Arm, factor: float) -> QPainterPath:
    """Return the hand: a palm with gently closed fingers."""
    return smooth_closed(_on_hand(arm, PALM + FINGERS, factor))


def thumb_path(arm: Arm, factor: float) -> QPainterPath:
    """Return the thumb, which lies over the palm."""
    return smooth_closed(_on_hand(arm, THUMB, factor))


def _on_hand(arm: Arm, places: tuple[Point, ...], factor: float) -> list[Point]:
    fingers = (arm.fingertip - arm.wrist) / abs(arm.fingertip - arm.wrist)
    return local(arm.wrist, fingers * (0.5 + 0.5 * factor), places)
