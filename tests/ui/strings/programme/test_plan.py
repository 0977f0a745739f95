"""The greeting follows the hour; the week is told without a reproach."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from heelrehab.content.catalogue import open_catalogue
from heelrehab.core.programme.plan import Plan
from heelrehab.core.programme.week import WeekAdherence
from heelrehab.ui.strings.programme.plan import (
    greeting_text,
    morning_question,
    standing_text,
    week_text,
)

PLAN = Plan(
    programme_id="mid_progressive",
    stage_id="A",
    started_on=date(2026, 3, 2),
    stage_since=date(2026, 3, 2),
)


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [
        (3, "Good evening"),
        (4, "Good morning"),
        (11, "Good morning"),
        (12, "Good afternoon"),
        (17, "Good afternoon"),
        (18, "Good evening"),
    ],
)
def test_the_greeting_follows_the_hour(hour, greeting):
    assert greeting_text(datetime(2026, 3, 2, hour, tzinfo=UTC)) == greeting


def test_the_greeting_names_a_known_person():
    assert greeting_text(datetime(2026, 3, 2, 8, tzinfo=UTC), "Anna") == "Good morning, Anna"


def test_the_morning_is_asked_for_in_the_words_of_the_hour():
    assert "is the heel" in morning_question(datetime(2026, 3, 2, 8, tzinfo=UTC))
    assert "was the heel" in morning_question(datetime(2026, 3, 2, 20, tzinfo=UTC))


def test_day_stage_and_week_are_counted_from_one(qapp, resources):
    catalogue = open_catalogue([resources], "en")

    text = standing_text(PLAN, WeekAdherence(done=2, planned=3), date(2026, 3, 10), catalogue)

    assert text == "Day 9 · Step by step: Settle, week 2 · 2 of 3 session(s) in the last 7 days"


def test_without_a_programme_it_says_so(qapp, resources):
    catalogue = open_catalogue([resources], "en")
    plan = replace(PLAN, started_on=None)

    assert standing_text(plan, None, date(2026, 3, 10), catalogue) == "No programme yet"


def test_more_than_planned_is_told_without_a_limit():
    assert week_text(WeekAdherence(done=4, planned=3)) == "4 session(s) in the last 7 days"
