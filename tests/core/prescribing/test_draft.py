"""Each thing that a clinician can do to a prescription."""

from __future__ import annotations

from datetime import date

import pytest

from heelrehab.core.prescribing.draft import draft_of, draft_of_stage, item_at
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.side import Side

MONDAY = date(2026, 1, 5)
PUMPS, RAISE, SEATED = "ankle_pumps", "heel_raise_double_floor", "seated_heel_raise"


@pytest.fixture
def draft(library):
    """The items of the first stage, from a Monday for four weeks."""
    stage = library.programme("mid_progressive").stage("A")
    return draft_of_stage(library, "mid_progressive", stage, MONDAY, None).for_weeks(4)


def ids(draft):
    return [item.exercise_id for item in draft.items]


def test_it_begins_with_the_stages_own_items(draft):
    assert ids(draft)[:2] == [PUMPS, RAISE]
    assert draft.item(RAISE) == ItemSet(exercise_id=RAISE, step=2)
    assert (draft.days_per_week, draft.times_per_day) == (7, 1)


def test_an_exercise_that_is_gone_is_not_offered(small_library, library):
    stage = library.programme("mid_progressive").stage("A")

    draft = draft_of_stage(
        small_library(lost=frozenset({RAISE})), "mid_progressive", stage, MONDAY, None
    )

    assert RAISE not in ids(draft)


def test_weeks_count_both_the_first_and_the_last_day(draft):
    assert draft.ends == date(2026, 2, 1)
    assert draft.for_weeks(None).ends is None


def test_another_first_day_keeps_the_length(draft):
    later = draft.from_day(date(2026, 1, 12))

    assert later.ends == date(2026, 2, 8)
    assert draft.for_weeks(None).from_day(MONDAY).ends is None


def test_an_exercise_is_added_once_at_its_usual_dose(draft, library):
    band = library.exercise("band_point")

    added = draft.with_item(band).with_item(band)

    assert ids(added) == [*ids(draft), "band_point"]
    assert added.item("band_point") == item_at(band, band.dose.usual)
    assert added.without_item("band_point") == draft


def test_a_dose_that_is_not_on_the_ladder_begins_at_its_lowest(library):
    assert item_at(library.exercise(RAISE), "9x9").step == 0


@pytest.mark.parametrize(("by", "place"), [(-1, 0), (1, 2), (-9, 0), (99, 4), (0, 1)])
def test_an_exercise_moves_within_the_list(draft, by, place):
    assert ids(draft.moved(RAISE, by)).index(RAISE) == place


def test_moving_what_is_not_there_changes_nothing(draft):
    assert draft.moved("gone", 1) is draft


def test_a_weight_stays_only_where_the_rung_asks_for_one(draft, library):
    seated = library.exercise(SEATED)

    loaded = draft.at_step(seated, 4).with_load(SEATED, 10.0)

    assert loaded.item(SEATED).load_kg == 10.0
    assert loaded.at_step(seated, 4).item(SEATED).load_kg == 10.0
    assert loaded.at_step(seated, 3).item(SEATED).load_kg is None
    assert draft.at_step(library.exercise("band_point"), 1) == draft


def test_sides_are_set_for_one_exercise(draft):
    changed = draft.with_sides("heel_lower_floor", (Side.LEFT,))

    assert changed.item("heel_lower_floor").sides == (Side.LEFT,)
    assert changed.item(RAISE).sides == ()


def test_signed_and_opened_again_it_is_the_same(draft, journal):
    record = draft.signed("p1", journal.at(3))

    assert (record.id, record.day) == ("p1", journal.day(3))
    assert draft_of(record) == draft
