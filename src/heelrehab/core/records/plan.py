"""Answers, decisions and changes from which the plan is computed."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from datetime import date
from enum import Enum
from typing import Annotated

import msgspec

from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records.line import Record
from heelrehab.core.side import Side


class PlanChangeKind(Enum):
    """What a change of plan changes."""

    PROGRAMME = "programme"
    STAGE = "stage"
    DOSE = "dose"
    SWAP = "swap"
    FLARE = "flare"
    PAUSE = "pause"
    VETO = "veto"


class ChangedBy(Enum):
    """Who changed the plan."""

    RULE = "rule"
    PERSON = "person"
    CLINICIAN = "clinician"


class FinderAnswers(Record, frozen=True, kw_only=True, tag="finder"):
    """The finder's answers (question id to option ids) and its outcome code."""

    day: date
    answers: dict[str, tuple[str, ...]]
    outcome: str
    programme_id: str = ""
    stage_id: str = ""
    side: Side = Side.BOTH


class StageAnswer(Record, frozen=True, kw_only=True, tag="stage_answer"):
    """A yes or no to a question that the gate of a stage asks."""

    day: date
    question: str
    is_yes: bool


class RedFlag(Record, frozen=True, kw_only=True, tag="red_flag"):
    """Warning signs named by the person, or (``is_cleared``) that they were seen for them.

    ``tier`` is ``none`` where the signs were asked about and none was named.
    """

    day: date
    tier: str
    signs: tuple[str, ...] = ()
    is_cleared: bool = False


class Decision(Record, frozen=True, kw_only=True, tag="decision"):
    """What a rule decided: its row, the facts it used, what follows for the plan."""

    day: date
    row: str
    result: str
    facts: dict[str, float | str | bool | None]
    change: str = ""
    session_id: str = ""


class PlanChange(Record, frozen=True, kw_only=True, tag="plan_change"):
    """A change of plan. Fields that the kind does not need stay empty.

    ``step`` is the rung of the exercise's dose ladder (0 is the easiest); ``until`` ends a
    flare or a pause; ``replacement_id`` is what a swap puts in the place of ``exercise_id``;
    ``decision_id`` is the decision, or the prescription, that the change belongs to.
    """

    day: date
    kind: PlanChangeKind
    by: ChangedBy
    programme_id: str = ""
    stage_id: str = ""
    exercise_id: str = ""
    replacement_id: str = ""
    step: int | None = None
    load_kg: float | None = None
    until: date | None = None
    reason: str = ""
    decision_id: str = ""


class Prescribed(Record, frozen=True, kw_only=True, tag="prescribed"):
    """What a clinician set for some weeks in the place of a stage's own items.

    The stage frames it: its rules go on, and so do all of safety. ``ends`` is the last day,
    None for until it is changed. A program that does not know this type yet keeps the line,
    counts it as unknown and follows the programme alone; nothing is lost.
    """

    day: date
    starts: date
    ends: date | None = None
    programme_id: str
    stage_id: str
    times_per_day: Annotated[int, msgspec.Meta(ge=1, le=3)] = 1
    days_per_week: Annotated[int, msgspec.Meta(ge=1, le=7)]
    items: Annotated[tuple[ItemSet, ...], msgspec.Meta(min_length=1, max_length=12)]
    author: Annotated[str, msgspec.Meta(max_length=80)] = ""
    """The clinic's name; may be empty."""
    note: Annotated[str, msgspec.Meta(max_length=500)] = ""
