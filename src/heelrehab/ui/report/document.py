"""A history to pages."""

from __future__ import annotations

from heelrehab.content.catalogue import Catalogue
from heelrehab.ui.report.facts import ALL_PARTS, Part, Report
from heelrehab.ui.report.paper.pages import Pages
from heelrehab.ui.report.sheets.details import second_sheet
from heelrehab.ui.report.sheets.first import first_sheet, foot_of


def pages_of(report: Report, catalogue: Catalogue, parts: frozenset[Part] = ALL_PARTS) -> Pages:
    """Return the pages of a report, with the parts that are wanted."""
    sheets = [
        first_sheet(report, parts, catalogue),
        second_sheet(report, parts, catalogue),
    ]
    return Pages(sheets, foot_of(report, parts))
