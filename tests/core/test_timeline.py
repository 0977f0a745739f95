"""Questions to a timeline."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.side import Side
from heelrehab.core.timeline import (
    Interval,
    IntervalKind,
    Position,
    SetCount,
    interval_fraction,
    interval_remaining_s,
    next_up,
    played_s,
    remaining_s,
    set_count,
    start_of_next_exercise,
    start_of_next_set,
    timed,
    with_rep_less,
    with_rep_more,
)


def interval(kind, duration_s, *, item=0, set_index=0, rep=0, side=Side.BOTH):
    return Interval(
        kind=kind,
        start_s=0.0,
        duration_s=duration_s,
        exercise_id=f"exercise_{item}",
        item_index=item,
        set_index=set_index,
        rep_index=rep,
        side=side,
        move_index=0 if kind.is_work else None,
    )


def rep(number, **where):
    return interval(IntervalKind.MOVE, 4.0, rep=number, **where)


SESSION = timed(
    [
        interval(IntervalKind.PREPARE, 10.0),
        rep(0),
        rep(1),
        interval(IntervalKind.REST, 30.0, set_index=1),
        rep(0, set_index=1),
        rep(1, set_index=1),
        interval(IntervalKind.CHANGE_EXERCISE, None, item=1),
        rep(0, item=1),
    ]
)


def test_intervals_start_where_the_one_before_ends():
    assert [each.start_s for each in SESSION.intervals] == [0, 10, 14, 18, 48, 52, 56, 56]
    assert SESSION.total_s == 60.0


@pytest.mark.parametrize(
    ("position", "played", "left", "of_interval", "fraction"),
    [
        (Position(0, 0.0), 0.0, 60.0, 10.0, 0.0),
        (Position(1, 1.0), 11.0, 49.0, 3.0, 0.25),
        (Position(3, 45.0), 48.0, 12.0, 0.0, 1.0),
        (Position(6, 99.0), 56.0, 4.0, None, 0.0),
    ],
)
def test_what_is_over_and_what_is_left(position, played, left, of_interval, fraction):
    assert played_s(SESSION, position) == played
    assert remaining_s(SESSION, position) == left
    assert interval_remaining_s(SESSION, position) == of_interval
    assert interval_fraction(SESSION, position) == fraction


def test_next_up_is_the_following_interval_or_nothing():
    assert next_up(SESSION, 2) is SESSION.intervals[3]
    assert next_up(SESSION, 7) is None


@pytest.mark.parametrize(
    ("index", "count"),
    [(0, SetCount(1, 2, 1, 2)), (2, SetCount(2, 2, 1, 2)), (3, SetCount(1, 2, 2, 2))],
)
def test_reps_and_sets_are_counted_as_a_person_counts(index, count):
    assert set_count(SESSION, index) == count


@pytest.mark.parametrize(("index", "next_set", "next_item"), [(1, 3, 6), (3, 6, 6), (7, 8, 8)])
def test_where_the_next_set_and_exercise_begin(index, next_set, next_item):
    assert start_of_next_set(SESSION, index) == next_set
    assert start_of_next_exercise(SESSION, index) == next_item


def test_a_rep_more_stands_at_the_end_of_its_set_and_moves_what_follows():
    longer = with_rep_more(SESSION, 1)

    assert [each.rep_index for each in longer.intervals[:5]] == [0, 0, 1, 2, 0]
    assert longer.intervals[4].start_s == 22.0


@given(st.integers(0, 7), st.integers(1, 5))
def test_reps_taken_back_leave_the_timeline_as_it_was(index, times):
    longer = SESSION
    for _ in range(times):
        longer = with_rep_more(longer, index)
    for _ in range(times):
        longer = with_rep_less(longer, index)

    assert longer == SESSION


@given(st.integers(0, 7))
def test_a_set_never_loses_the_rep_under_way_nor_its_only_one(index):
    shorter = SESSION
    for _ in range(5):
        shorter = with_rep_less(shorter, min(index, len(shorter.intervals) - 1))

    here = SESSION.intervals[index]
    assert not here.kind.is_work or here.key in [each.key for each in shorter.intervals]
    assert {each.set_key for each in shorter.intervals} == {e.set_key for e in SESSION.intervals}
