"""The session as a machine: a playhead over a timeline, moved by events that carry the time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from heelrehab.core.session.cues import Cue, CueKind, cues_within
from heelrehab.core.session.states import (
    Back,
    End,
    Event,
    FewerReps,
    Finished,
    MoreReps,
    Pause,
    Paused,
    PauseReason,
    Resume,
    Retime,
    Revise,
    Running,
    Skip,
    SkipScope,
    State,
    Tick,
    Waiting,
)
from heelrehab.core.timeline import (
    Interval,
    Position,
    Timeline,
    start_of_next_exercise,
    start_of_next_set,
    with_rep_less,
    with_rep_more,
)

SLEEP_LIMIT_S = 2.0
"""A longer gap between two ticks means that the machine slept: paused, nothing skipped."""
RESTART_AFTER_S = 2.0
"""Back within these seconds goes to the interval before, later to the start of this one."""


@dataclass(frozen=True, slots=True)
class Ran:
    """An interval that was left after ``seconds``; complete where it ran to its end."""

    interval: Interval
    seconds: float
    is_complete: bool


@dataclass(frozen=True, slots=True)
class Step:
    """What follows an event: the state, the cues crossed, the intervals left."""

    state: State
    timeline: Timeline
    cues: tuple[Cue, ...] = ()
    left: tuple[Ran, ...] = ()


def begin(timeline: Timeline, at_s: float) -> Step:
    """Return the first state of a session, entered at ``at_s`` monotonic seconds."""
    return Step(_entered(timeline, 0, 0.0, at_s), timeline, (Cue(CueKind.ENTERED, 0),))


def position_of(state: State, timeline: Timeline) -> Position:
    """Return where the playhead stands; at the end of the last interval when finished."""
    match state:
        case Finished():
            last = len(timeline.intervals) - 1
            return Position(last, timeline.intervals[last].length_s)
        case _:
            return Position(state.index, state.elapsed_s)


def step(
    timeline: Timeline, state: State, event: Event, *, sleep_limit_s: float = SLEEP_LIMIT_S
) -> Step:
    """Return what follows ``state`` on ``event``.

    Args:
        timeline: The intervals in running order.
        state: The state before the event.
        event: What happened, stamped in monotonic seconds.
        sleep_limit_s: The longest gap between ticks that counts as time exercised.
    """
    match state:
        case Running() | Waiting():
            return _from_moving(timeline, state, event, sleep_limit_s)
        case Paused():
            return _from_paused(timeline, state, event)
        case Finished():
            return Step(state, timeline)


def _from_moving(
    timeline: Timeline, state: Running | Waiting, event: Event, sleep_limit_s: float
) -> Step:
    """Bring the playhead up to the event's moment, then do what the event says."""
    if event.at_s - state.seen_s > sleep_limit_s and _is_watched(timeline, state):
        slept = Paused(state.index, state.elapsed_s, PauseReason.SLEPT)
        return (
            _from_paused(timeline, slept, event)
            if isinstance(event, End)
            else Step(slept, timeline)
        )
    moved = _advance(timeline, state, event.at_s)
    if isinstance(moved.state, Finished):
        return moved
    done = _command(timeline, moved.state, event)
    return replace(done, cues=moved.cues + done.cues, left=moved.left + done.left)


def _is_watched(timeline: Timeline, state: Running | Waiting) -> bool:
    """Return whether time is told while the session stands so; a card that waits is left alone."""
    return isinstance(state, Running) or timeline.intervals[state.index].kind.is_work


def _from_paused(timeline: Timeline, state: Paused, event: Event) -> Step:
    match event:
        case Resume():
            return Step(_entered(timeline, state.index, state.elapsed_s, event.at_s), timeline)
        case Tick() | Pause():
            return Step(state, timeline)
        case _:
            moved = _command(timeline, state, event)
            return replace(moved, state=_still(moved.state, state.reason))


def _command(timeline: Timeline, state: State, event: Event) -> Step:  # noqa: C901, PLR0911 - one return for each event
    """Do what a person asked for; the playhead is up to date."""
    here = position_of(state, timeline)
    match event:
        case Pause(reason=reason):
            return Step(Paused(here.index, here.elapsed_s, reason), timeline)
        case Resume():
            return _go_on(timeline, state, event.at_s)
        case Skip(scope=scope):
            return _go_to(timeline, here, _after(timeline, here.index, scope), event.at_s)
        case Back():
            return _go_back(timeline, here, event.at_s)
        case MoreReps():
            return Step(state, with_rep_more(timeline, here.index))
        case FewerReps():
            return Step(state, with_rep_less(timeline, here.index))
        case Revise(timeline=revised):
            return _go_to(revised, here, here.index + 1, event.at_s)
        case Retime(timeline=retimed):
            return Step(state, retimed)
        case End():
            return Step(Finished(is_early=True), timeline, left=_left(timeline, here))
        case Tick():
            return Step(state, timeline)


def _advance(timeline: Timeline, state: Running | Waiting, at_s: float) -> Step:
    """Move the playhead to ``at_s``, over as many boundaries as lie between."""
    elapsed_s = state.elapsed_s + max(0.0, at_s - state.seen_s)
    if isinstance(state, Waiting):
        return Step(Waiting(state.index, elapsed_s, at_s), timeline)
    index, before_s = state.index, state.elapsed_s
    cues: list[Cue] = []
    left: list[Ran] = []
    while (duration_s := timeline.intervals[index].duration_s) is not None:
        if elapsed_s < duration_s:
            break
        over_s = elapsed_s - duration_s
        cues += _later(cues_within(timeline, index, before_s, duration_s), over_s)
        left.append(Ran(timeline.intervals[index], duration_s, is_complete=True))
        cues += _later(_crossing(timeline, index), over_s)
        index, before_s, elapsed_s = index + 1, 0.0, over_s
        if index == len(timeline.intervals):
            return Step(Finished(is_early=False), timeline, tuple(cues), tuple(left))
    cues += cues_within(timeline, index, before_s, elapsed_s)
    return Step(_entered(timeline, index, elapsed_s, at_s), timeline, tuple(cues), tuple(left))


def _go_on(timeline: Timeline, state: State, at_s: float) -> Step:
    """Go on from an interval that waits; a running one runs on."""
    if not isinstance(state, Waiting):
        return Step(state, timeline)
    here = Position(state.index, state.elapsed_s)
    moved = _go_to(timeline, here, here.index + 1, at_s)
    left = (Ran(timeline.intervals[here.index], here.elapsed_s, is_complete=True),)
    return replace(moved, left=left)


def _go_to(timeline: Timeline, here: Position, index: int, at_s: float) -> Step:
    """Leave the interval under the playhead and enter ``index``."""
    left = _left(timeline, here)
    if index >= len(timeline.intervals):
        done = (Cue(CueKind.SESSION_DONE, here.index),)
        return Step(Finished(is_early=False), timeline, done, left)
    cues = (Cue(CueKind.ENTERED, index),)
    return Step(_entered(timeline, index, 0.0, at_s), timeline, cues, left)


def _go_back(timeline: Timeline, here: Position, at_s: float) -> Step:
    is_restart = here.elapsed_s > RESTART_AFTER_S or here.index == 0
    return _go_to(timeline, here, here.index if is_restart else here.index - 1, at_s)


def _after(timeline: Timeline, index: int, scope: SkipScope) -> int:
    match scope:
        case SkipScope.INTERVAL:
            return index + 1
        case SkipScope.SET:
            return start_of_next_set(timeline, index)
        case SkipScope.EXERCISE:
            return start_of_next_exercise(timeline, index)


def _crossing(timeline: Timeline, index: int) -> list[Cue]:
    """Return the cues of the boundary at the end of interval ``index``."""
    following = index + 1
    if following == len(timeline.intervals):
        return [Cue(CueKind.SESSION_DONE, index)]
    item, next_item = (timeline.intervals[each].item_index for each in (index, following))
    done = [Cue(CueKind.EXERCISE_DONE, index)] if item != next_item else []
    return [*done, Cue(CueKind.ENTERED, following)]


def _later(cues: Iterable[Cue], over_s: float) -> list[Cue]:
    return [replace(cue, late_s=cue.late_s + over_s) for cue in cues]


def _entered(timeline: Timeline, index: int, elapsed_s: float, at_s: float) -> Running | Waiting:
    if timeline.intervals[index].duration_s is None:
        return Waiting(index, elapsed_s, at_s)
    return Running(index, elapsed_s, at_s)


def _still(state: State, reason: PauseReason) -> State:
    """Return a moving state as a paused one; a session that ended stays so."""
    match state:
        case Running() | Waiting():
            return Paused(state.index, state.elapsed_s, reason)
        case Paused() | Finished():
            return state


def _left(timeline: Timeline, here: Position) -> tuple[Ran, ...]:
    return (Ran(timeline.intervals[here.index], here.elapsed_s, is_complete=False),)
