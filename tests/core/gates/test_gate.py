"""A gate tells what it still asks for, and where it leads."""

from __future__ import annotations

from heelrehab.core.adaptation.judgements import judgements
from heelrehab.core.gates.gate import NO_SETBACK, gate_state
from heelrehab.core.gates.needs import Scene, Status
from heelrehab.core.records import PainMoment


def state(journal, library, number):
    history = journal.history
    return gate_state(
        Scene(history, library, journal.plan, journal.day(number), judgements(history))
    )


def trained(journal, stage="B"):
    journal.begin(stage=stage)
    done = journal.done("heel_raise_single_step", "3x15")
    return journal.session(1, done, stage=stage).pain(1, 3, PainMoment.DURING)


def test_a_question_is_asked_once_all_else_is_met(journal, library):
    trained(journal)
    assert state(journal, library, 20).questions == ()

    almost = state(journal, library, 21)
    assert almost.questions == ("insertion_pain",)
    assert not almost.is_open

    journal.answer(21, "insertion_pain", is_yes=False)
    opened = state(journal, library, 21)
    assert opened.is_open
    assert (opened.target.programme, opened.target.stage) == ("mid_progressive", "C")
    assert opened.questions == ()


def test_a_setback_on_the_last_day_keeps_the_gate_shut(journal, library):
    trained(journal).answer(21, "insertion_pain", is_yes=False)
    journal.decision(21, "r4", "regress", judged=20)

    found = state(journal, library, 21)

    assert not found.is_open
    assert {each.code: each.status for each in found.needs}[NO_SETBACK] is Status.NOT_MET


def test_needs_carry_the_codes_of_their_texts(journal, library):
    codes = [each.code for each in state(trained(journal), library, 1).needs]

    assert codes == ["days_in_stage", "exercise_done", "asked", "no_setback"]


def test_a_question_that_may_stand_for_an_exercise_is_asked(journal, library):
    journal.begin(0, "insertional", "I1", location=("on_bone",))

    assert state(journal, library, 14).questions == ("two_leg_raise_15",)


def test_stages_without_a_gate_have_no_state(journal, library):
    assert state(journal.begin(0, "maintenance", "M1"), library, 9) is None
    assert state(journal.begin(1, "gone", "X"), library, 9) is None


def test_a_gate_to_a_programme_that_is_gone_stays_shut(journal_of, small_library):
    library = small_library(lost=frozenset({"maintenance"}))
    journal = journal_of(library).begin(0, "mid_progressive", "D")
    journal.answer(1, "goal_restored", is_yes=True)

    found = state(journal, library, 90)

    assert all(each.status is Status.MET for each in found.needs)
    assert not found.is_open
