"""The cues of a session: which boundaries lie between two positions of the playhead."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from heelrehab.core.timeline import Interval, IntervalKind, Timeline

COUNTDOWN_S = 3
COUNTDOWN_FROM_S = 5.0
"""Intervals at least this long count their last three seconds; a design choice."""
HALFWAY_FROM_S = 20.0
"""Holds at least this long say when half is over; a design choice."""


class CueKind(Enum):
    """What a cue tells."""

    ENTERED = "entered"
    HALFWAY = "halfway"
    LAST_SECONDS = "last_seconds"
    EXERCISE_DONE = "exercise_done"
    SESSION_DONE = "session_done"


@dataclass(frozen=True, slots=True)
class Cue:
    """A boundary that the playhead crossed ``late_s`` seconds before it was seen to.

    ``index`` is the interval entered, or the one that the cue falls in.
    """

    kind: CueKind
    index: int
    late_s: float = 0.0
    seconds_left: int = 0


def cues_within(timeline: Timeline, index: int, before_s: float, after_s: float) -> Iterator[Cue]:
    """Yield the cues inside interval ``index`` after ``before_s``, up to ``after_s`` seconds."""
    for at_s, kind, seconds_left in _marks(timeline.intervals[index]):
        if before_s < at_s <= after_s:
            yield Cue(kind, index, late_s=after_s - at_s, seconds_left=seconds_left)


def next_cue_s(timeline: Timeline, index: int, elapsed_s: float) -> float:
    """Return the seconds from ``elapsed_s`` to the next cue or the interval's end.

    Infinite where the interval waits for the person.
    """
    interval = timeline.intervals[index]
    if interval.duration_s is None:
        return math.inf
    ahead = [at_s - elapsed_s for at_s, _, _ in _marks(interval) if at_s > elapsed_s]
    return min([*ahead, interval.duration_s - elapsed_s])


def _marks(interval: Interval) -> Iterator[tuple[float, CueKind, int]]:
    """Yield the moments inside an interval that are told, in seconds from its start."""
    duration_s = interval.duration_s
    if duration_s is None:
        return
    if interval.kind is IntervalKind.HOLD and duration_s >= HALFWAY_FROM_S:
        yield duration_s / 2, CueKind.HALFWAY, 0
    if duration_s >= COUNTDOWN_FROM_S:
        for seconds_left in range(COUNTDOWN_S, 0, -1):
            yield duration_s - seconds_left, CueKind.LAST_SECONDS, seconds_left
