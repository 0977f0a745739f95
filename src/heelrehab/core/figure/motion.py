"""An exercise in motion: what the figure looks like at any moment of any move."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from heelrehab.content.schema import Exercise, Region
from heelrehab.core.figure.plane import Point
from heelrehab.core.figure.pose import KeyPose, blend, key_pose, still
from heelrehab.core.figure.scene import Scene, scene_of
from heelrehab.core.figure.skeleton import Skeleton

CROWN = 0.08
"""From the ear canal to the top of the hair."""
BACKPACK = 0.18
"""How far a backpack reaches behind the shoulders."""
BESIDE_PATH = 0.06
"""Room for an arrow in front of the way of a joint."""
LEAST_PATH = 0.015
"""A joint that moves less than this is not worth an arrow."""
PATH_POINTS = 9


SHIN_SHOWN = 0.3
"""How much of the shin belongs to a close-up of the foot."""


class FigureError(ValueError):
    """An exercise that cannot be drawn; the message names exercise, key and value."""


class Joint(Enum):
    """A joint whose path an arrow may follow, the most telling first."""

    TOE = "toe"
    HEEL = "heel"
    KNEE = "knee"
    FAR_BALL = "far_ball"

    def on(self, skeleton: Skeleton) -> Point:
        """Return where this joint is."""
        match self:
            case Joint.TOE:
                return skeleton.near_leg.toe
            case Joint.HEEL:
                return skeleton.near_leg.heel
            case Joint.KNEE:
                return skeleton.near_leg.knee
            case Joint.FAR_BALL:
                return skeleton.far_leg.ball


@dataclass(frozen=True, slots=True)
class JointPath:
    """The way a joint goes in a move, evenly in the move's own progress."""

    joint: Joint
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """What there is to draw at one moment. Equal frames look the same."""

    skeleton: Skeleton
    began: Skeleton | None
    """The body as the move began, for the ghost; None where nothing moves."""
    path: JointPath | None


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in fractions of standing height."""

    left: float
    bottom: float
    right: float
    top: float


class ExerciseMotion:
    """The figure of one exercise.

    Raises:
        FigureError: A move leads to a pose that the exercise does not have.
    """

    def __init__(self, exercise: Exercise) -> None:
        self._scene = scene_of(exercise.scene)
        self._felt = exercise.load.felt
        names = (exercise.start, *(move.to for move in exercise.moves))
        missing = [name for name in names if name not in exercise.poses]
        if missing:
            message = (
                f"{exercise.id}: poses: no pose {missing[0]!r}, found {sorted(exercise.poses)}"
            )
            raise FigureError(message)
        self._names = names
        poses = {name: key_pose(exercise.poses[name], self._scene) for name in set(names)}
        bodies = {name: still(pose, self._scene) for name, pose in poses.items()}
        self._poses: tuple[KeyPose, ...] = tuple(poses[name] for name in names)
        self._bodies: tuple[Skeleton, ...] = tuple(bodies[name] for name in names)
        self._paths: dict[int, JointPath | None] = {}

    @property
    def scene(self) -> Scene:
        """Where the things around the person stand."""
        return self._scene

    @property
    def felt(self) -> tuple[Region, ...]:
        """Where the exercise should be felt."""
        return self._felt

    @property
    def move_count(self) -> int:
        """How many moves there are."""
        return len(self._names) - 1

    def is_still(self, move_index: int) -> bool:
        """Tell whether a move only holds its pose."""
        return self._names[move_index] == self._names[move_index + 1]

    def frame(self, move_index: int, fraction: float, *, is_reduced: bool = False) -> Frame:
        """Return what to draw ``fraction`` (0 to 1) into a move.

        Args:
            move_index: Which move, from 0.
            fraction: How much of the move's time is over.
            is_reduced: True shows the pose in which the move ends, instead of moving.
        """
        start, end = self._poses[move_index], self._poses[move_index + 1]
        if self.is_still(move_index):
            return Frame(self._bodies[move_index], None, None)
        eased = 1.0 if is_reduced else eased_fraction(fraction)
        return Frame(
            skeleton=blend(start, end, eased, self._scene),
            began=self._bodies[move_index],
            path=self._path(move_index),
        )

    def rest_frame(self) -> Frame:
        """Return the pose before the first move, still."""
        return Frame(self._bodies[0], None, None)

    def step_frame(self, move_index: int | None) -> Frame:
        """Return the picture of a step: where a move ends, or the start for None."""
        return self.rest_frame() if move_index is None else self.frame(move_index, 1.0)

    def distinct_poses(self) -> tuple[int | None, ...]:
        """Return the steps worth a picture: None, the start, then each move to a new pose."""
        seen = {self._names[0]}
        distinct: list[int | None] = [None]
        for index, name in enumerate(self._names[1:]):
            if name not in seen:
                seen.add(name)
                distinct.append(index)
        return tuple(distinct)

    def extent(self) -> Box:
        """Return the rectangle that holds every pose and the things around."""
        points = [point for body in self._bodies for point in _outline(body)]
        points += self._scene.corners()
        if self._scene.spec.has_backpack:
            points += [body.trunk.shoulder - BACKPACK for body in self._bodies]
        for path in map(self._path, range(self.move_count)):
            points += [] if path is None else [point + BESIDE_PATH for point in path.points]
        return Box(
            left=min(point.real for point in points),
            bottom=min(0.0, *(point.imag for point in points)),
            right=max(point.real for point in points),
            top=max(point.imag for point in points),
        )

    def foot_extent(self) -> Box:
        """Return the rectangle through which the working foot and the end of its shin move."""
        legs = [body.near_leg for body in self._bodies]
        points = [point for leg in legs for point in (leg.ankle, leg.heel, leg.toe)]
        points += [leg.ankle + (leg.knee - leg.ankle) * SHIN_SHOWN for leg in legs]
        return Box(
            left=min(point.real for point in points),
            bottom=min(point.imag for point in points),
            right=max(point.real for point in points),
            top=max(point.imag for point in points),
        )

    def _path(self, move_index: int) -> JointPath | None:
        if move_index not in self._paths:
            start, end = self._poses[move_index], self._poses[move_index + 1]
            steps = [index / (PATH_POINTS - 1) for index in range(PATH_POINTS)]
            bodies = [blend(start, end, step, self._scene) for step in steps]
            self._paths[move_index] = _telling_path(bodies)
        return self._paths[move_index]


def eased_fraction(fraction: float) -> float:
    """Return the share of the way after a share of the time: slow, swift, slow.

    Source: minimum-jerk movement, Flash and Hogan 1985, J Neurosci 5:1688.
    """
    time = min(1.0, max(0.0, fraction))
    return time**3 * (10.0 - 15.0 * time + 6.0 * time**2)


def _telling_path(bodies: list[Skeleton]) -> JointPath | None:
    for joint in Joint:
        points = tuple(joint.on(body) for body in bodies)
        if max(abs(point - points[0]) for point in points) >= LEAST_PATH:
            return JointPath(joint, points)
    return None


def _outline(skeleton: Skeleton) -> list[Point]:
    """Return points around which nothing of the body sticks out by more than a limb's width."""
    trunk, near, far = skeleton.trunk, skeleton.near_leg, skeleton.far_leg
    return [
        trunk.head + CROWN * 1j,
        trunk.head - 0.06,
        trunk.head + 0.07,
        trunk.hip - 0.085,
        *(joint for leg in (near, far) for joint in (leg.knee, leg.heel - 0.02, leg.toe)),
        skeleton.near_arm.fingertip,
        skeleton.far_arm.fingertip,
    ]
