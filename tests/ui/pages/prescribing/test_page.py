"""A clinician sets a prescription: frame, list, dates and words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from heelrehab.core.prescribing.checking import presses_bone
from heelrehab.ui.pages.prescribing.cards.time import next_monday

TODAY = date(2026, 3, 2)  # a Monday
SINGLE, SEATED = "heel_raise_single_floor", "seated_heel_raise"


def test_it_begins_with_the_stages_own_items_for_four_weeks(desk, catalogue):
    desk = desk(author="Clinic")
    draft = desk.page.draft

    stage = catalogue.programme("mid_progressive").stage("A")
    assert desk.ids == [item.exercise for item in stage.items]
    assert (draft.starts, draft.ends) == (TODAY, TODAY + timedelta(days=27))
    assert (draft.days_per_week, draft.times_per_day, draft.author) == (7, 1, "Clinic")
    assert desk.can_save


@pytest.mark.parametrize("stage", [("", ""), ("mid_progressive", "Z"), ("gone", "A")])
def test_without_a_known_stage_it_begins_with_the_catalogues_first(desk, catalogue, stage):
    desk = desk(programme_id=stage[0], stage_id=stage[1])

    assert desk.page.draft.programme_id == catalogue.programme_ids()[0]
    assert desk.can_save


def test_what_is_chosen_is_handed_over(desk):
    desk = desk()
    desk.press(f"setOut_{SINGLE}", f"setUp_{SEATED}", f"setStep_{SEATED}More")
    desk.press("choose_band_point", "prescribingLength_6", "prescribingDaysLess")
    desk.press("prescribingTimesMore", "prescribingSave")

    (draft,) = desk.given
    assert desk.ids == [item.exercise_id for item in draft.items]
    assert desk.ids[-3:] == [SEATED, "heel_lower_floor", "band_point"]
    assert draft.item(SEATED).step == 2
    assert (draft.days_per_week, draft.times_per_day) == (6, 2)
    assert draft.ends == TODAY + timedelta(days=41)


def test_cancel_keeps_nothing(desk):
    desk = desk()
    desk.press("prescribingCancel")

    assert (desk.given, desk.cancelled) == ([], [True])


def test_taking_out_and_adding_can_be_undone(desk):
    desk = desk()
    before = desk.page.draft

    desk.press(f"setOut_{SINGLE}")
    assert SINGLE not in desk.ids
    assert desk.text("prescribingMessageText").startswith("Taken out")
    desk.press("prescribingMessageAction")
    assert desk.page.draft == before

    desk.press("choose_band_point", "prescribingMessageAction")
    assert desk.page.draft == before


def test_a_change_that_needs_no_telling_closes_the_message(desk):
    desk = desk()
    desk.press(f"setOut_{SINGLE}", f"setStep_{SEATED}More")

    assert desk.note("prescribingMessage").isHidden()


def test_an_exercise_is_there_once(desk):
    desk = desk()
    before = desk.ids

    desk.press(f"choose_{SEATED}")

    assert desk.ids == before
    assert desk.note(f"chosen_{SEATED}").isVisibleTo(desk.page)
    assert not desk.note("chosen_band_point").isVisibleTo(desk.page)


def test_without_any_exercise_it_cannot_be_saved(desk):
    desk = desk()
    for exercise_id in desk.ids:
        desk.press(f"setOut_{exercise_id}")

    assert not desk.can_save
    assert desk.text("prescribingState") == "Not ready yet"
    assert desk.text("prescribingSummary") == desk.text("prescribingSentences")
    assert desk.note("prescribingNoItems").isVisibleTo(desk.page)


def test_another_stage_brings_its_own_list_and_can_be_undone(desk, catalogue):
    desk = desk(author="Clinic")
    before = desk.page.draft

    desk.press("prescribingStage_B")
    stage = catalogue.programme("mid_progressive").stage("B")
    assert desk.ids == [item.exercise for item in stage.items]
    assert desk.page.draft.author == "Clinic"

    desk.press("prescribingMessageAction")
    assert desk.page.draft == before


def test_another_programme_begins_with_its_first_stage(desk, catalogue):
    desk = desk()
    desk.press("prescribingProgramme_insertional")

    first = catalogue.programme("insertional").stages[0].id
    assert (desk.page.draft.programme_id, desk.page.draft.stage_id) == ("insertional", first)
    assert desk.note(f"prescribingStage_{first}").isChecked()
    assert not desk.note("choose_achilles_wall_stretch").isEnabled()


def test_a_stage_for_pain_on_the_bone_comes_without_what_presses(desk, catalogue):
    desk = desk(is_for_bone=True, stage_id="B")

    assert desk.can_save
    assert desk.ids == [SEATED, "quick_rebound"]
    assert not desk.note("choose_achilles_wall_stretch").isEnabled()
    desk.press("prescribingProgramme_mid_eccentric")
    assert not any(presses_bone(catalogue, each) for each in desk.ids)


def test_what_presses_on_the_bone_has_to_be_taken_out_of_an_opened_one(desk, clock):
    kept = desk(stage_id="B").page.draft.signed("p1", clock.now())
    again = desk(is_for_bone=True, prescription=kept)

    assert not again.can_save
    assert "heel bone" in again.text("prescribingSentences")
    assert again.note("choose_heel_drop_straight").isEnabled(), "to be found in the list"
    for pressing in ("heel_raise_double_step", "heel_raise_single_step", "heel_drop_straight"):
        again.press(f"setOut_{pressing}")
    assert again.can_save


@pytest.mark.parametrize(
    ("pressed", "starts", "ends"),
    [
        (["prescribingStarts_2026-03-09"], date(2026, 3, 9), date(2026, 4, 5)),
        (["prescribingLength_2"], TODAY, date(2026, 3, 15)),
        (["prescribingLength_open"], TODAY, None),
        (["prescribingLength_open", "prescribingStarts_2026-03-09"], date(2026, 3, 9), None),
    ],
)
def test_dates_are_choices(desk, pressed, starts, ends):
    desk = desk()
    desk.press(*pressed)

    assert (desk.page.draft.starts, desk.page.draft.ends) == (starts, ends)


@pytest.mark.parametrize("day", range(2, 9))
def test_next_monday_is_never_today(day):
    monday = next_monday(date(2026, 3, day))

    assert monday == date(2026, 3, 9)


def test_an_opened_prescription_stands_as_it_was(desk, clock):
    first = desk(author="Clinic").page.draft
    kept = first.from_day(date(2026, 2, 23)).signed("p1", clock.now())
    desk = desk(prescription=kept, author="Other")

    assert desk.page.draft.starts == date(2026, 2, 23)
    assert desk.page.draft.author == "Clinic"
    assert desk.note("prescribingStarts_2026-02-23").isChecked()


def test_a_length_of_its_own_can_be_chosen_again(desk, clock):
    first = desk().page.draft
    kept = first.for_weeks(3).signed("p1", clock.now())
    desk = desk(prescription=kept)
    assert desk.note("prescribingLength_as_it_was").isChecked()

    desk.press("prescribingLength_2", "prescribingLength_as_it_was")

    assert desk.page.draft.ends == kept.ends


def test_heavy_work_on_many_days_is_told_to_rest_in_between(desk):
    desk = desk(stage_id="C")
    assert "every second day" not in desk.text("prescribingSentences")

    desk.press(*(2 * ["prescribingDaysMore"]))

    assert "every second day" in desk.text("prescribingSentences")
    assert desk.can_save


def test_name_and_note_are_typed_and_undone(desk):
    desk = desk()
    desk.page.findChild(QLineEdit, "prescribingAuthor").setText("  Clinic at the Park ")
    desk.page.findChild(QPlainTextEdit, "prescribingNote").setPlainText("x" * 600)
    assert desk.page.draft.author == "Clinic at the Park"
    assert len(desk.page.draft.note) == 500

    desk.press("prescribingStage_B", "prescribingMessageAction")

    assert desk.page.draft.author == "Clinic at the Park"


def test_without_a_keyboard_nothing_is_to_be_typed(desk):
    assert not desk(can_type=False).note("prescribingWords").isVisible()


def test_in_a_narrow_window_one_pane_stands_behind_the_other(desk):
    desk = desk(width=800, height=600)
    shelf, listed = desk.note("prescribingShelf"), desk.note("prescribingList")
    assert (shelf.isVisible(), listed.isVisible()) == (False, True)

    desk.press("prescribingTabs_shelf")
    assert (shelf.isVisible(), listed.isVisible()) == (True, False)

    desk.page.resize(1280, 800)
    assert shelf.isVisible()
    assert listed.isVisible()
