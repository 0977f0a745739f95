"""Stretches of calendar days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from heelrehab.core.history import History

WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Span:
    """The calendar days from ``first`` to ``last``, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


def week_of(day: date) -> Span:
    """Return the days from Monday to Sunday around ``day``."""
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=WEEK_DAYS - 1))


def last_days(today: date, days: int) -> Span:
    """Return so many days that end with ``today``."""
    return Span(today - timedelta(days=days - 1), today)


def whole_span(history: History, today: date) -> Span:
    """Return the days from the first score or session to ``today``."""
    kinds = (history.pains, history.sessions, history.stiffness)
    days = (each.day for kind in kinds for each in kind)
    return Span(min(days, default=today), today)


def weeks_in(span: Span) -> Iterator[Span]:
    """Yield each week, Monday to Sunday, that ``span`` touches."""
    week = week_of(span.first)
    while week.first <= span.last:
        yield week
        week = week_of(week.last + timedelta(days=1))
