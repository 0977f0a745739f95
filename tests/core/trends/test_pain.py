"""Pain by day and by week, and where it is going."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.trends.conftest import (
    START,
    day,
    mornings,
    pain,
    stamp,
)

from heelrehab.core.history import History, resolve
from heelrehab.core.records import (
    Amend,
    Pain,
    PainMoment,
)
from heelrehab.core.side import Side
from heelrehab.core.trends.pain import (
    Direction,
    PainLine,
    Trend,
    pain_by_day,
    pain_by_week,
    sides_given,
    trend_of,
)
from heelrehab.core.trends.spans import Span, last_days


def scores(rows, line):
    return [row.score_nrs(line) for row in rows]


def test_a_day_shows_the_worst_score_of_each_line():
    history = resolve(
        [
            pain(0, 2, PainMoment.DURING),
            pain(0, 5, PainMoment.DURING),
            pain(0, 1, PainMoment.AFTER),
            pain(0, 3, PainMoment.LATER),
            pain(0, 4, PainMoment.MORNING),
            pain(0, 9, PainMoment.BEFORE),
            pain(0, 9, PainMoment.WEEKLY_WORST),
        ]
    )

    (row,) = pain_by_day(history, Side.BOTH)

    assert (row.during_nrs, row.after_nrs, row.morning_nrs) == (5, 3, 4)


def test_a_day_without_a_score_has_no_row_and_a_line_without_one_has_none():
    rows = pain_by_day(History(pains=(pain(0, 3), pain(2, 0, PainMoment.DURING))), Side.BOTH)

    assert [row.span.first for row in rows] == [day(0), day(2)]
    assert scores(rows, PainLine.MORNING) == [3, None]
    assert scores(rows, PainLine.DURING) == [None, 0]
    assert scores(rows, PainLine.AFTER) == [None, None]


@pytest.mark.parametrize(
    ("side", "worst"), [(Side.LEFT, 4), (Side.RIGHT, 6), (Side.BOTH, 6)], ids=str
)
def test_a_side_shows_its_own_scores_and_those_of_both_legs(side, worst):
    history = History(
        pains=(pain(0, 4, side=Side.BOTH), pain(0, 2, side=Side.LEFT), pain(0, 6, side=Side.RIGHT))
    )

    assert scores(pain_by_day(history, side), PainLine.MORNING) == [worst]


def test_only_the_days_asked_for_are_listed():
    rows = pain_by_day(History(pains=mornings(1, 2, 3, 4)), Side.BOTH, Span(day(1), day(2)))

    assert scores(rows, PainLine.MORNING) == [2, 3]


def test_a_score_that_was_added_later_counts_on_its_day():
    late = Pain(**stamp(9), day=day(2), moment=PainMoment.MORNING, score_nrs=7, side=Side.BOTH)

    rows = pain_by_day(History(pains=(*mornings(1, 2, 3), late)), Side.BOTH, Span(day(2), day(3)))

    assert scores(rows, PainLine.MORNING) == [7]


def test_scores_from_before_the_span_are_not_looked_at():
    old = mornings(9, 9, 9, first=-9)

    rows = pain_by_day(History(pains=(*old, pain(0, 1))), Side.BOTH, Span(day(0), day(3)))

    assert scores(rows, PainLine.MORNING) == [1]


def test_a_correction_outside_the_lines_marks_nothing():
    before = pain(0, 9, PainMoment.BEFORE)
    amend = Amend(**stamp(1, "a"), target_id=before.id, changes={"score_nrs": 3})

    (row,) = pain_by_day(resolve([before, amend, pain(0, 2)]), Side.BOTH)

    assert not row.is_edited


def test_a_corrected_score_marks_its_day_and_its_week():
    wrong = pain(0, 9)
    amend = Amend(**stamp(1, "a"), target_id=wrong.id, changes={"score_nrs": 3})
    history = resolve([wrong, amend, pain(1, 2), pain(8, 2)])

    days = pain_by_day(history, Side.BOTH)

    assert [row.is_edited for row in days] == [True, False, False]
    assert [row.is_edited for row in pain_by_week(days)] == [True, False]


@pytest.mark.parametrize(
    ("given_sides", "choices"),
    [
        ((), (Side.BOTH,)),
        ((Side.LEFT,), (Side.BOTH,)),
        ((Side.LEFT, Side.BOTH), (Side.BOTH,)),
        ((Side.LEFT, Side.RIGHT), (Side.BOTH, Side.LEFT, Side.RIGHT)),
    ],
)
def test_sides_can_be_chosen_where_both_were_scored_apart(given_sides, choices):
    assert sides_given([pain(0, 1, side=side) for side in given_sides]) == choices


def test_a_week_shows_the_median_of_each_line():
    days = pain_by_day(History(pains=mornings(1, 5, 2, 8, 3, 3, 3, 6)), Side.BOTH)

    weeks = pain_by_week(days)

    assert [row.span for row in weeks] == [Span(day(0), day(6)), Span(day(7), day(13))]
    assert scores(weeks, PainLine.MORNING) == [3, 6]
    assert scores(weeks, PainLine.DURING) == [None, None]


FOUR_WEEKS = Span(day(0), day(27))


@pytest.mark.parametrize(
    ("pains", "span", "trend"),
    [
        (
            mornings(5, 6, 5, 4) + mornings(2, 2, 1, first=21),
            FOUR_WEEKS,
            Trend(Direction.DOWN, 4, 5.0, 2.0),
        ),
        (mornings(2, 2, 2) + mornings(4, 4, 4, first=25), FOUR_WEEKS, Trend(Direction.UP, 4, 2, 4)),
        (
            mornings(3, 3, 2) + mornings(3, 3, 3, first=25),
            FOUR_WEEKS,
            Trend(Direction.STEADY, 4, 3, 3),
        ),
        (
            mornings(5, 6, 6, 5) + mornings(5, 5, 5, first=21),
            FOUR_WEEKS,
            Trend(Direction.STEADY, 4, 5.5, 5),
        ),
        (
            mornings(3, 3, 3) + mornings(2, 2, 2, first=25),
            FOUR_WEEKS,
            Trend(Direction.DOWN, 4, 3, 2),
        ),
        (mornings(5, 6) + mornings(2, 2, 1, first=21), FOUR_WEEKS, Trend(Direction.UNKNOWN, 4)),
        (mornings(5, 6, 6) + mornings(2, 2, first=21), FOUR_WEEKS, Trend(Direction.UNKNOWN, 4)),
        ((), FOUR_WEEKS, Trend(Direction.UNKNOWN, 2)),
    ],
    ids=[
        "down",
        "up",
        "same",
        "less than a point",
        "a point",
        "few at first",
        "few at last",
        "none",
    ],
)
def test_a_trend_compares_the_first_week_with_the_last(pains, span, trend):
    assert trend_of(pain_by_day(History(pains=pains), Side.BOTH), PainLine.MORNING, span) == trend


def test_a_trend_begins_with_the_first_score_in_the_span():
    pains = mornings(9, 9, 9, first=-20) + mornings(6, 6, 6, first=7) + mornings(3, 3, 3, first=25)

    trend = trend_of(pain_by_day(History(pains=pains), Side.BOTH), PainLine.MORNING, FOUR_WEEKS)

    assert trend == Trend(Direction.DOWN, 3, 6, 3)


def test_in_a_single_week_the_trend_looks_at_the_week_before():
    rows = pain_by_day(History(pains=mornings(*7 * [5], *7 * [3])), Side.BOTH)

    trend = trend_of(rows, PainLine.MORNING, last_days(day(13), 7))

    assert trend == Trend(Direction.DOWN, 2, 5, 3)


SCORED = st.lists(
    st.tuples(
        st.integers(0, 60),
        st.integers(0, 10),
        st.sampled_from(sorted(PainMoment, key=str)),
        st.sampled_from(sorted(Side, key=str)),
    ),
    max_size=40,
)


@given(SCORED)
def test_the_worse_side_is_never_better_than_either_side(scored):
    pains = tuple(
        Pain(id=str(at), at=START, day=day(number), moment=moment, score_nrs=score, side=side)
        for at, (number, score, moment, side) in enumerate(scored)
    )
    history = History(pains=pains)
    worse = {row.span.first: row for row in pain_by_day(history, Side.BOTH)}

    for side in (Side.LEFT, Side.RIGHT):
        for row in pain_by_day(history, side):
            for line in PainLine:
                own, worst = row.score_nrs(line), worse[row.span.first].score_nrs(line)
                assert own is None or (worst is not None and worst >= own)


@given(SCORED)
def test_days_are_listed_once_and_in_order(scored):
    pains = tuple(
        Pain(id=str(at), at=START, day=day(number), moment=moment, score_nrs=score, side=side)
        for at, (number, score, moment, side) in enumerate(scored)
    )

    rows = pain_by_day(History(pains=pains), Side.BOTH)
    weeks = pain_by_week(rows)

    assert [row.span.first for row in rows] == sorted({row.span.first for row in rows})
    assert [row.span.first for row in weeks] == sorted({row.span.first for row in weeks})
