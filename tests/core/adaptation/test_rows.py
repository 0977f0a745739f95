"""The adaptation table: each row by name, and what must hold for every input."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.content.finder import Tier
from heelrehab.core.adaptation.codes import Cause, Result, Row
from heelrehab.core.adaptation.rows import Inputs, decide

GOOD = Inputs(
    during_nrs=2,
    later_nrs=2,
    morning_nrs=2,
    usual_morning_nrs=2.0,
    stiffness_minutes=5,
    usual_stiffness_minutes=5.0,
    week_rise_nrs=0.0,
    effort_nrs=5,
    share=1.0,
)


@pytest.mark.parametrize(
    ("change", "row", "causes"),
    [
        ({"tier": Tier.EMERGENCY}, Row.R0, (Cause.FLAG,)),
        ({"tier": Tier.URGENT}, Row.R1, (Cause.FLAG,)),
        ({"tier": Tier.CLINICIAN_FIRST}, Row.R1, (Cause.FLAG,)),
        ({"during_nrs": 8, "had_stop_check": True}, Row.R1, (Cause.SECOND_STOP_CHECK,)),
        ({"had_stop_check": True}, Row.R6, ()),
        ({"during_nrs": 8}, Row.R2, (Cause.PAIN_DURING,)),
        ({"later_nrs": 8}, Row.R2, (Cause.PAIN_LATER,)),
        ({"morning_nrs": 8}, Row.R2, (Cause.PAIN_MORNING,)),
        ({"during_nrs": 6}, Row.R3, (Cause.PAIN_DURING,)),
        ({"later_nrs": 7}, Row.R3, (Cause.PAIN_LATER,)),
        ({"morning_nrs": 5}, Row.R3, (Cause.MORNING_RISE,)),
        ({"stiffness_minutes": 36}, Row.R3, (Cause.STIFFNESS_RISE,)),
        ({"morning_nrs": 4}, Row.R4, (Cause.MORNING_RISE,)),
        ({"stiffness_minutes": 35}, Row.R4, (Cause.STIFFNESS_RISE,)),
        ({"stiffness_minutes": 21}, Row.R4, (Cause.STIFFNESS_RISE,)),
        ({"week_rise_nrs": 2.0}, Row.R4, (Cause.WEEK_RISE,)),
        ({"share": 0.49, "is_cut_by_pain": True}, Row.R4, (Cause.CUT_BY_PAIN,)),
        ({"share": 0.49}, Row.R5, (Cause.SHARE_LOW,)),
        ({"share": 0.5, "is_cut_by_pain": True}, Row.R5, (Cause.CUT_BY_PAIN,)),
        ({"morning_nrs": None}, Row.R5, (Cause.MORNING_MISSING,)),
        ({"usual_morning_nrs": None}, Row.R5, (Cause.MORNING_MISSING,)),
        ({"stiffness_minutes": None}, Row.R5, (Cause.STIFFNESS_MISSING,)),
        ({"during_nrs": None, "later_nrs": None}, Row.R5, (Cause.SCORES_MISSING,)),
        ({"morning_nrs": 3}, Row.R5, (Cause.MORNING_RISE,)),
        ({"stiffness_minutes": 11}, Row.R5, (Cause.STIFFNESS_RISE,)),
        ({"stiffness_minutes": 20}, Row.R5, (Cause.STIFFNESS_RISE,)),
        ({"week_rise_nrs": 1.0}, Row.R5, (Cause.WEEK_RISE,)),
        ({"share": 0.79}, Row.R5, (Cause.SHARE_LOW,)),
        ({"effort_nrs": 8}, Row.R5, (Cause.EFFORT,)),
        ({}, Row.R6, ()),
        ({"stiffness_minutes": 10}, Row.R6, ()),
        ({"share": 0.9, "effort_nrs": 6}, Row.R6, ()),
        ({"during_nrs": 3}, Row.R7, ()),
        ({"later_nrs": 5}, Row.R7, ()),
        ({"effort_nrs": 7}, Row.R7, ()),
        ({"effort_nrs": None}, Row.R7, ()),
        ({"during_nrs": None, "later_nrs": 3}, Row.R7, ()),
        ({"during_nrs": 3, "later_nrs": None}, Row.R7, ()),
        ({"share": 0.89}, Row.R8, (Cause.SHARE_LOW,)),
        ({"share": 0.8, "is_cut_by_pain": True}, Row.R8, (Cause.CUT_BY_PAIN,)),
    ],
)
def test_each_row_matches_what_it_says(change, row, causes):
    decided = decide(replace(GOOD, **change))

    assert (decided.row, decided.causes) == (row, causes)


RESULTS = {
    Row.R0: Result.EMERGENCY,
    Row.R1: Result.SEE_CLINICIAN,
    Row.R2: Result.STOP_CHECK,
    Row.R3: Result.REST_REGRESS,
    Row.R4: Result.REGRESS,
    Row.R5: Result.HOLD,
    Row.R6: Result.GREEN,
    Row.R7: Result.AMBER_OK,
    Row.R8: Result.HOLD,
}

score = st.one_of(st.none(), st.integers(0, 10))
minutes = st.one_of(st.none(), st.integers(0, 120))
usual = st.one_of(st.none(), st.integers(0, 20).map(lambda halves: halves / 2))
inputs = st.builds(
    Inputs,
    during_nrs=score,
    later_nrs=score,
    morning_nrs=score,
    usual_morning_nrs=usual,
    stiffness_minutes=minutes,
    usual_stiffness_minutes=st.one_of(st.none(), st.integers(0, 120).map(float)),
    week_rise_nrs=st.one_of(st.none(), st.integers(-8, 8).map(lambda halves: halves / 2)),
    effort_nrs=score,
    share=st.integers(0, 100).map(lambda percent: percent / 100),
    is_cut_by_pain=st.booleans(),
    tier=st.one_of(st.none(), st.sampled_from(Tier)),
    had_stop_check=st.booleans(),
    settling_at_most_nrs=st.one_of(st.none(), st.just(5)),
)


@given(inputs)
def test_every_input_has_exactly_one_result(any_inputs):
    decided = decide(any_inputs)

    assert RESULTS[decided.row] is decided.result
    assert decided == decide(any_inputs)


def worse_value(name, value):
    """Return an answer a step worse, the same where it cannot be worse or was not given."""
    match name, value:
        case _, None if name != "tier":
            return None
        case (("is_cut_by_pain" | "had_stop_check"), _):
            worse = True
        case "share", _:
            worse = max(0.0, round(value - 0.01, 2))
        case "tier", _:
            steps = {None: Tier.CLINICIAN_FIRST, Tier.CLINICIAN_FIRST: Tier.URGENT}
            worse = steps.get(value, Tier.EMERGENCY)
        case (("usual_morning_nrs" | "usual_stiffness_minutes"), _):
            worse = max(0.0, value - 0.5)
        case (("week_rise_nrs" | "stiffness_minutes"), _):
            worse = value + 1
        case _:
            worse = min(10, value + 1)
    return worse


ANSWERS = (
    "during_nrs",
    "later_nrs",
    "morning_nrs",
    "usual_morning_nrs",
    "stiffness_minutes",
    "usual_stiffness_minutes",
    "week_rise_nrs",
    "effort_nrs",
    "share",
    "is_cut_by_pain",
    "tier",
    "had_stop_check",
)


@given(inputs, st.sampled_from(ANSWERS))
def test_worse_input_never_gives_a_milder_result(some, name):
    worse = replace(some, **{name: worse_value(name, getattr(some, name))})

    assert decide(worse).result.severity >= decide(some).result.severity


@pytest.mark.parametrize(
    ("change", "keeps"),
    [
        ({"morning_nrs": None}, True),
        ({"morning_nrs": None, "stiffness_minutes": None}, True),
        ({"share": 0.6}, True),
        ({"share": 0.85}, True),
        ({"share": 0.6, "is_cut_by_pain": True}, False),
        ({"morning_nrs": 3}, False),
        ({"stiffness_minutes": None, "morning_nrs": 3}, False),
        ({"effort_nrs": 9}, False),
        ({}, False),
    ],
)
def test_only_a_harmless_hold_keeps_the_credits(change, keeps):
    assert decide(replace(GOOD, **change)).keeps_credits is keeps


@pytest.mark.parametrize(
    ("change", "row"),
    [
        ({"morning_nrs": 4}, Row.R5),
        ({"stiffness_minutes": 25}, Row.R5),
        ({"during_nrs": 5, "later_nrs": 5}, Row.R7),
        ({"morning_nrs": 5}, Row.R3),
        ({"during_nrs": 6}, Row.R3),
        ({"morning_nrs": 6, "usual_morning_nrs": 4.0}, Row.R4),
        ({"share": 0.4, "is_cut_by_pain": True}, Row.R4),
    ],
)
def test_in_the_settling_weeks_soreness_up_to_five_only_holds(change, row):
    assert decide(replace(GOOD, settling_at_most_nrs=5, **change)).row is row
