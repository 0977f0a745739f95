"""The looks back after six and twelve weeks."""

from __future__ import annotations

import pytest

from heelrehab.core.course.reviews import rule_on_review
from heelrehab.core.course.rulings import Desk
from heelrehab.core.records import PainMoment

WEEKLY = PainMoment.WEEKLY_WORST


def review(journal, number):
    desk = Desk(journal.at(number, "21:00"), journal.new_id)
    return rule_on_review(journal.history, journal.plan, desk)


def outcome(found):
    return None if found is None else (found.row.value, found.change.value)


@pytest.mark.parametrize(
    ("number", "first", "last", "expected"),
    [
        (41, "5", 5, None),
        (42, "5", 5, ("review_6", "advice_check")),
        (42, "5", 4, ("review_6", "on_course")),
        (42, "1", 1, ("review_6", "on_course")),
        (70, "5", 5, None),
        (83, "5", 5, None),
        (84, "5", 4, ("review_12", "advice_see_clinician")),
        (84, "5", 3, ("review_12", "on_course")),
        (84, "3", 2, ("review_12", "on_course")),
        (84, "7", 6, ("review_12", "advice_see_clinician")),
        (84, "4", 6, ("review_12", "advice_see_clinician")),
        (84, "1", 1, ("review_12", "on_course")),
        (112, "5", 5, None),
    ],
)
def test_the_worst_pain_of_the_first_and_last_week_decide(
    journal, *, number, first, last, expected
):
    journal.begin(worst_pain=(first,)).pain(number, last, WEEKLY)

    assert outcome(review(journal, number)) == expected


def test_a_step_gained_is_on_course_at_six_weeks(journal):
    journal.begin().pain(42, 5, WEEKLY)
    journal.decision(20, change="dose_up")

    assert outcome(review(journal, 42)) == ("review_6", "on_course")


def test_without_a_weekly_score_the_worst_of_the_week_counts(journal):
    journal.begin()
    assert review(journal, 84) is None

    journal.pain(80, 3).pain(81, 4, PainMoment.DURING)
    assert review(journal, 84).facts["last_worst_nrs"] == 4

    journal.pain(82, 2, WEEKLY)
    assert review(journal, 84).facts["last_worst_nrs"] == 2


def test_without_a_finder_score_the_first_weekly_one_counts(journal):
    journal.begin(worst_pain=None)
    journal.pain(84, 3)
    assert review(journal, 84) is None

    journal.pain(6, 5, WEEKLY)
    assert review(journal, 84).facts["first_worst_nrs"] == 5


def test_each_review_is_made_once_for_each_start(journal):
    journal.begin().pain(42, 5, WEEKLY)
    journal.decision(20, change="credit")
    assert outcome(review(journal, 42)) == ("review_6", "advice_check")
    desk = Desk(journal.at(42), journal.new_id)
    journal.extend(desk.records(review(journal, 42), 0))
    assert review(journal, 43) is None

    journal.begin(44).pain(86, 5, WEEKLY)
    assert outcome(review(journal, 86)) == ("review_6", "advice_check")


def test_without_a_programme_nothing_is_reviewed(journal):
    assert review(journal, 84) is None
