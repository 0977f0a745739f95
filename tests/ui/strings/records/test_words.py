"""Every kind of record has words, and none of them is a code."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from heelrehab.core.dose import parse_dose
from heelrehab.core.records import (
    ChangedBy,
    CutReason,
    Decision,
    FinderAnswers,
    HeelRaiseTest,
    HopTest,
    ItemDone,
    Note,
    Pain,
    PainMoment,
    PlanChange,
    PlanChangeKind,
    QuestionnaireTotal,
    Rating,
    RedFlag,
    Session,
    SessionEnd,
    SessionFeedback,
    SessionProgress,
    StageAnswer,
    Stiffness,
)
from heelrehab.core.side import Side
from heelrehab.ui.strings.records.words import record_words

DAY = date(2026, 3, 2)
STAMP = {"id": "r", "at": datetime(2026, 3, 2, 7, 40, tzinfo=UTC)}
DATED = {**STAMP, "day": DAY}
LIFT = ItemDone(
    exercise_id="heel_raise_double_floor",
    side=Side.LEFT,
    dose=parse_dose("3x15"),
    sets_done=3,
    reps_done=30,
    reps_prescribed=45,
)


def session(ended, done=()):
    return Session(
        **DATED,
        session_id="s",
        started_at=STAMP["at"],
        ended=ended,
        done=done,
        active_s=600.0,
    )


def change(kind, by=ChangedBy.RULE, **more):
    return PlanChange(**DATED, kind=kind, by=by, **more)


@pytest.mark.parametrize(
    ("record", "title", "value"),
    [
        (
            Pain(**DATED, moment=PainMoment.LATER, score_nrs=4, side=Side.RIGHT),
            "Pain later that day, right leg",
            "4 of 10",
        ),
        (
            Pain(**DATED, moment=PainMoment.WEEKLY_WORST, score_nrs=0, side=Side.BOTH),
            "Worst pain of the week",
            "0 of 10",
        ),
        (Stiffness(**DATED, minutes=20), "Morning stiffness", "20 minute(s)"),
        (
            HeelRaiseTest(**DATED, left_reps=8, left_is_lower=True),
            "Heel raises on one leg",
            "left 8, right not tried",
        ),
        (
            HopTest(**DATED, side=Side.LEFT, pain_nrs=2),
            "Pain in ten small hops, left leg",
            "2 of 10",
        ),
        (Rating(**DATED, overall_percent=70), "How near to normal", "70 %"),
        (QuestionnaireTotal(**DATED, questionnaire="visa_a", total=64), "VISA-A", "64 of 100"),
        (Note(**DATED, text="New shoes"), "Note", ""),
        (session(SessionEnd.COMPLETED), "Session", "10 min, finished"),
        (session(SessionEnd.ENDED_EARLY), "Session", "10 min, ended early"),
        (SessionFeedback(**STAMP, session_id="s", effort_nrs=5), "How hard it was", "5 of 10"),
        (RedFlag(**DATED, tier="none"), "Warning signs", "none named"),
        (
            RedFlag(**DATED, tier="urgent", is_cleared=True),
            "Warning signs",
            "seen by a professional",
        ),
        (FinderAnswers(**DATED, answers={}, outcome="help"), "Finder answered", ""),
        (StageAnswer(**DATED, question="unknown_code", is_yes=False), "Unknown code", "no"),
        (
            change(PlanChangeKind.SWAP, exercise_id="gone", replacement_id=""),
            "Plan changed by a rule",
            "gone left out",
        ),
        (
            change(PlanChangeKind.FLARE, ChangedBy.PERSON, until=DAY),
            "Plan changed by you",
            "lighter days until 2 Mar 2026",
        ),
        (
            change(PlanChangeKind.PAUSE, ChangedBy.CLINICIAN),
            "Plan changed by a clinician",
            "pause",
        ),
        (SessionProgress(**STAMP, session_id="s", done=(), active_s=1.0), "", ""),
    ],
)
def test_title_and_value(qapp, catalogue, record, title, value):
    words = record_words(record, catalogue)

    assert (words.title, words.value) == (title, value)


def test_a_session_lists_what_was_done(qapp, catalogue):
    words = record_words(session(SessionEnd.COMPLETED, (LIFT,)), catalogue)

    assert words.details == ("Heel raise on two legs, left leg: 30 of 45 rep(s) (3 set(s) × 15)",)


def test_a_cut_session_says_why_before_what_was_written(qapp, catalogue):
    said = SessionFeedback(**STAMP, session_id="s", cut_reason=CutReason.PAIN, note="Too steep")

    assert record_words(said, catalogue).details == ("Cut short because of pain", "Too steep")


def test_a_lower_heel_is_told(qapp, catalogue):
    words = record_words(HeelRaiseTest(**DATED, left_reps=8, left_is_lower=True), catalogue)

    assert words.details == ("The left heel rises less high.",)


@pytest.mark.parametrize(
    ("record", "text"),
    [
        (
            change(PlanChangeKind.PROGRAMME, programme_id="mid_progressive", stage_id="rebuild"),
            "Step by step",
        ),
        (change(PlanChangeKind.STAGE, stage_id="no_such_stage"), "no_such_stage"),
        (
            change(PlanChangeKind.DOSE, exercise_id="heel_raise_double_floor", step=0),
            "Heel raise on two legs: ",
        ),
        (
            change(PlanChangeKind.DOSE, exercise_id="heel_raise_double_floor", step=99),
            "Heel raise on two legs: step 100",
        ),
        (change(PlanChangeKind.DOSE, exercise_id="gone", step=2, load_kg=7.5), "step 3, 7.5 kg"),
        (change(PlanChangeKind.DOSE, exercise_id="gone"), "gone: –"),
        (change(PlanChangeKind.FLARE), "usual days again"),
        (change(PlanChangeKind.PAUSE, until=DAY), "no load until 2 Mar 2026"),
        (change(PlanChangeKind.VETO, reason="stay"), "stay as before"),
        (change(PlanChangeKind.VETO, reason="easier"), "something easier"),
        (
            change(
                PlanChangeKind.SWAP,
                exercise_id="heel_raise_double_floor",
                replacement_id="ankle_pumps",
            ),
            "Ankle pumps instead of Heel raise on two legs",
        ),
    ],
)
def test_a_change_of_plan_says_what_is_new(qapp, catalogue, record, text):
    assert text in record_words(record, catalogue).value


def test_a_decision_says_what_follows_and_why(qapp, catalogue):
    facts = {"cause": None, "later_nrs": 3.0}
    decision = Decision(**DATED, row="r0", result="emergency", facts=facts, change="lock")

    words = record_words(decision, catalogue)

    assert words.title == "Decision"
    assert words.value
    assert "sign that needs help" in words.details[0]


def test_title_and_value_make_a_sentence_for_readers(qapp, catalogue):
    pain = Pain(**DATED, moment=PainMoment.MORNING, score_nrs=4, side=Side.LEFT)

    assert record_words(pain, catalogue).sentence == "Pain in the morning, left leg: 4 of 10"
    assert record_words(Note(**DATED, text="x"), catalogue).sentence == "Note"
