"""Prescriptions in words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from heelrehab.content.schema import Sides
from heelrehab.core.prescribing.checking import Fault, Misfit
from heelrehab.core.prescribing.force import BACK_TO_PROGRAMME
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import ChangedBy, PlanChange, PlanChangeKind, Prescribed
from heelrehab.core.side import Side
from heelrehab.ui.strings.programme.prescribing import (
    fault_text,
    item_text,
    often_text,
    prescription_lines,
    sides_choices,
    span_text,
)
from heelrehab.ui.strings.programme.set_by import set_by_text
from heelrehab.ui.strings.records.plan_changes import plan_change_text
from heelrehab.ui.strings.records.words import record_words

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def prescribed_of():
    def make(**fields):
        return Prescribed(
            id="p1",
            at=AT,
            day=AT.date(),
            starts=date(2026, 3, 3),
            programme_id="mid_progressive",
            stage_id="A",
            days_per_week=5,
            items=(ItemSet(exercise_id="seated_heel_raise", step=4, load_kg=7.5),),
            **fields,
        )

    return make


def test_who_set_it_and_until_when(prescribed_of):
    named = prescribed_of(author="Clinic at the Park", ends=date(2026, 3, 30))

    assert set_by_text(named) == "Set by Clinic at the Park on 2 Mar 2026, until 30 Mar 2026."
    assert set_by_text(prescribed_of()) == (
        "Set by a clinician on 2 Mar 2026, until it is changed."
    )


def test_the_history_says_all_of_it(prescribed_of, catalogue):
    words = record_words(prescribed_of(note="Slowly."), catalogue)

    assert words.title == "Prescription"
    assert words.value.startswith("Set by a clinician")
    assert words.details == prescription_lines(prescribed_of(note="Slowly."), catalogue)
    assert words.details[0] == "Within Step by step: Settle"
    assert words.details[-1] == "Slowly."
    assert len(prescription_lines(prescribed_of(), catalogue)) == 4


def test_the_way_back_is_told(catalogue):
    change = PlanChange(
        id="c1",
        at=AT,
        day=AT.date(),
        kind=PlanChangeKind.STAGE,
        by=ChangedBy.PERSON,
        programme_id="mid_progressive",
        stage_id="A",
        reason=BACK_TO_PROGRAMME,
    )

    assert plan_change_text(change, catalogue) == "back to the programme's own exercises"


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (ItemSet(exercise_id="seated_heel_raise", step=4, load_kg=7.5), ": 3"),
        (ItemSet(exercise_id="seated_heel_raise", step=49), ": step 50"),
        (ItemSet(exercise_id="gone", step=1), "gone: step 2"),
        (ItemSet(exercise_id="gone", step=1, sides=(Side.LEFT,)), "step 2, left leg"),
        (ItemSet(exercise_id="gone", step=1, sides=(Side.LEFT, Side.RIGHT)), "each leg in turn"),
        (ItemSet(exercise_id="gone", step=1, load_kg=7.5), "step 2, 7.5 kg"),
    ],
)
def test_an_item_in_a_line(catalogue, item, text):
    assert text in item_text(item, catalogue)


def test_dates_and_how_often():
    assert span_text(AT.date(), None) == "From Mon 2 Mar until it is changed"
    assert span_text(AT.date(), date(2026, 3, 29)) == "From Mon 2 Mar to Sun 29 Mar"
    assert often_text(1, 5).startswith("Once a day")
    assert often_text(2, 7).startswith("2 times a day")


def test_each_choice_of_legs_has_words_and_stands_for_sides():
    for sides in Sides:
        choices = sides_choices(sides)
        assert choices[0][0] == ""
        assert all(text for _, text in choices)
        assert all(Side(each) for choice, _ in choices for each in choice.split())


@pytest.mark.parametrize("misfit", list(Misfit))
def test_every_misfit_has_a_sentence_with_something_to_do(catalogue, misfit):
    text = fault_text(Fault(misfit, "key", "value", "", "seated_heel_raise"), catalogue)

    assert text.endswith(".")
    assert "{" not in text
