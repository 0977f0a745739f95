"""Pain by day and by week, and where it goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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


_LINE_OF_MOMENT = {
    PainMoment.DURING: PainLine.DURING,
    PainMoment.AFTER: PainLine.AFTER,
    PainMoment.LATER: PainLine.AFTER,
    PainMoment.MORNING: PainLine.MORNING,
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


def sides_given(pains: Iterable[Pain]) -> tuple[Side, ...]:
    """Return both legs and each leg where left and right were scored apart, else both alone."""
    sides = {pain.side for pain in pains}
    is_apart = {Side.LEFT, Side.RIGHT} <= sides
    return (Side.BOTH, Side.LEFT, Side.RIGHT) if is_apart else (Side.BOTH,)


def pain_by_day(history: History, side: Side) -> tuple[ScoreRow, ...]:
    """Return the worst score of each line, day by day; both legs stand for the worse of them."""
    worst: defaultdict[date, dict[PainLine, int]] = defaultdict(dict)
    edited: set[date] = set()
    for pain in history.pains:
        line = _LINE_OF_MOMENT.get(pain.moment)
        if line is None or not concerns(pain.side, side):
            continue
        scores = worst[pain.day]
        scores[line] = max(pain.score_nrs, scores.get(line, 0))
        if pain.id in history.edited_ids:
            edited.add(pain.day)
    return tuple(_row(Span(day, day), worst[day], is_edited=day in edited) for day in sorted(worst))


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


def _row(span: Span, scores: Mapping[PainLine, float], *, is_edited: bool) -> ScoreRow:
    return ScoreRow(
        span=span,
        during_nrs=scores.get(PainLine.DURING),
        after_nrs=scores.get(PainLine.AFTER),
        morning_nrs=scores.get(PainLine.MORNING),
        is_edited=is_edited,
    )


def _week_row(week: Span, rows: list[ScoreRow]) -> ScoreRow:
    by_line = {line: [score for _, score in _scores(rows, line)] for line in PainLine}
    medians = {line: float(median(scores)) for line, scores in by_line.items() if scores}
    return _row(week, medians, is_edited=any(row.is_edited for row in rows))


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
