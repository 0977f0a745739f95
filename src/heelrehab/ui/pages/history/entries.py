"""What the page lists: the records that a person knows of, by day and by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property

from heelrehab.core.history import History, resolve
from heelrehab.core.records import (
    Amend,
    AnyRecord,
    Decision,
    FinderAnswers,
    HeelRaiseTest,
    HopTest,
    Note,
    Pain,
    PlanChange,
    Prescribed,
    QuestionnaireTotal,
    Rating,
    RedFlag,
    Session,
    SessionFeedback,
    StageAnswer,
    Stiffness,
)
from heelrehab.core.trends.spans import week_of

EDITABLE = (Pain, Stiffness, HeelRaiseTest, HopTest, Rating, QuestionnaireTotal, Note)
"""What a person may correct or remove; sessions and decisions stay as they happened."""


class EntryKind(Enum):
    """What entries can be told apart by; the value is the id of the choice."""

    ALL = "all"
    PAIN = "pain"
    SESSIONS = "sessions"
    PLAN = "plan"
    TESTS = "tests"
    NOTES = "notes"


Listed = (
    Pain
    | Stiffness
    | Session
    | SessionFeedback
    | Decision
    | PlanChange
    | Prescribed
    | HeelRaiseTest
    | HopTest
    | Rating
    | QuestionnaireTotal
    | FinderAnswers
    | StageAnswer
    | RedFlag
    | Note
)

_KINDS: dict[type[Listed], EntryKind] = {
    Pain: EntryKind.PAIN,
    Stiffness: EntryKind.PAIN,
    Session: EntryKind.SESSIONS,
    SessionFeedback: EntryKind.SESSIONS,
    Decision: EntryKind.PLAN,
    PlanChange: EntryKind.PLAN,
    Prescribed: EntryKind.PLAN,
    FinderAnswers: EntryKind.PLAN,
    StageAnswer: EntryKind.PLAN,
    RedFlag: EntryKind.PLAN,
    HeelRaiseTest: EntryKind.TESTS,
    HopTest: EntryKind.TESTS,
    Rating: EntryKind.TESTS,
    QuestionnaireTotal: EntryKind.TESTS,
    Note: EntryKind.NOTES,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One record in the list."""

    record: Listed
    day: date
    is_edited: bool = False
    is_in_force: bool = False
    """True for the prescription that is followed now, which the person may end."""
    is_waiting: bool = False
    """True for one whose first day is still to come, which the person may put away."""

    @property
    def is_editable(self) -> bool:
        """True where the person may correct or remove it."""
        return isinstance(self.record, EDITABLE)

    @property
    def was_added_later(self) -> bool:
        """True where it was written on another day than it is about."""
        return self.record.at.date() != self.day


@dataclass(frozen=True)
class Entries:
    """Every entry of a history, by day."""

    by_day: Mapping[date, tuple[Entry, ...]]
    """Newest first within a day."""

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The days with entries, newest first."""
        return tuple(sorted(self.by_day, reverse=True))

    @property
    def months(self) -> tuple[date, ...]:
        """The first day of each month with entries, newest first."""
        return tuple(dict.fromkeys(day.replace(day=1) for day in self.days))

    def week_from(self, latest: date) -> tuple[date, ...]:
        """Return the days of the newest week that has any up to ``latest``, newest first."""
        found = [day for day in self.days if day <= latest]
        if not found:
            return ()
        monday = week_of(found[0]).first
        return tuple(day for day in found if day >= monday)


def entries_of(
    history: History,
    kind: EntryKind = EntryKind.ALL,
    *,
    in_force_id: str = "",
    waiting_ids: frozenset[str] = frozenset(),
) -> Entries:
    """Return the entries of one kind, or all, knowing which prescriptions may be ended."""
    by_day: defaultdict[date, list[Entry]] = defaultdict(list)
    session_days = {session.session_id: session.day for session in history.sessions}
    for record in _listed(history):
        if kind not in (EntryKind.ALL, _KINDS[type(record)]):
            continue
        day = _day_of(record, session_days)
        is_edited = record.id in history.edited_ids
        is_in_force, is_waiting = record.id == in_force_id, record.id in waiting_ids
        by_day[day].append(Entry(record, day, is_edited, is_in_force, is_waiting))
    return Entries({day: tuple(sorted(by_day[day], key=_order)) for day in by_day})


def earlier_versions(records: Iterable[AnyRecord], record_id: str) -> tuple[AnyRecord, ...]:
    """Return what a record said before each of its corrections, the first version first.

    Args:
        records: Every record as it was kept.
        record_id: The record that was corrected.
    """
    original: AnyRecord | None = None
    amendments: list[Amend] = []
    for record in records:
        if isinstance(record, Amend) and record.target_id == record_id:
            amendments.append(record)
        elif record.id == record_id and original is None:
            original = record
    if original is None:
        return ()
    amendments.sort(key=_when)
    said = [_as_amended(original, amendments[:count]) for count in range(len(amendments))]
    return tuple(dict.fromkeys(said))


def _as_amended(original: AnyRecord, amendments: list[Amend]) -> AnyRecord:
    history = resolve((original, *amendments))
    return next(iter(_listed(history)), original)


def _listed(history: History) -> Iterator[Listed]:
    yield from history.pains
    yield from history.stiffness
    yield from history.sessions
    yield from history.feedback
    yield from history.decisions
    yield from history.plan_changes
    yield from history.prescribed
    yield from history.finder_answers
    yield from history.stage_answers
    yield from history.red_flags
    yield from history.heel_raise_tests
    yield from history.hop_tests
    yield from history.ratings
    yield from history.questionnaire_totals
    yield from history.notes


def _day_of(record: Listed, session_days: Mapping[str, date]) -> date:
    if isinstance(record, SessionFeedback):
        return session_days.get(record.session_id, record.at.date())
    return record.day


def _order(entry: Entry) -> tuple[float, str]:
    """Return what puts the latest entry first."""
    return -entry.record.at.timestamp(), entry.record.id


def _when(record: AnyRecord) -> tuple[float, str]:
    return record.at.timestamp(), record.id
