"""What counts of a history: its records with corrections applied, by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter
from typing import Any

import msgspec

from heelrehab.core.records import (
    Amend,
    AnyRecord,
    Decision,
    FinderAnswers,
    HeelRaiseTest,
    HopTest,
    Note,
    Pain,
    PainMoment,
    PlanChange,
    Prescribed,
    QuestionnaireTotal,
    Rating,
    Record,
    RedFlag,
    Retract,
    Session,
    SessionFeedback,
    SessionProgress,
    SessionStarted,
    StageAnswer,
    Stiffness,
)

Kinds = defaultdict[type, list[AnyRecord]]
_when = attrgetter("at", "id")

FIXED_FIELDS = frozenset({"id", "type", "v"})
"""What an amendment may never change."""


@dataclass(frozen=True, slots=True)
class History:
    """The records that count, each kind ordered by time, then id."""

    pains: tuple[Pain, ...] = ()
    stiffness: tuple[Stiffness, ...] = ()
    sessions: tuple[Session, ...] = ()
    sessions_started: tuple[SessionStarted, ...] = ()
    session_progress: tuple[SessionProgress, ...] = ()
    feedback: tuple[SessionFeedback, ...] = ()
    heel_raise_tests: tuple[HeelRaiseTest, ...] = ()
    hop_tests: tuple[HopTest, ...] = ()
    ratings: tuple[Rating, ...] = ()
    questionnaire_totals: tuple[QuestionnaireTotal, ...] = ()
    finder_answers: tuple[FinderAnswers, ...] = ()
    stage_answers: tuple[StageAnswer, ...] = ()
    red_flags: tuple[RedFlag, ...] = ()
    decisions: tuple[Decision, ...] = ()
    plan_changes: tuple[PlanChange, ...] = ()
    prescribed: tuple[Prescribed, ...] = ()
    notes: tuple[Note, ...] = ()
    edited_ids: frozenset[str] = frozenset()
    """Records that an amendment changed; shown as edited."""

    @property
    def is_empty(self) -> bool:
        """True where nothing was ever done or scored."""
        return not (self.pains or self.sessions_started or self.sessions or self.finder_answers)

    def pains_on(self, day: date, moment: PainMoment) -> tuple[Pain, ...]:
        """Return the scores of one moment on one day."""
        return tuple(pain for pain in self.pains if pain.day == day and pain.moment is moment)

    def feedback_on(self, session_id: str) -> SessionFeedback | None:
        """Return what was last said of a session, None where nothing was."""
        said = [each for each in self.feedback if each.session_id == session_id]
        return said[-1] if said else None

    def unfinished_session(self) -> SessionStarted | None:
        """Return the latest session that began and never ended, None where all ended."""
        ended = {session.session_id for session in self.sessions}
        open_ones = [each for each in self.sessions_started if each.session_id not in ended]
        return open_ones[-1] if open_ones else None

    def progress_of(self, session_id: str) -> SessionProgress | None:
        """Return how far a session came by its last note of progress."""
        notes = [each for each in self.session_progress if each.session_id == session_id]
        return notes[-1] if notes else None


_FIELD_OF_KIND: dict[type[Record], str] = {
    Pain: "pains",
    Stiffness: "stiffness",
    Session: "sessions",
    SessionStarted: "sessions_started",
    SessionProgress: "session_progress",
    SessionFeedback: "feedback",
    HeelRaiseTest: "heel_raise_tests",
    HopTest: "hop_tests",
    Rating: "ratings",
    QuestionnaireTotal: "questionnaire_totals",
    FinderAnswers: "finder_answers",
    StageAnswer: "stage_answers",
    RedFlag: "red_flags",
    Decision: "decisions",
    PlanChange: "plan_changes",
    Prescribed: "prescribed",
    Note: "notes",
}


def resolve(records: Iterable[AnyRecord]) -> History:
    """Return what counts of ``records``: retracted ones left out, amended ones as amended.

    A record that stands twice counts once. A retraction that is itself retracted takes nothing
    out. The order of ``records`` does not matter.
    """
    given = tuple(records)
    kinds = _by_kind(given)
    count_of_ids = len({record.id for kind in kinds.values() for record in kind})
    if Amend in kinds or Retract in kinds or count_of_ids < len(given):
        return _corrected(given)
    return _history(kinds)


def extended(history: History, record: AnyRecord) -> History | None:
    """Return ``history`` with a new record at its end.

    None where the record corrects another one, or is older than what is there: then only
    ``resolve`` over all records is right.
    """
    name = _FIELD_OF_KIND.get(type(record))
    if name is None:
        return None
    before: tuple[Record, ...] = getattr(history, name)
    if before and _when(before[-1]) > _when(record):
        return None
    longer: dict[str, Any] = {name: (*before, record)}
    return replace(history, **longer)


def _corrected(records: Iterable[AnyRecord]) -> History:
    """Return what counts of ``records`` where some of them correct or repeat others."""
    by_id: dict[str, AnyRecord] = {}
    amendments: list[Amend] = []
    retractions: list[Retract] = []
    for record in records:
        match record:
            case Amend():
                amendments.append(record)
            case Retract():
                retractions.append(record)
            case _:
                by_id.setdefault(record.id, record)
    void = {each.target_id for each in retractions}
    retracted = {each.target_id for each in retractions if each.id not in void}
    amendments = [each for each in amendments if each.id not in retracted]
    edited = _amend_all(by_id, amendments)
    kept = [record for record in by_id.values() if record.id not in retracted]
    return _history(_by_kind(kept), frozenset(edited - retracted))


def _amend_all(by_id: dict[str, AnyRecord], amendments: list[Amend]) -> set[str]:
    """Put amended records in their places; return the ids changed.

    An amendment that names no record, or would make it invalid, changes nothing.
    """
    edited: set[str] = set()
    for amendment in sorted(amendments, key=_when):
        target = by_id.get(amendment.target_id)
        amended = None if target is None else _amended(target, amendment)
        if amended is not None:
            by_id[amendment.target_id] = amended
            edited.add(amendment.target_id)
    return edited


def _amended(record: AnyRecord, amendment: Amend) -> AnyRecord | None:
    """Return ``record`` with the changes, None where they do not fit it."""
    known = set(record.__struct_fields__) - FIXED_FIELDS
    if not set(amendment.changes) <= known:
        return None
    fields = msgspec.to_builtins(record) | amendment.changes
    try:
        return msgspec.convert(fields, type(record))
    except msgspec.ValidationError:
        return None


def _by_kind(records: Iterable[AnyRecord]) -> Kinds:
    kinds: Kinds = defaultdict(list)
    for record in records:
        kinds[type(record)].append(record)
    return kinds


def _history(kinds: Kinds, edited_ids: frozenset[str] = frozenset()) -> History:
    sorted_kinds: dict[str, Any] = {
        name: tuple(sorted(kinds[kind], key=_when)) for kind, name in _FIELD_OF_KIND.items()
    }
    return History(edited_ids=edited_ids, **sorted_kinds)
