"""Where the things around the person stand, worked out from the scene of an exercise file."""

from __future__ import annotations

from dataclasses import dataclass

from heelrehab.content.poses import Band, Contact, SceneSpec, Seat, Support
from heelrehab.core.figure.body import (
    ANKLE_HEIGHT,
    BALL_FROM_ANKLE,
    BALL_HEIGHT,
    HEEL_FROM_ANKLE,
    HIP_ABOVE_SEAT,
    SHANK,
    THIGH,
)
from heelrehab.core.figure.plane import Point

SUPPORT_HEIGHT = 0.54
"""Above what the person stands on: a tall chair's back, a handrail."""
CHAIR_SEAT_HEIGHT = ANKLE_HEIGHT + SHANK - HIP_ABOVE_SEAT
"""At which thighs lie level when the feet are flat under the knees."""
STEP_EDGE_X = 0.004
"""A little before the ball's centre, so that the sole turns over the edge, not through it."""
STEP_LENGTH = 0.30
CHAIR_DEPTH = 0.24
WORKTOP_DEPTH = 0.22
CHAIR_BACK_HEIGHT = 0.50
WALL_THICKNESS = 0.045
ANCHOR_AHEAD = 0.25
ANCHOR_HEIGHT = 0.125


@dataclass(frozen=True, slots=True)
class Scene:
    """Places that do not move; ``None`` where the thing is not there.

    ``contact`` is where the ball or the heel of the working foot, or the hip, keeps still.
    """

    spec: SceneSpec
    contact: Point
    planted_ball: Point | None
    """The ball of the working foot where it keeps still, else None."""
    support: Point | None
    anchor: Point | None

    @property
    def step_height(self) -> float:
        """Height of the step under the forefoot, 0 on the floor."""
        return self.spec.step_height

    @property
    def wall_x(self) -> float | None:
        """Where the wall's face is."""
        return self.spec.wall_x

    @property
    def seat_height(self) -> float | None:
        """Height of the seat, 0 for the floor, None for a person on the feet."""
        if self.spec.contact in (Contact.BALL, Contact.HEEL):
            return None
        return CHAIR_SEAT_HEIGHT if self.spec.seat is Seat.CHAIR else 0.0

    def corners(self) -> tuple[Point, ...]:
        """Return the outermost points of the things, as far as a picture must show them."""
        found: list[Point] = []
        if self.wall_x is not None:
            found.append(complex(self.wall_x + WALL_THICKNESS, 0.0))
        if self.support is not None:
            is_chair = self.spec.support is Support.CHAIR
            found.append(self.support + (CHAIR_DEPTH if is_chair else WORKTOP_DEPTH))
        if self.step_height:
            found.append(complex(STEP_EDGE_X + STEP_LENGTH, self.step_height))
        if self.anchor is not None:
            found.append(self.anchor + complex(0.05, 0.06))
        if self.seat_height:
            found.append(complex(-0.5 * CHAIR_DEPTH - 0.03, CHAIR_BACK_HEIGHT))
        return tuple(found)

    def ground_at(self, x: float) -> float:
        """Return the height of what one stands on at ``x``: the floor or the step."""
        return self.step_height if x >= STEP_EDGE_X - BALL_HEIGHT else 0.0


def scene_of(spec: SceneSpec) -> Scene:
    """Return the places of a scene."""
    ball = complex(0.0, spec.step_height + BALL_HEIGHT)
    support_y = spec.step_height + SUPPORT_HEIGHT
    return Scene(
        spec=spec,
        contact=_contact(spec, ball),
        planted_ball=_planted_ball(spec, ball),
        support=None if spec.support is Support.NONE else complex(spec.support_x, support_y),
        anchor=_anchor() if spec.band is Band.ANCHORED else None,
    )


def _contact(spec: SceneSpec, ball: Point) -> Point:
    match spec.contact:
        case Contact.BALL:
            return ball
        case Contact.HEEL:
            return ball - BALL_FROM_ANKLE + HEEL_FROM_ANKLE
        case Contact.SEAT | Contact.SEAT_AND_BALL:
            seat_height = CHAIR_SEAT_HEIGHT if spec.seat is Seat.CHAIR else 0.0
            return complex(0.0, seat_height + HIP_ABOVE_SEAT)


def _planted_ball(spec: SceneSpec, ball: Point) -> Point | None:
    match spec.contact:
        case Contact.BALL:
            return ball
        case Contact.SEAT_AND_BALL:
            return complex(THIGH + BALL_FROM_ANKLE.real, BALL_HEIGHT)
        case Contact.HEEL | Contact.SEAT:
            return None


def _anchor() -> Point:
    return complex(THIGH + SHANK + ANCHOR_AHEAD, ANCHOR_HEIGHT)
