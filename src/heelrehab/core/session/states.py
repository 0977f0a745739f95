"""The states of a session and the events that move it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from heelrehab.core.timeline import Timeline


class PauseReason(Enum):
    """Why the playhead stands still."""

    BY_PERSON = "by_person"
    SLEPT = "slept"
    PAIN = "pain"


class SkipScope(Enum):
    """How far a skip goes."""

    INTERVAL = "interval"
    SET = "set"
    EXERCISE = "exercise"


@dataclass(frozen=True, slots=True)
class Running:
    """The playhead moves: interval ``index`` has run ``elapsed_s``, as of ``seen_s``."""

    index: int
    elapsed_s: float
    seen_s: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """The interval ``index`` lasts until the person goes on; ``elapsed_s`` of it are over."""

    index: int
    elapsed_s: float
    seen_s: float


@dataclass(frozen=True, slots=True)
class Paused:
    """The playhead stands still."""

    index: int
    elapsed_s: float
    reason: PauseReason


@dataclass(frozen=True, slots=True)
class Finished:
    """The session is over, by its own end or early."""

    is_early: bool


State = Running | Waiting | Paused | Finished


@dataclass(frozen=True, slots=True)
class Tick:
    """Time went on."""

    at_s: float


@dataclass(frozen=True, slots=True)
class Pause:
    """Stand still."""

    at_s: float
    reason: PauseReason = PauseReason.BY_PERSON


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on, from a pause or from waiting."""

    at_s: float


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave the interval, the set or the exercise."""

    at_s: float
    scope: SkipScope = SkipScope.INTERVAL


@dataclass(frozen=True, slots=True)
class Back:
    """Return to the start of this interval, or to the one before."""

    at_s: float


@dataclass(frozen=True, slots=True)
class MoreReps:
    """One rep more in this set."""

    at_s: float


@dataclass(frozen=True, slots=True)
class FewerReps:
    """One rep less in this set."""

    at_s: float


@dataclass(frozen=True, slots=True)
class Revise:
    """Leave the interval and go on in another timeline, alike up to and including it."""

    at_s: float
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class Retime:
    """Go on where the playhead stands in another timeline, of the same intervals up to there."""

    at_s: float
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class End:
    """Stop here; what was done counts."""

    at_s: float


Event = Tick | Pause | Resume | Skip | Back | MoreReps | FewerReps | Revise | Retime | End
