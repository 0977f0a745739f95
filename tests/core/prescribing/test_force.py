"""When a prescription is in force, and what the plan is then, before and after."""

from __future__ import annotations

import itertools

import pytest

from heelrehab.core.course.credits import last_change_day
from heelrehab.core.course.veto import back_to_programme, put_away
from heelrehab.core.history import resolve
from heelrehab.core.prescribing.force import BACK_TO_PROGRAMME, waiting
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.programme.plan import plan_from, standing_changes
from heelrehab.core.records import PlanChangeKind, Retract

PROGRAMME, STAGE, DOSE, SWAP = (
    PlanChangeKind.PROGRAMME,
    PlanChangeKind.STAGE,
    PlanChangeKind.DOSE,
    PlanChangeKind.SWAP,
)
RAISE, SEATED = "heel_raise_double_floor", "seated_heel_raise"


def days_in_force(journal, prescribed, days=range(20)):
    return [number for number in days if journal.plan_on(number).prescribed is prescribed]


def test_it_is_in_force_from_its_first_to_its_last_day(journal):
    journal.begin()
    prescribed = journal.prescribe(3, starts=5, ends=9)

    assert days_in_force(journal, prescribed) == [5, 6, 7, 8, 9]


def test_it_begins_no_earlier_than_it_was_written(journal):
    journal.begin()
    prescribed = journal.prescribe(3, starts=1, ends=4)

    plan = journal.plan_on(4)

    assert plan.prescribed is prescribed
    assert plan.items_since == journal.day(3)


def test_the_last_day_of_one_that_another_followed_changes_nothing(journal):
    journal.begin()
    journal.prescribe(3, starts=3, ends=9)
    later = journal.prescribe(6)

    assert days_in_force(journal, later) == list(range(6, 20))
    assert journal.plan_on(15).items_since == journal.day(6)


def test_what_happened_earlier_that_day_does_not_end_it(journal):
    journal.begin()
    journal.change(3, STAGE, stage_id="B")  # in the morning
    prescribed = journal.prescribe(3)  # at noon

    assert journal.plan_on(3).prescribed is prescribed


def test_without_a_last_day_it_holds_until_it_is_changed(journal):
    journal.begin()
    prescribed = journal.prescribe(3)

    assert days_in_force(journal, prescribed) == list(range(3, 20))


def test_one_that_was_over_when_it_was_written_changes_nothing(journal):
    journal.begin()
    before = journal.plan_on(12)

    journal.prescribe(9, starts=2, ends=5, stage_id="B")

    assert journal.plan_on(12) == before


def test_a_plan_for_no_day_is_the_programme_alone(journal):
    journal.begin()
    before = journal.plan
    journal.prescribe(1)

    assert journal.plan == before


def test_a_later_one_takes_the_place_of_those_before_for_good(journal):
    journal.begin()
    first = journal.prescribe(1, starts=2)
    waiting = journal.prescribe(1, starts=12)
    second = journal.prescribe(3, starts=6, ends=9)

    assert days_in_force(journal, first) == [2, 3, 4, 5]
    assert days_in_force(journal, second) == [6, 7, 8, 9]
    assert days_in_force(journal, waiting) == []
    assert journal.plan_on(15).prescribed is None


@pytest.mark.parametrize(
    ("number", "kind", "fields", "last_day"),
    [
        (7, STAGE, {"stage_id": "B"}, 6),
        (7, PROGRAMME, {"programme_id": "mid_eccentric", "stage_id": "E1"}, 6),
        (7, STAGE, {"stage_id": "B", "reason": "gate"}, 6),
        (7, DOSE, {"exercise_id": RAISE, "step": 1}, 9),
        (4, STAGE, {"stage_id": "B"}, None),
        (4, STAGE, {"stage_id": "B", "reason": "gate"}, 9),
        (4, STAGE, {"stage_id": "A", "reason": BACK_TO_PROGRAMME, "decision_id": "other"}, 9),
        (4, DOSE, {"exercise_id": RAISE, "step": 1}, 9),
        (2, STAGE, {"stage_id": "B"}, 9),
    ],
)
def test_a_change_of_stage_ends_it_or_takes_it_back_but_for_the_way_up(
    journal, *, number, kind, fields, last_day
):
    journal.begin()
    prescribed = journal.prescribe(3, starts=5, ends=9)
    journal.change(number, kind, **fields)

    expected = [] if last_day is None else list(range(5, last_day + 1))

    assert days_in_force(journal, prescribed) == expected


def test_it_names_its_stage_which_begins_where_it_is_another(journal):
    journal.begin()
    journal.prescribe(3, stage_id="B", ends=6)

    plan = journal.plan_on(9)

    assert (plan.programme_id, plan.stage_id) == ("mid_progressive", "B")
    assert (plan.started_on, plan.stage_since) == (journal.day(0), journal.day(3))


def test_it_begins_its_programme_where_there_was_none_or_another(journal, library):
    journal.prescribe(3, ends=6)
    assert journal.plan_on(2).started_on is None
    assert journal.plan_on(4).started_on == journal.day(3)

    plan = journal.plan_on(9)

    assert plan.has_begun
    assert plan.stage(library) == library.programme("mid_progressive").stage("A")


def test_doses_begin_as_prescribed_and_move_from_there(journal):
    journal.begin()
    journal.change(1, DOSE, exercise_id=RAISE, step=4)
    journal.change(1, SWAP, exercise_id=RAISE, replacement_id=SEATED, reason="hurts")
    journal.change(1, SWAP, exercise_id="ankle_bend_floor", replacement_id="y", reason="no_band")
    journal.prescribe(3, ItemSet(exercise_id=SEATED, step=4, load_kg=10.0), (RAISE, 2))

    plan = journal.plan_on(3)

    assert (plan.steps, plan.loads_kg) == ({}, {SEATED: 10.0})
    assert list(plan.swaps) == ["ankle_bend_floor"]
    journal.change(4, DOSE, exercise_id=RAISE, step=1)
    assert journal.plan_on(4).steps == {RAISE: 1}


@pytest.mark.parametrize(
    ("before", "prescribed", "meanwhile", "after"),
    [
        (None, 2, None, {}),  # the stage's own dose is rung 2
        (None, 1, None, {RAISE: 1}),
        (None, 4, None, {}),
        (None, 4, 0, {RAISE: 0}),
        (4, 2, None, {RAISE: 2}),
        (4, 3, 2, {RAISE: 2}),
        (1, 3, 4, {RAISE: 1}),
    ],
)
def test_over_again_nothing_begins_higher_than_either_stood(
    journal, *, before, prescribed, meanwhile, after
):
    journal.begin()
    if before is not None:
        journal.change(1, DOSE, exercise_id=RAISE, step=before)
    journal.prescribe(3, (RAISE, prescribed), ends=6)
    if meanwhile is not None:
        journal.change(5, DOSE, exercise_id=RAISE, step=meanwhile)

    assert journal.plan_on(7).steps == after


def test_over_again_the_lower_weight_and_all_swaps_stay(journal):
    journal.begin()
    journal.change(1, DOSE, exercise_id=SEATED, load_kg=15.0)
    journal.change(1, DOSE, exercise_id=RAISE, load_kg=5.0)
    journal.change(1, SWAP, exercise_id=RAISE, replacement_id="a", reason="hurts")
    journal.prescribe(3, ItemSet(exercise_id=SEATED, step=4, load_kg=10.0), ends=6)
    journal.change(4, SWAP, exercise_id=SEATED, replacement_id="b", reason="hurts")

    plan = journal.plan_on(7)

    assert plan.loads_kg == {SEATED: 10.0, RAISE: 5.0}
    assert {key: swap.replacement_id for key, swap in plan.swaps.items()} == {
        RAISE: "a",
        SEATED: "b",
    }
    assert plan.items_since == journal.day(7)


def test_over_again_in_a_stage_that_is_gone_harms_nothing(journal):
    journal.begin()
    journal.prescribe(3, ("gone", 2), stage_id="Z", ends=6)

    assert journal.plan_on(7).steps == {}


def test_the_person_can_end_it_at_any_time_and_take_that_back(journal, library):
    journal.begin()
    prescribed = journal.prescribe(3)
    assert back_to_programme(journal.plan_on(2), journal.at(2), journal.new_id) is None

    ended = back_to_programme(journal.plan_on(5), journal.at(5), journal.new_id)
    journal.extend([ended])

    plan = journal.plan_on(5)
    assert plan.prescribed is None
    assert (plan.stage_since, plan.items_since) == (journal.day(0), journal.day(5))
    assert plan.stage(library) == library.programme("mid_progressive").stage("A")

    journal.extend([Retract(id="z", at=journal.at(6), target_id=ended.id)])
    assert journal.plan_on(6).prescribed == prescribed


def test_one_that_waits_can_be_ended_too_and_another_is_not_meant(journal):
    journal.begin()
    waiting = journal.prescribe(3, starts=8)
    journal.change(5, STAGE, stage_id="A", reason=BACK_TO_PROGRAMME, decision_id=waiting.id)
    assert days_in_force(journal, waiting) == []

    other = journal.prescribe(6)
    journal.change(7, STAGE, stage_id="A", reason=BACK_TO_PROGRAMME, decision_id=waiting.id)
    assert journal.plan_on(9).prescribed is other


def test_one_that_waits_is_put_away_alone_and_waits_again_when_that_is_undone(journal):
    """Nothing of the plan is another, and no good day is lost by it."""
    journal.begin()
    followed = journal.prescribe(2)
    waits = journal.prescribe(3, starts=8)
    before = journal.plan_on(4)
    assert waiting_on(journal, 4) == (waits,)

    change = put_away(waits, before, journal.at(4), journal.new_id)
    journal.extend([change])
    assert waiting_on(journal, 4) == ()
    assert journal.plan_on(4) == before
    assert journal.plan_on(9).prescribed is followed
    assert last_change_day(journal.history) == journal.day(0)

    journal.extend([Retract(id="z", at=journal.at(5), target_id=change.id)])
    assert waiting_on(journal, 5) == (waits,)
    assert journal.plan_on(9).prescribed is waits


def test_nothing_waits_that_has_begun_or_that_a_later_one_forestalls(journal):
    journal.begin()
    journal.prescribe(2, starts=9)
    later = journal.prescribe(3, starts=6)

    assert waiting_on(journal, 4) == (later,)
    assert waiting_on(journal, 6) == ()


def waiting_on(journal, number):
    history = journal.history
    return waiting(standing_changes(history), history.prescribed, journal.day(number))


def test_the_order_in_which_records_are_read_does_not_matter(journal, library):
    journal.begin()
    journal.prescribe(1, starts=2, ends=5)
    journal.change(3, DOSE, exercise_id=RAISE, step=1)
    journal.prescribe(4, stage_id="B")

    for number in (2, 4, 7):
        plans = [
            plan_from(resolve(order), library, journal.day(number))
            for order in itertools.permutations(journal.records)
        ]
        assert all(plan == plans[0] for plan in plans)
