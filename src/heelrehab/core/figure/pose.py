"""Poses to joints: a pose, or a blend of two, built up from the contact that keeps still."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from heelrehab.content.poses import Contact, FarFree, FarStanding, Hands, PoseSpec
from heelrehab.core.figure.body import (
    BALL_FROM_ANKLE,
    BALL_HEIGHT,
    DEPTH,
    HEEL_FROM_ANKLE,
    SHANK,
    THIGH,
)
from heelrehab.core.figure.hands import hand_place
from heelrehab.core.figure.plane import turned, up
from heelrehab.core.figure.scene import Scene
from heelrehab.core.figure.skeleton import (
    HandPlace,
    Leg,
    LegAngles,
    Skeleton,
    Trunk,
    arm_to,
    leg_from_hip,
    leg_to_ball,
    trunk_on,
)

SWING = LegAngles(hip_deg=8.0, knee_deg=10.0, ankle_deg=20.0, toes_deg=10.0)
"""How much a leg that is lifted or put down bends half-way, to clear the ground as in walking."""


class Angles(NamedTuple):
    """The numbers of a pose, so that two poses mix number by number."""

    heel_deg: float
    toes_deg: float
    ankle_deg: float
    knee_deg: float
    hip_deg: float
    trunk_deg: float
    head_deg: float
    rise: float


class HandsAt(NamedTuple):
    """What both hands do, and how high where that is a wall."""

    hands: Hands
    wall_y: float | None


@dataclass(frozen=True, slots=True)
class KeyPose:
    """A pose made ready for blending."""

    angles: Angles
    far_standing: FarStanding | None
    """Where the other foot stands, if it stands apart."""
    is_far_alike: bool
    """True where the other leg does what the working leg does."""
    far_angles: LegAngles
    hands: HandsAt

    @property
    def is_far_planted(self) -> bool:
        """True where the other foot is on the ground."""
        return self.is_far_alike or self.far_standing is not None


def key_pose(spec: PoseSpec, scene: Scene) -> KeyPose:
    """Return ``spec`` made ready, the other leg's angles solved."""
    angles = _angles_of(spec, scene)
    near, trunk = _near_leg_and_trunk(angles, scene)
    match spec.far:
        case None:
            far_angles = near.angles
        case FarStanding():
            far_angles = _standing_leg(trunk, spec.far.x, spec.far.heel_deg, scene).angles
        case FarFree():
            far_angles = LegAngles(*(getattr(spec.far, joint) for joint in LegAngles._fields))
    return KeyPose(
        angles=angles,
        far_standing=spec.far if isinstance(spec.far, FarStanding) else None,
        is_far_alike=spec.far is None,
        far_angles=far_angles,
        hands=HandsAt(spec.hands, spec.hands_y),
    )


def blend(start: KeyPose, end: KeyPose, fraction: float, scene: Scene) -> Skeleton:
    """Return the body ``fraction`` of the way from one pose to another.

    Angles mix, so segments keep their lengths; what is planted in both poses keeps its place;
    hands go from where the one pose has them to where the other has.
    """
    return _Blend(start, end, fraction, scene).skeleton()


def near_hand_of(spec: PoseSpec, scene: Scene, body: Skeleton) -> HandPlace:
    """Return where the near hand is wanted in a pose, whether the arm reaches it or not."""
    return hand_place(spec.hands, spec.hands_y, body.trunk, body.near_leg, scene)


def still(pose: KeyPose, scene: Scene) -> Skeleton:
    """Return the body in one pose."""
    return blend(pose, pose, 0.0, scene)


@dataclass(frozen=True, slots=True)
class _Blend:
    """Two poses and how far it is from the one to the other."""

    start: KeyPose
    end: KeyPose
    fraction: float
    scene: Scene

    def skeleton(self) -> Skeleton:
        angles = Angles(*_mixed(self.start.angles, self.end.angles, self.fraction))
        near, trunk = _near_leg_and_trunk(angles, self.scene)
        near_hand = self._near_hand(trunk, near)
        return Skeleton(
            trunk=trunk,
            near_leg=near,
            far_leg=self._far_leg(trunk, near),
            near_arm=arm_to(trunk.shoulder, near_hand),
            far_arm=arm_to(trunk.shoulder + DEPTH, self._far_hand(near_hand)),
        )

    def _far_leg(self, trunk: Trunk, near: Leg) -> Leg:
        hip = trunk.hip + DEPTH
        if self.start.is_far_alike and self.end.is_far_alike:
            return leg_from_hip(hip, trunk.lean_deg, near.angles)
        one, other = self.start.far_standing, self.end.far_standing
        if one is not None and other is not None:
            x = _between(one.x, other.x, self.fraction)
            heel_deg = _between(one.heel_deg, other.heel_deg, self.fraction)
            return _standing_leg(trunk, x, heel_deg, self.scene)
        angles = _mixed(self.start.far_angles, self.end.far_angles, self.fraction)
        if self.start.is_far_planted != self.end.is_far_planted:
            swing = 4.0 * self.fraction * (1.0 - self.fraction)
            angles = tuple(angle + swing * more for angle, more in zip(angles, SWING, strict=True))
        return leg_from_hip(hip, trunk.lean_deg, LegAngles(*angles))

    def _near_hand(self, trunk: Trunk, near: Leg) -> HandPlace:
        first, second = (
            hand_place(at.hands, at.wall_y, trunk, near, self.scene)
            for at in (self.start.hands, self.end.hands)
        )
        return HandPlace(
            first.wrist + (second.wrist - first.wrist) * self.fraction,
            _between(first.fingers_deg, second.fingers_deg, self.fraction),
        )

    def _far_hand(self, near: HandPlace) -> HandPlace:
        """Return where the far hand is: a little ahead of the near one, on a wall above it."""
        first, second = (float(at.hands.hands is Hands.WALL) for at in (self.start, self.end))
        on_wall = _between(first, second, self.fraction)
        return near._replace(wrist=near.wrist + DEPTH * complex(1.0 - on_wall, on_wall))


def _angles_of(spec: PoseSpec, scene: Scene) -> Angles:
    is_ball_down = scene.planted_ball is not None and spec.rise == 0.0
    return Angles(
        heel_deg=spec.heel_deg,
        toes_deg=spec.heel_deg if is_ball_down else spec.toes_deg,
        ankle_deg=spec.ankle_deg,
        knee_deg=spec.knee_deg,
        hip_deg=spec.hip_deg,
        trunk_deg=spec.trunk_deg,
        head_deg=spec.head_deg,
        rise=spec.rise,
    )


def _near_leg_and_trunk(angles: Angles, scene: Scene) -> tuple[Leg, Trunk]:
    match scene.spec.contact:
        case Contact.BALL:
            return _from_the_ground(angles, scene, BALL_FROM_ANKLE)
        case Contact.HEEL:
            return _from_the_ground(angles, scene, HEEL_FROM_ANKLE)
        case Contact.SEAT:
            leg = leg_from_hip(scene.contact, angles.trunk_deg, _leg_angles(angles))
        case Contact.SEAT_AND_BALL:
            ball = scene.planted_ball or 0j
            leg = leg_to_ball(scene.contact, angles.trunk_deg, ball, angles.heel_deg)
    return leg, trunk_on(scene.contact, angles.trunk_deg, angles.head_deg)


def _from_the_ground(
    angles: Angles, scene: Scene, contact_from_ankle: complex
) -> tuple[Leg, Trunk]:
    shank_deg = angles.ankle_deg + angles.heel_deg
    thigh_deg = shank_deg - angles.knee_deg
    trunk_deg = thigh_deg + angles.hip_deg
    contact = scene.contact + angles.rise * 1j
    ankle = contact - turned(contact_from_ankle, angles.heel_deg)
    hip = ankle + SHANK * up(shank_deg) + THIGH * up(thigh_deg)
    leg = leg_from_hip(hip, trunk_deg, _leg_angles(angles))
    return leg, trunk_on(hip, trunk_deg, angles.head_deg)


def _leg_angles(angles: Angles) -> LegAngles:
    return LegAngles(angles.hip_deg, angles.knee_deg, angles.ankle_deg, angles.toes_deg)


def _standing_leg(trunk: Trunk, x: float, heel_deg: float, scene: Scene) -> Leg:
    ball_x = x + DEPTH
    ball = complex(ball_x, scene.ground_at(ball_x) + BALL_HEIGHT)
    return leg_to_ball(trunk.hip + DEPTH, trunk.lean_deg, ball, heel_deg)


def _between(one: float, other: float, fraction: float) -> float:
    return one + (other - one) * fraction


def _mixed(start: tuple[float, ...], end: tuple[float, ...], fraction: float) -> tuple[float, ...]:
    return tuple(one + (other - one) * fraction for one, other in zip(start, end, strict=True))
