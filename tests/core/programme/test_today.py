"""What today asks for."""

from __future__ import annotations

import pytest

from heelrehab.core.programme.items import LeftOut, swaps_that_leave_out
from heelrehab.core.programme.rest import Rest
from heelrehab.core.programme.today import Length, todays_session, week_behind
from heelrehab.core.records import PlanChangeKind


def today(journal, library, number=0, length=Length.FITTING, **more):
    return todays_session(
        journal.plan, journal.history, library, journal.day(number), length, **more
    )


def ids(plan):
    return [item.exercise_id for item in plan.items]


def test_the_stage_is_prescribed_as_far_as_time_allows(journal, library):
    found = today(journal.begin(), library)

    assert ids(found)[:2] == ["ankle_pumps", "heel_raise_double_floor"]
    assert found.rest is None
    assert (found.programme_id, found.stage_id) == ("mid_progressive", "A")
    assert found.minutes <= 30
    assert found.sessions_left == 1
    assert found.week.planned == 1
    assert today(journal, library, 3).week.planned == 4


def test_stage_b_is_shortened_by_default_and_says_so(journal, library):
    journal.begin(stage="B")

    fitting = today(journal, library)
    full = today(journal, library, length=Length.FULL)

    assert 2 <= len(fitting.items) < 5
    assert fitting.is_shortened
    assert fitting.full_minutes == full.minutes > 35
    assert not full.is_shortened


def test_ten_minutes_are_the_first_two_items(journal, library):
    journal.begin(stage="B", minutes=("10",))

    assert ids(today(journal, library)) == ["heel_raise_double_step", "heel_raise_single_step"]
    assert len(today(journal, library, length=Length.SHORT).items) == 2


def test_the_days_between_heavy_ones_are_light_in_stage_c(journal, library):
    journal.begin(stage="C")
    journal.session(0, journal.done("heel_raise_loaded"), stage="C")

    found = today(journal, library, 1)

    assert found.rest is Rest.HEAVY_YESTERDAY
    assert ids(found) == ["ankle_pumps", "heel_raise_double_floor"]


def test_a_free_day_elsewhere_asks_for_nothing(journal, library):
    journal.begin(0, "maintenance", "M1")
    journal.session(0, journal.done("heel_raise_loaded"), programme="maintenance", stage="M1")

    assert today(journal, library, 1).items == ()


@pytest.mark.parametrize(
    ("tier", "expected"), [("clinician_first", ["ankle_pumps"]), ("urgent", []), ("emergency", [])]
)
def test_a_lock_leaves_easy_movement_in_the_mildest_tier_only(journal, library, tier, expected):
    journal.begin()
    journal.flag(0, tier=tier)

    found = today(journal, library)

    assert found.rest is Rest.LOCKED
    assert ids(found) == expected


@pytest.mark.parametrize(
    ("tier", "expected"), [("clinician_first", ["ankle_pumps"]), ("urgent", []), ("emergency", [])]
)
def test_a_lock_before_any_programme_leaves_no_more(journal, library, tier, expected):
    journal.flag(0, tier=tier)

    found = today(journal, library)

    assert found.rest is Rest.LOCKED
    assert ids(found) == expected
    assert found.minutes == found.full_minutes == (2 if expected else 0)


def test_an_alarming_score_leaves_nothing_even_under_the_mildest_lock(journal, library):
    journal.begin()
    journal.flag(0, tier="clinician_first")
    journal.pain(1, 8)

    found = today(journal, library, 1)

    assert (found.rest, ids(found)) == (Rest.CHECK_SIGNS, [])


def test_rest_after_pain_leaves_easy_movement(journal, library):
    journal.begin()
    journal.change(0, PlanChangeKind.PAUSE, until=journal.day(1))

    assert ids(today(journal, library, 1)) == ["ankle_pumps"]


def test_without_the_easy_exercise_a_rest_day_is_empty(journal_of, small_library):
    library = small_library(lost=frozenset({"ankle_pumps"}))
    journal = journal_of(library).begin()
    journal.change(0, PlanChangeKind.PAUSE, until=journal.day(1))

    assert today(journal, library, 1).items == ()


def test_without_a_programme_there_is_only_the_reason(journal, library):
    found = today(journal, library)

    assert (found.rest, found.items, found.week) == (Rest.NO_PROGRAMME, (), None)


def test_hops_come_back_on_the_third_day_at_the_earliest(journal, library):
    journal.begin(stage="C")
    journal.session(0, journal.done("hop_progression", "3x10 two-leg"), stage="C")

    assert "hop_progression" not in ids(today(journal, library, 2, Length.FULL))
    assert "hop_progression" in ids(today(journal, library, 3, Length.FULL))


def test_a_run_takes_the_place_of_springy_exercises(journal, library):
    journal.begin(stage="C")

    found = ids(today(journal, library, length=Length.FULL, is_running_day=True))

    assert found == ["heel_raise_loaded", "heel_drop_straight", "seated_heel_raise"]


def test_a_programme_without_sport_ignores_a_run(journal, library):
    journal.begin(0, "maintenance", "M1")

    found = ids(today(journal, library, length=Length.FULL, is_running_day=True))

    assert "quick_rebound" in found


def test_what_stands_for_what_is_told(journal, library):
    journal.begin(stage="B", kit=())

    found = today(journal, library, length=Length.FULL)

    assert (
        "heel_raise_double_step",
        "heel_raise_double_floor",
        "no_step",
    ) in found.replaced


def test_two_sessions_are_left_on_the_first_of_a_twice_daily_day(journal, library):
    journal.begin(0, "mid_eccentric", "E1")
    assert today(journal, library).sessions_left == 2

    drops = journal.done("heel_drop_straight")
    journal.session(0, drops, programme="mid_eccentric", stage="E1")
    assert today(journal, library).sessions_left == 1


def test_the_week_behind_is_the_one_that_today_shows_and_needs_a_programme(journal, library):
    day = journal.day(3)
    assert week_behind(journal.plan, journal.history, library, day) is None

    journal.begin()
    journal.session(0, journal.done("heel_raise_double_floor"))

    week = week_behind(journal.plan, journal.history, library, day)
    assert week == today(journal, library, 3).week
    assert (week.done, week.planned) == (1, 4)


def test_a_day_of_which_everything_was_left_out_is_no_training_day(journal, library):
    journal.begin()
    whole = ids(today(journal, library, 1, Length.FULL))
    for exercise_id in whole:
        journal.change(
            1, PlanChangeKind.SWAP, exercise_id=exercise_id, reason="no_time", until=journal.day(1)
        )

    found = today(journal, library, 1)

    assert (found.items, found.rest) == ((), Rest.NOTHING_LEFT)
    assert [each.exercise_id for each in found.left_out] == whole
    taken_out = swaps_that_leave_out(found.left_out, journal.plan, journal.history, journal.day(1))
    assert taken_out == tuple(change.id for change in journal.history.plan_changes[-len(whole) :])
    assert ids(today(journal, library, 2, Length.FULL)) == whole


def test_only_what_the_person_left_out_can_be_had_back(journal, library):
    journal.begin()
    journal.change(
        1, PlanChangeKind.SWAP, exercise_id="calf_iso_double", replacement_id="band_point"
    )
    journal.change(1, PlanChangeKind.SWAP, exercise_id="band_point", reason="hurts")
    gone = [LeftOut(each, "") for each in ("calf_iso_double", "ankle_pumps")]

    taken_out = swaps_that_leave_out(gone, journal.plan, journal.history, journal.day(1))

    assert taken_out == (journal.history.plan_changes[-1].id,)
