"""From the history to the inputs of the table, side by side."""

from __future__ import annotations

import pytest

from heelrehab.core.adaptation.inputs import inputs_for, is_morning_answered, sides_judged
from heelrehab.core.adaptation.judgements import judgements
from heelrehab.core.records import CutReason, PainMoment
from heelrehab.core.side import Side


def inputs(journal, number, library):
    history = journal.history
    judged = judgements(history)
    return inputs_for(history, library, journal.plan.person, journal.day(number), judged)


def test_a_day_and_its_morning_become_the_inputs(journal, library):
    journal.begin()
    for number in range(4):
        journal.morning(number, 2, 10)
    journal.session(3, effort_nrs=6, cut_reason=CutReason.TIME)
    journal.pain(3, 3, PainMoment.DURING).pain(3, 4, PainMoment.AFTER)
    journal.pain(3, 5, PainMoment.LATER).morning(4, 3, 20)

    (left,) = inputs(journal, 3, library)

    assert (left.during_nrs, left.later_nrs, left.morning_nrs) == (3, 5, 3)
    assert (left.usual_morning_nrs, left.morning_rise_nrs) == (2.0, 1.0)
    assert (left.usual_stiffness_minutes, left.stiffness_rise_minutes) == (10.0, 10.0)
    assert (left.effort_nrs, left.share, left.is_cut_by_pain) == (6, 1.0, False)


def test_the_intake_stands_in_for_too_few_mornings(journal, library):
    journal.begin()
    journal.morning(0, 1, 0).session(0)

    (left,) = inputs(journal, 0, library)

    assert (left.usual_morning_nrs, left.usual_stiffness_minutes) == (5, 20)
    assert left.morning_nrs is None


def test_the_morning_after_is_no_part_of_what_is_usual(journal, library):
    journal.begin()
    journal.morning(0, 1, 0).morning(1, 1, 0).session(1).morning(2, 1, 0)

    (left,) = inputs(journal, 1, library)

    assert (left.morning_nrs, left.usual_morning_nrs) == (1, 5)


def test_without_a_finder_the_few_mornings_must_do(journal, library):
    journal.morning(0, 1, 4).session(0)

    left, right = inputs(journal, 0, library)

    assert (left.usual_morning_nrs, left.usual_stiffness_minutes) == (1.0, 4.0)
    assert (right.usual_morning_nrs, right.usual_stiffness_minutes) == (None, 4.0)


def test_of_two_sessions_a_day_the_worse_counts(journal, library):
    journal.begin()
    half = journal.done("heel_raise_double_floor", share=0.5)
    journal.session(0, session_id="a", effort_nrs=8)
    journal.session(0, half, session_id="b", clock="19:00", cut_reason=CutReason.PAIN)

    (left,) = inputs(journal, 0, library)

    assert (left.share, left.effort_nrs, left.is_cut_by_pain) == (0.5, 8, True)


def test_both_sore_heels_are_judged_each_by_its_own(journal, library):
    journal.begin(side=Side.BOTH)
    journal.session(0).pain(0, 2, PainMoment.DURING).pain(0, 5, PainMoment.DURING, Side.RIGHT)

    left, right = inputs(journal, 0, library)

    assert (left.side, left.during_nrs) == (Side.LEFT, 2)
    assert (right.side, right.during_nrs) == (Side.RIGHT, 5)


@pytest.mark.parametrize(
    ("moment", "number", "score", "sides"),
    [
        (PainMoment.DURING, 0, 5, (Side.LEFT,)),
        (PainMoment.DURING, 0, 6, (Side.LEFT, Side.RIGHT)),
        (PainMoment.MORNING, 1, 1, (Side.LEFT, Side.RIGHT)),
        (PainMoment.MORNING, 0, 9, (Side.LEFT,)),
        (PainMoment.BEFORE, 0, 9, (Side.LEFT,)),
        (PainMoment.DURING, 1, 9, (Side.LEFT,)),
    ],
)
def test_the_other_side_is_judged_once_it_speaks(journal, moment, number, score, sides):
    journal.begin()
    journal.session(0).pain(number, score, moment, Side.RIGHT)

    person = journal.plan.person

    assert sides_judged(journal.history, person, journal.day(0)) == sides


def test_a_stop_in_the_fortnight_before_is_known(journal, library):
    journal.begin()
    journal.decision(2, "r2", "stop_check", judged=1)
    journal.session(1).session(15).session(16)

    assert not inputs(journal, 1, library)[0].had_stop_check
    assert inputs(journal, 15, library)[0].had_stop_check
    assert not inputs(journal, 16, library)[0].had_stop_check


@pytest.mark.parametrize(
    ("began", "trained", "stage", "limit"),
    [(0, 13, "E1", 5), (0, 14, "E1", None), (0, 3, "E2", None), (5, 4, "E1", None)],
)
def test_settling_weeks_are_counted_from_the_start_of_their_stage(
    journal, library, *, began, trained, stage, limit
):
    journal.begin(began, "mid_eccentric", stage)
    journal.session(trained, programme="mid_eccentric", stage=stage)

    assert inputs(journal, trained, library)[0].settling_at_most_nrs == limit


def test_a_morning_is_answered_once_every_sore_side_has_both(journal):
    journal.begin(side=Side.BOTH)
    journal.pain(1, 2, side=Side.LEFT)
    person, morning = journal.plan.person, journal.day(1)
    assert not is_morning_answered(journal.history, person, morning)

    journal.stiff(1, 5)
    assert not is_morning_answered(journal.history, person, morning)

    journal.pain(1, 2, side=Side.RIGHT)
    assert is_morning_answered(journal.history, person, morning)
