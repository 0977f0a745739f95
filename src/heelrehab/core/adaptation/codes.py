"""The codes of the rules; the screen and ``rules.toml`` know their words and sources."""

from __future__ import annotations

from enum import Enum


class Row(Enum):
    """A row of the adaptation table, a gap, or a review."""

    R0 = "r0"
    R1 = "r1"
    R2 = "r2"
    R3 = "r3"
    R4 = "r4"
    R5 = "r5"
    R6 = "r6"
    R7 = "r7"
    R8 = "r8"
    GAP_7 = "gap_7"
    GAP_21 = "gap_21"
    GAP_90 = "gap_90"
    REVIEW_6 = "review_6"
    REVIEW_12 = "review_12"


class Result(Enum):
    """What a row comes to."""

    GREEN = "green"
    AMBER_OK = "amber_ok"
    HOLD = "hold"
    REGRESS = "regress"
    REST_REGRESS = "rest_regress"
    STOP_CHECK = "stop_check"
    SEE_CLINICIAN = "see_clinician"
    EMERGENCY = "emergency"
    RESTART = "restart"
    """After a gap."""
    ADVICE = "advice"
    """Of a review: something to look at, nothing changed."""
    ON_COURSE = "on_course"

    @property
    def severity(self) -> int:
        """0 for the mildest result of the table; results of gaps and reviews count as mild."""
        return _SEVERITY.get(self, 0)

    @property
    def is_setback(self) -> bool:
        """True for REGRESS and worse."""
        return self.severity >= _SEVERITY[Result.REGRESS]


_SEVERITY = {
    Result.GREEN: 0,
    Result.AMBER_OK: 1,
    Result.HOLD: 2,
    Result.REGRESS: 3,
    Result.REST_REGRESS: 4,
    Result.STOP_CHECK: 5,
    Result.SEE_CLINICIAN: 6,
    Result.EMERGENCY: 7,
}


class Cause(Enum):
    """Which input made a row match."""

    FLAG = "flag"
    SECOND_STOP_CHECK = "second_stop_check"
    PAIN_DURING = "pain_during"
    PAIN_LATER = "pain_later"
    PAIN_MORNING = "pain_morning"
    MORNING_RISE = "morning_rise"
    STIFFNESS_RISE = "stiffness_rise"
    WEEK_RISE = "week_rise"
    CUT_BY_PAIN = "cut_by_pain"
    SHARE_LOW = "share_low"
    EFFORT = "effort"
    MORNING_MISSING = "morning_missing"
    STIFFNESS_MISSING = "stiffness_missing"
    SCORES_MISSING = "scores_missing"

    @property
    def keeps_credits(self) -> bool:
        """True for a missing answer, or less done for another reason than pain."""
        return self in _HARMLESS


_HARMLESS = frozenset(
    {
        Cause.SHARE_LOW,
        Cause.MORNING_MISSING,
        Cause.STIFFNESS_MISSING,
        Cause.SCORES_MISSING,
    }
)


class Change(Enum):
    """What follows for the plan."""

    LOCK = "lock"
    SEE_CLINICIAN = "see_clinician"
    STOP_THEN_STAGE_BACK = "stop_then_stage_back"
    REST_THEN_TWO_DOWN = "rest_then_two_down"
    TWO_DOWN = "two_down"
    ONE_DOWN = "one_down"
    STAGE_BACK = "stage_back"
    SAME_DOSE = "same_dose"
    CREDIT = "credit"
    HALF_CREDIT = "half_credit"
    DOSE_UP = "dose_up"
    LOAD_UP = "load_up"
    NEXT_STAGE = "next_stage"
    GAP_DOSE_DOWN = "gap_dose_down"
    GAP_STAGE_DOWN = "gap_stage_down"
    NEW_FINDER = "new_finder"
    ADVICE_CHECK = "advice_check"
    ADVICE_SEE_CLINICIAN = "advice_see_clinician"
    ON_COURSE = "on_course"
