"""The scores of one side by day, and what is usual for its mornings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from statistics import median

from heelrehab.core.history import History
from heelrehab.core.records import Pain, PainMoment
from heelrehab.core.side import Side

USUAL_MORNINGS = 7
LEAST_MORNINGS = 3
"""How many mornings make the usual one. Design choices (clinical.md 8.4)."""

LOOK_BACK_DAYS = 28
"""Older mornings say nothing of what is usual now. A design choice."""


def is_of_side(scored: Side, side: Side) -> bool:
    """True where a score given for ``scored`` counts for ``side``; both legs count for each."""
    return scored is side or Side.BOTH in (scored, side)


def pains_between(history: History, first: date, last: date) -> Iterator[Pain]:
    """Yield the pain scores of the days ``first`` to ``last``, latest written first."""
    for pain in reversed(history.pains):
        if pain.at.date() < first:
            return
        if first <= pain.day <= last:
            yield pain


def worst_pain(
    history: History, day: date, side: Side, moments: Collection[PainMoment]
) -> int | None:
    """Return the worst score of a side on a day in some moments, None where none was given."""
    scores = (
        pain.score_nrs
        for pain in pains_between(history, day, day)
        if pain.moment in moments and is_of_side(pain.side, side)
    )
    return max(scores, default=None)


def morning_pains(history: History, side: Side, first: date, last: date) -> dict[date, int]:
    """Return the worst morning pain of a side by day, for the days that have one."""
    by_day: dict[date, int] = {}
    for pain in pains_between(history, first, last):
        if pain.moment is PainMoment.MORNING and is_of_side(pain.side, side):
            by_day[pain.day] = max(pain.score_nrs, by_day.get(pain.day, 0))
    return by_day


def morning_stiffness(history: History, side: Side, first: date, last: date) -> dict[date, int]:
    """Return the minutes of stiffness of a side by day, for the days that have an answer."""
    by_day: dict[date, int] = {}
    for given in reversed(history.stiffness):
        if given.at.date() < first:
            break
        if first <= given.day <= last and is_of_side(given.side, side):
            by_day[given.day] = max(given.minutes, by_day.get(given.day, 0))
    return by_day


def usual_value(by_day: Mapping[date, int], intake: float | None, cap_above: float) -> float | None:
    """Return what is usual: the median of the last mornings, the intake value if they are few.

    Args:
        by_day: The mornings before the session.
        intake: What the finder was told; without it the few mornings there are must do.
        cap_above: How far above ``intake`` the usual value may creep at most.
    """
    last = [by_day[day] for day in sorted(by_day)[-USUAL_MORNINGS:]]
    if len(last) < LEAST_MORNINGS and intake is not None:
        return intake
    if not last:
        return None
    usual = float(median(last))
    return usual if intake is None else min(usual, intake + cap_above)


def week_rise(by_day: Mapping[date, int], last_day: date) -> float | None:
    """Return this week's median less last week's; None with fewer than three mornings in one.

    Args:
        by_day: Morning pain by day.
        last_day: The last day of this week of seven.
    """
    this_week = [by_day[day] for day in _week_to(last_day) if day in by_day]
    last_week = [by_day[day] for day in _week_to(last_day - timedelta(days=7)) if day in by_day]
    if min(len(this_week), len(last_week)) < LEAST_MORNINGS:
        return None
    return float(median(this_week)) - float(median(last_week))


def _week_to(last_day: date) -> tuple[date, ...]:
    return tuple(last_day - timedelta(days=back) for back in range(7))
