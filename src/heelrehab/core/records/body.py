"""What the person feels and what the leg can do."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from datetime import date
from enum import Enum
from typing import Annotated

import msgspec

from heelrehab.core.records.line import Nrs, Record
from heelrehab.core.side import Side

Minutes = Annotated[int, msgspec.Meta(ge=0, le=600)]


class PainMoment(Enum):
    """When a pain score was felt."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"
    LATER = "later"
    MORNING = "morning"
    WEEKLY_WORST = "weekly_worst"


class Pain(Record, frozen=True, kw_only=True, tag="pain"):
    """One pain score. ``session_id`` and ``exercise_id`` say what it belongs to, if anything."""

    day: date
    moment: PainMoment
    score_nrs: Nrs
    side: Side
    session_id: str = ""
    exercise_id: str = ""


class Stiffness(Record, frozen=True, kw_only=True, tag="stiffness"):
    """Minutes of morning stiffness."""

    day: date
    minutes: Minutes
    side: Side = Side.BOTH


class HeelRaiseTest(Record, frozen=True, kw_only=True, tag="heel_raise_test"):
    """One-leg heel raises to fatigue, each side; None where not tried."""

    day: date
    left_reps: Annotated[int, msgspec.Meta(ge=0, le=200)] | None = None
    right_reps: Annotated[int, msgspec.Meta(ge=0, le=200)] | None = None
    left_is_lower: bool | None = None
    """True where the left heel rises clearly less high than the right; None if not asked."""
    right_is_lower: bool | None = None


class HopTest(Record, frozen=True, kw_only=True, tag="hop_test"):
    """Pain in ten small hops on one leg."""

    day: date
    side: Side
    pain_nrs: Nrs


class Rating(Record, frozen=True, kw_only=True, tag="rating"):
    """The weekly look back: how near to normal, 0 to 100 percent."""

    day: date
    overall_percent: Annotated[int, msgspec.Meta(ge=0, le=100)]


class QuestionnaireTotal(Record, frozen=True, kw_only=True, tag="questionnaire_total"):
    """A total typed in from a paper questionnaire (``visa_a`` or ``tendins_a``), 0 to 100."""

    day: date
    questionnaire: str
    total: Annotated[int, msgspec.Meta(ge=0, le=100)]
