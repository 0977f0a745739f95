"""A history to pages."""

from __future__ import annotations

from heelrehab.content.catalogue import Catalogue
from heelrehab.ui.report.facts import ALL_PARTS, Part, Report
from heelrehab.ui.report.paper.pages import Pages
from heelrehab.ui.report.sheets.details import second_sheet
from heelrehab.ui.report.sheets.first import first_sheet, foot_of


def pages_of(
    report: Report,
    catalogue: Catalogue,
    parts: frozenset[Part] = ALL_PARTS,
    *,
    is_whole: bool = False,
) -> Pages:
    """Return the pages of a report, with the parts that are wanted.

    Args:
        report: What may be told.
        catalogue: Names what records are about.
        parts: What is told of it.
        is_whole: Whether the details go on over as many pages as they need; one page otherwise.
    """
    sheets = [
        first_sheet(report, parts, catalogue),
        second_sheet(report, parts, catalogue, is_whole=is_whole),
    ]
    return Pages(sheets, foot_of(report, parts))
