"""Pages ready to be drawn: into a PDF, on a printer, as pictures."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from heelrehab.ui.report.paper.blocks import (
    FOOT_PT,
    MARGIN_PT,
    PAGE_PT,
    Block,
    arranged,
    content_width_pt,
    paper_font,
)

PT_AN_INCH = 72.0
PDF_DOTS_AN_INCH = 1200
_INK, _FAINT = QColor("#4A565D"), QColor("#C9C4B8")


class Pages:
    """The pages of a document, the same on paper and on screen."""

    def __init__(self, sheets: list[list[Block]], foot: str) -> None:
        """Lay ``sheets`` out; ``foot`` stands at the foot of each page, beside its number."""
        self._pages = arranged(sheets)
        self._foot = foot

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def draw(self, painter: QPainter, index: int) -> None:
        """Draw a page; the painter's unit is a point, its origin the corner of the paper."""
        for placed in self._pages[index]:
            placed.block.draw(painter, placed.place)
        line_pt = PAGE_PT.height() - MARGIN_PT - FOOT_PT + 8
        painter.setPen(_FAINT)
        right_pt = MARGIN_PT + content_width_pt()
        painter.drawLine(round(MARGIN_PT), round(line_pt), round(right_pt), round(line_pt))
        place = QRectF(MARGIN_PT, line_pt + 4, content_width_pt(), FOOT_PT)
        painter.setPen(_INK)
        painter.setFont(paper_font(8))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, self._foot)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{index + 1} / {self.count}")

    def picture(self, index: int, width_px: int, ratio: float = 1.0) -> QImage:
        """Return a page as a picture of ``width_px`` logical pixels."""
        scale = width_px * ratio / PAGE_PT.width()
        height_px = round(PAGE_PT.height() * scale)
        image = QImage(round(width_px * ratio), height_px, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
            )
            painter.scale(scale, scale)
            self.draw(painter, index)
        image.setDevicePixelRatio(ratio)
        return image

    def pdf(self, title: str) -> bytes:
        """Return the pages as a PDF file with this title; fonts are within, text is searchable."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(title)
        writer.setCreator("HeelRehab")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setResolution(PDF_DOTS_AN_INCH)
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self.draw_all(writer, PDF_DOTS_AN_INCH)
        buffer.close()
        return bytes(buffer.data().data())

    def draw_all(self, device: QPagedPaintDevice, dots_an_inch: float) -> None:
        """Draw every page on a device without margins."""
        scale = dots_an_inch / PT_AN_INCH
        with QPainter(device) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            for index in range(self.count):
                if index:
                    device.newPage()
                self.draw(painter, index)
