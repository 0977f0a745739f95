"""What a bad day leads to, and what it leads to the next time."""

from __future__ import annotations

from tests.core.course.conftest import FLOOR, changes, decide, decisions, run_of

from heelrehab.core.records import PainMoment, PlanChangeKind


def test_regress_takes_one_step_from_what_was_done(journal, library):
    journal.begin().morning(0)
    journal.session(0).pain(0, 3, PainMoment.DURING).morning(1, 7)

    made = decide(journal, library, 1)

    assert decisions(made) == [("r4", "regress", "one_down")]
    (change,) = changes(made)
    assert (change.exercise_id, change.step, change.reason) == (FLOOR, 1, "r4")
    assert change.decision_id == made[0].id


def test_rest_regress_rests_a_day_more_and_takes_two_steps(journal, library):
    journal.begin().session(0).pain(0, 6, PainMoment.DURING).morning(1, 5)

    made = decide(journal, library, 1)

    assert decisions(made) == [("r3", "rest_regress", "rest_then_two_down")]
    assert journal.plan.rest_until == journal.day(1)
    assert journal.plan.steps == {FLOOR: 0}
    assert made[0].facts["rest_until"] == journal.day(1).isoformat()


def test_stop_check_rests_two_days_and_goes_a_stage_back(journal, library):
    journal.begin(stage="B").session(0, stage="B").pain(0, 8, PainMoment.DURING).morning(1, 5)

    made = decide(journal, library, 1)

    assert decisions(made) == [("r2", "stop_check", "stop_then_stage_back")]
    assert journal.plan.rest_until == journal.day(2)
    assert journal.plan.stage_id == "A"
    assert journal.plan.is_check_due


def test_stop_check_in_the_first_stage_takes_two_steps_instead(journal, library):
    journal.begin(0, "insertional", "I1", location=("on_bone",))
    seated = journal.done("seated_heel_raise")
    journal.session(0, seated, programme="insertional", stage="I1")
    journal.pain(0, 8, PainMoment.DURING).morning(1, 5)

    made = decide(journal, library, 1)

    assert decisions(made)[0][2] == "stop_then_stage_back"
    assert [change.kind for change in changes(made)] == [PlanChangeKind.PAUSE, PlanChangeKind.SWAP]


def test_a_second_stop_within_a_fortnight_is_for_a_clinician(journal, library):
    journal.begin(stage="B").session(0, stage="B").pain(0, 8, PainMoment.DURING).morning(1, 5)
    decide(journal, library, 1)
    journal.flag(1, tier="none", signs=())
    journal.session(4).pain(4, 8, PainMoment.DURING).morning(5, 5)

    made = decide(journal, library, 5)

    assert decisions(made) == [("r1", "see_clinician", "see_clinician")]
    assert journal.plan.lock.signs == ("see_clinician",)


def setback(journal, library, number, stage="B"):
    journal.session(number, journal.done("heel_raise_double_step"), stage=stage)
    journal.pain(number, 2, PainMoment.DURING).morning(number + 1, 7, 5)
    return decide(journal, library, number + 1)


def test_two_setbacks_in_a_fortnight_lead_a_stage_back_and_three_to_a_clinician(journal, library):
    journal.begin(stage="B")
    assert decisions(setback(journal, library, 0))[0][2] == "one_down"

    back = setback(journal, library, 7)
    assert decisions(back) == [("r4", "regress", "stage_back")]
    assert back[0].facts["setbacks_14"] == 2
    assert journal.plan.stage_id == "A"

    third = setback(journal, library, 20)
    assert ("r4", "see_clinician", "see_clinician") in decisions(third)
    assert journal.plan.lock.signs == ("see_clinician",)


def test_setbacks_from_before_a_clinician_was_seen_do_not_count(journal, library):
    journal.begin(stage="B")
    setback(journal, library, 0)
    journal.cleared(3)

    assert decisions(setback(journal, library, 7))[0][2] == "one_down"


def test_two_setbacks_in_a_stage_without_one_before_take_two_steps(journal, library):
    journal.begin(0, "starter", "S1")
    band = journal.done("ankle_bend_floor", "3x15")
    codes = []
    for number in (0, 4):
        journal.session(number, band, programme="starter", stage="S1")
        journal.pain(number, 2, PainMoment.DURING).morning(number + 1, 7, 5)
        codes.append(decisions(decide(journal, library, number + 1))[0][2])

    assert codes == ["one_down", "two_down"]


def test_after_a_setback_three_sessions_pass_before_a_step_up(journal, library):
    journal.begin().morning(0)
    journal.session(0).pain(0, 3, PainMoment.DURING).morning(1, 7)
    decide(journal, library, 1)

    made = run_of(journal, library, 7, start=1)

    kinds = [change for _, _, change in decisions(made)]
    assert "dose_up" not in kinds[:3]
    assert "dose_up" in kinds
