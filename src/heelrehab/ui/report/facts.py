"""The numbers of a report: the same functions give them as give those of the progress page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import TypeVar

from heelrehab.core.history import History
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import Plan, plan_from, standing_changes
from heelrehab.core.programme.today import week_behind
from heelrehab.core.programme.week import WeekAdherence
from heelrehab.core.records import (
    Decision,
    HeelRaiseTest,
    HopTest,
    Note,
    PlanChange,
    QuestionnaireTotal,
    Rating,
    SessionFeedback,
    Stiffness,
)
from heelrehab.core.side import Side
from heelrehab.core.trends.changes import PlanMark, flare_spans, plan_marks
from heelrehab.core.trends.pain import (
    PainLine,
    ScoreRow,
    Trend,
    pain_by_day,
    pain_by_week,
    sides_given,
    trend_of,
)
from heelrehab.core.trends.spans import WEEK_DAYS, Span, last_days, weeks_in
from heelrehab.core.trends.spells import Spell, spells_of
from heelrehab.core.trends.work import Load, load_in, usual_stiffness_min
from heelrehab.ui.pages.progress.picture import MOST_DAILY_DAYS

MOST_WEEKS = 13
"""More rows would not leave the rest of the page any room."""

Dated = (
    PlanChange | Decision | HeelRaiseTest | HopTest | Rating | QuestionnaireTotal | Note | Stiffness
)
D = TypeVar("D", bound=Dated)


class Part(Enum):
    """What may be left out of a report."""

    NAME = "name"
    CHART = "chart"
    WORK = "work"
    TESTS = "tests"
    DECISIONS = "decisions"
    NOTES = "notes"


ALL_PARTS = frozenset(Part)


@dataclass(frozen=True, slots=True)
class SidePain:
    """The pain of a side, or of the worse one, as the chart draws it."""

    side: Side
    rows: tuple[ScoreRow, ...]
    """Days, or weeks where the report is about more than half a year."""
    is_by_week: bool


@dataclass(frozen=True, slots=True)
class SideWeek:
    """One leg in one week: what it did, and its usual scores."""

    load: Load
    during_nrs: float | None
    morning_nrs: float | None


@dataclass(frozen=True, slots=True)
class Week:
    """One week: sessions of those that the plan asked for then, and each leg."""

    span: Span
    load: Load
    goal: int | None
    """None where there was no programme."""
    left: SideWeek
    right: SideWeek


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a report may say."""

    person_name: str
    made_on: date
    span: Span
    plan: Plan
    trend: Trend
    pains: tuple[SidePain, ...]
    marks: tuple[PlanMark, ...]
    flares: tuple[Span, ...]
    load: Load
    week: WeekAdherence | None
    """Of the last seven days; None without a programme, and where the days are long ago."""
    weeks: tuple[Week, ...]
    """The last ones, at most ``MOST_WEEKS``."""
    stiffness_min: float | None
    """Usual minutes in the last seven days of the report."""
    first_stiffness_min: float | None
    """Usual minutes in the first week of it."""
    raises: tuple[HeelRaiseTest, ...]
    hops: tuple[HopTest, ...]
    ratings: tuple[Rating, ...]
    totals: tuple[QuestionnaireTotal, ...]
    decisions: tuple[Decision, ...]
    changes: tuple[PlanChange, ...]
    spells: tuple[Spell, ...]
    """Prescriptions that began or ended in the days."""
    notes: tuple[Note, ...]
    remarks: tuple[tuple[date, SessionFeedback], ...]
    """What was written after a session, with its day."""
    edited_count: int


def report_of(
    history: History, library: Library, span: Span, today: date, person_name: str = ""
) -> Report:
    """Return what a report about the days of ``span`` says."""
    plan = plan_from(history, library, today)
    days = pain_by_day(history, Side.BOTH)
    first_week = Span(span.first, span.first + timedelta(days=WEEK_DAYS - 1))
    stiffness = _within(history.stiffness, span)
    session_days = {session.session_id: session.day for session in history.sessions}
    spells = spells_of(history, today)
    marks = plan_marks(standing_changes(history), spells)
    return Report(
        person_name=person_name,
        made_on=today,
        span=span,
        plan=plan,
        trend=trend_of(days, PainLine.MORNING, span),
        pains=_pains(history, span),
        marks=tuple(mark for mark in marks if mark.day in span),
        flares=_flares(history, span),
        load=load_in(history.sessions, span),
        week=week_behind(plan, history, library, today) if today in span else None,
        weeks=_weeks(history, library, span),
        stiffness_min=usual_stiffness_min(stiffness, last_days(span.last, WEEK_DAYS)),
        first_stiffness_min=usual_stiffness_min(stiffness, first_week),
        raises=_within(history.heel_raise_tests, span),
        hops=_within(history.hop_tests, span),
        ratings=_within(history.ratings, span),
        totals=_within(history.questionnaire_totals, span),
        decisions=_within(history.decisions, span),
        changes=_within(history.plan_changes, span),
        spells=tuple(each for each in spells if _touches(each, span)),
        notes=_within(history.notes, span),
        remarks=tuple(
            (day, each)
            for each in history.feedback
            if each.note and (day := session_days.get(each.session_id)) is not None and day in span
        ),
        edited_count=len(history.edited_ids),
    )


def _within(records: tuple[D, ...], span: Span) -> tuple[D, ...]:
    return tuple(record for record in records if record.day in span)


def _touches(spell: Spell, span: Span) -> bool:
    return spell.first in span or (spell.over_on is not None and spell.over_on in span)


def _flares(history: History, span: Span) -> tuple[Span, ...]:
    return tuple(
        Span(max(flare.first, span.first), min(flare.last, span.last))
        for flare in flare_spans(history.plan_changes)
        if flare.first <= span.last and span.first <= flare.last
    )


def _pains(history: History, span: Span) -> tuple[SidePain, ...]:
    """Return each leg where they were scored apart, else the worse of them."""
    sides = sides_given(history.pains)
    shown = sides if len(sides) == 1 else tuple(side for side in sides if side is not Side.BOTH)
    is_by_week = span.days > MOST_DAILY_DAYS
    pains = []
    for side in shown:
        days = pain_by_day(history, side)
        rows = pain_by_week(days) if is_by_week else days
        inside = (row for row in rows if row.span.last >= span.first)
        kept = tuple(row for row in inside if row.span.first <= span.last)
        pains.append(SidePain(side, kept, is_by_week))
    return tuple(pains)


def _weeks(history: History, library: Library, span: Span) -> tuple[Week, ...]:
    shown = tuple(weeks_in(span))[-MOST_WEEKS:]
    scored = {
        side: {row.span.first: row for row in pain_by_week(pain_by_day(history, side))}
        for side in (Side.LEFT, Side.RIGHT)
    }
    return tuple(
        Week(
            span=week,
            load=load_in(history.sessions, week),
            goal=_goal_on(history, library, week.last),
            left=_side_week(history, week, Side.LEFT, scored[Side.LEFT]),
            right=_side_week(history, week, Side.RIGHT, scored[Side.RIGHT]),
        )
        for week in shown
    )


def _side_week(history: History, week: Span, side: Side, scored: dict[date, ScoreRow]) -> SideWeek:
    row = scored.get(week.first)
    return SideWeek(
        load=load_in(history.sessions, week, side),
        during_nrs=None if row is None else row.during_nrs,
        morning_nrs=None if row is None else row.morning_nrs,
    )


def _goal_on(history: History, library: Library, day: date) -> int | None:
    """Return how many sessions a week the stage asked for that was in force on a day."""
    before = tuple(change for change in history.plan_changes if change.day <= day)
    written = tuple(each for each in history.prescribed if each.day <= day)
    known = replace(history, plan_changes=before, prescribed=written)
    stage = plan_from(known, library, day).stage(library)
    return None if stage is None else stage.days_per_week * stage.times_per_day
