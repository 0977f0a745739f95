"""When prescriptions were in force, and the marks they leave on a chart."""

from __future__ import annotations

import pytest

from heelrehab.core.course.veto import back_to_programme, put_away
from heelrehab.core.programme.plan import standing_changes
from heelrehab.core.records import PlanChangeKind
from heelrehab.core.trends.changes import plan_marks
from heelrehab.core.trends.spells import Spell, spells_of

DAYS = range(24)


def go_back(journal, number):
    change = back_to_programme(journal.plan_on(number), journal.at(number), journal.new_id)
    journal.records.append(change)


def ran_out(journal):
    journal.prescribe(3, starts=5, ends=9)


def until_changed(journal):
    journal.prescribe(3)


def took_the_place_of_another(journal):
    journal.prescribe(3, ends=12)
    journal.prescribe(6, ends=9)


def ended_by_another_stage(journal):
    journal.prescribe(3, ends=12)
    journal.change(6, PlanChangeKind.STAGE, stage_id="B")


def ended_by_the_person(journal):
    journal.prescribe(3, ends=12)
    go_back(journal, 6)


def not_ended_by_a_dose(journal):
    journal.prescribe(3, ends=12)
    journal.change(6, PlanChangeKind.DOSE, exercise_id="seated_heel_raise", step=1)


def ended_by_the_person_after_another_had_taken_its_place(journal):
    first = journal.prescribe(3, ends=12)
    journal.prescribe(6, ends=14)
    journal.change(
        8, PlanChangeKind.STAGE, stage_id="A", reason="back_to_programme", decision_id=first.id
    )


def followed_while_another_is_put_away(journal):
    journal.prescribe(3, ends=12)
    waits = journal.prescribe(4, starts=9)
    plan = journal.plan_on(6)
    journal.records.append(put_away(waits, plan, journal.at(6), journal.new_id))


def over_before_it_was_written(journal):
    journal.prescribe(9, starts=2, ends=5)


STORIES = [
    (ran_out, [(5, 10)]),
    (until_changed, [(3, None)]),
    (took_the_place_of_another, [(3, 6), (6, 10)]),
    (ended_by_another_stage, [(3, 6)]),
    (ended_by_the_person, [(3, 6)]),
    (not_ended_by_a_dose, [(3, 13)]),
    (ended_by_the_person_after_another_had_taken_its_place, [(3, 6), (6, 15)]),
    (followed_while_another_is_put_away, [(3, 13)]),
    (over_before_it_was_written, []),
]


@pytest.mark.parametrize(("story", "days"), STORIES, ids=[story.__name__ for story, _ in STORIES])
def test_each_prescription_has_its_days(journal, story, days):
    journal.begin()
    story(journal)

    spells = spells_of(journal.history, journal.day(DAYS[-1]))

    assert spells == tuple(
        Spell(spell.prescribed, journal.day(first), None if over is None else journal.day(over))
        for spell, (first, over) in zip(spells, days, strict=True)
    )


@pytest.mark.parametrize("story", [story for story, _ in STORIES], ids=lambda story: story.__name__)
def test_they_are_the_days_on_which_the_plan_has_it(journal, story):
    journal.begin()
    story(journal)

    for number in DAYS:
        day = journal.day(number)
        on_it = [
            spell.prescribed
            for spell in spells_of(journal.history, journal.day(DAYS[-1]))
            if spell.first <= day and (spell.over_on is None or day < spell.over_on)
        ]
        assert on_it == [each for each in (journal.plan_on(number).prescribed,) if each], number


def test_its_first_and_its_last_day_are_marked_and_the_way_back_is(journal):
    journal.begin()
    first = journal.prescribe(3, starts=4, ends=6)
    second = journal.prescribe(9)
    go_back(journal, 12)

    assert marks_of(journal) == [
        (0, "A", (), False),
        (4, "", (first,), False),
        (7, "", (), True),
        (9, "", (second,), False),
        (12, "", (), True),
    ]


def test_one_that_another_follows_at_once_is_not_called_over(journal):
    journal.begin()
    journal.prescribe(3, ends=6)
    second = journal.prescribe(5, starts=7)

    assert marks_of(journal)[-1] == (7, "", (second,), False)


def test_a_mark_knows_the_programme_that_a_prescription_began(journal):
    prescribed = journal.prescribe(3, programme_id="starter", stage_id="S1")

    (mark,) = plan_marks((), spells_of(journal.history, journal.day(3)))

    assert (mark.programme_id, mark.begun, mark.is_weighty) == ("starter", (prescribed,), True)


def test_a_dose_is_no_weighty_change(journal):
    journal.change(1, PlanChangeKind.DOSE)

    (mark,) = plan_marks(journal.history.plan_changes)

    assert (mark.new_stage, mark.is_weighty) == (None, False)


def marks_of(journal):
    history = journal.history
    marks = plan_marks(standing_changes(history), spells_of(history, journal.day(DAYS[-1])))
    return [
        (
            (mark.day - journal.day(0)).days,
            "" if mark.new_stage is None else mark.new_stage.stage_id,
            mark.begun,
            mark.is_own_again,
        )
        for mark in marks
    ]
