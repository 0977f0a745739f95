"""Places, ticks and labels of the chart, as numbers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.trends.pain import PainLine, ScoreRow
from heelrehab.core.trends.spans import Span
from heelrehab.ui.pages.progress.chart.scale import (
    BAND_EDGES_NRS,
    Point,
    TickStep,
    labels_that_fit,
    middle_of,
    nearest_index,
    seen_of,
    strokes_of,
    tick_step,
    ticks_between,
)

MONDAY = date(2026, 3, 2)


def row(number, morning=None, during=None, days=1):
    first = MONDAY + timedelta(days=number)
    return ScoreRow(
        span=Span(first, first + timedelta(days=days - 1)),
        during_nrs=during,
        after_nrs=None,
        morning_nrs=morning,
        is_edited=False,
    )


def test_no_score_falls_on_the_edge_of_a_band():
    assert not set(range(11)) & set(BAND_EDGES_NRS)


def test_equal_scores_of_a_day_stand_side_by_side():
    rows = [row(0, morning=3, during=3)]
    (morning,), (during,) = (
        strokes_of(rows, line)[0] for line in (PainLine.MORNING, PainLine.DURING)
    )

    assert morning.day < during.day
    assert int(morning.day) == int(during.day) == MONDAY.toordinal()


@pytest.mark.parametrize(
    ("days", "strokes"), [((0, 1, 5), 1), ((0, 1, 14), 2), ((0, 20, 40), 3), ((), 0)], ids=str
)
def test_scores_far_apart_are_not_joined(days, strokes):
    found = strokes_of([row(day, morning=1) for day in days], PainLine.MORNING)

    assert len(found) == strokes
    assert sum(map(len, found)) == len(days)


def test_weeks_that_follow_each_other_are_joined():
    weeks = [row(7 * number, morning=1, days=7) for number in range(4)]

    assert len(strokes_of(weeks, PainLine.MORNING)) == 1


def test_a_view_takes_one_point_more_on_either_side():
    stroke = tuple(Point(float(day), 1.0) for day in range(10))

    assert [point.day for point in stroke[seen_of(stroke, 3.5, 5.5)]] == [3, 4, 5, 6]
    assert stroke[seen_of(stroke, -5.0, 50.0)] == stroke
    assert [point.day for point in stroke[seen_of(stroke, 20.0, 30.0)]] == [9]


@given(st.lists(st.integers(0, 300), max_size=20, unique=True), st.floats(-50, 400))
def test_the_pointer_reads_the_nearest_row(days, place):
    rows = [row(day) for day in sorted(days)]
    at = MONDAY.toordinal() + place

    index = nearest_index(rows, at)

    if index is None:
        assert not rows
    else:
        distance = abs(middle_of(rows[index]) - at)
        assert distance == min(abs(middle_of(each) - at) for each in rows)


@pytest.mark.parametrize(
    ("days", "step"),
    [
        (7, TickStep.DAY),
        (12, TickStep.TWO_DAYS),
        (28, TickStep.WEEK),
        (84, TickStep.TWO_WEEKS),
        (300, TickStep.MONTH),
        (900, TickStep.QUARTER),
        (3650, TickStep.YEAR),
        (100_000, TickStep.YEAR),
    ],
)
def test_labels_are_as_close_as_their_width_allows(days, step):
    assert tick_step(days, width_px=800, label_px=80) is step


@pytest.mark.parametrize(
    ("step", "ticks"),
    [
        (TickStep.DAY, 40),
        (TickStep.TWO_DAYS, 20),
        (TickStep.WEEK, 5),
        (TickStep.TWO_WEEKS, 3),
        (TickStep.MONTH, 1),
        (TickStep.QUARTER, 1),
        (TickStep.YEAR, 0),
    ],
)
def test_ticks_stand_on_mondays_and_on_firsts(step, ticks):
    first = MONDAY + timedelta(days=1)

    days = list(ticks_between(first, first + timedelta(days=39), step))

    assert len(days) == ticks
    if step in (TickStep.WEEK, TickStep.TWO_WEEKS):
        assert {day.weekday() for day in days} == {0}
    if step in (TickStep.MONTH, TickStep.QUARTER):
        assert days == [date(2026, 4, 1)]


def test_quarters_and_years_begin_in_their_first_month():
    first, last = date(2025, 2, 1), date(2027, 1, 1)

    quarters = list(ticks_between(first, last, TickStep.QUARTER))
    years = list(ticks_between(date(2025, 1, 1), last, TickStep.YEAR))

    assert {day.month for day in quarters} == {1, 4, 7, 10}
    assert [day.year for day in years] == [2025, 2026, 2027]


def test_the_weightier_label_keeps_its_place():
    wanted = [(50.0, 40.0), (60.0, 40.0), (100.0, 40.0), (-5.0, 20.0), (190.0, 20.0)]

    assert labels_that_fit(wanted, left_px=0, right_px=200, gap_px=10) == {0, 2}
