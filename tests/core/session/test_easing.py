"""What is left of an exercise can be made easier, or left out, without losing what was done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.dose import parse_dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.easing import (
    sets_left,
    what_is_left_of,
    with_exercise_left,
    with_rest_eased,
    with_sets,
)
from heelrehab.core.session.machine import step
from heelrehab.core.session.prescription import ItemScore, Pacing
from heelrehab.core.session.states import Finished, Revise, Running
from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, timed


def interval(kind, duration_s, *, item=0, set_index=0, side=Side.LEFT):
    return Interval(
        kind=kind,
        start_s=0.0,
        duration_s=duration_s,
        exercise_id=f"exercise_{item}",
        item_index=item,
        set_index=set_index,
        rep_index=0,
        side=side,
        move_index=0 if kind.is_work else None,
    )


SESSION = timed(
    [
        interval(IntervalKind.PREPARE, 10.0),
        interval(IntervalKind.MOVE, 4.0),
        interval(IntervalKind.CHANGE_SIDE, 10.0, side=Side.RIGHT),
        interval(IntervalKind.MOVE, 4.0, side=Side.RIGHT),
        interval(IntervalKind.REST, 30.0, set_index=1),
        interval(IntervalKind.MOVE, 4.0, set_index=1),
        interval(IntervalKind.CHANGE_EXERCISE, None, item=1),
        interval(IntervalKind.MOVE, 4.0, item=1),
    ]
)


def easier_sets(exercise, notation="1x5"):
    item = PrescribedItem(exercise_id="easier", dose=parse_dose(notation), sides=(Side.LEFT,))
    return ItemScore(2, item, exercise, Pacing())


@pytest.mark.parametrize(("index", "count"), [(1, 1), (3, 1), (5, 0), (7, 0)])
def test_a_set_that_was_stopped_is_over_for_both_legs(index, count):
    assert sets_left(SESSION, index) == count


def test_a_rest_leads_to_the_easier_sets_and_then_to_the_next_exercise(raise_exercise):
    eased = with_rest_eased(SESSION, 1, easier_sets(raise_exercise), rest_s=120.0)

    kinds = [each.kind for each in eased.intervals]
    assert eased.intervals[:2] == SESSION.intervals[:2]
    assert (kinds[2], eased.intervals[2].duration_s) == (IntervalKind.REST, 120.0)
    assert [each.item_index for each in eased.intervals[3:-2]] == [2] * 15
    assert kinds[-2:] == [IntervalKind.CHANGE_EXERCISE, IntervalKind.MOVE]


def test_an_exercise_that_is_left_leads_straight_to_the_next():
    shorter = with_exercise_left(SESSION, 1)

    assert [each.kind for each in shorter.intervals[1:]] == [
        IntervalKind.MOVE,
        IntervalKind.CHANGE_EXERCISE,
        IntervalKind.MOVE,
    ]


def test_the_session_goes_on_behind_the_interval_that_was_stopped(raise_exercise):
    eased = with_rest_eased(SESSION, 1, easier_sets(raise_exercise), rest_s=120.0)

    after = step(SESSION, Running(1, 2.0, 50.0), Revise(50.0, eased))

    assert after.state == Running(2, 0.0, 50.0)
    assert after.timeline == eased
    assert [(ran.seconds, ran.is_complete) for ran in after.left] == [(2.0, False)]


def test_leaving_the_last_exercise_finishes_the_session():
    after = step(SESSION, Running(7, 2.0, 50.0), Revise(50.0, with_exercise_left(SESSION, 7)))

    assert after.state == Finished(is_early=False)


@pytest.mark.parametrize(
    ("fewer", "planned", "left", "rest"),
    [
        ("3x5", "3x8", 2, "2x5"),
        ("2x8", "3x8", 2, "1x8"),
        ("2x8", "3x8", 1, "1x4"),
        ("4x20s", "5x30s", 1, "1x20s"),
        ("3x30s", "4x30s", 1, "1x15s"),
        ("1x1", "2x1", 1, "1x1"),
    ],
)
def test_what_is_left_is_less_than_what_was_planned(fewer, planned, left, rest):
    assert what_is_left_of(parse_dose(fewer), parse_dose(planned), left).notation == rest


@given(st.integers(1, 9))
def test_an_item_takes_another_number_of_sets(sets):
    item = PrescribedItem(exercise_id="x", dose=parse_dose("3x8"), sides=(Side.BOTH,))

    assert with_sets(item, sets).dose.notation == f"{sets}x8"
