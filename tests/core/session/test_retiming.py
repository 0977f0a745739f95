"""The pace changes from the next set on, and holds keep their length."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.dose import parse_dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.machine import step
from heelrehab.core.session.prescription import OwnCount, Pacing, compile_timeline
from heelrehab.core.session.retiming import (
    stepped_get_ready_s,
    stepped_tempo_percent,
    with_length,
    with_tempo,
)
from heelrehab.core.session.states import Paused, PauseReason, Retime, Running
from heelrehab.core.side import Side

ITEM = PrescribedItem(exercise_id="easier", dose=parse_dose("2x2"), sides=(Side.LEFT,))


def compiled(exercise, **pacing):
    return compile_timeline([ITEM], {"easier": exercise}, Pacing(**pacing))


def lengths(timeline):
    return [interval.duration_s for interval in timeline.intervals]


BEFORE = [10.0, 2.0, 1.0, 3.0, 2.0, 1.0, 3.0, 60.0, 2.0, 1.0, 3.0, 2.0, 1.0, 3.0]
SECOND_SET = [3.0, 1.0, 4.5, 3.0, 1.0, 4.5]


@pytest.mark.parametrize(
    ("index", "after"),
    [
        (0, [10.0, *SECOND_SET, 60.0, *SECOND_SET]),
        (1, [*BEFORE[:8], *SECOND_SET]),
        (6, [*BEFORE[:8], *SECOND_SET]),
        (7, [*BEFORE[:8], *SECOND_SET]),
        (8, BEFORE),
    ],
)
def test_a_slower_tempo_holds_from_the_next_set_on(raise_exercise, index, after):
    timeline = compiled(raise_exercise)
    assert lengths(timeline) == BEFORE

    assert lengths(with_tempo(timeline, index, raise_exercise, 150)) == after


def test_the_whole_session_is_as_if_it_had_been_planned_so(raise_exercise):
    planned = compiled(raise_exercise, tempo_percent={"easier": 150})

    assert with_tempo(compiled(raise_exercise), 0, raise_exercise, 150) == planned


def test_another_exercise_keeps_its_pace(raise_exercise):
    other = msgspec.structs.replace(raise_exercise, id="other")
    timeline = compiled(raise_exercise)

    assert with_tempo(timeline, 0, other, 150) == timeline


def test_reps_that_the_person_counts_have_no_pace(raise_exercise):
    own = compiled(raise_exercise, own_count={"easier": OwnCount.PER_REP})

    assert with_tempo(own, 0, raise_exercise, 150) == own


def test_more_time_to_get_ready_moves_everything_after_it(raise_exercise):
    timeline = with_length(compiled(raise_exercise), 0, 15.0)

    assert lengths(timeline) == [15.0, *BEFORE[1:]]
    assert timeline.intervals[1].start_s == 15.0


@pytest.mark.parametrize("state", [Running(0, 4.0, 100.0), Paused(0, 4.0, PauseReason.BY_PERSON)])
def test_the_playhead_stays_where_it_is(raise_exercise, state):
    timeline = compiled(raise_exercise)
    longer = with_length(timeline, 0, 15.0)

    taken = step(timeline, state, Retime(100.0, longer))

    assert (taken.state, taken.timeline, taken.cues, taken.left) == (state, longer, (), ())


@given(st.integers(25, 400), st.integers(-50, 50))
def test_the_tempo_stays_within_its_limits(percent, steps):
    assert 50 <= stepped_tempo_percent(percent, steps) <= 200


@given(st.floats(3.0, 180.0), st.integers(-50, 50))
def test_the_time_to_get_ready_stays_within_its_limits(seconds, steps):
    assert 5.0 <= stepped_get_ready_s(seconds, steps) <= 180.0


def test_steps_are_ten_per_cent_and_five_seconds():
    assert (stepped_tempo_percent(100, 1), stepped_tempo_percent(100, -1)) == (110, 90)
    assert (stepped_get_ready_s(10.0, 1), stepped_get_ready_s(10.0, -1)) == (15.0, 5.0)
