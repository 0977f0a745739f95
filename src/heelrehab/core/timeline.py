"""A session as a score: intervals in running order, and where the playhead stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from itertools import accumulate

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
    """Which move of the exercise, None in pauses and where the person counts."""
    rep_count: int = 1
    """Reps that the interval stands for: more than one where a whole set is one tap."""

    @property
    def length_s(self) -> float:
        """The planned seconds, 0 where the interval waits."""
        return self.duration_s or 0.0

    @property
    def set_key(self) -> tuple[int, int, Side]:
        """What tells one set from another: item, set, side."""
        return self.item_index, self.set_index, self.side

    @property
    def key(self) -> tuple[int, int, Side, int, int | None, IntervalKind]:
        """What stays of an interval when reps before it come or go."""
        return (*self.set_key, self.rep_index, self.move_index, self.kind)


@dataclass(frozen=True, slots=True)
class Position:
    """The playhead: ``elapsed_s`` seconds into interval ``index``."""

    index: int
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """The intervals of a session in running order, those of a set and of an item together."""

    intervals: tuple[Interval, ...]

    @property
    def total_s(self) -> float:
        """Planned seconds of the whole session."""
        last = self.intervals[-1]
        return last.start_s + last.length_s


@dataclass(frozen=True, slots=True)
class SetCount:
    """Where an interval stands in its exercise, counted from 1."""

    rep: int
    reps: int
    set_number: int
    sets: int


def timed(intervals: Iterable[Interval]) -> Timeline:
    """Return a timeline of ``intervals`` with each start put where the one before ends."""
    parts = tuple(intervals)
    starts = accumulate((part.length_s for part in parts), initial=0.0)
    return Timeline(
        tuple(replace(part, start_s=start) for part, start in zip(parts, starts, strict=False))
    )


def played_s(timeline: Timeline, position: Position) -> float:
    """Return how far the playhead is from the start, in planned seconds."""
    interval = timeline.intervals[position.index]
    return interval.start_s + min(position.elapsed_s, interval.length_s)


def remaining_s(timeline: Timeline, position: Position) -> float:
    """Return the planned seconds from the playhead to the end."""
    return timeline.total_s - played_s(timeline, position)


def interval_remaining_s(timeline: Timeline, position: Position) -> float | None:
    """Return the seconds left of the interval under the playhead, None where it waits."""
    duration_s = timeline.intervals[position.index].duration_s
    return None if duration_s is None else max(0.0, duration_s - position.elapsed_s)


def interval_fraction(timeline: Timeline, position: Position) -> float:
    """Return how much of the interval under the playhead is over, 0 to 1; 0 where it waits."""
    duration_s = timeline.intervals[position.index].duration_s
    return min(1.0, position.elapsed_s / duration_s) if duration_s else 0.0


def next_up(timeline: Timeline, index: int) -> Interval | None:
    """Return the interval after ``index``, None at the end."""
    following = index + 1
    return timeline.intervals[following] if following < len(timeline.intervals) else None


def set_count(timeline: Timeline, index: int) -> SetCount:
    """Return which rep of which set interval ``index`` belongs to, as a person counts."""
    here = timeline.intervals[index]
    last_of_set = timeline.intervals[start_of_next_set(timeline, index) - 1]
    last_of_item = timeline.intervals[start_of_next_exercise(timeline, index) - 1]
    return SetCount(
        rep=here.rep_index + 1,
        reps=last_of_set.rep_index + 1,
        set_number=here.set_index + 1,
        sets=last_of_item.set_index + 1,
    )


def start_of_next_set(timeline: Timeline, index: int) -> int:
    """Return the index of the first interval after the set that ``index`` is in or leads to.

    The length of the timeline stands for its end.
    """
    here = timeline.intervals[index]
    for following in range(index + 1, len(timeline.intervals)):
        if timeline.intervals[following].set_key != here.set_key:
            return following
    return len(timeline.intervals)


def start_of_next_exercise(timeline: Timeline, index: int) -> int:
    """Return the index of the first interval of the next item, or the timeline's length."""
    here = timeline.intervals[index]
    for following in range(index + 1, len(timeline.intervals)):
        if timeline.intervals[following].item_index != here.item_index:
            return following
    return len(timeline.intervals)


def with_rep_more(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline with one rep more in the set that ``index`` is in or leads to."""
    last = _last_rep(timeline, index)
    after = max(where for where, _ in last) + 1
    copies = [replace(each, rep_index=each.rep_index + 1) for _, each in last]
    intervals = timeline.intervals
    return timed((*intervals[:after], *copies, *intervals[after:]))


def with_rep_less(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline with one rep less in the set that ``index`` is in or leads to.

    The rep under way and the only rep of a set stay.
    """
    here = timeline.intervals[index]
    last = _last_rep(timeline, index)
    if last[0][1].rep_index <= (here.rep_index if here.kind.is_work else 0):
        return timeline
    gone = {where for where, _ in last}
    return timed(each for where, each in enumerate(timeline.intervals) if where not in gone)


def _last_rep(timeline: Timeline, index: int) -> list[tuple[int, Interval]]:
    """Return the working intervals of the last rep of a set, each with its index."""
    set_key = timeline.intervals[index].set_key
    working = [
        (where, each)
        for where, each in enumerate(timeline.intervals)
        if each.kind.is_work and each.set_key == set_key
    ]
    last_rep = max(each.rep_index for _, each in working)
    return [(where, each) for where, each in working if each.rep_index == last_rep]
