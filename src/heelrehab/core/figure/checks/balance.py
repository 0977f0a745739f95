"""Whether a body would stand: its centre of mass, and the ground its feet cover."""

from __future__ import annotations

from heelrehab.core.figure.body import (
    BALL_HEIGHT,
    FOOT_MASS,
    FOREARM_MASS,
    HAND_MASS,
    HEAD_MASS,
    SHANK_MASS,
    THIGH_MASS,
    TRUNK_MASS,
    UPPER_ARM_MASS,
    SegmentMass,
)
from heelrehab.core.figure.plane import Point
from heelrehab.core.figure.scene import Scene
from heelrehab.core.figure.skeleton import Arm, Leg, Skeleton

TOUCH = 0.002
"""A part no higher than this above the ground bears weight."""


def centre_of_mass(skeleton: Skeleton) -> Point:
    """Return the centre of mass of the body, without what it carries."""
    trunk = skeleton.trunk
    centre = _weighted(TRUNK_MASS, trunk.hip, trunk.shoulder)
    centre += _weighted(HEAD_MASS, trunk.neck, trunk.head)
    for leg in (skeleton.near_leg, skeleton.far_leg):
        centre += _leg_moment(leg)
    for arm in (skeleton.near_arm, skeleton.far_arm):
        centre += _arm_moment(arm)
    return centre


def base_of_support(skeleton: Skeleton, scene: Scene) -> tuple[float, float] | None:
    """Return the stretch of ground, from rear to front x, between what bears weight.

    Hands count for nothing: fingertips steady, they do not carry. None in the air.
    """
    bearing = [
        x
        for leg in (skeleton.near_leg, skeleton.far_leg)
        for point, x in _sole_points(leg)
        if point.imag <= scene.ground_at(point.real) + TOUCH
    ]
    return (min(bearing), max(bearing)) if bearing else None


def _sole_points(leg: Leg) -> tuple[tuple[Point, float], ...]:
    """Return the low points of a foot, each with the outermost x that it bears on."""
    under_ball = leg.ball - BALL_HEIGHT * 1j
    under_toe = complex(leg.toe.real, leg.toe.imag - (leg.ball.imag - under_ball.imag) + 0.004)
    return (
        (leg.heel, leg.heel.real),
        (under_ball, under_ball.real - BALL_HEIGHT),
        (under_toe, leg.toe.real),
    )


def _weighted(segment: SegmentMass, start: Point, end: Point) -> Point:
    return segment.mass_fraction * (start + (end - start) * segment.centre_fraction)


def _leg_moment(leg: Leg) -> Point:
    return (
        _weighted(THIGH_MASS, leg.hip, leg.knee)
        + _weighted(SHANK_MASS, leg.knee, leg.ankle)
        + _weighted(FOOT_MASS, leg.ankle, leg.ball)
    )


def _arm_moment(arm: Arm) -> Point:
    return (
        _weighted(UPPER_ARM_MASS, arm.shoulder, arm.elbow)
        + _weighted(FOREARM_MASS, arm.elbow, arm.wrist)
        + _weighted(HAND_MASS, arm.wrist, arm.fingertip)
    )
