"""When to remind of a session: at the person's own times, and only where it makes sense."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from heelrehab.core.history import History
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.programme.today import todays_session

QUIET_AFTER = timedelta(hours=2)
"""Nobody is reminded so soon after a session; a design choice."""
GRACE = timedelta(minutes=30)
"""A reminder that the machine slept through for longer is not made up for; a design choice."""
SNOOZE = timedelta(minutes=30)


def next_reminder(times: Iterable[time], after: datetime) -> datetime | None:
    """Return the first of the daily ``times`` later than ``after``, None where there are none."""
    days = (after, after + timedelta(days=1))
    moments = [_on(day, each) for day in days for each in times]
    return min((moment for moment in moments if moment > after), default=None)


def is_due(times: Iterable[time], since: datetime, now: datetime) -> bool:
    """Return whether one of the daily ``times`` passed after ``since``, not long ago."""
    days = (now - timedelta(days=1), now)
    moments = [_on(day, each) for day in days for each in times]
    return any(since < moment <= now and now - moment <= GRACE for moment in moments)


def is_sensible(history: History, library: Library, now: datetime) -> bool:
    """Return whether there is a session to do now: none on a rest day or soon after another."""
    if any(now - session.at < QUIET_AFTER for session in history.sessions):
        return False
    plan = plan_from(history, library, now.date())
    today = todays_session(plan, history, library, now.date())
    return today.rest is None and today.sessions_left > 0


def _on(day: datetime, at: time) -> datetime:
    return day.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
