"""The lines of a history, typed: what happened, when, never edited.

Times are aware; ``day`` is the calendar day at the person's place. Scores end in ``_nrs``:
0 to 10 on the numeric rating scale. A record is corrected by a later ``Amend`` or taken out
by a later ``Retract``, never changed.
"""

# Annotations are not postponed: msgspec would compile each of them at every start.
from datetime import date, datetime
from enum import Enum
from typing import Annotated

import msgspec

from heelrehab.core.dose import Dose
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.side import Side

RECORD_VERSION = 1

Nrs = Annotated[int, msgspec.Meta(ge=0, le=10)]
Instant = Annotated[datetime, msgspec.Meta(tz=True)]
Minutes = Annotated[int, msgspec.Meta(ge=0, le=600)]


class PainMoment(Enum):
    """When a pain score was felt."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"
    LATER = "later"
    MORNING = "morning"
    WEEKLY_WORST = "weekly_worst"


class CutReason(Enum):
    """Why less was done than prescribed."""

    PAIN = "pain"
    TIME = "time"
    OTHER = "other"


class SessionEnd(Enum):
    """How a session ended."""

    COMPLETED = "completed"
    ENDED_EARLY = "ended_early"
    INTERRUPTED = "interrupted"


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


class Record(msgspec.Struct, frozen=True, kw_only=True, tag_field="type"):
    """What every line carries: format version, time-ordered id, moment of writing."""

    v: int = RECORD_VERSION
    id: str
    at: Instant


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


class PrescribedItem(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise with its dose and the sides that work, as prescribed for a session."""

    exercise_id: str
    dose: Dose
    sides: tuple[Side, ...]


class ItemDone(msgspec.Struct, frozen=True, kw_only=True):
    """What was done of one exercise on one side, against what was prescribed.

    ``reps`` counts whole reps over all sets; ``held_s`` sums the seconds of holds.
    """

    exercise_id: str
    side: Side
    dose: Dose
    sets_done: int
    reps_done: int
    reps_prescribed: int
    held_s: float = 0.0
    held_prescribed_s: float = 0.0


class SessionStarted(Record, frozen=True, kw_only=True, tag="session_started"):
    """A session began. Without a ``Session`` of the same ``session_id`` it is unfinished."""

    session_id: str
    day: date
    items: tuple[PrescribedItem, ...]
    programme_id: str = ""
    stage_id: str = ""


class SessionProgress(Record, frozen=True, kw_only=True, tag="session_progress"):
    """How far a running session came, written at each end of a set."""

    session_id: str
    done: tuple[ItemDone, ...]
    active_s: float


class Session(Record, frozen=True, kw_only=True, tag="session"):
    """A session that is over. ``active_s`` leaves pauses out."""

    session_id: str
    day: date
    started_at: Instant
    ended: SessionEnd
    done: tuple[ItemDone, ...]
    active_s: float
    programme_id: str = ""
    stage_id: str = ""


class SessionFeedback(Record, frozen=True, kw_only=True, tag="session_feedback"):
    """What the person says of a session afterwards."""

    session_id: str
    effort_nrs: Nrs | None = None
    cut_reason: CutReason | None = None
    note: str = ""


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


class Note(Record, frozen=True, kw_only=True, tag="note"):
    """A few words of the person's own."""

    day: date
    text: str


class Amend(Record, frozen=True, kw_only=True, tag="amend"):
    """New values for some fields of the record ``target_id``; that record stays as it was."""

    target_id: str
    changes: dict[str, int | float | str | bool | None]


class Retract(Record, frozen=True, kw_only=True, tag="retract"):
    """The record ``target_id`` no longer counts."""

    target_id: str


AnyRecord = (
    Pain
    | Stiffness
    | SessionStarted
    | SessionProgress
    | Session
    | SessionFeedback
    | HeelRaiseTest
    | HopTest
    | Rating
    | QuestionnaireTotal
    | FinderAnswers
    | StageAnswer
    | RedFlag
    | Decision
    | PlanChange
    | Prescribed
    | Note
    | Amend
    | Retract
)
