"""What a page is put together from: blocks of a height, one below the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)

from heelrehab.ui.theme.fonts import font_of

PAGE_PT = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point)
MARGIN_PT = 44.0
FOOT_PT = 22.0
TEXT_PT = 9


class Block(Protocol):
    """Something that is drawn over the whole width between the margins."""

    @property
    def height_pt(self) -> float:
        """How much room it takes."""
        ...

    def draw(self, painter: QPainter, place: QRectF) -> None:
        """Draw it into its place on the page."""
        ...


@dataclass(frozen=True, slots=True)
class Gap:
    """Plain room; none at the top of a page."""

    height_pt: float

    def draw(self, painter: QPainter, place: QRectF) -> None:
        """Draw nothing."""


class TextBlock:
    """Rich text, laid out once for the width of the page."""

    def __init__(self, html: str) -> None:
        self._document = QTextDocument()
        self._document.setUseDesignMetrics(True)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(paper_font())
        self._document.setDefaultStyleSheet(STYLE)
        self._document.setHtml(html)
        self._document.setTextWidth(content_width_pt())

    @property
    def height_pt(self) -> float:
        """How much room it takes."""
        return self._document.size().height()

    @property
    def plain_text(self) -> str:
        """The words alone."""
        return self._document.toPlainText()

    def draw(self, painter: QPainter, place: QRectF) -> None:
        """Draw the text."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(INK))  # the window's may be a light one
        context.palette = palette
        painter.save()
        painter.translate(place.topLeft())
        self._document.documentLayout().draw(painter, context)
        painter.restore()


INK = "#1F2A30"
STYLE = """
.title { font-size: 19px; font-weight: 700; }
.heading { font-size: 11px; font-weight: 600; }
p { margin: 0; }
.muted { color: #4A565D; }
.small { color: #4A565D; font-size: 8px; }
th { color: #4A565D; font-weight: 600; text-align: left; }
td, th { padding: 1px 6px 1px 0; }
.number { text-align: right; }
"""


def paper_font(size_pt: float = TEXT_PT, *, is_strong: bool = False) -> QFont:
    """Return the font for paper: its letters stand as designed, whatever the resolution."""
    font = font_of(round(size_pt))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    return font


def content_width_pt() -> float:
    """Return the width between the margins."""
    return PAGE_PT.width() - 2 * MARGIN_PT


def page_room_pt() -> float:
    """Return the height that the blocks of one page may have together."""
    return PAGE_PT.height() - 2 * MARGIN_PT - FOOT_PT


@dataclass(frozen=True, slots=True)
class Placed:
    """A block in its place on a page."""

    block: Block
    place: QRectF


def arranged(sheets: list[list[Block]]) -> list[list[Placed]]:
    """Return the blocks in their places; each sheet begins a page and goes on where it must."""
    pages: list[list[Placed]] = []
    bottom_pt = MARGIN_PT + page_room_pt()
    for sheet in sheets:
        page: list[Placed] = []
        top_pt = MARGIN_PT
        for block in sheet:
            if page and top_pt + block.height_pt > bottom_pt:
                pages.append(page)
                page, top_pt = [], MARGIN_PT
            if isinstance(block, Gap) and not page:
                continue
            corner = QPointF(MARGIN_PT, top_pt)
            size = QSizeF(content_width_pt(), block.height_pt)
            page.append(Placed(block, QRectF(corner, size)))
            top_pt += block.height_pt
        pages.append(page)
    return pages
