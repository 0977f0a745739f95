"""The sessions to come, as far as they can be foreseen: the plan goes on, nothing hurts more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from heelrehab.content.programmes import StageSpec
from heelrehab.core.history import History
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import Plan, plan_from
from heelrehab.core.programme.rest import Rest, rest_reason
from heelrehab.core.programme.today import Length, todays_session
from heelrehab.core.programme.week import WEEK_DAYS, days_apart, days_trained, trainings_on

DAYS_AHEAD = 28
"""How far sessions are foreseen; by then rules will have changed the plan. A design choice."""
USUAL_TIMES = (time(8), time(18), time(13))
"""Where the person has named no times of their own. A design choice."""
_USUAL_MINUTES = 15
_OPEN_ENDED = (Rest.CHECK_SIGNS, Rest.LOCKED, Rest.FINDER_DUE)
"""What bars every coming day until something is done about it."""


@dataclass(frozen=True, slots=True)
class ComingSession:
    """A session to come.

    ``start`` is the time of day wherever the person is; ``number`` counts those of the day from 1.
    """

    start: datetime
    number: int
    minutes: int


def coming_sessions(
    history: History, library: Library, now: datetime, times: Sequence[time] = ()
) -> tuple[ComingSession, ...]:
    """Return the sessions of the next four weeks that are still to come.

    Args:
        history: What was done and felt.
        library: The exercises and programmes.
        now: The moment, in the person's zone.
        times: When the person likes to exercise; used before the usual times.
    """
    today = now.date()
    plan = plan_from(history, library, today)
    stage = plan.stage(library)
    rest = rest_reason(plan, history, library, today)
    if stage is None or rest in _OPEN_ENDED:
        return ()
    minutes = _minutes(plan, history, library, today)
    return tuple(
        ComingSession(datetime.combine(day, at), number, minutes)
        for day in _days(stage, plan, history, library, today)
        for number, at in enumerate(_times(stage, times), start=1)
        if datetime.combine(day, at) > now.replace(tzinfo=None)
    )


def _minutes(plan: Plan, history: History, library: Library, today: date) -> int:
    """Return how long a session takes; on a rest day the list of the next one is not known."""
    found = todays_session(plan, history, library, today, Length.FULL)
    return found.minutes if found.rest is None and found.minutes else _USUAL_MINUTES


def _days(
    stage: StageSpec, plan: Plan, history: History, library: Library, today: date
) -> Iterable[date]:
    """Yield the days that would be trained, as the rules of rest and of the week have it."""
    rest = rest_reason(plan, history, library, today)
    trained = list(days_trained(history, library, today))
    if rest is not None and trainings_on(history, library, today):
        trained.append(today)
    apart = days_apart(stage, library)
    for day in (today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)):
        is_resting = plan.rest_until is not None and day <= plan.rest_until
        if is_resting or (day == today and rest is not None):
            continue
        this_week = sum((day - each).days < WEEK_DAYS for each in trained)
        is_spaced = not trained or (day - trained[-1]).days >= apart
        if is_spaced and this_week < stage.days_per_week:
            trained.append(day)
            yield day


def _times(stage: StageSpec, times: Sequence[time]) -> tuple[time, ...]:
    """Return the times of a day's sessions, in order."""
    if stage.times_per_day == 1 and not times:
        return (USUAL_TIMES[1],)
    chosen = [*dict.fromkeys((*times, *USUAL_TIMES))][: stage.times_per_day]
    return tuple(sorted(chosen))
