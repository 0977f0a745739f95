"""The person has the last word, and it is recorded."""

from __future__ import annotations

import pytest

from heelrehab.core.course.veto import Veto, flare_up, veto, vetoes_open_to
from heelrehab.core.records import ChangedBy, PlanChangeKind

FLOOR = "heel_raise_double_floor"


@pytest.fixture
def raised(journal):
    """A journal whose last decision put one dose up."""
    journal.begin()
    made = journal.decision(9, change="dose_up")
    rule = {"by": ChangedBy.RULE, "decision_id": made.id}
    journal.change(9, PlanChangeKind.DOSE, exercise_id=FLOOR, step=3, **rule)
    return journal, made


def say(journal, library, made, choice):
    said = veto(journal.history, library, made, choice, now=journal.at(9), new_id=journal.new_id)
    journal.extend(said)
    return said


def test_a_step_up_may_be_refused_once(raised, library):
    journal, made = raised
    assert vetoes_open_to(journal.history, made) == (Veto.STAY, Veto.EASIER)

    (said,) = say(journal, library, made, Veto.STAY)

    assert (said.kind, said.by, said.decision_id) == (
        PlanChangeKind.VETO,
        ChangedBy.PERSON,
        made.id,
    )
    assert journal.plan.steps == {}
    assert vetoes_open_to(journal.history, made) == ()
    assert say(journal, library, made, Veto.EASIER) == ()


def test_the_easier_one_takes_a_step_from_all_of_the_stage(raised, library):
    journal, made = raised

    said = say(journal, library, made, Veto.EASIER)

    assert said[0].kind is PlanChangeKind.VETO
    assert journal.plan.steps[FLOOR] == 2
    assert {each.by for each in said} == {ChangedBy.PERSON}
    assert len({each.at for each in said}) == len(said)


def test_a_step_down_cannot_be_refused(journal, library):
    journal.begin()
    made = journal.decision(9, "r4", "regress", change="one_down")

    assert vetoes_open_to(journal.history, made) == (Veto.EASIER,)
    assert say(journal, library, made, Veto.STAY) == ()


def test_a_flare_up_lightens_three_days(journal):
    change = flare_up(journal.at(5), journal.new_id)

    assert (change.kind, change.until) == (PlanChangeKind.FLARE, journal.day(7))
    assert change.by is ChangedBy.PERSON
