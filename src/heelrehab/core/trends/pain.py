"""Pain by day and by week, and where it goes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import groupby
from statistics import median
from typing import assert_never

from heelrehab.core.history import History
from heelrehab.core.records import Pain, PainMoment
from heelrehab.core.side import Side
from heelrehab.core.trends.spans import WEEK_DAYS, Span, last_days, week_of

LEAST_SCORES = 3
"""Scores that a median needs, the same as for the usual morning pain in the rules."""
LEAST_CHANGE_NRS = 1.0
"""Less than this is no change that a person would feel.

Source: Salaffi 2004, doi 10.1016/j.ejpain.2003.09.004: 1 point on the numeric rating scale.
"""


class PainLine(Enum):
    """What the scores of one line of the chart have in common."""

    DURING = "during"
    AFTER = "after"
    """After the session, or later that day."""
    MORNING = "morning"


_MOMENTS = {
    PainLine.DURING: (PainMoment.DURING,),
    PainLine.AFTER: (PainMoment.AFTER, PainMoment.LATER),
    PainLine.MORNING: (PainMoment.MORNING,),
}


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """The pain of one day, or the usual pain of one week; None where no score was given."""

    span: Span
    during_nrs: float | None
    after_nrs: float | None
    morning_nrs: float | None
    is_edited: bool
    """True where one of the scores behind it was corrected."""

    def score_nrs(self, line: PainLine) -> float | None:
        """Return the score of one line."""
        match line:
            case PainLine.DURING:
                return self.during_nrs
            case PainLine.AFTER:
                return self.after_nrs
            case PainLine.MORNING:
                return self.morning_nrs
            case _:
                assert_never(line)


class Direction(Enum):
    """Where a line goes."""

    DOWN = "down"
    STEADY = "steady"
    UP = "up"
    UNKNOWN = "unknown"
    """There are too few scores in the first week or in the last."""


@dataclass(frozen=True, slots=True)
class Trend:
    """The median of the first week against that of the last; 0 where it is unknown."""

    direction: Direction
    weeks: int
    """From the first day of the first week to the last day of the last."""
    first_nrs: float = 0.0
    last_nrs: float = 0.0


def concerns(scored: Side, asked: Side) -> bool:
    """Return whether what is noted for one side counts for another; both legs meet either."""
    return Side.BOTH in (scored, asked) or scored is asked


def sides_given(pains: Sequence[Pain]) -> tuple[Side, ...]:
    """Return both legs and each leg where left and right were scored apart, else both alone."""
    is_apart = all(any(pain.side is side for pain in pains) for side in (Side.LEFT, Side.RIGHT))
    return (Side.BOTH, Side.LEFT, Side.RIGHT) if is_apart else (Side.BOTH,)


def pain_by_day(history: History, side: Side, span: Span | None = None) -> tuple[ScoreRow, ...]:
    """Return the worst score of each line, day by day; both legs stand for the worse of them.

    Args:
        history: What counts.
        side: Whose scores; a score of both legs counts for either.
        span: The days to look at, None for all.
    """
    found = history.pains if span is None else _pains_in(history.pains, span)
    pains = [pain for pain in found if concerns(pain.side, side)]
    worst = {line: _worst_by_day(pains, moments) for line, moments in _MOMENTS.items()}
    moments = [moment for group in _MOMENTS.values() for moment in group]
    edited_ids = history.edited_ids
    edited = {pain.day for pain in pains if pain.id in edited_ids and pain.moment in moments}
    days = sorted({day for scores in worst.values() for day in scores})
    return tuple(
        ScoreRow(
            span=Span(day, day),
            during_nrs=worst[PainLine.DURING].get(day),
            after_nrs=worst[PainLine.AFTER].get(day),
            morning_nrs=worst[PainLine.MORNING].get(day),
            is_edited=day in edited,
        )
        for day in days
    )


def pain_by_week(days: Sequence[ScoreRow]) -> tuple[ScoreRow, ...]:
    """Return the medians of each line, week by week.

    Args:
        days: What ``pain_by_day`` gave.
    """
    return tuple(
        _week_row(week, list(rows))
        for week, rows in groupby(days, lambda row: week_of(row.span.first))
    )


def trend_of(days: Sequence[ScoreRow], line: PainLine, span: Span) -> Trend:
    """Return where a line went over ``span``; in fewer than two weeks, against the week before.

    Args:
        days: What ``pain_by_day`` gave.
        line: The line to follow.
        span: The days to look at. The first week begins with the first score in them.
    """
    scored = [(row.span.first, score) for row, score in _scores(days, line)]
    latest_start = span.last - timedelta(days=2 * WEEK_DAYS - 1)
    begun = next((day for day, _ in scored if day in span), latest_start)
    start = min(begun, latest_start)
    weeks = round(Span(start, span.last).days / WEEK_DAYS)
    first = _median_in(scored, Span(start, start + timedelta(days=WEEK_DAYS - 1)))
    last = _median_in(scored, last_days(span.last, WEEK_DAYS))
    if first is None or last is None:
        return Trend(Direction.UNKNOWN, weeks)
    return Trend(_direction(last - first), weeks, first, last)


def _pains_in(pains: Sequence[Pain], span: Span) -> Iterator[Pain]:
    """Yield the scores of ``span``, latest first.

    They stand in the order of their moments and none is written before its day, so the search
    ends at the first that was written earlier; a day is let pass for zones of time.
    """
    earliest = span.first - timedelta(days=1)
    for pain in reversed(pains):
        if pain.at.date() < earliest:
            return
        if pain.day in span:
            yield pain


def _worst_by_day(pains: Iterable[Pain], moments: tuple[PainMoment, ...]) -> dict[date, int]:
    worst: dict[date, int] = {}
    for pain in pains:
        if pain.moment in moments:
            worst[pain.day] = max(pain.score_nrs, worst.get(pain.day, 0))
    return worst


def _week_row(week: Span, rows: list[ScoreRow]) -> ScoreRow:
    return ScoreRow(
        span=week,
        during_nrs=_median(rows, PainLine.DURING),
        after_nrs=_median(rows, PainLine.AFTER),
        morning_nrs=_median(rows, PainLine.MORNING),
        is_edited=any(row.is_edited for row in rows),
    )


def _median(rows: Iterable[ScoreRow], line: PainLine) -> float | None:
    scores = [score for _, score in _scores(rows, line)]
    return float(median(scores)) if scores else None


def _scores(rows: Iterable[ScoreRow], line: PainLine) -> Iterator[tuple[ScoreRow, float]]:
    for row in rows:
        score = row.score_nrs(line)
        if score is not None:
            yield row, score


def _median_in(scored: Iterable[tuple[date, float]], span: Span) -> float | None:
    scores = [score for day, score in scored if day in span]
    return float(median(scores)) if len(scores) >= LEAST_SCORES else None


def _direction(change_nrs: float) -> Direction:
    if abs(change_nrs) < LEAST_CHANGE_NRS:
        return Direction.STEADY
    return Direction.DOWN if change_nrs < 0 else Direction.UP
