"""The report as blocks on sheets: a page that says it all, and one with details."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.content.texts import StageText
from heelrehab.core.trends.changes import PlanMark
from heelrehab.core.trends.spans import week_of
from heelrehab.ui.report.facts import Part, Report, SidePain, SideWeek
from heelrehab.ui.report.paper.blocks import Block, Gap, TextBlock, page_room_pt
from heelrehab.ui.report.paper.pain_chart import Flag, PainChart
from heelrehab.ui.report.paper.week_table import WeekBars, WeekTable
from heelrehab.ui.report.sheets.html import heading_html
from heelrehab.ui.report.sheets.tests import has_tests, tests_within
from heelrehab.ui.strings.days import day_with_year_text, narrow_day_text
from heelrehab.ui.strings.durations import exercised_text
from heelrehab.ui.strings.programme.plan import stage_text, week_figure_text
from heelrehab.ui.strings.progress import headline_text, mark_text, score_text
from heelrehab.ui.strings.records.report import (
    chart_title,
    report_title,
    short_caveat,
    sore_sides_text,
    span_words,
)

_GAP_PT = 9.0
_CHART_PT, _CHART_OF_TWO_PT = 240.0, 150.0
_LEAST_CHART_PT = 120.0

translate = QCoreApplication.translate


def foot_of(report: Report, parts: frozenset[Part]) -> str:
    """Return what stands at the foot of each page."""
    name = report.person_name if Part.NAME in parts else ""
    return " · ".join(filter(None, (name, span_words(report.span), short_caveat())))


def first_sheet(report: Report, parts: frozenset[Part], catalogue: Catalogue) -> list[Block]:
    """Return the page that says it all: what is long is told more briefly until it fits."""
    head = _head(report, parts, catalogue)
    rest = [*_weeks(report, parts), _figures(report)]
    least_pt = head.height_pt + _GAP_PT + sum(block.height_pt for block in rest)
    chart_count = len(report.pains) if Part.CHART in parts else 0
    least_pt += chart_count * (_LEAST_CHART_PT + _GAP_PT)
    if Part.TESTS in parts and has_tests(report):
        rest += [Gap(_GAP_PT), tests_within(report, page_room_pt() - least_pt - _GAP_PT)]
    room_pt = page_room_pt() - head.height_pt - _GAP_PT - sum(block.height_pt for block in rest)
    charts = _charts(report, catalogue, room_pt) if chart_count else ()
    return [head, Gap(_GAP_PT), *charts, *rest]


def _weeks(report: Report, parts: frozenset[Part]) -> tuple[Block, ...]:
    if Part.WORK not in parts or not report.weeks:
        return ()
    return (_week_table(report), Gap(_GAP_PT))


def _head(report: Report, parts: frozenset[Part], catalogue: Catalogue) -> Block:
    name = report.person_name if Part.NAME in parts else ""
    made = translate("Report", "made on {day}").format(day=day_with_year_text(report.made_on))
    line = " · ".join(filter(None, (name, span_words(report.span), made)))
    plan = report.plan
    standing = translate("Report", "No programme was begun.")
    if plan.has_begun:
        since = translate("Report", "{stage}, since {day}")
        standing = since.format(
            stage=stage_text(plan.programme_id, plan.stage_id, catalogue),
            day=day_with_year_text(plan.stage_since or report.made_on),
        )
    sides = sore_sides_text(plan.person.sore_sides)
    return TextBlock(
        f"<p class='title'>{escape(report_title())}</p><p class='muted'>{escape(line)}</p>"
        f"<p style='margin-top: 6px'><b>{escape(standing)}</b> · {escape(sides)}</p>"
        f"<p>{escape(headline_text(report.trend))}</p>"
    )


def _charts(report: Report, catalogue: Catalogue, room_pt: float) -> Iterator[Block]:
    usual_pt = _CHART_PT if len(report.pains) == 1 else _CHART_OF_TWO_PT
    height_pt = min(usual_pt, room_pt / len(report.pains) - _GAP_PT)
    flags = tuple(Flag(mark.day, _flag_text(mark, catalogue)) for mark in report.marks)
    for pain in report.pains:
        yield _chart(report, pain, flags, height_pt)
        yield Gap(_GAP_PT)


def _chart(report: Report, pain: SidePain, flags: tuple[Flag, ...], height_pt: float) -> Block:
    shown = tuple(flag for flag in flags if flag.text) if pain.is_by_week else flags
    return PainChart(
        title=chart_title(pain.side, is_by_week=pain.is_by_week),
        span=report.span,
        rows=pain.rows,
        flags=shown,
        flares=report.flares,
        flare_text=translate("Report", "flare-up"),
        height_pt=height_pt,
    )


def _flag_text(mark: PlanMark, catalogue: Catalogue) -> str:
    """Return the stage that begins; smaller changes have a line without words."""

    def stage_name(programme_id: str, stage_id: str) -> str:
        try:
            stages = catalogue.programme_text(programme_id).stages
        except CatalogueError:
            return stage_id
        return stages.get(stage_id, StageText()).name or stage_id

    return mark_text(mark, stage_name) if mark.is_weighty else ""


def _week_table(report: Report) -> Block:
    weeks = report.weeks
    counts_reps = any(week.load.reps for week in weeks)

    def amount(side: SideWeek) -> float:
        return side.load.reps if counts_reps else side.load.held_s

    unit = translate("Report", "reps") if counts_reps else translate("Report", "seconds held")
    title = translate("Report", "Work and pain by week (bars: {unit})")
    if weeks[0].span.first > week_of(report.span.first).first:
        title = translate("Report", "Work and pain in the last {count} weeks (bars: {unit})")
    return WeekTable(
        title=title.format(unit=unit, count=len(weeks)),
        legend=(translate("Report", "left leg"), translate("Report", "right leg")),
        bars=tuple(WeekBars(amount(week.left), amount(week.right)) for week in weeks),
        rows=_week_rows(report),
    )


def _week_rows(report: Report) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the rows of the table; those of a leg without any number are left out."""
    weeks = report.weeks
    rows = [
        (
            translate("Report", "Week from"),
            tuple(narrow_day_text(week.span.first) for week in weeks),
        ),
        (
            translate("Report", "Sessions done"),
            tuple(_of_goal(week.load.sessions_done, week.goal) for week in weeks),
        ),
    ]
    left, right = [week.left for week in weeks], [week.right for week in weeks]
    kinds: tuple[tuple[str, str, Callable[[SideWeek], float | None]], ...] = (
        (translate("Report", "Reps, left"), translate("Report", "Reps, right"), _reps),
        (
            translate("Report", "Seconds held, left"),
            translate("Report", "Seconds held, right"),
            _held_s,
        ),
        (
            translate("Report", "Pain during, left"),
            translate("Report", "Pain during, right"),
            _during_nrs,
        ),
        (
            translate("Report", "Morning pain, left"),
            translate("Report", "Morning pain, right"),
            _morning_nrs,
        ),
    )
    for left_label, right_label, value in kinds:
        for label, sides in ((left_label, left), (right_label, right)):
            values = [value(side) for side in sides]
            if any(each is not None for each in values):
                rows.append((label, tuple(_or_dash(each) for each in values)))
    return tuple(rows)


def _reps(side: SideWeek) -> float | None:
    return side.load.reps or None


def _held_s(side: SideWeek) -> float | None:
    return side.load.held_s or None


def _during_nrs(side: SideWeek) -> float | None:
    return side.during_nrs


def _morning_nrs(side: SideWeek) -> float | None:
    return side.morning_nrs


def _or_dash(value: float | None) -> str:
    return "–" if value is None else score_text(value)


def _of_goal(done: int, goal: int | None) -> str:
    return f"{done}" if goal is None else f"{done}/{goal}"


def _sessions_text(done: int, begun: int) -> str:
    """Return how many sessions were done, and how many more begun where there are such."""
    if not begun:
        return f"{done}"
    return translate("Report", "{done}, and {begun} begun").format(done=done, begun=begun)


def _figures(report: Report) -> Block:
    """Return the numbers of the progress page's tiles."""
    stiffness = translate("Report", "not noted")
    if report.stiffness_min is not None:
        text = translate("Report", "{minutes} min in the last 7 days")
        stiffness = text.format(minutes=round(report.stiffness_min))
        if report.first_stiffness_min is not None:
            first = translate("Report", "{now}, {minutes} min in the first week")
            stiffness = first.format(now=stiffness, minutes=round(report.first_stiffness_min))
    load = report.load
    rows = (
        (
            translate("Report", "Sessions done (at least four fifths)"),
            _sessions_text(load.sessions_done, load.sessions_begun),
        ),
        (
            translate("Report", "Sessions in the last 7 days, of those planned"),
            "–" if report.week is None else week_figure_text(report.week),
        ),
        (translate("Report", "Time exercised"), exercised_text(load.active_s)),
        (translate("Report", "Morning stiffness, usual"), stiffness),
    )
    cells = (
        f"<tr><td class='muted' width='44%'>{escape(label)}</td><td>{escape(value)}</td></tr>"
        for label, value in rows
    )
    heading = heading_html(translate("Report", "In figures"))
    return TextBlock(f"{heading}<table width='100%' cellspacing='0'>{''.join(cells)}</table>")
