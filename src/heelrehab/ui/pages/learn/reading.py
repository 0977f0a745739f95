"""A text to read, with the air that reading needs."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX, Sizes

LEAST_WIDTH_IN_TEXT = 26
"""Lines shorter than this, in heights of text, are tiring."""
_LINE_HEIGHT_PERCENT = 130
_INDENT_IN_TEXT = 1.75
"""Room for ``10.`` before the lines of a list, whatever the size of the text."""


class Reading(QTextBrowser):
    """Markdown as high as it needs to be; links stay words, nothing is opened."""

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._appearance = appearance
        self._body = ""
        self._measured = self.document()
        # For the text alone: what Qt knows of the look of the parts around it, it never forgets.
        self.setStyleSheet("QTextBrowser { border: 0; padding: 0; background: transparent; }")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        appearance.changed.connect(self._renew)

    def show_text(self, body: str) -> None:
        """Show another text in Markdown."""
        self._body = body
        self._renew()

    def hasHeightForWidth(self) -> bool:
        """Return True: the text wraps."""
        return True

    def heightForWidth(self, width_px: int) -> int:
        """Return the height of the whole text at a width."""
        self._measured.setTextWidth(width_px)
        return ceil(self._measured.size().height()) + STEP_PX

    def sizeHint(self) -> QSize:
        """Return the size in a column that is easy to read."""
        width_px = LEAST_WIDTH_IN_TEXT * self._appearance.sizes.text_px
        return QSize(width_px, self.heightForWidth(width_px))

    def minimumSizeHint(self) -> QSize:
        """Return a width of a few words."""
        return QSize(8 * self._appearance.sizes.text_px, self._appearance.sizes.text_px)

    def _renew(self) -> None:
        document = self.document()
        document.setDefaultFont(self.font())
        document.setIndentWidth(_INDENT_IN_TEXT * self._appearance.sizes.text_px)
        document.setMarkdown(self._body, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        _space_out(document, self._appearance.sizes)
        self._measure_anew()
        self.updateGeometry()

    def _measure_anew(self) -> None:
        """Keep a copy to measure by; a copy without an owner would never be freed."""
        before, self._measured = self._measured, self.document().clone(self)
        if before is not self.document():
            before.deleteLater()


def _space_out(document: QTextDocument, sizes: Sizes) -> None:
    """Give lines air, and headings the size and the distance of their rank."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        shape = block.blockFormat()
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        shape.setLineHeight(_LINE_HEIGHT_PERCENT, height.value)
        if shape.headingLevel() and block.position():
            cursor.mergeCharFormat(_heading_format(sizes))
            shape.setTopMargin(sizes.text_px * 1.25)
        elif not block.textList():
            shape.setBottomMargin(sizes.text_px * 0.6)
        cursor.setBlockFormat(shape)
        block = block.next()


def _heading_format(sizes: Sizes) -> QTextCharFormat:
    """Return the look of a heading within a text, below the title in rank."""
    shape = QTextCharFormat()
    shape.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
    shape.setProperty(QTextFormat.Property.FontPixelSize, sizes.strong_px)
    shape.setFontWeight(QFont.Weight.DemiBold)
    return shape
