"""A session in as few pieces as one can follow: a set, a rest, a change."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, Position, Timeline

WAIT_LENGTH_S = 12.0
"""How long an interval that waits for the person is drawn."""


@dataclass(frozen=True, slots=True)
class StripSegment:
    """Intervals ``first`` to ``last``, drawn as one piece ``length_s`` seconds long."""

    kind: IntervalKind
    first: int
    last: int
    length_s: float
    begins_exercise: bool


@dataclass(frozen=True, slots=True)
class StripPlace:
    """The playhead: ``fraction`` (0 to 1) into segment ``index``."""

    index: int
    fraction: float


def segments_of(timeline: Timeline) -> tuple[StripSegment, ...]:
    """Return the pieces of a session; the moves of a set on one side are one piece."""
    segments: list[StripSegment] = []
    item_index = -1
    for _, group in groupby(enumerate(timeline.intervals), key=_piece_key):
        members = list(group)
        intervals = [interval for _, interval in members]
        segments.append(
            StripSegment(
                kind=_main_kind(intervals),
                first=members[0][0],
                last=members[-1][0],
                length_s=sum(drawn_s(interval) for interval in intervals),
                begins_exercise=intervals[0].item_index != item_index,
            )
        )
        item_index = intervals[0].item_index
    return tuple(segments)


def place_of(
    segments: tuple[StripSegment, ...], timeline: Timeline, position: Position
) -> StripPlace:
    """Return where the playhead stands among the segments."""
    index = next(
        (at for at, segment in enumerate(segments) if position.index <= segment.last),
        len(segments) - 1,
    )
    segment = segments[index]
    gone = timeline.intervals[segment.first : position.index]
    interval = timeline.intervals[position.index]
    within_s = min(position.elapsed_s, interval.length_s)
    done_s = sum(drawn_s(interval) for interval in gone) + within_s
    return StripPlace(index, min(1.0, done_s / segment.length_s))


def drawn_s(interval: Interval) -> float:
    """Return the seconds that an interval is drawn as."""
    return interval.length_s or WAIT_LENGTH_S


def _piece_key(numbered: tuple[int, Interval]) -> tuple[bool, int, int, Side, int]:
    """Return what the intervals of one piece have in common; a pause is a piece of its own."""
    index, interval = numbered
    is_work = interval.kind.is_work
    return is_work, *interval.set_key, -1 if is_work else index


def _main_kind(intervals: list[Interval]) -> IntervalKind:
    """Return the kind that takes most of the time."""
    seconds: Counter[IntervalKind] = Counter()
    for interval in intervals:
        seconds[interval.kind] += round(drawn_s(interval) * 1000)
    return seconds.most_common(1)[0][0]
