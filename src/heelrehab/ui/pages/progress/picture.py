"""What chart and table show for a period and a side: the same numbers for both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from heelrehab.core.history import History
from heelrehab.core.programme.plan import standing_changes
from heelrehab.core.side import Side
from heelrehab.core.trends.changes import PlanMark, flare_spans, plan_marks
from heelrehab.core.trends.pain import ScoreRow, pain_by_day, pain_by_week
from heelrehab.core.trends.spans import WEEK_DAYS, Span, last_days, whole_span
from heelrehab.core.trends.spells import spells_of
from heelrehab.ui.pages.progress.chart.setting import Flag, Setting
from heelrehab.ui.strings.progress import StageName, mark_text, notes_text

MOST_DAILY_DAYS = 182
"""Beyond half a year marks of single days run into each other: then there is one a week."""

translate = QCoreApplication.translate


class Period(Enum):
    """How far back the page looks; the value is the id of the choice."""

    WEEK = "week"
    FOUR_WEEKS = "four_weeks"
    TWELVE_WEEKS = "twelve_weeks"
    ALL = "all"


_WEEKS = {Period.WEEK: 1, Period.FOUR_WEEKS: 4, Period.TWELVE_WEEKS: 12}


@dataclass(frozen=True, slots=True)
class Picture:
    """Scores with what happened around them."""

    span: Span
    """The days that are looked at."""
    whole: Span
    """The days that can be gone back to: half a year, or all of them where weeks are shown."""
    days: tuple[ScoreRow, ...]
    """Every day with a score in ``whole``."""
    rows: tuple[ScoreRow, ...]
    """Days, or weeks where the period is long."""
    is_by_week: bool
    setting: Setting
    marks: tuple[PlanMark, ...]
    stage_name: StageName

    def notes_of(self, row: ScoreRow) -> str:
        """Return what happened in a row's days, empty where nothing did."""
        changes = [mark_text(mark, self.stage_name) for mark in self.marks if mark.day in row.span]
        flares = self.setting.flares
        is_flare = any(
            flare.first <= row.span.last and row.span.first <= flare.last for flare in flares
        )
        return notes_text(changes, is_flare=is_flare, is_edited=row.is_edited)

    def rows_in_span(self) -> tuple[ScoreRow, ...]:
        """Return the rows of the period alone."""
        return tuple(
            row
            for row in self.rows
            if row.span.last >= self.span.first and row.span.first <= self.span.last
        )


def span_of(period: Period, history: History, today: date) -> Span:
    """Return the days of a period that ends today."""
    if period is Period.ALL:
        return whole_span(history, today)
    return last_days(today, _WEEKS[period] * WEEK_DAYS)


def picture_of(
    history: History, period: Period, side: Side, today: date, stage_name: StageName
) -> Picture:
    """Return what is shown of a history."""
    everything = whole_span(history, today)
    span = span_of(period, history, today)
    is_by_week = span.days > MOST_DAILY_DAYS
    near = last_days(today, MOST_DAILY_DAYS)
    whole = everything if is_by_week else Span(max(near.first, everything.first), today)
    days = pain_by_day(history, side, None if is_by_week else near)
    marks = plan_marks(standing_changes(history), spells_of(history, today))
    return Picture(
        span=span,
        whole=whole,
        days=days,
        rows=pain_by_week(days) if is_by_week else days,
        is_by_week=is_by_week,
        setting=_setting(history, marks, stage_name, is_by_week=is_by_week),
        marks=marks,
        stage_name=stage_name,
    )


def period_text(period: Period) -> str:
    """Return the words on the button of a period."""
    match period:
        case Period.WEEK:
            return translate("Progress", "1 week")
        case Period.FOUR_WEEKS:
            return translate("Progress", "4 weeks")
        case Period.TWELVE_WEEKS:
            return translate("Progress", "12 weeks")
        case Period.ALL:
            return translate("Progress", "All")


def past_period_text(period: Period) -> str:
    """Return the words for what was done in a period."""
    match period:
        case Period.WEEK:
            return translate("Progress", "in the last 7 days")
        case Period.FOUR_WEEKS:
            return translate("Progress", "in the last 4 weeks")
        case Period.TWELVE_WEEKS:
            return translate("Progress", "in the last 12 weeks")
        case Period.ALL:
            return translate("Progress", "since the first day")


def _setting(
    history: History, marks: tuple[PlanMark, ...], stage_name: StageName, *, is_by_week: bool
) -> Setting:
    """Return flags and flares; small changes are left out where weeks are shown."""
    flags = [Flag(float(mark.day.toordinal()), _flag_text(mark, stage_name)) for mark in marks]
    return Setting(
        flags=tuple(flag for flag in flags if flag.text or not is_by_week),
        flares=flare_spans(history.plan_changes),
        flare_text=translate("Progress", "flare-up"),
    )


def _flag_text(mark: PlanMark, stage_name: StageName) -> str:
    return mark_text(mark, stage_name) if mark.is_weighty else ""
