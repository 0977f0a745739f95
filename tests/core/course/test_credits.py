"""When a step up is earned."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.adaptation.codes import Result, Row
from heelrehab.core.adaptation.judgements import Judgement
from heelrehab.core.course.credits import last_change_day, standing
from heelrehab.core.records import PlanChangeKind

START = date(2026, 1, 5)
CODES = {
    "g": (Row.R6, Result.GREEN, False),
    "a": (Row.R7, Result.AMBER_OK, False),
    "h": (Row.R5, Result.HOLD, False),
    "m": (Row.R5, Result.HOLD, True),
    "r": (Row.R4, Result.REGRESS, False),
}


def judged(days):
    """Turn ``"gga"`` into judged days, one a day; a capital letter is no training day."""
    found = []
    for number, letter in enumerate(days):
        row, result, keeps = CODES[letter.lower()]
        is_training = letter.islower()
        day = START + timedelta(days=number)
        found.append(Judgement(day, row, result, keeps, is_training, None))
    return tuple(found)


def at_end(days, changed=0):
    return standing(judged(days), START + timedelta(days=changed), START + timedelta(len(days)))


@pytest.mark.parametrize(
    ("days", "greens", "good_days"),
    [
        ("ggg", 3, 3),
        ("aagg", 2, 4),
        ("ggag", 1, 4),
        ("gghgg", 2, 2),
        ("ggmg", 3, 3),
        ("ggrg", 1, 1),
        ("mmm", 0, 0),
        ("ggG", 2, 2),
        ("", 0, 0),
    ],
)
def test_a_run_of_good_days(days, greens, good_days):
    found = at_end(days)

    assert (found.greens, found.good_days) == (greens, good_days)


@pytest.mark.parametrize(
    ("days", "earned"),
    [
        ("mmggg", True),
        ("ggg", False),
        ("ggggg", True),
        ("aaaaa", False),
        ("aaaaaa", True),
        ("agagag", True),
        ("hhhgg", False),
        ("rgg", False),
        ("rrrggg", True),
        ("gggggr", False),
    ],
)
def test_three_greens_or_six_good_days_and_five_days_earn_a_step(days, earned):
    assert at_end(days).has_earned_step is earned


def test_only_days_since_the_last_change_count():
    assert not at_end("ggggggg", changed=5).has_earned_step
    assert at_end("ggggggggggg", changed=5).has_earned_step


@given(st.text("gahmr", max_size=20))
def test_a_step_is_never_earned_within_three_sessions_of_a_setback(days):
    found = at_end(days)

    if "r" in days[-3:]:
        assert not found.has_earned_step
        assert not found.is_free_to_move


@given(st.text("gahmr", max_size=20))
def test_a_green_day_more_never_makes_a_step_unearned(days):
    if at_end(days).has_earned_step:
        assert at_end(days + "g").has_earned_step


def test_a_setback_between_training_days_counts_as_one():
    assert not at_end("gggggR").is_free_to_move


def test_without_a_change_the_first_training_day_counts():
    found = standing(judged("ggggg"), None, START + timedelta(days=5))

    assert found.has_earned_step
    assert standing((), None, START).days == 0


@pytest.mark.parametrize(
    ("kind", "fields", "counts"),
    [
        (PlanChangeKind.DOSE, {}, True),
        (PlanChangeKind.STAGE, {}, True),
        (PlanChangeKind.VETO, {}, True),
        (PlanChangeKind.SWAP, {}, True),
        (PlanChangeKind.SWAP, {"until": START}, False),
        (PlanChangeKind.FLARE, {}, False),
        (PlanChangeKind.PAUSE, {}, False),
    ],
)
def test_what_counts_as_a_change(journal, kind, fields, counts):
    journal.begin()
    journal.change(9, kind, **fields)

    assert last_change_day(journal.history) == journal.day(9 if counts else 0)
