"""The second sheet: changes of plan, notes, what this is not, what was decided and why."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from html import escape
from itertools import chain

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.records import Decision
from heelrehab.core.trends.spans import Span
from heelrehab.ui.report.facts import Part, Report
from heelrehab.ui.report.paper.blocks import Block, Gap, TextBlock, page_room_pt
from heelrehab.ui.report.sheets.html import heading_html, row_day_text
from heelrehab.ui.report.sheets.sections import (
    GAP_PT,
    Section,
    sections_within,
    whole_section,
)
from heelrehab.ui.strings.programme.decisions import decision_label, decision_sentences
from heelrehab.ui.strings.programme.set_by import set_by_text
from heelrehab.ui.strings.records.plan_changes import own_again_text, plan_change_text
from heelrehab.ui.strings.records.report import MARK, caveats, is_design_choice

MOST_ROWS = 400
"""Of each kind: all of a year with a decision a day. Of more, the last ones, since a hundred
pages of rows are neither read nor drawn while somebody waits; the tables have every one.
"""

translate = QCoreApplication.translate


def second_sheet(
    report: Report, parts: frozenset[Part], catalogue: Catalogue, *, is_whole: bool
) -> list[Block]:
    """Return the details, the longest list last; without any of them, only what this is not.

    Args:
        report: What is told.
        parts: What is wanted of it.
        catalogue: Names what records are about.
        is_whole: False for one page with the newest rows, and how many older ones there are.
    """
    sections = []
    if Part.DECISIONS in parts and (report.changes or report.spells):
        sections.append(_changes(report, catalogue))
    if Part.NOTES in parts and (report.notes or report.remarks):
        sections.append(_notes(report))
    before = len(sections)
    if Part.DECISIONS in parts:
        sections.append(_decisions(report, catalogue))
    caveat = _caveats(report)
    if is_whole:
        told = [list(whole_section(section)) for section in sections]
    else:
        told = sections_within(sections, page_room_pt() - caveat.height_pt - GAP_PT)
    return [*chain(*told[:before]), caveat, Gap(GAP_PT), *chain(*told[before:])]


def _decisions(report: Report, catalogue: Catalogue) -> Section:
    newest = report.decisions[: -MOST_ROWS - 1 : -1]
    return Section(
        translate("Report", "Decisions of the rules, and why"),
        len(report.decisions),
        (_dated(each.day, _decision_html(each, catalogue), report.span) for each in newest),
        none_text=translate("Report", "None in these days."),
    )


def _decision_html(decision: Decision, catalogue: Catalogue) -> str:
    mark = f" {MARK}" if is_design_choice(decision, catalogue) else ""
    label = escape(decision_label(decision, catalogue))
    return f"<b>{label}{mark}</b> {escape(decision_sentences(decision, catalogue))}"


def _changes(report: Report, catalogue: Catalogue) -> Section:
    """Return the changes of plan and the prescriptions, those of a day in one row."""
    by_day: defaultdict[date, list[str]] = defaultdict(list)
    for spell in report.spells:
        title = translate("Report", "prescription")
        told = f"{title} ({set_by_text(spell.prescribed).rstrip('.')})"
        by_day[spell.first].append(told)
        if spell.ran_out and spell.over_on is not None:
            by_day[spell.over_on].append(own_again_text())
    for change in reversed(report.changes):
        by_day[change.day].append(plan_change_text(change, catalogue))
    days = sorted((day for day in by_day if day in report.span), reverse=True)

    def row(day: date) -> Block:
        return _dated(day, escape("; ".join(dict.fromkeys(by_day[day]))), report.span)

    heading = translate("Report", "Changes of plan")
    return Section(heading, len(days), (row(day) for day in days[:MOST_ROWS]))


def _notes(report: Report) -> Section:
    notes = [
        *((note.day, note.text) for note in report.notes),
        *((day, remark.note) for day, remark in report.remarks),
    ]
    notes.sort(reverse=True)
    return Section(
        translate("Report", "Notes in the person's own words"),
        len(notes),
        (_dated(day, escape(text), report.span) for day, text in notes[:MOST_ROWS]),
    )


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


def _dated(day: date, html: str, span: Span) -> Block:
    """Return a row of its own, so that pages break between rows."""
    words = escape(row_day_text(day, span))
    return TextBlock(
        "<table width='100%' cellspacing='0'><tr>"
        f"<td class='muted' width='14%'>{words}</td><td width='86%'>{html}</td></tr></table>"
    )
