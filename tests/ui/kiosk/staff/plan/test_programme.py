from __future__ import annotations

import pytest
from PySide6.QtCore import QLockFile

from heelrehab.core.history import resolve
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import ChangedBy, FinderAnswers, PlanChange, PlanChangeKind
from heelrehab.storage.kiosk.audit import StaffAction

DAY_ONE_STAGE = ("mid_progressive", "B")


@pytest.fixture
def standing(catalogue, clock):
    """Returns programme, stage and steps of a patient, as the staff's key reads them."""

    def of(staff, patient):
        file = staff.room.tools.cabinet.read(patient)
        plan = plan_from(resolve(file.records), catalogue, clock.at.date())
        return plan.programme_id, plan.stage_id, dict(plan.steps)

    return of


def open_plan(staff, patient):
    staff.open(patient)
    staff.touch("wantPlan")


def test_programme_and_stage_are_kept_as_the_clinicians_choice(stay, add, standing):
    patient, staff = add(), stay()
    open_plan(staff, patient)

    staff.touch("programme_mid_progressive", "stage_B", "keepPlan")

    assert standing(staff, patient) == (*DAY_ONE_STAGE, {})
    records = staff.room.tools.cabinet.read(patient).records
    assert {record.by for record in records} == {ChangedBy.CLINICIAN}
    assert "Kept." in staff.texts()
    assert staff.actions[-2:] == ["PATIENT_OPENED", "PLAN_CHANGED"]


def test_a_dose_is_moved_down_the_ladder_and_kept(stay, add, standing):
    patient, staff = add(), stay()
    open_plan(staff, patient)
    staff.touch("programme_mid_progressive", "stage_B", "keepPlan")

    staff.touch("step_seated_heel_raiseLess", "keepPlan")

    _, _, steps = standing(staff, patient)
    assert list(steps) == ["seated_heel_raise"]


def test_what_was_kept_can_be_taken_back(stay, add, standing):
    patient, staff = add(), stay()
    open_plan(staff, patient)
    staff.touch("programme_starter", "keepPlan")
    assert standing(staff, patient)[0] == "starter"

    staff.touch("planOutcomeAction")

    assert standing(staff, patient)[0] == ""
    assert "Taken back" in staff.texts()


def test_nothing_can_be_kept_before_something_is_chosen(stay, add):
    patient, staff = add(), stay()
    open_plan(staff, patient)

    assert not staff.button("keepPlan").isEnabled()
    assert "Nothing is changed yet." in staff.texts()


def test_changes_are_said_before_they_are_kept(stay, add):
    patient, staff = add(), stay()
    open_plan(staff, patient)

    staff.touch("programme_mid_progressive", "stage_C")

    assert staff.text("planChanges") == "To be kept:\n– Step by step: Rebuild"


def test_a_history_that_is_open_elsewhere_is_shown_and_nothing_can_be_kept(stay, place, add):
    patient, staff = add(), stay()
    lock = QLockFile(str(place.folder.profile(patient.profile_id).lock))
    assert lock.tryLock(0)
    open_plan(staff, patient)

    staff.touch("programme_starter")

    assert "open in another window or kiosk" in staff.texts()
    assert not staff.button("keepPlan").isEnabled()
    lock.unlock()


def test_a_history_that_was_opened_elsewhere_in_between_is_not_added_to(stay, place, add, standing):
    patient, staff = add(), stay()
    open_plan(staff, patient)
    staff.touch("programme_starter")
    lock = QLockFile(str(place.folder.profile(patient.profile_id).lock))
    assert lock.tryLock(0)

    staff.touch("keepPlan")

    assert "nothing is changed" in staff.texts()
    lock.unlock()
    assert standing(staff, patient) == ("", "", {})


def test_a_damaged_history_says_so_and_is_still_usable(stay, place, add, standing):
    patient = add()
    history = place.folder.profile(patient.profile_id).history
    (history / "other.jsonl").write_bytes(b"no record at all\n")
    staff = stay()
    open_plan(staff, patient)

    assert "1 damaged entry(s) could not be read" in staff.texts()
    staff.touch("programme_starter", "keepPlan")
    assert standing(staff, patient)[0] == "starter"


def test_a_weight_is_set_where_the_dose_asks_for_one(stay, add, standing, catalogue, clock):
    patient, staff = add(), stay()
    open_plan(staff, patient)

    staff.touch("programme_mid_eccentric", "stage_E3")
    names = {each.objectName() for each in staff.area.findChildren(object)}
    loads = sorted(name for name in names if name.startswith("load_") and name.endswith("More"))
    staff.touch(loads[0], "keepPlan")

    records = staff.room.tools.cabinet.read(patient).records
    plan = plan_from(resolve(records), catalogue, clock.at.date())
    assert set(plan.loads_kg.values()) == {7.5}


def test_a_new_person_goes_straight_to_the_programme(stay):
    staff = stay()
    staff.touch("newPatient", "newOn")
    staff.type_on("newPinPad", "2580")
    staff.type_on("newPinPad", "2580")

    staff.touch("newPlan")

    assert staff.button("programme_starter").isVisible()


def test_what_cannot_be_taken_back_now_stays_and_is_told(stay, place, add, standing):
    patient, staff = add(), stay()
    open_plan(staff, patient)
    staff.touch("programme_starter", "keepPlan")
    lock = QLockFile(str(place.folder.profile(patient.profile_id).lock))
    assert lock.tryLock(0)

    staff.touch("planOutcomeAction")

    assert "nothing is changed" in staff.text("planOutcomeText")
    lock.unlock()
    assert standing(staff, patient)[0] == "starter"


def test_pain_on_the_heel_bone_is_told_and_what_presses_on_it_replaced(stay, add, clock):
    patient, staff = add(), stay()
    finder = FinderAnswers(
        id="finder-1",
        at=clock.at,
        day=clock.at.date(),
        answers={"location": ("on_bone",)},
        outcome="x",
        programme_id="insertional",
        stage_id="I1",
    )
    staff.room.tools.cabinet.keep(patient, [finder], StaffAction.PLAN_CHANGED)
    open_plan(staff, patient)

    staff.touch("programme_mid_eccentric", "stage_E1")

    assert "pain is on the heel bone" in staff.texts()
    assert " instead of Heel drop, knee straight" in staff.texts()


def test_what_the_person_cannot_do_is_named(stay, add, clock):
    patient, staff = add(), stay()
    open_plan(staff, patient)
    staff.touch("programme_mid_progressive", "stage_B", "keepPlan")
    swap = PlanChange(
        id="swap-1",
        at=clock.now(),
        day=clock.at.date(),
        kind=PlanChangeKind.SWAP,
        by=ChangedBy.PERSON,
        exercise_id="seated_heel_raise",
        reason="hurts",
    )
    staff.room.tools.cabinet.keep(patient, [swap], StaffAction.PLAN_CHANGED)

    open_plan(staff, patient)

    assert staff.text("leftOut") == "Left out for this person: Seated heel raise"


def test_lines_of_doses_follow_the_text_size(stay, add, appearance):
    patient, staff = add(), stay()
    open_plan(staff, patient)
    staff.touch("programme_mid_progressive")

    appearance.scale_text(200)
    staff.rest()

    assert staff.button("keepPlan").isEnabled()


@pytest.mark.parametrize("stage", ["A", "B", "C", "D"])
def test_each_stage_of_a_programme_can_be_chosen(stay, add, stage):
    patient, staff = add(), stay()
    open_plan(staff, patient)

    staff.touch("programme_mid_progressive", f"stage_{stage}")

    assert staff.button(f"stage_{stage}").isChecked()
    assert staff.button("keepPlan").isEnabled()
