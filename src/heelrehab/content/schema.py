"""The typed form of an exercise file. Words stand in ``texts/``, never here."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from enum import Enum
from typing import Annotated, Literal

import msgspec

from heelrehab.content.poses import PoseSpec, SceneSpec

IDENTIFIER_PATTERN = r"^[a-z][a-z0-9_]*$"
DOSE_PATTERN = r"^[1-9][0-9]?x[1-9][0-9]{0,2}s?(\+load)?( two-leg| one-leg)?$"

Identifier = Annotated[str, msgspec.Meta(pattern=IDENTIFIER_PATTERN)]
DoseNotation = Annotated[str, msgspec.Meta(pattern=DOSE_PATTERN)]
"""A dose as clinicians write it: ``3x15``, ``3x30s``, ``3x15+load``, ``3x5 one-leg``."""

Seconds = Annotated[float, msgspec.Meta(gt=0, le=600)]


class Position(Enum):
    """How the person is placed while exercising."""

    STANDING = "standing"
    ONE_LEG = "one_leg"
    STEP = "step"
    WALL = "wall"
    SITTING = "sitting"
    LONG_SITTING = "long_sitting"


class Equipment(Enum):
    """A thing the exercise needs; the finder asks whether it is there."""

    SUPPORT = "support"
    WALL = "wall"
    CHAIR = "chair"
    STEP = "step"
    BAND = "band"
    ANCHOR = "anchor"
    WEIGHT = "weight"


class Sides(Enum):
    """Which leg works: both at once, each in turn, or the sore one (else each)."""

    BOTH_TOGETHER = "both_together"
    EACH_LEG = "each_leg"
    AFFECTED_OR_EACH = "affected_or_each"


class Compression(Enum):
    """How hard the exercise presses the tendon against the heel bone."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Insertional(Enum):
    """What a person with pain at the heel bone may do of this exercise."""

    ALLOWED = "allowed"
    LIMITED = "limited"
    FLOOR_VARIANT = "floor_variant"
    BARRED = "barred"


class Region(Enum):
    """A part of the leg that the figure can make glow."""

    TENDON = "tendon"
    SOLEUS = "soleus"
    GASTROCNEMIUS = "gastrocnemius"
    ARCH = "arch"
    SHIN = "shin"
    ANKLE = "ankle"


class Phase(Enum):
    """What a move asks of the muscle; the player colours and sounds it so."""

    MOVE = "move"
    HOLD = "hold"
    LOWER = "lower"


class Move(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step of an exercise: so many seconds, ending in a pose.

    In a dose with hold seconds (``3x30s``) these replace ``seconds`` of the one move
    whose phase is ``hold``.
    """

    id: Identifier
    seconds: Seconds
    to: Identifier
    phase: Phase = Phase.MOVE


class DoseSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How much: the usual dose, the ladder (easiest first) and the pauses, in seconds."""

    usual: DoseNotation
    ladder: Annotated[tuple[DoseNotation, ...], msgspec.Meta(min_length=1)]
    rest_s: Annotated[float, msgspec.Meta(ge=0, le=600)]
    sides: Sides
    change_side_s: Annotated[float, msgspec.Meta(ge=0, le=120)] = 10.0
    get_ready_s: Annotated[float, msgspec.Meta(ge=3, le=180)] = 10.0
    rest_day_between: bool = False
    """At least 48 h between sessions with this exercise."""


class LoadSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the exercise loads the leg, how hard, and what is easier or harder."""

    felt: tuple[Region, ...]
    tier: Annotated[int, msgspec.Meta(ge=0, le=4)]
    compression: Compression
    insertional: Insertional
    progress_to: tuple[Identifier, ...]
    regress_to: tuple[Identifier, ...]
    is_loading: bool = True
    """False for easy movement that stays allowed on rest days."""


Evidence = Literal["primary", "secondary", "general", "design"]


class Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the figures under ``covers`` come from, and how sure that is.

    ``covers`` holds key paths of this file (``moves``, ``dose.ladder``, ``load.tier``).
    """

    covers: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    evidence: Evidence
    cite: Annotated[str, msgspec.Meta(min_length=8)]
    doi: str = ""
    url: str = ""


class Exercise(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One exercise as its file in ``resources/exercises`` tells it."""

    id: Identifier
    position: Position
    equipment: tuple[Equipment, ...]
    origin: str = ""
    start: Identifier
    """The pose before the first move, to which the last move returns."""
    moves: Annotated[tuple[Move, ...], msgspec.Meta(min_length=1)]
    scene: SceneSpec = SceneSpec()
    """What stands around the person, and what of the body keeps its place."""
    poses: dict[Identifier, PoseSpec]
    shown_by: str = ""
    """The move whose end small pictures show; empty for the middle one."""
    dose: DoseSpec
    load: LoadSpec
    sources: Annotated[tuple[Source, ...], msgspec.Meta(min_length=1)]

    @property
    def telling_move(self) -> int | None:
        """The index of the move whose end tells the exercise best; None for its start.

        Without ``shown_by`` it is the middle move, or the start where there is only one.
        """
        named = [at for at, move in enumerate(self.moves) if move.id == self.shown_by]
        middle = len(self.moves) // 2 - 1 if len(self.moves) > 1 else None
        return named[0] if named else middle
