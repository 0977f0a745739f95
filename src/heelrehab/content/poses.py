"""The typed form of a scene and its poses in an exercise file: what stands where, and angles.

Angles are in degrees with the usual signs: dorsiflexion of the ankle, flexion of knee and hip
are positive. Lengths are fractions of standing height. x runs forward, the way the person
looks; for a scene on the feet x = 0 is the ball of the working foot, for a scene on a seat it
is the hip. y runs up, the floor is 0.
"""

# Annotations are not postponed: msgspec would compile each of them at every start.
from enum import Enum
from typing import Annotated

import msgspec

Degrees = Annotated[float, msgspec.Meta(ge=-180, le=180)]
Height = Annotated[float, msgspec.Meta(ge=0, le=1.2)]
Place = Annotated[float, msgspec.Meta(ge=-1, le=1)]


class Contact(Enum):
    """What of the body keeps its place through the whole exercise."""

    BALL = "ball"
    """The ball of the working foot; the heel may be on the ground, above or below it."""
    HEEL = "heel"
    """The heel of the working foot, the forefoot tilted up."""
    SEAT = "seat"
    """The hips; the working leg is free."""
    SEAT_AND_BALL = "seat_and_ball"
    """The hips and the balls of both feet; the knees follow."""


class Support(Enum):
    """What the fingertips rest on."""

    NONE = "none"
    CHAIR = "chair"
    WORKTOP = "worktop"
    RAIL = "rail"


class Seat(Enum):
    """What the person sits on."""

    FLOOR = "floor"
    CHAIR = "chair"


class Band(Enum):
    """How an exercise band is set up."""

    NONE = "none"
    ANCHORED = "anchored"
    """Tied to something that cannot move, in front of the foot: it resists drawing the toes up."""
    HELD = "held"
    """Round the ball of the foot and in both hands: it resists pointing the foot."""


class Hands(Enum):
    """Where both hands are."""

    SIDES = "sides"
    FRONT = "front"
    HIPS = "hips"
    THIGHS = "thighs"
    WALL = "wall"
    SUPPORT = "support"
    BAND = "band"
    FLOOR = "floor"


class Strict(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table whose keys are all known."""


class SceneSpec(Strict, frozen=True, kw_only=True):
    """What stands still through an exercise: the contact and the things around the person."""

    contact: Contact = Contact.BALL
    step_height: Annotated[float, msgspec.Meta(ge=0, le=0.25)] = 0.0
    """0 stands on the floor; otherwise the step's edge is at the ball of the foot."""
    wall_x: Place | None = None
    support: Support = Support.NONE
    support_x: Place = 0.17
    seat: Seat = Seat.FLOOR
    band: Band = Band.NONE
    has_backpack: bool = False


class FarStanding(Strict, frozen=True, kw_only=True, tag_field="leg", tag="standing"):
    """The other leg stands with its ball at ``x``, its heel raised or not."""

    x: Place
    heel_deg: Degrees = 0.0


class FarFree(Strict, frozen=True, kw_only=True, tag_field="leg", tag="free"):
    """The other leg hangs or lies, given by its own angles."""

    hip_deg: Degrees
    knee_deg: Degrees
    ankle_deg: Degrees = 0.0
    toes_deg: Degrees = 25.0


class PoseSpec(Strict, frozen=True, kw_only=True):
    """A pose of the figure, built up from the contact of the scene.

    On a ball or heel the chain runs ankle, knee, hip, trunk. On a seat it runs from the
    trunk down. On a seat with planted feet the leg follows from ``heel_deg`` alone, and its
    three angles stay 0.
    """

    heel_deg: Degrees = 0.0
    """Tilt of the working foot: heel above the ball is positive, below it negative."""
    toes_deg: Degrees = 0.0
    """Toes bent up against the foot, where they do not simply lie on the ground."""
    ankle_deg: Degrees = 0.0
    knee_deg: Degrees = 0.0
    hip_deg: Degrees = 0.0
    trunk_deg: Degrees = 0.0
    """Lean of the trunk, forward positive; read where the person sits."""
    head_deg: Degrees = 0.0
    """Lean of the head, forward positive: 0 looks straight ahead."""
    rise: Annotated[float, msgspec.Meta(ge=0, le=0.2)] = 0.0
    """How high the ball of the foot is off the ground: above 0 the person is in the air."""
    far: FarStanding | FarFree | None = None
    """The other leg; left out, it does what the working leg does."""
    hands: Hands = Hands.SIDES
    hands_y: Height | None = None
    """Height of the hands on a wall; left out, a little below the shoulder."""
