"""When the plan changed, and which days were a flare-up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from heelrehab.core.records import PlanChange, PlanChangeKind
from heelrehab.core.trends.spans import Span


@dataclass(frozen=True, slots=True)
class PlanMark:
    """A day on which the plan changed."""

    day: date
    changes: tuple[PlanChange, ...]
    programme_id: str
    """The programme in force afterwards; empty before the first."""


def plan_marks(changes: Iterable[PlanChange]) -> tuple[PlanMark, ...]:
    """Return the days on which the plan changed, flare-ups left out: they are spans."""
    kept = (change for change in changes if change.kind is not PlanChangeKind.FLARE)
    marks: list[PlanMark] = []
    programme_id = ""
    for day, group in groupby(sorted(kept, key=_day_of), _day_of):
        same = tuple(group)
        programme_id = next(
            (each.programme_id for each in reversed(same) if each.programme_id), programme_id
        )
        marks.append(PlanMark(day, same, programme_id))
    return tuple(marks)


def flare_spans(changes: Iterable[PlanChange]) -> tuple[Span, ...]:
    """Return the days of each flare-up; it ends early where the next begins or where it is lifted.

    Args:
        changes: Changes of plan in order; a flare-up without an end lifts the one before.
    """
    spans: list[Span] = []
    for flare in (change for change in changes if change.kind is PlanChangeKind.FLARE):
        if spans and flare.day in spans[-1]:
            before = spans.pop()
            if before.first < flare.day:
                spans.append(Span(before.first, flare.day - timedelta(days=1)))
        if flare.until is not None and flare.until >= flare.day:
            spans.append(Span(flare.day, flare.until))
    return tuple(spans)


def _day_of(change: PlanChange) -> date:
    return change.day
