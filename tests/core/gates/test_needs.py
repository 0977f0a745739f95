"""Each need of a gate, met, not met, or not known."""

from __future__ import annotations

import pytest

from heelrehab.content.programmes import (
    Asked,
    DaysInStage,
    DaysSinceStart,
    ExerciseDone,
    HopPain,
    PainDuring,
    RaisesRatio,
    SessionsDone,
    StiffnessNotDaily,
)
from heelrehab.core.adaptation.judgements import judgements
from heelrehab.core.gates.needs import Scene, Status, status_of
from heelrehab.core.records import PainMoment, PlanChangeKind
from heelrehab.core.side import Side

MET, NOT_MET, UNKNOWN = Status.MET, Status.NOT_MET, Status.UNKNOWN


def status(journal, library, number, need):
    history = journal.history
    judged = judgements(history)
    scene = Scene(history, library, journal.plan, journal.day(number), judged)
    return status_of(need, scene)


def test_days_are_counted_in_the_stage_and_since_the_start(journal, library):
    journal.begin()
    journal.change(10, PlanChangeKind.STAGE, stage_id="B")

    assert status(journal, library, 20, DaysInStage(at_least=10)) is MET
    assert status(journal, library, 19, DaysInStage(at_least=10)) is NOT_MET
    assert status(journal, library, 20, DaysSinceStart(at_least=20)) is MET
    assert status(journal, library, 19, DaysSinceStart(at_least=20)) is NOT_MET


def test_without_a_start_no_day_has_passed(journal, library):
    assert status(journal, library, 9, DaysSinceStart(at_least=1)) is NOT_MET
    assert status(journal, library, 9, DaysInStage(at_least=1)) is NOT_MET


@pytest.mark.parametrize(
    ("share", "within", "expected"),
    [(1.0, None, MET), (0.8, None, MET), (0.7, None, NOT_MET), (1.0, 3, NOT_MET), (1.0, 4, MET)],
)
def test_sessions_count_by_their_share_and_their_days(journal, library, share, within, expected):
    journal.begin()
    for number in range(4):
        journal.session(number, journal.done("heel_raise_double_floor", share=share))
    need = SessionsDone(at_least=4, share_fraction=0.8, within_days=within)

    assert status(journal, library, 3, need) is expected


def test_only_sessions_of_this_stage_since_it_began_count(journal, library):
    journal.begin()
    journal.session(0)
    journal.change(1, PlanChangeKind.STAGE, stage_id="B")
    journal.session(2, stage="A").session(3, programme="starter", stage="B")
    journal.session(4, journal.done("ankle_pumps"), stage="B").session(9, stage="B")
    need = SessionsDone(at_least=1, share_fraction=0.8)

    assert status(journal, library, 8, need) is NOT_MET
    assert status(journal, library, 9, need) is MET


def test_pain_during_needs_a_score_and_none_above(journal, library):
    need = PainDuring(at_most_nrs=5, within_days=7)
    journal.begin()
    journal.session(0).pain(0, 6, PainMoment.DURING)
    journal.session(5)
    assert status(journal, library, 8, need) is UNKNOWN

    journal.pain(5, 5, PainMoment.DURING, session_id="s5")
    journal.pain(5, 9, PainMoment.DURING, session_id="another")
    assert status(journal, library, 8, need) is MET
    assert status(journal, library, 6, need) is NOT_MET


def done_need(**changes):
    values = {"sets": 1, "reps": 10, "pain_at_most_nrs": 5, **changes}
    return ExerciseDone(exercises=("heel_raise_single_floor",), **values)


@pytest.mark.parametrize(
    ("notation", "share", "side", "pain", "expected"),
    [
        ("3x10", 1.0, Side.LEFT, 5, MET),
        ("3x10", 1.0, Side.BOTH, 5, MET),
        ("3x10", 1.0, Side.RIGHT, 5, NOT_MET),
        ("3x10", 1.0, Side.LEFT, 6, NOT_MET),
        ("3x8", 1.0, Side.LEFT, 2, NOT_MET),
        ("3x10", 0.2, Side.LEFT, 2, NOT_MET),
    ],
)
def test_an_exercise_is_done_at_its_dose_on_the_sore_side(
    journal, library, *, notation, share, side, pain, expected
):
    journal.begin()
    journal.session(0, journal.done("heel_raise_single_floor", notation, side, share))
    journal.pain(0, pain, PainMoment.DURING)

    assert status(journal, library, 1, done_need()) is expected


def test_without_any_score_an_exercise_counts_as_not_done(journal, library):
    journal.begin()
    journal.session(0, journal.done("heel_raise_single_floor"))
    assert status(journal, library, 1, done_need()) is NOT_MET

    journal.pain(0, 3, PainMoment.AFTER)
    assert status(journal, library, 1, done_need()) is MET


def test_pain_of_other_exercises_and_sessions_does_not_count(journal, library):
    journal.begin()
    journal.session(0, journal.done("heel_raise_single_floor"))
    journal.pain(0, 9, PainMoment.DURING, exercise_id="ankle_pumps")
    journal.pain(0, 9, PainMoment.DURING, session_id="another")
    journal.pain(0, 4, PainMoment.DURING, exercise_id="heel_raise_single_floor")

    assert status(journal, library, 1, done_need()) is MET


@pytest.mark.parametrize(
    ("rise", "expected"), [(0.0, MET), (0.5, MET), (1.0, NOT_MET), (None, NOT_MET)]
)
def test_settled_means_no_higher_than_usual_next_morning(journal, library, rise, expected):
    journal.begin()
    journal.session(0, journal.done("heel_raise_single_floor")).pain(0, 2, PainMoment.DURING)
    journal.decision(1, "r6", "green", morning_rise_nrs=rise)

    assert status(journal, library, 1, done_need(is_settled_by_morning=True)) is expected


def test_an_answer_may_stand_for_an_exercise_the_stage_lacks(journal, library):
    need = done_need(or_asked="two_leg_raise_15")
    journal.begin()
    assert status(journal, library, 1, need) is UNKNOWN

    journal.answer(1, "two_leg_raise_15", is_yes=False)
    assert status(journal, library, 1, need) is NOT_MET
    assert status(journal, library, 7, need) is NOT_MET
    assert status(journal, library, 8, need) is UNKNOWN

    journal.answer(2, "two_leg_raise_15", is_yes=True)
    assert status(journal, library, 2, need) is MET


@pytest.mark.parametrize(
    ("side", "left", "right", "lower", "expected"),
    [
        (Side.LEFT, 18, 20, None, MET),
        (Side.LEFT, 17, 20, None, NOT_MET),
        (Side.RIGHT, 17, 20, None, MET),
        (Side.LEFT, 20, 20, True, NOT_MET),
        (Side.BOTH, 17, 20, None, NOT_MET),
        (Side.BOTH, 20, 20, True, NOT_MET),
        (Side.BOTH, 20, 18, None, MET),
        (Side.LEFT, 0, 0, None, NOT_MET),
        (Side.LEFT, None, 20, None, UNKNOWN),
        (Side.LEFT, 20, None, None, UNKNOWN),
    ],
)
def test_raises_are_held_against_the_other_side(
    journal, library, *, side, left, right, lower, expected
):
    journal.begin(side=side)
    journal.raises(3, left, right, left_is_lower=lower)

    assert status(journal, library, 4, RaisesRatio(at_least_fraction=0.9)) is expected


@pytest.mark.parametrize(("number", "expected"), [(2, UNKNOWN), (3, MET), (38, MET), (39, UNKNOWN)])
def test_a_test_speaks_for_five_weeks(journal, library, number, expected):
    journal.begin()
    journal.raises(3, 20, 20).hops(3, 1)

    assert status(journal, library, number, RaisesRatio(at_least_fraction=0.9)) is expected
    assert status(journal, library, number, HopPain(at_most_nrs=2)) is expected


def test_hops_are_needed_on_every_sore_side_and_the_last_counts(journal, library):
    need = HopPain(at_most_nrs=2)
    journal.begin(side=Side.BOTH)
    journal.hops(1, 5).hops(2, 1)
    assert status(journal, library, 3, need) is UNKNOWN

    journal.hops(3, 3, Side.RIGHT)
    assert status(journal, library, 3, need) is NOT_MET

    journal.hops(4, 2, Side.BOTH)
    assert status(journal, library, 4, need) is MET


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        ([5, 5], UNKNOWN),
        ([5, 0, 5], MET),
        ([5, 5, 5], NOT_MET),
        ([0, 9, 9, 9, 9, 9, 9, 9], NOT_MET),
    ],
)
def test_stiffness_is_not_daily_once_a_morning_was_loose(journal, library, minutes, expected):
    journal.begin()
    for number, given in enumerate(minutes):
        journal.stiff(number, given)

    found = status(journal, library, len(minutes) - 1, StiffnessNotDaily(within_days=7))

    assert found is expected


def test_a_loose_morning_is_loose_on_both_sore_sides(journal, library):
    journal.begin(side=Side.BOTH)
    for number in range(3):
        journal.stiff(number, 0, Side.LEFT).stiff(number, 5, Side.RIGHT)

    assert status(journal, library, 2, StiffnessNotDaily(within_days=7)) is NOT_MET


def test_a_question_counts_as_answered_since_the_stage_began(journal, library):
    need = Asked(question="insertion_pain", is_yes=False)
    journal.begin(0).answer(1, "insertion_pain", is_yes=False)
    journal.change(2, PlanChangeKind.STAGE, stage_id="B")
    assert status(journal, library, 3, need) is UNKNOWN

    journal.answer(3, "insertion_pain", is_yes=True)
    assert status(journal, library, 3, need) is NOT_MET

    journal.answer(4, "insertion_pain", is_yes=False)
    assert status(journal, library, 4, need) is MET


def test_an_answer_that_keeps_a_gate_shut_is_asked_for_again(journal, library):
    """Else nobody who once said no would ever leave the stage."""
    need = Asked(question="goal_restored", is_yes=True)
    journal.begin().answer(3, "goal_restored", is_yes=False)

    assert status(journal, library, 9, need) is NOT_MET
    assert status(journal, library, 10, need) is UNKNOWN
