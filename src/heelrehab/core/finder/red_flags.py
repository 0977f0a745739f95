"""What locks loading exercises: warning signs not yet seen to, and scores not yet asked about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from heelrehab.content.finder import Tier
from heelrehab.core.history import History
from heelrehab.core.records import PlanChangeKind

NO_SIGNS = "none"
"""Tier of a record that says: asked about the warning signs, none was named."""

ALARM_NRS = 8
"""A score from which the warning signs are asked about again. A design choice (row R2)."""

ALARM_HOLDS = timedelta(days=28)
"""How long such a score asks for an answer. A design choice."""

_SEVERITY = (Tier.CLINICIAN_FIRST, Tier.URGENT, Tier.EMERGENCY)


@dataclass(frozen=True, slots=True)
class Lock:
    """Loading exercises wait until the person says they were seen."""

    tier: Tier
    signs: tuple[str, ...]
    since: datetime

    @property
    def allows_pumps(self) -> bool:
        """True where easy ankle movement stays allowed."""
        return self.tier is Tier.CLINICIAN_FIRST


def lock_from(history: History) -> Lock | None:
    """Return the gravest lock that is not cleared, None where loading is free.

    A tier that this version does not know locks as one for a clinician. A pause without an
    end, which the rules set after repeated setbacks, locks in the same way.
    """
    cleared_at = max((flag.at for flag in history.red_flags if flag.is_cleared), default=None)
    locks = [
        Lock(_tier(flag.tier), flag.signs, flag.at)
        for flag in history.red_flags
        if not flag.is_cleared and flag.tier != NO_SIGNS and _is_after(flag.at, cleared_at)
    ]
    locks.extend(
        Lock(Tier.CLINICIAN_FIRST, (change.reason,), change.at)
        for change in history.plan_changes
        if change.kind is PlanChangeKind.PAUSE
        and change.until is None
        and _is_after(change.at, cleared_at)
    )
    return max(locks, key=lambda lock: _SEVERITY.index(lock.tier), default=None)


def is_check_due(history: History) -> bool:
    """True where a score of 8 or more came after the warning signs were last asked about.

    Scores of more than four weeks before the latest one no longer ask.
    """
    if not history.pains:
        return False
    since = history.pains[-1].at - ALARM_HOLDS
    for asked in (*history.red_flags[-1:], *history.finder_answers[-1:]):
        since = max(since, asked.at)
    for pain in reversed(history.pains):
        if pain.at <= since:
            return False
        if pain.score_nrs >= ALARM_NRS:
            return True
    return False


def _tier(value: str) -> Tier:
    return next((tier for tier in Tier if tier.value == value), Tier.CLINICIAN_FIRST)


def _is_after(at: datetime, other: datetime | None) -> bool:
    return other is None or at > other
