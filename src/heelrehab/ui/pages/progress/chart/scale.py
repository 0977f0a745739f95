"""What of the chart is plain arithmetic: places of days, ticks, labels that fit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from heelrehab.core.trends.pain import PainLine, ScoreRow
from heelrehab.core.trends.spans import WEEK_DAYS

BAND_EDGES_NRS = (-0.5, 2.5, 5.5, 10.5)
"""Bands 0 to 2, 3 to 5, above 5; the edges lie between the scores so that none falls on one."""
LONGEST_GAP_DAYS = 10
"""Scores further apart than this are not joined: nothing is known of the days between."""

_SHIFT_IN_DAY = {PainLine.MORNING: -0.22, PainLine.DURING: 0.0, PainLine.AFTER: 0.22}


class TickStep(Enum):
    """How far apart the dates on the axis are; the value is in days, about."""

    DAY = 1
    TWO_DAYS = 2
    WEEK = 7
    TWO_WEEKS = 14
    MONTH = 30
    QUARTER = 91
    YEAR = 365


@dataclass(frozen=True, slots=True)
class Point:
    """A score in the chart's own units: days since year 1, and the score."""

    day: float
    score_nrs: float


def middle_of(row: ScoreRow) -> float:
    """Return where a row stands on the axis of days."""
    return row.span.first.toordinal() + row.span.days / 2


def strokes_of(rows: Iterable[ScoreRow], line: PainLine) -> tuple[tuple[Point, ...], ...]:
    """Return a line as strokes that are joined within and apart from each other.

    Within a day the marks stand in the order of the day, so that equal scores do not hide
    each other.
    """
    strokes: list[list[Point]] = []
    for row in rows:
        score = row.score_nrs(line)
        if score is None:
            continue
        point = Point(middle_of(row) + _SHIFT_IN_DAY[line] * row.span.days, score)
        longest = max(LONGEST_GAP_DAYS, 2 * row.span.days)
        if not strokes or point.day - strokes[-1][-1].day > longest:
            strokes.append([])
        strokes[-1].append(point)
    return tuple(tuple(stroke) for stroke in strokes)


def seen_of(stroke: Sequence[Point], first: float, last: float) -> slice:
    """Return where the points between two days stand, with one more on either side."""
    begin = bisect_left(stroke, first, key=_day_of)
    return slice(max(0, begin - 1), bisect_left(stroke, last, key=_day_of) + 1)


def nearest_index(rows: Sequence[ScoreRow], day: float) -> int | None:
    """Return which row stands nearest to a place on the axis, None where there is none."""
    if not rows:
        return None
    middles = [middle_of(row) for row in rows]
    after = bisect_left(middles, day)
    around = range(max(0, after - 1), min(len(rows), after + 1))
    return min(around, key=lambda index: abs(middles[index] - day))


def tick_step(days: float, width_px: float, label_px: float) -> TickStep:
    """Return the closest step at which labels of ``label_px`` do not touch."""
    px_per_day = width_px / max(days, 1.0)
    for step in TickStep:
        if step.value * px_per_day >= label_px:
            return step
    return TickStep.YEAR


def ticks_between(first: date, last: date, step: TickStep) -> Iterator[date]:
    """Yield the days that are labelled: Mondays, firsts of months or of years."""
    day = _first_tick(first, step)
    while day <= last:
        yield day
        day = _next_tick(day, step)


def labels_that_fit(
    wanted: Sequence[tuple[float, float]], left_px: float, right_px: float, gap_px: float
) -> set[int]:
    """Return which labels can be written without touching one another.

    Args:
        wanted: Left edge and width of each label, the weightiest first.
        left_px: Left end of the row.
        right_px: Right end of the row.
        gap_px: Least space between two labels.
    """
    taken: list[tuple[float, float]] = []
    fitting: set[int] = set()
    for index, (start_px, width_px) in enumerate(wanted):
        end_px = start_px + width_px
        is_inside = start_px >= left_px and end_px <= right_px
        if is_inside and all(end_px + gap_px <= a or start_px >= b + gap_px for a, b in taken):
            taken.append((start_px, end_px))
            fitting.add(index)
    return fitting


def _first_tick(day: date, step: TickStep) -> date:
    match step:
        case TickStep.DAY | TickStep.TWO_DAYS:
            return day
        case TickStep.WEEK | TickStep.TWO_WEEKS:
            return day + timedelta(days=-day.weekday() % WEEK_DAYS)
        case TickStep.MONTH | TickStep.QUARTER:
            start = day if day.day == 1 else _months_on(day, 1)
            months_past = (start.month - 1) % 3 if step is TickStep.QUARTER else 0
            return _months_on(start, 3 - months_past) if months_past else start
        case TickStep.YEAR:
            return day if (day.month, day.day) == (1, 1) else date(day.year + 1, 1, 1)


def _next_tick(day: date, step: TickStep) -> date:
    match step:
        case TickStep.MONTH:
            return _months_on(day, 1)
        case TickStep.QUARTER:
            return _months_on(day, 3)
        case TickStep.YEAR:
            return date(day.year + 1, 1, 1)
        case _:
            return day + timedelta(days=step.value)


def _months_on(day: date, months: int) -> date:
    """Return the first of the month so many months later."""
    past = day.year * 12 + day.month - 1 + months
    return date(past // 12, past % 12 + 1, 1)


def _day_of(point: Point) -> float:
    return point.day
