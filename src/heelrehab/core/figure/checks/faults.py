"""What no body could do, found in the poses of an exercise before anybody sees them."""

from __future__ import annotations

from collections.abc import Iterator

from heelrehab.content.faults import Misfit
from heelrehab.content.poses import Contact, FarFree, FarStanding, Hands, PoseSpec
from heelrehab.content.schema import Exercise
from heelrehab.core.figure.body import BALL_HEIGHT, DEPTH, FOREARM, LIMITS, UPPER_ARM
from heelrehab.core.figure.checks.balance import base_of_support, centre_of_mass
from heelrehab.core.figure.hands import lacks
from heelrehab.core.figure.plane import Point
from heelrehab.core.figure.pose import key_pose, near_hand_of, still
from heelrehab.core.figure.scene import Scene, scene_of
from heelrehab.core.figure.skeleton import Leg, Skeleton

SLACK = 0.0005
"""Half a thousandth of height: less than a millimetre of a person."""
SOLVED = ("ankle_deg", "knee_deg", "hip_deg")
BELOW = 0.004
"""How deep skin may be pressed into the ground."""


def pose_faults(exercise: Exercise) -> tuple[Misfit, ...]:
    """Return what is wrong with the poses; none of it keeps the exercise's words from use."""
    scene = scene_of(exercise.scene)
    faults = []
    for name, spec in exercise.poses.items():
        faults += [
            Misfit(key=f"poses.{name}.{key}", value=value, expected=expected)
            for key, value, expected in _faults_of(spec, scene)
        ]
    return (*_missing(exercise), *faults)


Found = tuple[str, str, str]
"""Key, value found, what was expected."""


def _missing(exercise: Exercise) -> Iterator[Misfit]:
    named = [("start", exercise.start)]
    named += [(f"moves[{at}].to", move.to) for at, move in enumerate(exercise.moves)]
    for key, name in named:
        if name not in exercise.poses:
            yield Misfit(key=key, value=repr(name), expected=f"a pose: add [poses.{name}]")


def _faults_of(spec: PoseSpec, scene: Scene) -> Iterator[Found]:
    body = still(key_pose(spec, scene), scene)
    yield from _angle_faults(spec, scene, body)
    yield from _hand_faults(spec, scene, body)
    yield from _foot_faults(spec, scene, body)
    yield from _collisions(scene, body)
    if not spec.rise and scene.seat_height is None:
        yield from _balance_faults(scene, body)


def _angle_faults(spec: PoseSpec, scene: Scene, body: Skeleton) -> Iterator[Found]:
    is_solved = scene.spec.contact is Contact.SEAT_AND_BALL
    for prefix, leg in (("", body.near_leg), ("far.", body.far_leg)):
        if prefix and spec.far is None:
            continue
        for key, angle_deg in zip(leg.angles._fields, leg.angles, strict=True):
            yield from _limit_fault(prefix + key, key, angle_deg)
    if scene.seat_height is not None:
        yield from _limit_fault("trunk_deg", "trunk_deg", spec.trunk_deg)
    if is_solved:
        for key in SOLVED:
            if (angle_deg := getattr(spec, key)) != 0.0:
                yield key, f"{angle_deg:g}", "0: the leg follows from the seat and the foot"


def _limit_fault(key: str, joint: str, angle_deg: float) -> Iterator[Found]:
    limits = LIMITS[joint]
    if not limits.hold(angle_deg):
        expected = f"{limits.least_deg:g} to {limits.most_deg:g} degrees, what a body can do"
        yield key, f"{angle_deg:.1f}", expected


def _hand_faults(spec: PoseSpec, scene: Scene, body: Skeleton) -> Iterator[Found]:
    thing = lacks(spec.hands, scene)
    if thing:
        yield "hands", repr(spec.hands.value), f"hands elsewhere, or {thing} in [scene]"
        return
    reach = UPPER_ARM + FOREARM
    away = abs(near_hand_of(spec, scene, body).wrist - body.trunk.shoulder)
    if away > reach + SLACK:
        key = "hands_y" if spec.hands is Hands.WALL else "hands"
        yield key, f"{away:.3f} from the shoulder", f"at most {reach:.3f}, an arm's length"
    elif not LIMITS["elbow_deg"].hold(body.near_arm.elbow_deg):
        most_deg = LIMITS["elbow_deg"].most_deg
        found = f"an elbow bent by {body.near_arm.elbow_deg:.0f} degrees"
        yield "hands", found, f"at most {most_deg:g}: what the hands hold farther away"


def _foot_faults(spec: PoseSpec, scene: Scene, body: Skeleton) -> Iterator[Found]:
    if scene.spec.contact is Contact.SEAT_AND_BALL and scene.planted_ball is not None:
        gap = abs(body.near_leg.ball - scene.planted_ball)
        if gap > SLACK:
            yield "heel_deg", f"{spec.heel_deg:g}", "a tilt at which the foot is within reach"
    match spec.far:
        case FarStanding(x=x):
            wanted = complex(x + DEPTH, scene.ground_at(x + DEPTH) + BALL_HEIGHT)
            gap = abs(body.far_leg.ball - wanted)
            if gap > SLACK:
                expected = f"a place that the other foot reaches, {gap:.3f} nearer"
                yield "far.x", f"{x:g}", expected
        case FarFree() | None:
            pass


def _collisions(scene: Scene, body: Skeleton) -> Iterator[Found]:
    for key, leg in (("ankle_deg", body.near_leg), ("far", body.far_leg)):
        for part, point in _low_points(leg):
            ground = scene.ground_at(point.real)
            if point.imag < ground - BELOW:
                yield (
                    key,
                    f"the {part} {ground - point.imag:.3f} below the ground",
                    "on it or above",
                )
    if scene.wall_x is None:
        return
    for part, point in _front_points(body):
        if point.real > scene.wall_x + BELOW:
            found = f"the {part} {point.real - scene.wall_x:.3f} inside the wall"
            yield "hip_deg", found, "this side of it: move the wall, or lean less"


def _balance_faults(scene: Scene, body: Skeleton) -> Iterator[Found]:
    base = base_of_support(body, scene)
    x = centre_of_mass(body).real
    if base is None or not base[0] - SLACK <= x <= base[1] + SLACK:
        stretch = "a foot on the ground" if base is None else f"{base[0]:.3f} to {base[1]:.3f}"
        yield "ankle_deg", f"a weight at x = {x:.3f}", f"{stretch}, over what the feet cover"


def _low_points(leg: Leg) -> tuple[tuple[str, Point], ...]:
    return (("heel", leg.heel), ("ball", leg.ball - BALL_HEIGHT * 1j), ("toes", leg.toe - 0.008j))


def _front_points(body: Skeleton) -> tuple[tuple[str, Point], ...]:
    trunk = body.trunk
    return (
        ("knee", body.near_leg.knee + 0.036),
        ("toes", body.near_leg.toe),
        ("trunk", trunk.shoulder + 0.055),
        ("face", trunk.head + 0.066),
        ("hands", body.near_arm.fingertip),
    )
