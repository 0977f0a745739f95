"""A plan is lightened, an exercise swapped, and either taken back."""

import pytest

from heelrehab.core.course.veto import flare_up
from heelrehab.core.dose import parse_dose
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import (
    ChangedBy,
    PlanChangeKind,
    PrescribedItem,
)
from heelrehab.core.side import Side
from heelrehab.ui.pages.today.session.cannot import reasons_for
from heelrehab.ui.widgets.text import BodyText


def test_a_flare_up_lightens_the_plan_and_can_be_undone(today_of, life):
    today = today_of(life.records)

    today.click("flareUp")

    assert today.has("flareCard")
    assert today.keeper.history.plan_changes[-1].kind is PlanChangeKind.FLARE

    today.click("todayMessageAction")

    assert not today.has("flareCard")


def test_a_flare_up_may_end_early(today_of, life, clock):
    life.records.append(flare_up(clock.stamp().at, lambda: clock.stamp().id))
    today = today_of(life.records)

    today.click("flareCardFirst")

    assert not today.has("flareCard")
    assert today.has("flareUp")


def test_an_exercise_that_hurts_is_swapped_and_the_swap_is_kept(today_of, life):
    today = today_of(life.records)

    today.click("cannot_heel_raise_single_floor")
    today.click("cannot_hurts")

    change = today.keeper.history.plan_changes[-1]
    assert change.kind is PlanChangeKind.SWAP
    assert change.by is ChangedBy.PERSON
    assert change.reason == "hurts"
    assert not today.has("tile_heel_raise_single_floor")


def test_a_swap_can_be_undone(today_of, life):
    today = today_of(life.records)
    today.click("cannot_heel_raise_single_floor")
    today.click("cannot_no_time")
    assert not today.has("tile_heel_raise_single_floor")

    today.click("todayMessageAction")

    assert today.has("tile_heel_raise_single_floor")


def test_one_may_do_it_after_all(today_of, life):
    today = today_of(life.records)
    today.click("cannot_heel_raise_single_floor")

    today.click("cannotClose")

    assert today.keeper.history.plan_changes == plan_changes_of(life)


def plan_changes_of(life):
    return life.history.plan_changes


def test_the_person_may_ask_for_less(today_of, life_of):
    life = life_of().live(4)
    life.morning(score_nrs=4)
    today = today_of(life.records)
    before = len(today.keeper.history.plan_changes)
    today.click("reasonWhy")

    today.click("veto_easier")

    said = today.keeper.history.plan_changes[before:]
    assert said[0].kind is PlanChangeKind.VETO
    assert all(change.by is ChangedBy.PERSON for change in said)
    today.click("reasonWhy")
    assert not today.has("veto_easier")


def test_a_step_up_can_be_refused(today_of, life_of, catalogue):
    life = life_of().live(5)
    life.morning()
    today = today_of(life.records)
    assert today.text("reasonChip") == "One step up"
    today.click("reasonWhy")

    today.click("veto_stay")

    assert dict(plan_from(today.keeper.history, catalogue).steps) == {}


@pytest.mark.parametrize(
    ("exercise_id", "notation", "reasons"),
    [
        ("heel_raise_single_floor", "3x10", "hurts no_time"),
        ("ankle_bend_floor", "3x15", "hurts no_band no_floor no_time"),
        ("heel_drop_straight", "3x15", "hurts no_step no_time"),
        ("heel_drop_straight", "3x15+load", "hurts no_step no_weight no_time"),
    ],
)
def test_only_what_an_exercise_needs_can_be_missing(catalogue, exercise_id, notation, reasons):
    dose = parse_dose(notation)
    item = PrescribedItem(exercise_id=exercise_id, dose=dose, sides=(Side.LEFT,))

    given = reasons_for(catalogue.exercise(exercise_id), item)

    assert [reason.value for reason in given] == reasons.split()


def test_a_list_of_which_everything_was_left_out_says_so_and_can_be_had_back(today_of, life):
    today = today_of(life.records)
    before = today.exercises()

    left_out = []
    while today.exercises():
        left_out += today.exercises()[:1]
        today.click(f"cannot_{left_out[-1]}")
        today.click("cannot_no_time")

    assert today.text("restCardHeading") == "Nothing is left for today"
    assert not today.has("startSession")
    told = [each.text() for each in today.find("restCard").findChildren(BodyText)]
    assert sum("is left out (" in text for text in told) == len(left_out)

    today.click("restCardFirst")

    assert today.exercises() == before
    assert today.has("startSession")
