"""The tests of a report: heel raises, ratings, questionnaires, hops."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from heelrehab.ui.report.facts import Report
from heelrehab.ui.report.paper.blocks import Block, TextBlock
from heelrehab.ui.report.sheets.html import (
    heading_html,
    left_out_html,
    row_day_text,
    rows_html,
)
from heelrehab.ui.strings.days import day_with_year_text
from heelrehab.ui.strings.records.report import raises_text, weaker_side_text

MOST_TESTS = 5
"""Of each kind, the last ones; fewer where the first page could not say it all otherwise."""

translate = QCoreApplication.translate


def has_tests(report: Report) -> bool:
    """Return whether anything was tested."""
    return bool(report.raises or report.hops or report.ratings or report.totals)


def tests_within(report: Report, room_pt: float) -> Block:
    """Return the last tests of each kind, as many as fit, and how many came before them."""
    most = MOST_TESTS
    block = _block(report, most)
    while most > 1 and block.height_pt > room_pt:
        most -= 1
        block = _block(report, most)
    return block


def _block(report: Report, most: int) -> Block:
    raises = _raises_html(report, most) if report.raises else ""
    others = "".join(f"<p>{escape(text)}</p>" for text in _sentences(report, most))
    left_out = sum(
        max(0, len(tests) - most) for tests in (report.raises, report.totals, report.hops)
    )
    heading = heading_html(translate("Report", "Tests"))
    return TextBlock(heading + raises + others + left_out_html(left_out))


def _raises_html(report: Report, most: int) -> str:
    head = (
        translate("Report", "Heel raises on one leg"),
        translate("Report", "Left"),
        translate("Report", "Right"),
        translate("Report", "Weaker of stronger"),
    )
    rows = [
        (day_with_year_text(test.day), *raises_text(test), weaker_side_text(test))
        for test in report.raises[-most:]
    ]
    return rows_html((head, *rows), (40, 18, 18, 24))


def _sentences(report: Report, most: int) -> Iterator[str]:
    span = report.span
    if report.ratings:
        first, last = report.ratings[0], report.ratings[-1]
        text = translate("Report", "How near to normal: {first} % on {day}, {last} % on {latest}.")
        yield text.format(
            first=first.overall_percent,
            day=row_day_text(first.day, span),
            last=last.overall_percent,
            latest=row_day_text(last.day, span),
        )
    for total in report.totals[-most:]:
        text = translate("Report", "{name}: {total} of 100 on {day}.")
        name = total.questionnaire.replace("_", "-").upper()
        yield text.format(name=name, total=total.total, day=row_day_text(total.day, span))
    for hop in report.hops[-most:]:
        text = translate("Report", "Ten small hops on {day}: pain {score} of 10.")
        yield text.format(day=row_day_text(hop.day, span), score=hop.pain_nrs)
