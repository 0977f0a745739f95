"""Sessions: what was prescribed for them, how far they came, what was done."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from datetime import date
from enum import Enum

import msgspec

from heelrehab.core.dose import Dose
from heelrehab.core.records.line import Instant, Nrs, Record
from heelrehab.core.side import Side


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
