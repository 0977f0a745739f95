"""A session whose pace is changed on the way: slower or faster moves, more time to get ready."""

from __future__ import annotations

from dataclasses import replace

from heelrehab.content.schema import Exercise
from heelrehab.core.timeline import (
    Interval,
    IntervalKind,
    Timeline,
    start_of_next_set,
    timed,
)

TEMPO_STEP_PERCENT = 10
LEAST_TEMPO_PERCENT, MOST_TEMPO_PERCENT = 50, 200
GET_READY_STEP_S = 5.0
LEAST_GET_READY_S, MOST_GET_READY_S = 5.0, 180.0
"""Steps and limits of what can be changed during a session; design choices."""


def stepped_tempo_percent(tempo_percent: int, steps: int) -> int:
    """Return the length of the moves so many steps on, within the limits."""
    stepped = tempo_percent + steps * TEMPO_STEP_PERCENT
    return max(LEAST_TEMPO_PERCENT, min(MOST_TEMPO_PERCENT, stepped))


def stepped_get_ready_s(get_ready_s: float, steps: int) -> float:
    """Return the seconds to get into position so many steps on, within the limits."""
    stepped = get_ready_s + steps * GET_READY_STEP_S
    return max(LEAST_GET_READY_S, min(MOST_GET_READY_S, stepped))


def with_tempo(timeline: Timeline, index: int, exercise: Exercise, tempo_percent: int) -> Timeline:
    """Return the timeline with other lengths of the exercise's moves, from the next set on.

    The set under way stays as it is; before the first rep of a set, that set changes as well.
    Holds keep their length.
    """
    here = timeline.intervals[index]
    begins = start_of_next_set(timeline, index) if here.kind.is_work else index
    return timed(
        _retimed(interval, exercise, tempo_percent) if where >= begins else interval
        for where, interval in enumerate(timeline.intervals)
    )


def with_length(timeline: Timeline, index: int, duration_s: float) -> Timeline:
    """Return the timeline with interval ``index`` as long as ``duration_s``."""
    return timed(
        replace(interval, duration_s=duration_s) if where == index else interval
        for where, interval in enumerate(timeline.intervals)
    )


def _retimed(interval: Interval, exercise: Exercise, tempo_percent: int) -> Interval:
    is_timed_move = interval.kind in (IntervalKind.MOVE, IntervalKind.LOWER)
    if not is_timed_move or interval.exercise_id != exercise.id or interval.move_index is None:
        return interval
    seconds = exercise.moves[interval.move_index].seconds
    return replace(interval, duration_s=seconds * tempo_percent / 100.0)
