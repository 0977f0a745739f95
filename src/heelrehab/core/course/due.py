"""The decisions that are due, as records to append. Asking again at once gives none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from heelrehab.content.finder import Tier
from heelrehab.core.adaptation.codes import Change
from heelrehab.core.adaptation.inputs import inputs_for, is_morning_answered
from heelrehab.core.adaptation.judgements import JUDGED_DAY, Judgement, judgements
from heelrehab.core.adaptation.rows import Inputs, decide
from heelrehab.core.clock import NewId
from heelrehab.core.course.days import Case, rule_on
from heelrehab.core.course.gaps import rule_on_gap
from heelrehab.core.course.reviews import rule_on_review
from heelrehab.core.course.rulings import Desk, Ruling, with_records
from heelrehab.core.finder.red_flags import NO_SIGNS
from heelrehab.core.history import History
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import Plan, plan_from
from heelrehab.core.programme.week import is_loading, is_training, sessions_since
from heelrehab.core.records import Decision, PlanChange, RedFlag

NO_ANSWER_BY = time(14, 0)
"""From this hour on a morning without an answer counts as missing. A design choice."""

DECIDED_WITHIN_DAYS = 28
"""Sessions older than this are not judged any more. A design choice."""

LATE_ANSWER_DAYS = 2
"""So long a late or corrected score may still make a judged day graver. A design choice."""

JUDGED_WITHIN_DAYS = 90
"""Judged days further back move nothing any more. A design choice."""

FLAG_ID = "red_flag_id"
"""The fact that tells which warning sign a decision is about."""


def due_decisions(
    history: History, library: Library, now: datetime, new_id: NewId
) -> tuple[Decision | PlanChange, ...]:
    """Return the decisions due at ``now`` with their changes of the plan, in order.

    Warning signs first, then training days whose morning is known or past, a gap, a review.

    Args:
        history: All records so far.
        library: The exercises and programmes.
        now: The moment, in the zone of the person.
        new_id: Gives ids.
    """
    run = _begun(history, library, Desk(now, new_id))
    for ruling in _flag_rulings(history):
        run = run.after(ruling)
    for day in _open_days(run):
        run = run.after(_day_ruling(run, day))
    run = run.after(rule_on_gap(run.history, library, run.plan, run.desk))
    run = run.after(rule_on_review(run.history, run.plan, run.desk))
    return run.records


@dataclass(frozen=True, slots=True)
class _Run:
    """The history as it grows while one decision after the other is made."""

    history: History
    library: Library
    desk: Desk
    plan: Plan
    judged: tuple[Judgement, ...]
    records: tuple[Decision | PlanChange, ...] = ()

    def after(self, ruling: Ruling | None) -> _Run:
        if ruling is None:
            return self
        made = self.desk.records(ruling, len(self.records))
        grown = _begun(with_records(self.history, made), self.library, self.desk)
        return replace(grown, records=(*self.records, *made))


def _begun(history: History, library: Library, desk: Desk) -> _Run:
    first = desk.day - timedelta(days=JUDGED_WITHIN_DAYS)
    plan = plan_from(history, library, desk.day)
    return _Run(history, library, desk, plan, judgements(history, first))


def _flag_rulings(history: History) -> Iterator[Ruling]:
    """Yield a ruling for every warning sign that has none yet."""
    ruled = {decision.facts.get(FLAG_ID) for decision in history.decisions}
    for flag in history.red_flags:
        if flag.is_cleared or flag.tier == NO_SIGNS or flag.id in ruled:
            continue
        row = decide(Inputs(tier=_tier(flag)))
        facts = {
            FLAG_ID: flag.id,
            JUDGED_DAY: flag.day.isoformat(),
            "tier": flag.tier,
            "signs": " ".join(flag.signs),
        }
        yield Ruling(row.row, row.result, Change.LOCK, facts)


def _tier(flag: RedFlag) -> Tier:
    return next((tier for tier in Tier if tier.value == flag.tier), Tier.CLINICIAN_FIRST)


def _open_days(run: _Run) -> tuple[date, ...]:
    """Return the days to rule on: their morning is known or past, and no ruling is final yet."""
    plan, now = run.plan, run.desk.now
    if plan.started_on is None:
        return ()
    first = max(run.desk.day - timedelta(days=DECIDED_WITHIN_DAYS), plan.started_on)
    last_open = run.desk.day - timedelta(days=LATE_ANSWER_DAYS)
    final = {each.day for each in run.judged if each.day < last_open}
    days = {
        session.day
        for session in sessions_since(run.history, first)
        if session.day not in final
        and (
            is_training(session, run.library, run.history.prescribed)
            or (session.day >= last_open and is_loading(session, run.library))
        )
    }
    return tuple(day for day in sorted(days) if _is_due(run.history, plan, day, now))


def _is_due(history: History, plan: Plan, day: date, now: datetime) -> bool:
    morning = day + timedelta(days=1)
    if now.date() != morning:
        return now.date() > morning
    is_late = now.time() >= NO_ANSWER_BY
    return is_late or is_morning_answered(history, plan.person, morning)


def _day_ruling(run: _Run, day: date) -> Ruling | None:
    """Return the ruling on a day, None where it was judged as gravely already.

    A day without the stage's own exercises is ruled on only where it was a setback, and only
    for as long as a late answer counts.
    """
    case = _case(run, day, tuple(each for each in run.judged if each.day < day))
    known = next((each for each in run.judged if each.day == day), None)
    if known is not None and case.row.result.severity <= known.result.severity:
        return None
    is_worth_it = case.is_training or case.row.result.is_setback
    return rule_on(case, run.desk) if is_worth_it else None


def _case(run: _Run, day: date, judged: tuple[Judgement, ...]) -> Case:
    sides = inputs_for(run.history, run.library, run.plan.person, day, judged)
    rows = [decide(inputs) for inputs in sides]
    worst = max(range(len(rows)), key=lambda place: rows[place].result.severity)
    sessions = tuple(each for each in sessions_since(run.history, day) if each.day == day)
    return Case(
        history=run.history,
        library=run.library,
        plan=run.plan,
        day=day,
        sessions=sessions,
        is_training=any(
            is_training(each, run.library, run.history.prescribed) for each in sessions
        ),
        inputs=sides[worst],
        row=rows[worst],
        judged=judged,
    )
