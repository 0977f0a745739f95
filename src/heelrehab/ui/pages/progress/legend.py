"""What the lines of the chart mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from heelrehab.core.trends.pain import PainLine
from heelrehab.ui.pages.progress.line_style import draw_line, draw_marks, style_of
from heelrehab.ui.strings.progress import line_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.text import BodyText

_MARK_PX = 9.0
_LENGTH_IN_TEXT = 2.5


class Legend(QWidget):
    """A sample of each line beside its words."""

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        row = FlowLayout(self, gap_px=5 * STEP_PX)
        for line in (PainLine.MORNING, PainLine.DURING, PainLine.AFTER):
            row.addWidget(_Entry(appearance, line))


class _Entry(QWidget):
    def __init__(self, appearance: Appearance, line: PainLine) -> None:
        super().__init__()
        words = BodyText(line_text(line))
        words.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP_PX)
        row.addWidget(_Sample(appearance, line))
        row.addWidget(words)


class _Sample(QWidget):
    """A short piece of a line with one mark."""

    def __init__(self, appearance: Appearance, line: PainLine) -> None:
        super().__init__()
        self._appearance = appearance
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        text_px = self._appearance.sizes.text_px
        return QSize(round(_LENGTH_IN_TEXT * text_px), text_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        style, middle_px = style_of(self._line, theme), self.height() / 2
        ends = QPolygonF([QPointF(1.0, middle_px), QPointF(self.width() - 1.0, middle_px)])
        draw_line(painter, ends, style)
        centre = QPointF(self.width() / 2, middle_px)
        draw_marks(painter, [centre], style, _MARK_PX, theme.surface)
