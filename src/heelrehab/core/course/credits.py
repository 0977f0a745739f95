"""How near the next step up is: the run of good days, and what it must wait for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from heelrehab.core.adaptation.codes import Result
from heelrehab.core.adaptation.judgements import Judgement
from heelrehab.core.history import History
from heelrehab.core.prescribing.force import PUT_AWAY
from heelrehab.core.programme.plan import STAY
from heelrehab.core.records import PlanChange, PlanChangeKind

GREENS_NEEDED = 3
GOOD_DAYS_NEEDED = 6
SESSIONS_NEEDED = 3
DAYS_NEEDED = 5
SESSIONS_AFTER_SETBACK = 3
"""When a step up is earned. Design choices (clinical.md 8.4)."""

_GOOD = (Result.GREEN, Result.AMBER_OK)


@dataclass(frozen=True, slots=True)
class Standing:
    """The run of good days since the last change, today's judgement included."""

    greens: int
    """Green days in a row."""
    good_days: int
    """Green or allowed days in a row."""
    sessions: int
    days: int
    sessions_since_setback: int | None
    """None where there was no setback."""

    @property
    def is_free_to_move(self) -> bool:
        """True where no setback is too near for a step up or a stage."""
        since = self.sessions_since_setback
        return since is None or since >= SESSIONS_AFTER_SETBACK

    @property
    def is_settled(self) -> bool:
        """True where the last change is far enough behind for another one."""
        return self.sessions >= SESSIONS_NEEDED and self.days >= DAYS_NEEDED

    @property
    def has_earned_step(self) -> bool:
        """True where one exercise may go up one step."""
        has_credits = self.greens >= GREENS_NEEDED or self.good_days >= GOOD_DAYS_NEEDED
        return has_credits and self.is_settled and self.is_free_to_move


def standing(judged: Sequence[Judgement], changed_on: date | None, day: date) -> Standing:
    """Return the standing on ``day``.

    Args:
        judged: The days judged so far, in order.
        changed_on: The day of the last change of the plan, None where there was none.
        day: Today.
    """
    training = [each for each in judged if each.is_training]
    since_change = [each for each in training if changed_on is None or each.day >= changed_on]
    setback_day = max((each.day for each in judged if each.is_setback), default=None)
    greens, good_days = _run(since_change)
    first_day = changed_on or (training[0].day if training else day)
    return Standing(
        greens=greens,
        good_days=good_days,
        sessions=len(since_change),
        days=(day - first_day).days,
        sessions_since_setback=None
        if setback_day is None
        else sum(each.day > setback_day for each in training),
    )


def last_change_day(history: History) -> date | None:
    """Return the day of the last change of stage, dose or exercise, or of a veto of one."""
    return max((each.day for each in history.plan_changes if _is_change(each)), default=None)


def has_stayed(history: History) -> bool:
    """True where the last change was refused: the person chose to stay."""
    changes = [each for each in history.plan_changes if _is_change(each)]
    return bool(changes) and changes[-1].kind is PlanChangeKind.VETO and changes[-1].reason == STAY


def _is_change(change: PlanChange) -> bool:
    match change.kind:
        case PlanChangeKind.SWAP:
            return change.until is None
        case PlanChangeKind.FLARE | PlanChangeKind.PAUSE:
            return False
        case _:
            return change.reason != PUT_AWAY


def _run(training: Sequence[Judgement]) -> tuple[int, int]:
    """Return green days and good days in a row up to now; harmless holds neither add nor end."""
    greens = good_days = 0
    is_green_so_far = True
    for each in reversed(training):
        if each.result in _GOOD:
            good_days += 1
            is_green_so_far = is_green_so_far and each.result is Result.GREEN
            greens += is_green_so_far
        elif not each.keeps_credits:
            break
    return greens, good_days
