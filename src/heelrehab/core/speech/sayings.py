"""What may be said during a session, as codes; the screen room makes words of them."""

from __future__ import annotations

from dataclasses import dataclass

from heelrehab.core.session.states import PauseReason
from heelrehab.core.side import Side


@dataclass(frozen=True, slots=True)
class ExerciseNamed:
    """Which exercise comes."""

    exercise_id: str


@dataclass(frozen=True, slots=True)
class SideNamed:
    """Which leg works; not said of both legs."""

    side: Side


@dataclass(frozen=True, slots=True)
class SetNamed:
    """Which set comes, counted from 1."""

    number: int
    sets: int


@dataclass(frozen=True, slots=True)
class GetReady:
    """Get into position."""

    seconds: float


@dataclass(frozen=True, slots=True)
class TapWhenReady:
    """Nothing goes on until the person says so."""


@dataclass(frozen=True, slots=True)
class MoveNamed:
    """Which move to do now; ``seconds`` where they are worth telling."""

    exercise_id: str
    move_index: int
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class OwnPace:
    """Do so many reps in your own pace; tap after each, or after all."""

    reps: int
    is_tapped_each: bool


@dataclass(frozen=True, slots=True)
class RepCounted:
    """Which rep begins, counted from 1."""

    rep: int


@dataclass(frozen=True, slots=True)
class LastRep:
    """The last rep of a set begins."""


@dataclass(frozen=True, slots=True)
class HalfDone:
    """Half of a long hold is over."""


@dataclass(frozen=True, slots=True)
class SecondsLeft:
    """So many seconds to go."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Rest:
    """Rest for so long."""

    seconds: float


@dataclass(frozen=True, slots=True)
class ChangeSide:
    """Change to the other leg."""

    side: Side


@dataclass(frozen=True, slots=True)
class StoodStill:
    """The session is paused."""

    reason: PauseReason


@dataclass(frozen=True, slots=True)
class SessionOver:
    """The session is over, by its own end or early."""

    is_early: bool


Saying = (
    ExerciseNamed
    | SideNamed
    | SetNamed
    | GetReady
    | TapWhenReady
    | MoveNamed
    | OwnPace
    | RepCounted
    | LastRep
    | HalfDone
    | SecondsLeft
    | Rest
    | ChangeSide
    | StoodStill
    | SessionOver
)


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is to be said at a moment.

    ``short`` is what matters most of ``full``. ``within_s`` seconds are left for it before
    the next thing is told; infinite where nothing follows by itself.
    """

    full: tuple[Saying, ...]
    short: tuple[Saying, ...]
    within_s: float
