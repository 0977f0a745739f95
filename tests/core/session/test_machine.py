"""The session machine, told as (state, event) to state."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.session.cues import Cue, CueKind, next_cue_s
from heelrehab.core.session.machine import Ran, begin, position_of, step
from heelrehab.core.session.states import (
    Back,
    End,
    FewerReps,
    Finished,
    MoreReps,
    Pause,
    Paused,
    PauseReason,
    Resume,
    Running,
    Skip,
    SkipScope,
    Tick,
    Waiting,
)
from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, Position, timed


def interval(kind=IntervalKind.MOVE, duration_s=3.0, *, item=0, set_index=0, rep=0, move=0):
    return Interval(
        kind=kind,
        start_s=0.0,
        duration_s=duration_s,
        exercise_id=f"exercise_{item}",
        item_index=item,
        set_index=set_index,
        rep_index=rep,
        side=Side.BOTH,
        move_index=move if kind.is_work else None,
    )


SESSION = timed(
    [
        interval(IntervalKind.PREPARE, 10.0),
        interval(rep=0),
        interval(rep=1),
        interval(IntervalKind.REST, 45.0, set_index=1),
        interval(rep=0, set_index=1),
        interval(rep=1, set_index=1),
        interval(IntervalKind.CHANGE_EXERCISE, None, item=1),
        interval(IntervalKind.HOLD, 30.0, item=1),
    ]
)


def kinds_of(cues):
    return [(cue.kind, cue.index, cue.seconds_left) for cue in cues]


def test_a_session_begins_in_its_first_interval():
    first = begin(SESSION, 100.0)

    assert first.state == Running(0, 0.0, 100.0)
    assert first.cues == (Cue(CueKind.ENTERED, 0),)


def test_a_tick_within_an_interval_only_moves_the_playhead():
    after = step(SESSION, Running(1, 0.5, 10.0), Tick(11.0))

    assert after.state == Running(1, 1.5, 11.0)
    assert after.cues == ()
    assert after.left == ()


def test_a_tick_over_a_boundary_carries_the_overrun_into_the_next_interval():
    after = step(SESSION, Running(1, 2.75, 10.0), Tick(10.5))

    assert after.state == Running(2, 0.25, 10.5)
    assert after.left == (Ran(SESSION.intervals[1], 3.0, is_complete=True),)
    assert after.cues == (Cue(CueKind.ENTERED, 2, late_s=0.25),)


def test_a_tick_can_cross_more_than_one_boundary():
    quick = timed([interval(duration_s=0.5, rep=rep) for rep in range(4)])

    after = step(quick, Running(0, 0.0, 0.0), Tick(1.25))

    assert after.state == Running(2, 0.25, 1.25)
    assert [cue.late_s for cue in after.cues] == [0.75, 0.25]


def test_a_slept_machine_finds_the_session_paused_where_it_was():
    after = step(SESSION, Running(1, 0.5, 10.0), Tick(10.0 + 3600.0))

    assert after.state == Paused(1, 0.5, PauseReason.SLEPT)
    assert after.cues == ()


def test_the_command_that_wakes_a_slept_session_is_not_carried_out():
    after = step(SESSION, Running(1, 0.5, 10.0), Skip(3600.0))

    assert after.state == Paused(1, 0.5, PauseReason.SLEPT)


def test_a_slept_session_can_still_be_ended():
    assert step(SESSION, Running(1, 0.5, 10.0), End(3600.0)).state == Finished(is_early=True)


def test_a_clock_that_steps_back_takes_nothing_away():
    assert step(SESSION, Running(1, 0.5, 10.0), Tick(9.0)).state == Running(1, 0.5, 9.0)


def test_pause_keeps_the_place_and_resume_goes_on_from_it():
    paused = step(SESSION, Running(1, 0.5, 10.0), Pause(11.0)).state
    resumed = step(SESSION, paused, Resume(500.0)).state

    assert paused == Paused(1, 1.5, PauseReason.BY_PERSON)
    assert resumed == Running(1, 1.5, 500.0)


@pytest.mark.parametrize("event", [Tick(900.0), Pause(900.0)])
def test_a_paused_session_stays_where_it_is(event):
    paused = Paused(1, 1.5, PauseReason.PAIN)

    assert step(SESSION, paused, event).state == paused


def test_an_interval_without_a_duration_waits_for_the_person():
    arrived = step(SESSION, Running(5, 2.5, 10.0), Tick(11.0))
    waited = step(SESSION, arrived.state, Tick(12.5))
    gone_on = step(SESSION, waited.state, Resume(13.0))

    assert arrived.state == Waiting(6, 0.5, 11.0)
    assert kinds_of(arrived.cues) == [(CueKind.EXERCISE_DONE, 5, 0), (CueKind.ENTERED, 6, 0)]
    assert waited.state == Waiting(6, 2.0, 12.5)
    assert gone_on.state == Running(7, 0.0, 13.0)
    assert gone_on.left == (Ran(SESSION.intervals[6], 2.5, is_complete=True),)


def test_a_card_waits_as_long_as_it_takes():
    """Nothing is told while a card waits, so no gap is a sleep."""
    assert step(SESSION, Waiting(6, 0.5, 11.0), Resume(900.0)).state == Running(7, 0.0, 900.0)


def test_a_machine_that_slept_while_the_person_counted_is_found_paused():
    own = timed([interval(duration_s=None), interval(rep=1)])

    after = step(own, Waiting(0, 4.0, 11.0), Tick(900.0))

    assert after.state == Paused(0, 4.0, PauseReason.SLEPT)


def test_resume_while_running_changes_nothing():
    assert step(SESSION, Running(1, 0.5, 10.0), Resume(10.5)).state == Running(1, 1.0, 10.5)


@pytest.mark.parametrize(
    ("scope", "index"),
    [(SkipScope.INTERVAL, 2), (SkipScope.SET, 3), (SkipScope.EXERCISE, 6)],
)
def test_skip_leaves_the_interval_the_set_or_the_exercise(scope, index):
    after = step(SESSION, Running(1, 0.5, 10.0), Skip(11.0, scope))

    assert position_of(after.state, SESSION) == Position(index, 0.0)
    assert after.left == (Ran(SESSION.intervals[1], 1.5, is_complete=False),)
    assert kinds_of(after.cues) == [(CueKind.ENTERED, index, 0)]


@pytest.mark.parametrize("scope", list(SkipScope))
def test_skipping_the_last_interval_finishes_the_session(scope):
    after = step(SESSION, Running(7, 4.0, 10.0), Skip(10.0, scope))

    assert after.state == Finished(is_early=False)
    assert kinds_of(after.cues) == [(CueKind.SESSION_DONE, 7, 0)]


def test_skip_and_back_leave_a_paused_session_paused():
    paused = Paused(3, 10.0, PauseReason.BY_PERSON)

    assert step(SESSION, paused, Skip(0.0)).state == Paused(4, 0.0, PauseReason.BY_PERSON)
    assert step(SESSION, paused, Back(0.0)).state == Paused(3, 0.0, PauseReason.BY_PERSON)


def test_ending_a_paused_session_finishes_it():
    paused = Paused(3, 10.0, PauseReason.BY_PERSON)

    assert step(SESSION, paused, End(0.0)).state == Finished(is_early=True)


@pytest.mark.parametrize(
    ("index", "elapsed_s", "target"), [(2, 1.0, 1), (2, 2.5, 2), (0, 0.5, 0), (3, 2.0, 2)]
)
def test_back_restarts_the_interval_or_goes_to_the_one_before(index, elapsed_s, target):
    after = step(SESSION, Running(index, elapsed_s, 10.0), Back(10.0))

    assert after.state == Running(target, 0.0, 10.0)


def test_more_and_fewer_reps_change_the_set_and_not_the_place():
    more = step(SESSION, Running(1, 0.5, 10.0), MoreReps(10.0))
    fewer = step(more.timeline, more.state, FewerReps(10.5))

    assert len(more.timeline.intervals) == len(SESSION.intervals) + 1
    assert more.timeline.intervals[3].rep_index == 2
    assert fewer.timeline == SESSION
    assert fewer.state == Running(1, 1.0, 10.5)


def test_the_rep_under_way_is_not_taken_away():
    assert step(SESSION, Running(2, 0.5, 10.0), FewerReps(10.0)).timeline == SESSION


def test_the_only_rep_of_a_set_stays():
    assert step(SESSION, Running(6, 0.5, 10.0), FewerReps(10.0)).timeline == SESSION


def test_the_end_of_the_last_interval_finishes_the_session():
    after = step(SESSION, Running(7, 29.5, 10.0), Tick(11.0))

    assert after.state == Finished(is_early=False)
    assert kinds_of(after.cues) == [(CueKind.SESSION_DONE, 7, 0)]
    assert position_of(after.state, SESSION) == Position(7, 30.0)


def test_a_finished_session_stays_finished():
    finished = Finished(is_early=True)

    assert step(SESSION, finished, Resume(1.0)).state == finished


def test_a_command_after_the_end_does_not_reopen_the_session():
    after = step(SESSION, Running(7, 29.5, 10.0), Back(11.0))

    assert after.state == Finished(is_early=False)


def test_a_hold_tells_its_half_and_its_last_three_seconds():
    state, told = Running(7, 0.0, 0.0), []
    for tick in range(1, 30):
        after = step(SESSION, state, Tick(float(tick)))
        state, told = after.state, told + [(tick, *kind) for kind in kinds_of(after.cues)]

    assert told == [
        (15, CueKind.HALFWAY, 7, 0),
        (27, CueKind.LAST_SECONDS, 7, 3),
        (28, CueKind.LAST_SECONDS, 7, 2),
        (29, CueKind.LAST_SECONDS, 7, 1),
    ]


def test_a_short_move_tells_no_last_seconds():
    after = step(SESSION, Running(1, 0.0, 0.0), Tick(1.9))

    assert after.cues == ()


@pytest.mark.parametrize(
    ("index", "elapsed_s", "seconds"),
    [(1, 1.0, 2.0), (7, 0.0, 15.0), (7, 27.5, 0.5), (0, 9.5, 0.5), (6, 3.0, math.inf)],
)
def test_the_next_cue_is_never_passed_over(index, elapsed_s, seconds):
    assert next_cue_s(SESSION, index, elapsed_s) == seconds


@given(st.lists(st.floats(0.0, 1.9), min_size=1, max_size=200))
def test_however_time_is_cut_the_playhead_comes_to_the_same_place(gaps):
    """No drift: what is on screen depends on the time that passed, not on the ticks."""
    timeline = timed([interval(duration_s=0.7 + rep % 3, rep=rep) for rep in range(400)])
    state, at_s = begin(timeline, 0.0).state, 0.0
    for gap in gaps:
        at_s += gap
        state = step(timeline, state, Tick(at_s)).state

    here = position_of(state, timeline)
    assert timeline.intervals[here.index].start_s + here.elapsed_s == pytest.approx(at_s)


@given(st.lists(st.floats(0.01, 1.9), min_size=30, max_size=120))
def test_every_cue_is_told_once_however_time_is_cut(gaps):
    state, at_s, told = begin(SESSION, 0.0).state, 0.0, []
    for gap in gaps:
        at_s += gap
        after = step(SESSION, state, Tick(at_s))
        state, told = after.state, told + kinds_of(after.cues)

    assert len(told) == len(set(told))
    assert sorted(told, key=lambda cue: cue[1]) == told
