"""Up and down the dose ladder."""

from __future__ import annotations

import pytest

from heelrehab.core.course.doses import exercises_done, step_up, steps_down
from heelrehab.core.course.rulings import Desk
from heelrehab.core.records import PlanChangeKind

DOSE, SWAP = PlanChangeKind.DOSE, PlanChangeKind.SWAP
FLOOR = "heel_raise_double_floor"


@pytest.fixture
def desk(journal):
    return Desk(journal.at(9), journal.new_id)


def down(journal, library, desk, steps, *done):
    return steps_down(journal.plan, library, desk, steps, done or None)


def up(journal, library, desk, *done):
    return step_up(journal.plan, journal.history, library, desk, done)


def test_what_was_done_goes_down_and_nothing_else(journal, library, desk):
    (change,) = down(journal.begin(), library, desk, 1, FLOOR)

    assert (change.kind, change.exercise_id, change.step) == (DOSE, FLOOR, 1)


def test_all_of_the_stage_but_easy_movement_goes_down(journal, library, desk):
    changes = down(journal.begin(), library, desk, 1)

    assert {change.exercise_id for change in changes} == {
        FLOOR,
        "heel_raise_single_floor",
        "heel_lower_floor",
        "seated_heel_raise",
    }


def test_below_the_lowest_rung_stands_an_easier_neighbour(journal, library, desk):
    journal.begin()
    journal.change(1, DOSE, exercise_id="heel_raise_single_floor", step=0)

    (change,) = down(journal, library, desk, 1, "heel_raise_single_floor")

    assert change.kind is SWAP
    assert change.replacement_id == "heel_lift_bent_knees"


def test_two_exercises_never_fall_back_on_the_same_neighbour(journal, library, desk):
    journal.begin()
    for exercise_id in ("heel_raise_single_floor", "heel_lower_floor"):
        journal.change(1, DOSE, exercise_id=exercise_id, step=0)

    changes = down(journal, library, desk, 1, "heel_raise_single_floor", "heel_lower_floor")

    replacements = [change.replacement_id for change in changes]
    assert len(set(replacements)) == 2


def test_with_nothing_easier_the_lowest_rung_is_taken(journal_of, small_library, library, altered):
    raised = library.exercise("seated_heel_raise")
    alone = altered(raised, load=altered(raised.load, regress_to=()))
    small = small_library(exercises={"seated_heel_raise": alone})
    journal = journal_of(small).begin()
    desk = Desk(journal.at(9), journal.new_id)

    (change,) = down(journal, small, desk, 2, "seated_heel_raise")
    assert (change.kind, change.step) == (DOSE, 0)

    journal.change(1, DOSE, exercise_id="seated_heel_raise", step=0)
    assert down(journal, small, desk, 2, "seated_heel_raise") == ()


@pytest.mark.parametrize(
    ("load_kg", "steps", "step", "less_kg"),
    [(15.0, 1, 4, 10.0), (15.0, 2, 4, 5.0), (10.0, 2, 3, 5.0), (5.0, 1, 3, 5.0), (7.0, 1, 4, 5.0)],
)
def test_weight_comes_off_before_rungs(journal, library, desk, *, load_kg, steps, step, less_kg):
    journal.begin(stage="C")
    journal.change(1, DOSE, exercise_id="heel_drop_straight", load_kg=load_kg)

    (change,) = down(journal, library, desk, steps, "heel_drop_straight")

    assert (change.step, change.load_kg) == (step, less_kg)


def test_one_exercise_goes_up_the_one_changed_longest_ago_first(journal, library, desk):
    journal.begin()
    change, facts = up(journal, library, desk, FLOOR, "seated_heel_raise")
    assert (change.exercise_id, change.step) == (FLOOR, 3)
    assert facts == {"exercise_id": FLOOR, "from_dose": "3x10", "to_dose": "3x12"}

    journal.change(1, DOSE, exercise_id=FLOOR, step=3)
    change, _ = up(journal, library, desk, FLOOR, "seated_heel_raise")
    assert change.exercise_id == "seated_heel_raise"

    journal.change(2, DOSE, exercise_id="seated_heel_raise", step=2)
    journal.change(3, DOSE, exercise_id=FLOOR, step=2)
    change, _ = up(journal, library, desk, FLOOR, "seated_heel_raise")
    assert change.exercise_id == "seated_heel_raise"


def test_at_the_top_of_every_ladder_nothing_goes_up(journal, library, desk):
    journal.begin(stage="B")

    assert up(journal, library, desk, "heel_raise_double_step", "heel_drop_straight") is None
    assert up(journal, library, desk, "not_in_this_stage") is None


@pytest.mark.parametrize(("load_kg", "more_kg"), [(5.0, 10.0), (57.0, 60.0), (60.0, None)])
def test_weight_goes_up_five_kilos_to_a_ceiling(journal, library, desk, load_kg, more_kg):
    journal.begin(stage="C")
    journal.change(1, DOSE, exercise_id="heel_drop_straight", load_kg=load_kg)

    raised = up(journal, library, desk, "heel_drop_straight")

    assert (raised[0].load_kg if raised else None) == more_kg


def test_weight_is_never_added_without_one_or_in_a_stage_without(journal, library, desk):
    journal.begin(stage="C", kit=("step", "band"))
    assert up(journal, library, desk, "heel_drop_straight") is None

    journal.begin(1, stage="B")
    assert up(journal, library, desk, "heel_drop_straight") is None


def test_a_stage_that_is_gone_moves_nothing(journal, library, desk):
    assert down(journal.begin(stage="Z"), library, desk, 1) == ()


def test_exercises_of_which_nothing_was_done_are_not_among_those_done(journal):
    journal.session(
        0,
        journal.done(FLOOR, share=0.0),
        journal.done("calf_iso_double", "4x30s"),
        journal.done("seated_heel_raise"),
    )

    assert exercises_done(journal.history.sessions) == {"calf_iso_double", "seated_heel_raise"}
