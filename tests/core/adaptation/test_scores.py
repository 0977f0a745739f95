"""What is usual, and what the scores of a side are."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.adaptation.scores import (
    morning_pains,
    morning_stiffness,
    usual_value,
    week_rise,
    worst_pain,
)
from heelrehab.core.records import PainMoment
from heelrehab.core.side import Side

START = date(2026, 1, 5)


def by_day(values):
    return {START + timedelta(days=number): value for number, value in enumerate(values)}


@pytest.mark.parametrize(
    ("mornings", "intake", "usual"),
    [
        ([], None, None),
        ([], 5, 5),
        ([3], None, 3.0),
        ([3, 4], 5, 5),
        ([2, 3, 4], 5, 3.0),
        ([9, 9, 9, 1, 2, 3, 1, 2, 3, 2], 5, 2.0),
        ([8, 8, 8], 4, 5.0),
        ([8, 8, 8], None, 8.0),
        ([2, 3, 4, 5], 5, 3.5),
    ],
)
def test_the_usual_morning_is_the_median_of_the_last_seven(mornings, intake, usual):
    assert usual_value(by_day(mornings), intake, 1) == usual


@given(st.lists(st.integers(0, 10), max_size=20), st.integers(0, 10))
def test_the_usual_morning_never_creeps_more_than_a_point_above_the_intake(mornings, intake):
    assert usual_value(by_day(mornings), intake, 1) <= intake + 1


@pytest.mark.parametrize(
    ("mornings", "rise"),
    [
        ([2] * 7 + [4] * 7, 2.0),
        ([4] * 7 + [2] * 7, -2.0),
        ([2] * 7, None),
        ([2, 2, 2, 2, 2, 2, 2, 3, 3], None),
    ],
)
def test_the_week_is_held_against_the_week_before(mornings, rise):
    assert week_rise(by_day(mornings), START + timedelta(days=13)) == rise


def test_both_legs_count_for_each_and_the_worse_score_counts(journal):
    journal.pain(0, 3, PainMoment.DURING, Side.BOTH)
    journal.pain(0, 5, PainMoment.DURING, Side.RIGHT)
    journal.pain(0, 9, PainMoment.MORNING, Side.RIGHT)
    history, during = journal.history, {PainMoment.DURING}

    assert worst_pain(history, journal.day(0), Side.LEFT, during) == 3
    assert worst_pain(history, journal.day(0), Side.RIGHT, during) == 5
    assert worst_pain(history, journal.day(0), Side.BOTH, during) == 5
    assert worst_pain(history, journal.day(1), Side.LEFT, during) is None


def test_mornings_are_taken_by_day_within_the_span(journal):
    journal.morning(0, 1, 10).morning(1, 2, 20).pain(1, 4).stiff(1, 15).morning(3, 5, 0)
    first, last = journal.day(1), journal.day(2)

    assert morning_pains(journal.history, Side.LEFT, first, last) == {first: 4}
    assert morning_stiffness(journal.history, Side.LEFT, first, last) == {first: 20}


def test_a_score_given_later_for_an_earlier_day_counts_for_that_day(journal):
    journal.morning(0, 1).morning(4, 2)
    journal.pain(4, 6, day=journal.day(2))

    found = morning_pains(journal.history, Side.LEFT, journal.day(0), journal.day(5))

    assert found[journal.day(2)] == 6
