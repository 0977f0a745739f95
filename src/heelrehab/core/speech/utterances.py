"""What to say at which cue of a session."""

from __future__ import annotations

import math

from heelrehab.core.session.cues import Cue, CueKind, next_cue_s
from heelrehab.core.session.states import Finished, Paused, State
from heelrehab.core.side import Side
from heelrehab.core.speech.sayings import (
    ChangeSide,
    ExerciseNamed,
    GetReady,
    HalfDone,
    LastRep,
    MoveNamed,
    OwnPace,
    RepCounted,
    Rest,
    Saying,
    SecondsLeft,
    SessionOver,
    SetNamed,
    SideNamed,
    StoodStill,
    TapWhenReady,
    Utterance,
)
from heelrehab.core.timeline import (
    Interval,
    IntervalKind,
    Position,
    Timeline,
    interval_remaining_s,
    set_count,
)

NAMED_REPS = 2
"""In the first reps of a set each move is named, later ones are counted; a design choice."""
SECONDS_TOLD_FROM_S = 5.0
"""Intervals at least this long are told with their seconds; a design choice."""


def utterance_at(cue: Cue, timeline: Timeline, *, has_tones: bool) -> Utterance | None:
    """Return what to say at a cue, None where nothing is.

    Args:
        cue: The boundary that was crossed.
        timeline: The intervals in running order.
        has_tones: Whether tones tell every boundary and the last three seconds as well, so
            that there is only room for words between them.
    """
    sayings = _sayings(cue, timeline, has_tones=has_tones)
    if not sayings:
        return None
    if cue.kind is CueKind.SESSION_DONE:
        return Utterance(sayings, sayings, math.inf)
    room_s = _room_s(timeline, cue.index, _moment_s(cue, timeline), has_tones=has_tones)
    return Utterance(sayings, _short(sayings), room_s - cue.late_s)


def utterance_on(before: State, after: State, timeline: Timeline) -> Utterance | None:
    """Return what to say when a session came to stand still, goes on, or is cut short."""
    match before, after:
        case (Paused(), Paused()) | (_, Finished(is_early=False)):
            return None
        case _, Paused(reason=reason):
            still = (StoodStill(reason),)
            return Utterance(still, still, math.inf)
        case _, Finished():
            over = (SessionOver(is_early=True),)
            return Utterance(over, over, math.inf)
        case Paused(index=index, elapsed_s=elapsed_s), _ if after.index == index and elapsed_s:
            return _going_on(timeline, Position(index, elapsed_s))
        case _:
            return None


def _going_on(timeline: Timeline, position: Position) -> Utterance | None:
    """Return what goes on after a pause, and for how long."""
    interval = timeline.intervals[position.index]
    doing = _doing(interval)
    left_s = interval_remaining_s(timeline, position)
    if left_s is None or left_s < SECONDS_TOLD_FROM_S:
        return Utterance(doing, doing, math.inf if left_s is None else left_s)
    within_s = next_cue_s(timeline, position.index, position.elapsed_s)
    return Utterance((*doing, SecondsLeft(math.ceil(left_s))), doing, within_s)


def _doing(interval: Interval) -> tuple[Saying, ...]:
    """Return what an interval is, without its length."""
    match interval.kind:
        case IntervalKind.PREPARE:
            return (GetReady(0.0),)
        case IntervalKind.REST:
            return (Rest(0.0),)
        case IntervalKind.CHANGE_SIDE:
            return (ChangeSide(interval.side),)
        case IntervalKind.CHANGE_EXERCISE:
            return (ExerciseNamed(interval.exercise_id),)
        case IntervalKind.MOVE | IntervalKind.HOLD | IntervalKind.LOWER:
            if interval.move_index is None:
                return (RepCounted(interval.rep_index + 1),)
            return (MoveNamed(interval.exercise_id, interval.move_index),)


def _sayings(cue: Cue, timeline: Timeline, *, has_tones: bool) -> tuple[Saying, ...]:
    match cue.kind:
        case CueKind.ENTERED:
            return _entering(timeline, cue.index)
        case CueKind.HALFWAY:
            return (HalfDone(),)
        case CueKind.LAST_SECONDS:
            return () if has_tones else (SecondsLeft(cue.seconds_left),)
        case CueKind.EXERCISE_DONE:
            return ()
        case CueKind.SESSION_DONE:
            return (SessionOver(is_early=False),)


def _entering(timeline: Timeline, index: int) -> tuple[Saying, ...]:
    interval = timeline.intervals[index]
    match interval.kind:
        case IntervalKind.PREPARE:
            ready = GetReady(interval.length_s)
            is_named = index and timeline.intervals[index - 1].item_index == interval.item_index
            return (ready,) if is_named else (*_introduction(timeline, index), ready)
        case IntervalKind.CHANGE_EXERCISE:
            waits = (TapWhenReady(),) if interval.duration_s is None else ()
            return (*_introduction(timeline, index), *waits)
        case IntervalKind.REST:
            return (Rest(interval.length_s), _set_named(timeline, index), *_side_named(interval))
        case IntervalKind.CHANGE_SIDE:
            return (ChangeSide(interval.side), _set_named(timeline, index))
        case IntervalKind.MOVE | IntervalKind.HOLD | IntervalKind.LOWER:
            return _working(timeline, index)


def _introduction(timeline: Timeline, index: int) -> tuple[Saying, ...]:
    interval = timeline.intervals[index]
    name = ExerciseNamed(interval.exercise_id)
    return (name, *_side_named(interval), _set_named(timeline, index))


def _working(timeline: Timeline, index: int) -> tuple[Saying, ...]:
    interval = timeline.intervals[index]
    if interval.move_index is None:
        return _own_pace(timeline, index)
    if interval.kind is IntervalKind.HOLD and interval.length_s >= SECONDS_TOLD_FROM_S:
        return (MoveNamed(interval.exercise_id, interval.move_index, interval.length_s),)
    if interval.rep_index < NAMED_REPS:
        return (MoveNamed(interval.exercise_id, interval.move_index),)
    return () if interval.move_index else (_counted(timeline, index),)


def _own_pace(timeline: Timeline, index: int) -> tuple[Saying, ...]:
    interval = timeline.intervals[index]
    if interval.rep_index:
        return (_counted(timeline, index),)
    is_tapped_each = interval.rep_count == 1
    reps = set_count(timeline, index).reps if is_tapped_each else interval.rep_count
    return (OwnPace(reps, is_tapped_each),)


def _counted(timeline: Timeline, index: int) -> Saying:
    count = set_count(timeline, index)
    return LastRep() if count.rep == count.reps else RepCounted(count.rep)


def _set_named(timeline: Timeline, index: int) -> SetNamed:
    count = set_count(timeline, index)
    return SetNamed(count.set_number, count.sets)


def _side_named(interval: Interval) -> tuple[Saying, ...]:
    return () if interval.side is Side.BOTH else (SideNamed(interval.side),)


def _short(sayings: tuple[Saying, ...]) -> tuple[Saying, ...]:
    """Return the one thing that matters most."""
    first = sayings[-1] if isinstance(sayings[-1], GetReady) else sayings[0]
    if isinstance(first, MoveNamed):
        return (MoveNamed(first.exercise_id, first.move_index),)
    return (GetReady(0.0),) if isinstance(first, GetReady) else (first,)


def _moment_s(cue: Cue, timeline: Timeline) -> float:
    """Return where in its interval a cue lies."""
    length_s = timeline.intervals[cue.index].length_s
    match cue.kind:
        case CueKind.HALFWAY:
            return length_s / 2
        case CueKind.LAST_SECONDS:
            return length_s - cue.seconds_left
        case _:
            return 0.0


def _room_s(timeline: Timeline, index: int, at_s: float, *, has_tones: bool) -> float:
    """Return the seconds from ``at_s`` in an interval to the next thing that makes itself heard."""
    ahead_s = next_cue_s(timeline, index, at_s)
    following = index + 1
    is_heard = (
        has_tones
        or at_s + ahead_s < timeline.intervals[index].length_s
        or ahead_s == math.inf
        or following == len(timeline.intervals)
        or bool(_entering(timeline, following))
    )
    return ahead_s if is_heard else ahead_s + _room_s(timeline, following, 0.0, has_tones=False)
