"""From the stage's list to what is prescribed today."""

from __future__ import annotations

import pytest

from heelrehab.core.programme.items import LeftOut, prescribed_items
from heelrehab.core.records import PlanChangeKind
from heelrehab.core.side import Side

DOSE, SWAP = PlanChangeKind.DOSE, PlanChangeKind.SWAP


def prescribed(journal, library, number=0):
    plan = journal.plan
    return prescribed_items(plan.stage(library).items, plan, library, journal.day(number))


def doses(kept):
    return {each.item.exercise_id: each.item.dose.notation for each in kept}


def test_a_stage_starts_at_its_own_doses(journal, library):
    kept, left_out = prescribed(journal.begin(), library)

    assert doses(kept) == {
        "ankle_pumps": "2x20",
        "heel_raise_double_floor": "3x10",
        "heel_raise_single_floor": "3x10",
        "heel_lower_floor": "3x10",
        "seated_heel_raise": "3x10",
    }
    assert left_out == ()


@pytest.mark.parametrize(("step", "dose"), [(0, "2x8"), (3, "3x12"), (99, "3x15"), (-1, "2x8")])
def test_a_moved_dose_holds_and_a_rung_beyond_the_ladder_is_its_end(journal, library, step, dose):
    journal.begin()
    journal.change(1, DOSE, exercise_id="heel_raise_double_floor", step=step)

    assert doses(prescribed(journal, library)[0])["heel_raise_double_floor"] == dose


def test_weight_is_five_kilos_until_the_person_says_otherwise(journal, library):
    journal.begin(stage="C")
    before = prescribed(journal, library)[0]
    assert before[1].item.dose.load_kg == 5.0
    assert before[0].item.dose.load_kg == 0.0

    journal.change(1, DOSE, exercise_id="heel_drop_straight", load_kg=12.0)
    assert prescribed(journal, library)[0][1].item.dose.load_kg == 12.0


def test_without_weight_the_dose_stays_at_body_weight(journal, library):
    journal.begin(stage="C", kit=("step", "band"))

    kept, _ = prescribed(journal, library)

    found = doses(kept)
    assert found["heel_drop_straight"] == "3x15"
    assert found["heel_raise_single_step"] == "3x15"
    assert [each.why for each in kept if each.spec.exercise == "heel_raise_loaded"] == ["no_weight"]


def test_without_a_step_the_floor_version_keeps_the_dose(journal, library):
    journal.begin(stage="B", kit=("band", "weight"))

    kept, _ = prescribed(journal, library)

    found = doses(kept)
    assert found["heel_raise_double_floor"] == "3x15"
    assert found["heel_raise_single_floor"] == "3x15"
    assert found["heel_lower_floor"] == "3x15"
    assert kept[0].why == "no_step"


def test_two_exercises_with_one_floor_version_leave_one_out(journal, library):
    journal.begin(0, "mid_eccentric", "E2", kit=())

    kept, left_out = prescribed(journal, library)

    assert [each.exercise.id for each in kept] == ["heel_lower_floor", "heel_raise_double_floor"]
    assert left_out == ()


def test_what_is_barred_at_the_bone_is_replaced_in_any_programme(journal, library):
    journal.begin(0, "starter", "S1", location=("both_or_unsure",))

    kept, left_out = prescribed(journal, library)

    assert [each.exercise.id for each in kept][-1] == "ankle_pumps"
    assert kept[-1].why == "insertional"
    assert left_out == ()


def test_a_swap_for_pain_starts_at_the_usual_dose(journal, library):
    journal.begin(stage="B")
    journal.change(
        1, SWAP, exercise_id="heel_raise_single_step", replacement_id="heel_raise_single_floor"
    )

    assert doses(prescribed(journal, library)[0])["heel_raise_single_floor"] == "3x10"


def test_swaps_follow_one_another_and_end_with_their_day(journal, library):
    journal.begin()
    journal.change(1, SWAP, exercise_id="heel_raise_single_floor", replacement_id="calf_iso_double")
    journal.change(2, SWAP, exercise_id="calf_iso_double", replacement_id="band_point")
    journal.change(2, SWAP, exercise_id="seated_heel_raise", reason="no_time", until=journal.day(2))

    kept, left_out = prescribed(journal, library, 2)
    assert "band_point" in doses(kept)
    assert left_out == (LeftOut("seated_heel_raise", "no_time"),)

    kept, left_out = prescribed(journal, library, 3)
    assert "seated_heel_raise" in doses(kept)


def test_swaps_in_a_circle_come_to_an_end(journal, library):
    journal.begin()
    journal.change(1, SWAP, exercise_id="seated_heel_raise", replacement_id="band_point")
    journal.change(1, SWAP, exercise_id="band_point", replacement_id="seated_heel_raise")

    assert "seated_heel_raise" in doses(prescribed(journal, library)[0])


def test_a_swap_to_what_is_there_already_does_it_once(journal, library):
    journal.begin()
    journal.change(
        1,
        SWAP,
        exercise_id="heel_lower_floor",
        replacement_id="heel_raise_double_floor",
        reason="r3",
    )

    kept, left_out = prescribed(journal, library)

    assert len(kept) == 4
    assert left_out == (LeftOut("heel_lower_floor", "r3"),)


def test_an_exercise_that_is_gone_is_left_out_and_told(journal_of, small_library):
    library = small_library(lost=frozenset({"heel_lower_floor"}))
    journal = journal_of(library).begin()

    kept, left_out = prescribed(journal, library)

    assert len(kept) == 4
    assert left_out == (LeftOut("heel_lower_floor", "content_gone"),)


def test_nothing_fitting_leaves_an_exercise_out(journal_of, small_library, library, altered):
    pumps = library.exercise("ankle_bend_floor")
    alone = altered(pumps, load=altered(pumps.load, regress_to=()))
    small = small_library(exercises={"ankle_bend_floor": alone})
    journal = journal_of(small).begin(0, "starter", "S1", kit=())

    _, left_out = prescribed(journal, small)

    assert left_out == (LeftOut("ankle_bend_floor", "no_band"),)


def test_a_flare_up_lightens_for_its_days_only(journal, library):
    journal.begin(stage="C")
    journal.change(3, PlanChangeKind.FLARE, until=journal.day(5))

    during, _ = prescribed(journal, library, 5)
    after, _ = prescribed(journal, library, 6)

    assert all(each.exercise.load.tier <= 2 for each in during)
    assert all(not each.item.dose.with_load for each in during)
    assert max(each.exercise.load.tier for each in after) == 4


def test_a_ladder_of_nothing_but_weight_is_kept(journal_of, small_library, library, altered):
    raised = library.exercise("seated_heel_raise")
    heavy = altered(raised, dose=altered(raised.dose, ladder=("3x15+load",), usual="3x10"))
    small = small_library(exercises={"seated_heel_raise": heavy})

    kept, _ = prescribed(journal_of(small).begin(), small)

    assert doses(kept)["seated_heel_raise"] == "3x15+load"


def test_the_sore_side_works_where_the_exercise_asks_for_it(journal, library):
    journal.begin(stage="B", side=Side.RIGHT)

    kept, _ = prescribed(journal, library)

    assert kept[2].item.sides == (Side.RIGHT,)
    assert kept[0].item.sides == (Side.BOTH,)
