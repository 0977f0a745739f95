"""A session as a score: intervals in running order, compiled from a prescription."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from heelrehab.core.side import Side


class IntervalKind(Enum):
    """What the person does during an interval."""

    PREPARE = "prepare"
    MOVE = "move"
    HOLD = "hold"
    LOWER = "lower"
    REST = "rest"
    CHANGE_SIDE = "change_side"
    CHANGE_EXERCISE = "change_exercise"

    @property
    def is_work(self) -> bool:
        """True where the leg works."""
        return self in (IntervalKind.MOVE, IntervalKind.HOLD, IntervalKind.LOWER)


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of a session, in the terms of what comes or is being done.

    A pause (prepare, rest, change) carries the exercise, set and side that follow it.
    """

    kind: IntervalKind
    start_s: float
    """Planned seconds from the start of the session; waiting for the person counts nothing."""
    duration_s: float | None
    """Seconds; None waits for the person."""
    exercise_id: str
    item_index: int
    """Which item of the prescription, from 0."""
    set_index: int
    rep_index: int
    """Set and rep from 0."""
    side: Side
    move_index: int | None
    """Which move of the exercise, None in pauses."""


@dataclass(frozen=True, slots=True)
class Position:
    """The playhead: ``elapsed_s`` seconds into interval ``index``."""

    index: int
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """The intervals of a session in running order."""

    intervals: tuple[Interval, ...]
