"""The joints of a body, and how legs and arms are put together from angles or from ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from heelrehab.core.figure.body import (
    BALL_FROM_ANKLE,
    FOREARM,
    HAND,
    HEEL_FROM_ANKLE,
    NECK,
    NECK_BASE,
    NECK_LEAN_DEG,
    SHANK,
    THIGH,
    TOE_FROM_BALL,
    TRUNK,
    UPPER_ARM,
)
from heelrehab.core.figure.plane import (
    Point,
    lean_deg_of,
    middle_joint,
    turned,
    up,
    within_half_turn,
)


class LegAngles(NamedTuple):
    """The joint angles of one leg in degrees: flexion and dorsiflexion are positive."""

    hip_deg: float
    knee_deg: float
    ankle_deg: float
    toes_deg: float


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg's joints. ``heel`` is the lowest point of the heel, ``toe`` the toes' end."""

    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    ball: Point
    toe: Point
    angles: LegAngles
    foot_deg: float
    """Tilt of the rear foot: heel above the ball is positive."""


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm's joints."""

    shoulder: Point
    elbow: Point
    wrist: Point
    fingertip: Point

    @property
    def elbow_deg(self) -> float:
        """Bend of the elbow, 0 where the arm is straight."""
        upper = lean_deg_of(self.shoulder - self.elbow)
        return within_half_turn(upper - lean_deg_of(self.elbow - self.wrist))


@dataclass(frozen=True, slots=True)
class Trunk:
    """Trunk and head. ``head`` is the ear canal."""

    hip: Point
    shoulder: Point
    neck: Point
    head: Point
    lean_deg: float
    head_lean_deg: float


@dataclass(frozen=True, slots=True)
class Skeleton:
    """All joints of a body; the near leg is the working one."""

    trunk: Trunk
    near_leg: Leg
    far_leg: Leg
    near_arm: Arm
    far_arm: Arm


class HandPlace(NamedTuple):
    """Where a wrist is to be, and which way the fingers point from it."""

    wrist: Point
    fingers_deg: float


def leg_from_hip(hip: Point, trunk_deg: float, angles: LegAngles) -> Leg:
    """Return the leg that hangs from ``hip`` with the given angles."""
    thigh_deg = trunk_deg - angles.hip_deg
    shank_deg = thigh_deg + angles.knee_deg
    foot_deg = shank_deg - angles.ankle_deg
    knee = hip - THIGH * up(thigh_deg)
    ankle = knee - SHANK * up(shank_deg)
    ball = ankle + turned(BALL_FROM_ANKLE, foot_deg)
    return Leg(
        hip=hip,
        knee=knee,
        ankle=ankle,
        heel=ankle + turned(HEEL_FROM_ANKLE, foot_deg),
        ball=ball,
        toe=ball + turned(TOE_FROM_BALL, foot_deg - angles.toes_deg),
        angles=angles,
        foot_deg=foot_deg,
    )


def leg_to_ball(hip: Point, trunk_deg: float, ball: Point, foot_deg: float) -> Leg:
    """Return the leg from ``hip`` whose ball stands at ``ball``, its toes flat.

    A ball out of reach is not met: the leg is then straight towards it.
    """
    ankle = ball - turned(BALL_FROM_ANKLE, foot_deg)
    knee = middle_joint(hip, ankle, THIGH, SHANK, bends_forward=True)
    thigh_deg, shank_deg = lean_deg_of(hip - knee), lean_deg_of(knee - ankle)
    angles = LegAngles(
        hip_deg=within_half_turn(trunk_deg - thigh_deg),
        knee_deg=within_half_turn(shank_deg - thigh_deg),
        ankle_deg=within_half_turn(shank_deg - foot_deg),
        toes_deg=foot_deg,
    )
    return leg_from_hip(hip, trunk_deg, angles)


def trunk_on(hip: Point, lean_deg: float, head_deg: float) -> Trunk:
    """Return trunk and head above ``hip``; the head keeps half of the trunk's lean away."""
    shoulder = hip + TRUNK * up(lean_deg)
    neck = shoulder + turned(NECK_BASE, lean_deg)
    return Trunk(
        hip=hip,
        shoulder=shoulder,
        neck=neck,
        head=neck + NECK * up(NECK_LEAN_DEG + 0.5 * (lean_deg + head_deg)),
        lean_deg=lean_deg,
        head_lean_deg=head_deg,
    )


def arm_to(shoulder: Point, place: HandPlace) -> Arm:
    """Return the arm whose hand is at ``place``, elbow behind; out of reach it is straight."""
    elbow = middle_joint(shoulder, place.wrist, UPPER_ARM, FOREARM, bends_forward=False)
    reached = place.wrist - elbow
    wrist = elbow + FOREARM * reached / abs(reached)
    return Arm(shoulder, elbow, wrist, wrist + HAND * up(place.fingers_deg))
