"""A free day always says why."""

from __future__ import annotations

import pytest

from heelrehab.core.programme.rest import Rest, loading_bar, rest_reason
from heelrehab.core.records import PainMoment, PlanChangeKind

PAUSE = PlanChangeKind.PAUSE


def reason(journal, library, number):
    return rest_reason(journal.plan, journal.history, library, journal.day(number))


def test_without_a_programme_there_is_nothing_to_do_yet(journal, library):
    assert reason(journal, library, 0) is Rest.NO_PROGRAMME


def test_a_warning_sign_holds_before_any_programme_began(journal, library):
    journal.flag(0)

    assert reason(journal, library, 0) is Rest.LOCKED


def test_an_alarming_score_asks_before_any_programme_began(journal, library):
    journal.pain(0, 8)

    assert reason(journal, library, 0) is Rest.CHECK_SIGNS


def test_what_bars_loading_bars_it_outside_the_programme_too(journal, library):
    def bar(number):
        return loading_bar(journal.plan, journal.history, journal.day(number))

    journal.begin().session(0)
    assert bar(0) is None

    journal.pain(0, 6, PainMoment.DURING)
    assert (bar(0), bar(1), bar(2)) == (Rest.SORE_TODAY, Rest.SORE_TODAY, None)

    journal.change(2, PAUSE, until=journal.day(3))
    assert (bar(3), bar(4)) == (Rest.RESTING_AFTER_PAIN, None)

    journal.pain(4, 8)
    assert bar(4) is Rest.CHECK_SIGNS

    journal.flag(4)
    assert bar(5) is Rest.LOCKED

    journal.cleared(5)
    journal.decision(6, "gap_90", "restart")
    assert reason(journal, library, 6) is Rest.FINDER_DUE
    assert bar(6) is None


def test_a_stage_that_is_gone_is_told(journal, library):
    assert reason(journal.begin(stage="Z"), library, 0) is Rest.CONTENT_GONE


def test_a_daily_stage_is_due_every_day_once(journal, library):
    journal.begin()
    assert reason(journal, library, 0) is None

    journal.session(0)
    assert reason(journal, library, 0) is Rest.DONE_TODAY
    assert reason(journal, library, 1) is None


def test_twice_a_day_is_done_after_the_second(journal, library):
    journal.begin(0, "mid_eccentric", "E1")
    drops = journal.done("heel_drop_straight")
    journal.session(0, drops, programme="mid_eccentric", stage="E1", session_id="a")
    assert reason(journal, library, 0) is None

    journal.session(0, drops, programme="mid_eccentric", stage="E1", session_id="b")
    assert reason(journal, library, 0) is Rest.DONE_TODAY


def test_heavy_days_have_a_day_between_and_three_fill_a_week(journal, library):
    journal.begin(stage="C")
    found = []
    for number in range(10):
        found.append(reason(journal, library, number))
        if found[-1] is None:
            journal.session(number, journal.done("heel_raise_loaded"), stage="C")

    assert found == [
        None,
        Rest.HEAVY_YESTERDAY,
        None,
        Rest.HEAVY_YESTERDAY,
        None,
        Rest.HEAVY_YESTERDAY,
        Rest.WEEK_FULL,
        None,
        Rest.HEAVY_YESTERDAY,
        None,
    ]


def test_a_morning_of_alarming_pain_rests_two_days_without_a_session_before(journal, library):
    """The rule of the table speaks of mornings after a session only."""
    journal.begin().pain(4, 8)
    assert reason(journal, library, 4) is Rest.CHECK_SIGNS

    journal.flag(4, tier="none", signs=())

    found = [reason(journal, library, number) for number in (4, 5, 6)]
    assert found == [Rest.RESTING_AFTER_PAIN, Rest.RESTING_AFTER_PAIN, None]


def test_heavy_work_picked_freely_keeps_its_distance_too(journal, library):
    journal.begin(stage="C")
    heavy, light = journal.done("heel_raise_loaded"), journal.done("seated_heel_raise")

    journal.session(0, light, programme="", stage="")
    assert reason(journal, library, 1) is None

    journal.session(1, heavy, programme="", stage="")
    found = [reason(journal, library, number) for number in (1, 2, 3)]
    assert found == [Rest.HEAVY_YESTERDAY, Rest.HEAVY_YESTERDAY, None]


@pytest.mark.parametrize(
    ("number", "score", "moment", "found"),
    [
        (5, 6, PainMoment.DURING, Rest.SORE_TODAY),
        (5, 5, PainMoment.DURING, None),
        (4, 6, PainMoment.LATER, Rest.SORE_TODAY),
        (3, 6, PainMoment.LATER, None),
        (5, 6, PainMoment.MORNING, None),
        (6, 6, PainMoment.DURING, None),
    ],
)
def test_a_sore_session_today_or_yesterday_waits_for_the_morning(
    journal, library, *, number, score, moment, found
):
    journal.begin()
    journal.pain(2, 1, PainMoment.DURING)
    journal.pain(number, score, moment)

    assert reason(journal, library, 5) is found


def test_a_rest_after_pain_lasts_through_its_last_day(journal, library):
    journal.begin()
    journal.change(3, PAUSE, until=journal.day(4))

    assert reason(journal, library, 4) is Rest.RESTING_AFTER_PAIN
    assert reason(journal, library, 5) is None


def test_the_weightiest_reason_is_told(journal, library):
    journal.begin()
    journal.change(3, PAUSE, until=journal.day(9))
    assert reason(journal, library, 4) is Rest.RESTING_AFTER_PAIN

    journal.decision(4, "gap_90", "restart")
    assert reason(journal, library, 4) is Rest.FINDER_DUE

    journal.flag(4)
    assert reason(journal, library, 4) is Rest.LOCKED

    journal.pain(5, 9, PainMoment.DURING)
    assert reason(journal, library, 5) is Rest.CHECK_SIGNS
