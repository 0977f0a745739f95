"""Pieces of rich text that several parts of a report are made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication

from heelrehab.core.trends.spans import Span
from heelrehab.ui.strings.days import day_text, day_with_year_text

translate = QCoreApplication.translate


def rows_html(rows: Sequence[Sequence[str]], widths_percent: Sequence[int]) -> str:
    """Return a table whose first row is its head; the texts are taken as they are, escaped."""
    lines = []
    for number, row in enumerate(rows):
        tag = "th" if number == 0 else "td"
        cells = (
            f'<{tag} width="{width}%">{escape(cell)}</{tag}>'
            for cell, width in zip(row, widths_percent, strict=True)
        )
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table width="100%" cellspacing="0">{"".join(lines)}</table>'


def heading_html(text: str) -> str:
    """Return the heading of a part."""
    return f"<p class='heading'>{escape(text)}</p>"


def left_out_html(count: int) -> str:
    """Return that so many earlier ones are not shown, and where they are; "" where all are."""
    if count <= 0:
        return ""
    text = translate("Report", "%n earlier one(s) are in the exported tables.", "", count)
    where = translate("Report", "In HeelRehab: Settings, Your data, Export everything.")
    return f"<p class='muted'>{escape(text)} {escape(where)}</p>"


def left_to_details_html(count: int) -> str:
    """Return that so many older ones did not find room on the page of details."""
    text = translate(
        "Report",
        "%n older one(s) left out here. The report with all details has more.",
        "",
        count,
    )
    return f"<p class='muted'>{escape(text)}</p>"


def row_day_text(day: date, span: Span) -> str:
    """Return a day of a report about ``span``, with its year where there are several."""
    has_years = span.first.year != span.last.year
    return day_with_year_text(day) if has_years else day_text(day)
