"""What a gap without training does: a step down, a stage down, a new finder."""

from __future__ import annotations

from datetime import date

from heelrehab.core.adaptation.codes import Change, Result, Row
from heelrehab.core.course.days import stage_back
from heelrehab.core.course.doses import steps_down
from heelrehab.core.course.rulings import Desk, Ruling
from heelrehab.core.history import History
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import Plan
from heelrehab.core.programme.week import is_training
from heelrehab.core.records import Session

STEP_DOWN_DAYS = 7
STAGE_DOWN_DAYS = 21
NEW_FINDER_DAYS = 90
"""A gap of more than so many days. Design choices (clinical.md 8.4)."""

GAP_SINCE = "gap_since"
"""The fact that tells one gap from another: the last day trained."""

_ROWS = ((NEW_FINDER_DAYS, Row.GAP_90), (STAGE_DOWN_DAYS, Row.GAP_21), (STEP_DOWN_DAYS, Row.GAP_7))


def rule_on_gap(history: History, library: Library, plan: Plan, desk: Desk) -> Ruling | None:
    """Return what the time since the last training brings, None where nothing new."""
    if plan.started_on is None:
        return None
    last = _last_trained(history, library)
    since = max(last.day, plan.started_on) if last else plan.started_on
    gap_days = (desk.day - since).days
    row = next((row for limit, row in _ROWS if gap_days > limit), None)
    if row is None or _is_ruled(history, row, since):
        return None
    ruling = _ruling(row, plan, library, desk)
    facts = {**ruling.facts, GAP_SINCE: since.isoformat(), "gap_days": gap_days}
    return Ruling(ruling.row, ruling.result, ruling.change, facts, ruling.changes)


def _ruling(row: Row, plan: Plan, library: Library, desk: Desk) -> Ruling:
    if row is Row.GAP_90:
        return Ruling(row, Result.RESTART, Change.NEW_FINDER, {})
    if row is Row.GAP_21:
        back, facts = stage_back(plan, library, desk)
        if back:
            return Ruling(row, Result.RESTART, Change.GAP_STAGE_DOWN, facts, back)
    changes = steps_down(plan, library, desk, 1, None)
    return Ruling(row, Result.RESTART, Change.GAP_DOSE_DOWN, {}, changes)


def _last_trained(history: History, library: Library) -> Session | None:
    """Return the last training session, by its day."""
    trained = (
        each
        for each in reversed(history.sessions)
        if is_training(each, library, history.prescribed)
    )
    return next(trained, None)


def _is_ruled(history: History, row: Row, since: date) -> bool:
    """True where this gap was ruled on already, by this row or a longer gap's."""
    longer = [each.value for _, each in _ROWS[: [each for _, each in _ROWS].index(row) + 1]]
    return any(
        decision.row in longer and decision.facts.get(GAP_SINCE) == since.isoformat()
        for decision in history.decisions
    )
