"""What Today shows below the session: the latest decision, and what else is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.adaptation.codes import Change, Result
from heelrehab.core.adaptation.judgements import judgements
from heelrehab.core.course.veto import Veto, vetoes_open_to
from heelrehab.core.gates.needs import Scene
from heelrehab.core.gates.sport import SportState, sport_state
from heelrehab.core.history import History
from heelrehab.core.programme.plan import Plan
from heelrehab.core.prompting.check_ins import JUDGED_WITHIN_DAYS, CheckIn, due_check_ins
from heelrehab.core.records import Decision

NEWS_DAYS = 7
"""How long a decision is told on Today."""

_TOLD_ELSEWHERE = frozenset({Change.LOCK.value, Change.SEE_CLINICIAN.value})
"""The card of the lock says these."""


@dataclass(frozen=True, slots=True)
class News:
    """The latest decision, what may be said to it, what is due, and whether running is open."""

    decision: Decision | None
    """None where it is old, told elsewhere, or loading is locked."""
    vetoes: tuple[Veto, ...]
    check_ins: tuple[CheckIn, ...]
    running: SportState | None
    """How the way back to running stands; None where it is no goal or not open yet."""

    @property
    def is_setback(self) -> bool:
        """True where the decision told is a step back, or a result this version does not know."""
        if self.decision is None:
            return False
        known = {result.value: result for result in Result}
        result = known.get(self.decision.result)
        return result is None or result.is_setback


def read_news(
    history: History, catalogue: Catalogue, plan: Plan, day: date, weekly_weekday: int
) -> News:
    """Return what there is to tell and to ask.

    Args:
        history: All records that count.
        catalogue: The content.
        plan: The plan as of now.
        day: The day at the person's place.
        weekly_weekday: On which day the week is looked back on; 0 is Monday.
    """
    judged = judgements(history, day - timedelta(days=JUDGED_WITHIN_DAYS))
    sport = sport_state(Scene(history, catalogue, plan, day, judged))
    decision = None if plan.lock is not None else _latest(history, day)
    return News(
        decision=decision,
        vetoes=() if decision is None else vetoes_open_to(history, decision),
        check_ins=due_check_ins(history, catalogue, plan, day, weekly_weekday),
        running=sport if sport is not None and sport.is_open else None,
    )


def _latest(history: History, day: date) -> Decision | None:
    first = day - timedelta(days=NEWS_DAYS)
    for decision in reversed(history.decisions):
        if decision.day < first:
            return None
        if decision.change not in _TOLD_ELSEWHERE:
            return decision
    return None
