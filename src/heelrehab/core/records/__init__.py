"""The lines of a history, typed: what happened, when, never edited.

Times are aware; ``day`` is the calendar day at the person's place. Scores end in ``_nrs``:
0 to 10 on the numeric rating scale. A record is corrected by a later ``Amend`` or taken out
by a later ``Retract``, never changed.
"""

from heelrehab.core.records.body import (
    HeelRaiseTest,
    HopTest,
    Minutes,
    Pain,
    PainMoment,
    QuestionnaireTotal,
    Rating,
    Stiffness,
)
from heelrehab.core.records.exercise import (
    CutReason,
    ItemDone,
    PrescribedItem,
    Session,
    SessionEnd,
    SessionFeedback,
    SessionProgress,
    SessionStarted,
)
from heelrehab.core.records.line import (
    RECORD_VERSION,
    Amend,
    Instant,
    Note,
    Nrs,
    Record,
    Retract,
)
from heelrehab.core.records.plan import (
    ChangedBy,
    Decision,
    FinderAnswers,
    PlanChange,
    PlanChangeKind,
    Prescribed,
    RedFlag,
    StageAnswer,
)

__all__ = [
    "RECORD_VERSION",
    "Amend",
    "AnyRecord",
    "ChangedBy",
    "CutReason",
    "Decision",
    "FinderAnswers",
    "HeelRaiseTest",
    "HopTest",
    "Instant",
    "ItemDone",
    "Minutes",
    "Note",
    "Nrs",
    "Pain",
    "PainMoment",
    "PlanChange",
    "PlanChangeKind",
    "Prescribed",
    "PrescribedItem",
    "QuestionnaireTotal",
    "Rating",
    "Record",
    "RedFlag",
    "Retract",
    "Session",
    "SessionEnd",
    "SessionFeedback",
    "SessionProgress",
    "SessionStarted",
    "StageAnswer",
    "Stiffness",
]

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
