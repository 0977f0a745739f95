"""The second sheet: changes of plan, notes, what this is not, what was decided and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.records import Decision, PlanChange
from heelrehab.core.trends.spans import Span
from heelrehab.ui.report.facts import Part, Report
from heelrehab.ui.report.paper.blocks import Block, Gap, TextBlock
from heelrehab.ui.report.sheets.html import heading_html, left_out_html, row_day_text
from heelrehab.ui.strings.programme.decisions import decision_label, decision_sentences
from heelrehab.ui.strings.records.plan_changes import plan_change_text
from heelrehab.ui.strings.report import MARK, caveats, is_design_choice

MOST_ROWS = 100
"""Of each kind: all of twelve weeks with a decision a day; of more, the last ones."""
_GAP_PT = 10.0

translate = QCoreApplication.translate


def second_sheet(report: Report, parts: frozenset[Part], catalogue: Catalogue) -> list[Block]:
    """Return the details, the longest list last; without any of them, only what this is not."""
    blocks: list[Block] = []
    if Part.DECISIONS in parts:
        blocks += _changes(report, catalogue)
    if Part.NOTES in parts:
        blocks += _notes(report)
    blocks += [_caveats(report), Gap(_GAP_PT)]
    if Part.DECISIONS in parts:
        blocks += _decisions(report, catalogue)
    return blocks


def _decisions(report: Report, catalogue: Catalogue) -> Iterator[Block]:
    yield _heading(translate("Report", "Decisions of the rules, and why"))
    shown = report.decisions[-MOST_ROWS:]
    if not shown:
        yield _plain(translate("Report", "None in these days."))
    for decision in reversed(shown):
        yield _dated(decision.day, _decision_html(decision, catalogue), report.span)
    yield from _more(len(report.decisions) - len(shown))


def _decision_html(decision: Decision, catalogue: Catalogue) -> str:
    mark = f" {MARK}" if is_design_choice(decision, catalogue) else ""
    label = escape(decision_label(decision, catalogue))
    return f"<b>{label}{mark}</b> {escape(decision_sentences(decision, catalogue))}"


def _changes(report: Report, catalogue: Catalogue) -> Iterator[Block]:
    by_day: dict[date, list[PlanChange]] = {}
    for change in reversed(report.changes):
        by_day.setdefault(change.day, []).append(change)
    if not by_day:
        return
    yield _heading(translate("Report", "Changes of plan"))
    for day in list(by_day)[:MOST_ROWS]:
        texts = dict.fromkeys(plan_change_text(each, catalogue) for each in by_day[day])
        yield _dated(day, escape("; ".join(texts)), report.span)
    yield from _more(len(by_day) - MOST_ROWS)
    yield Gap(_GAP_PT)


def _notes(report: Report) -> Iterator[Block]:
    notes = [
        *((note.day, note.text) for note in report.notes),
        *((day, remark.note) for day, remark in report.remarks),
    ]
    if not notes:
        return
    notes.sort(reverse=True)
    yield _heading(translate("Report", "Notes in the person's own words"))
    for day, text in notes[:MOST_ROWS]:
        yield _dated(day, escape(text), report.span)
    yield from _more(len(notes) - MOST_ROWS)
    yield Gap(_GAP_PT)


def _caveats(report: Report) -> Block:
    sentences = list(caveats())
    if report.edited_count:
        edited = translate(
            "Report",
            "In the whole history, %n entry(s) were corrected later.",
            "",
            report.edited_count,
        )
        sentences.append(edited)
    items = "".join(f"<p class='small'>{escape(sentence)}</p>" for sentence in sentences)
    return TextBlock(heading_html(translate("Report", "What this is, and is not")) + items)


def _heading(text: str) -> Block:
    return TextBlock(heading_html(text))


def _plain(text: str) -> Block:
    return TextBlock(f"<p class='muted'>{escape(text)}</p>")


def _dated(day: date, html: str, span: Span) -> Block:
    """Return a row of its own, so that pages break between rows."""
    words = escape(row_day_text(day, span))
    return TextBlock(
        "<table width='100%' cellspacing='0'><tr>"
        f"<td class='muted' width='14%'>{words}</td><td width='86%'>{html}</td></tr></table>"
    )


def _more(count: int) -> Iterator[Block]:
    if count > 0:
        yield TextBlock(left_out_html(count))
