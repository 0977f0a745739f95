"""A visit on paper: the same in words, and its codes to be photographed at home."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.records import Pain
from heelrehab.exchange.take_home.codes import Code
from heelrehab.exchange.take_home.visit import TakeHome
from heelrehab.ui.kiosk.take_home.code_picture import draw_code
from heelrehab.ui.kiosk.take_home.words import code_text, visit_lines, way_home_text
from heelrehab.ui.report.paper.blocks import Block, Gap, TextBlock
from heelrehab.ui.report.paper.pages import Pages
from heelrehab.ui.strings.days import day_with_year_text
from heelrehab.ui.strings.records.words import record_words

_GAP_PT = 9.0
_CODE_PT = 260.0
"""A side of 92 mm: a module of the largest code is nearly a millimetre wide."""
_DOTS_A_PT = 300 / 72
"""The least that printers have."""

translate = QCoreApplication.translate


class CodeBlock:
    """A code in the middle of the page."""

    def __init__(self, code: Code) -> None:
        self._code = code

    @property
    def height_pt(self) -> float:
        """How much room it takes."""
        return _CODE_PT

    def draw(self, painter: QPainter, place: QRectF) -> None:
        """Draw the code."""
        draw_code(painter, self._code, place, dots_a_unit=_DOTS_A_PT)


def sheet_of(visit: TakeHome, catalogue: Catalogue) -> Pages:
    """Return the pages of a visit."""
    records = visit.package.records
    paragraphs = (
        _head_html(visit),
        "".join(f"<p class='heading'>{escape(line)}</p>" for line in visit_lines(records)),
        *_details_html(visit, catalogue),
        f"<p class='muted'>{escape(way_home_text())}</p>",
    )
    blocks: list[Block] = []
    for paragraph in paragraphs:
        blocks += [TextBlock(paragraph), Gap(_GAP_PT)]
    codes = visit.codes
    for number, code in enumerate(codes, start=1):
        blocks += [CodeBlock(code), TextBlock(_caption_html(number, len(codes))), Gap(_GAP_PT)]
    return Pages([blocks], _foot(visit))


def print_sheet(pages: Pages, printer_name: str) -> bool:
    """Print without asking; False where there is no such printer, or it takes nothing.

    Args:
        pages: What is printed.
        printer_name: The printer's name in the system; empty is the system's own choice.
    """
    info = QPrinterInfo.printerInfo(printer_name) if printer_name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        return False
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    pages.draw_all(printer, printer.resolution())
    return printer.printerState() is not QPrinter.PrinterState.Error


def _head_html(visit: TakeHome) -> str:
    package = visit.package
    heading = translate("TakeHome", "Your visit")
    day = day_with_year_text(package.issued_at.date())
    whence = " · ".join(filter(None, (package.clinic, day)))
    return f"<p class='title'>{escape(heading)}</p><p class='muted'>{escape(whence)}</p>"


def _details_html(visit: TakeHome, catalogue: Catalogue) -> Iterator[str]:
    """Yield a paragraph for each record; the scores stand together in the line above."""
    for record in visit.package.records:
        words = record_words(record, catalogue)
        if words.title and not isinstance(record, Pain):
            lines = [f"<p>{escape(words.sentence)}</p>"]
            lines += [f"<p class='muted'>{escape(line)}</p>" for line in words.details]
            yield "".join(lines)


def _caption_html(number: int, count: int) -> str:
    return f"<p class='small' align='center'>{escape(code_text(number, count))}</p>"


def _foot(visit: TakeHome) -> str:
    return " · ".join(filter(None, ("HeelRehab", visit.package.clinic)))
