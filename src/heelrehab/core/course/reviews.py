"""The looks back after six and twelve weeks: is it getting better, and if not, what then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from heelrehab.core.adaptation.codes import Change, Result, Row
from heelrehab.core.adaptation.scores import pains_between
from heelrehab.core.course.rulings import Desk, Ruling
from heelrehab.core.history import History
from heelrehab.core.programme.plan import Plan
from heelrehab.core.records import PainMoment

SIX_WEEKS_DAYS = 42
TWELVE_WEEKS_DAYS = 84
WAIT_FOR_SCORES_DAYS = 28
"""A review waits so long for a score, then it is left out. A design choice."""

LEAST_DROP_6_NRS = 1
LEAST_DROP_12_NRS = 2
LEAST_DROP_12_FRACTION = 0.3
"""Less than this is not yet a clear gain.

Source: about 1 point is felt, 2 points or a third much better, Salaffi 2004,
doi 10.1016/j.ejpain.2003.09.004; that 12 weeks without a gain are for a clinician, Dutch
guideline, doi 10.1136/bjsports-2020-103867. The six-week rule is a design choice.
"""

NEARLY_WELL_NRS = 1
"""Whoever is down to this has nothing to ask about. A design choice."""

STARTED_ON = "started_on"
_STEPS_UP = frozenset({Change.DOSE_UP.value, Change.LOAD_UP.value, Change.NEXT_STAGE.value})


@dataclass(frozen=True, slots=True)
class _Course:
    """Worst pain of the first and of the last week."""

    first_nrs: int
    last_nrs: int

    @property
    def drop_nrs(self) -> int:
        return self.first_nrs - self.last_nrs

    @property
    def is_clearly_better(self) -> bool:
        if self.last_nrs <= NEARLY_WELL_NRS or self.drop_nrs >= LEAST_DROP_12_NRS:
            return True
        return self.drop_nrs >= LEAST_DROP_12_FRACTION * self.first_nrs


def rule_on_review(history: History, plan: Plan, desk: Desk) -> Ruling | None:
    """Return the review that is due, None where none is, or no score tells how it went."""
    if plan.started_on is None:
        return None
    weeks_in_days = (desk.day - plan.started_on).days
    for due_days, row in ((TWELVE_WEEKS_DAYS, Row.REVIEW_12), (SIX_WEEKS_DAYS, Row.REVIEW_6)):
        is_time = due_days <= weeks_in_days < due_days + WAIT_FOR_SCORES_DAYS
        if is_time and not _is_done(history, row, plan.started_on):
            course = _course(history, plan, desk.day)
            return None if course is None else _ruling(row, course, history, plan.started_on)
    return None


def _ruling(row: Row, course: _Course, history: History, started_on: date) -> Ruling:
    facts: dict[str, float | str | bool | None] = {
        STARTED_ON: started_on.isoformat(),
        "first_worst_nrs": course.first_nrs,
        "last_worst_nrs": course.last_nrs,
        "drop_nrs": course.drop_nrs,
    }
    if row is Row.REVIEW_12:
        if course.is_clearly_better:
            return Ruling(row, Result.ON_COURSE, Change.ON_COURSE, facts)
        return Ruling(row, Result.ADVICE, Change.ADVICE_SEE_CLINICIAN, facts)
    steps_gained = sum(
        decision.change in _STEPS_UP and decision.day >= started_on
        for decision in history.decisions
    )
    facts["steps_gained"] = steps_gained
    is_well = course.last_nrs <= NEARLY_WELL_NRS
    if is_well or course.drop_nrs >= LEAST_DROP_6_NRS or steps_gained:
        return Ruling(row, Result.ON_COURSE, Change.ON_COURSE, facts)
    return Ruling(row, Result.ADVICE, Change.ADVICE_CHECK, facts)


def _course(history: History, plan: Plan, day: date) -> _Course | None:
    """Return first and last week's worst pain; None where one is not known."""
    first_nrs = plan.person.intake_pain_nrs
    if first_nrs is None:
        weekly = (each for each in history.pains if each.moment is PainMoment.WEEKLY_WORST)
        first_nrs = next((each.score_nrs for each in weekly), None)
    last_nrs = _last_week_worst(history, day)
    return None if first_nrs is None or last_nrs is None else _Course(first_nrs, last_nrs)


def _last_week_worst(history: History, day: date) -> int | None:
    """Return the latest weekly worst, without one the worst of all scores of the week."""
    scores = tuple(pains_between(history, day - timedelta(days=6), day))
    weekly = [each.score_nrs for each in scores if each.moment is PainMoment.WEEKLY_WORST]
    return weekly[0] if weekly else max((each.score_nrs for each in scores), default=None)


def _is_done(history: History, row: Row, started_on: date) -> bool:
    return any(
        decision.row == row.value and decision.facts.get(STARTED_ON) == started_on.isoformat()
        for decision in history.decisions
    )
