"""Work against pain, week by week: bars of each leg over the numbers they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from heelrehab.ui.report.paper.blocks import paper_font

_INK, _MUTED, _FAINT = QColor("#1F2A30"), QColor("#4A565D"), QColor("#B8B2A4")
_LEFT_LEG = QColor("#17585B")
_HEAD_PT, _BARS_PT, _ROW_PT = 16.0, 46.0, 11.5
_LABEL_PT = 104.0
_WIDEST_COLUMN_PT = 46.0


@dataclass(frozen=True, slots=True)
class WeekBars:
    """The heights of two bars in any unit, the same for all weeks."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class WeekTable:
    """One column a week; rows of texts below the bars."""

    title: str
    legend: tuple[str, str]
    """What the full and the hatched bars are."""
    bars: tuple[WeekBars, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    """Label and a text for each week."""

    @property
    def height_pt(self) -> float:
        """How much room it takes."""
        return _HEAD_PT + _BARS_PT + _ROW_PT * len(self.rows) + 2

    def draw(self, painter: QPainter, place: QRectF) -> None:
        """Draw bars and rows."""
        painter.save()
        self._draw_head(painter, place)
        column_pt = min(_WIDEST_COLUMN_PT, (place.width() - _LABEL_PT) / max(1, len(self.bars)))
        base_pt = place.top() + _HEAD_PT + _BARS_PT
        left_pt = place.left() + _LABEL_PT
        self._draw_bars(painter, left_pt, base_pt, column_pt)
        for number, (label, texts) in enumerate(self.rows):
            top_pt = base_pt + 2 + number * _ROW_PT
            painter.setFont(paper_font(8, is_strong=number == 0))
            painter.setPen(_MUTED)
            room = QRectF(place.left(), top_pt, _LABEL_PT - 4, _ROW_PT)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, label)
            painter.setPen(_INK)
            for index, text in enumerate(texts):
                cell = QRectF(left_pt + index * column_pt, top_pt, column_pt, _ROW_PT)
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _draw_head(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(_INK)
        painter.setFont(paper_font(9, is_strong=True))
        painter.drawText(QPointF(place.left(), place.top() + 9), self.title)
        painter.setFont(paper_font(8))
        x = place.right()
        for number, words in reversed(list(enumerate(self.legend))):
            x -= painter.fontMetrics().horizontalAdvance(words) + 2
            painter.setPen(_MUTED)
            painter.drawText(QPointF(x, place.top() + 9), words)
            x -= 12
            _draw_bar(painter, QRectF(x, place.top() + 2, 8, 8), is_left=number == 0)
            x -= 10

    def _draw_bars(
        self, painter: QPainter, left_pt: float, base_pt: float, column_pt: float
    ) -> None:
        painter.setPen(QPen(_FAINT, 0.6))
        right_pt = left_pt + column_pt * len(self.bars)
        painter.drawLine(QPointF(left_pt, base_pt), QPointF(right_pt, base_pt))
        most = _most(self.bars)
        bar_pt = column_pt * 0.28
        for index, week in enumerate(self.bars):
            middle = left_pt + (index + 0.5) * column_pt
            for value, start, is_left in (
                (week.left, middle - bar_pt - 0.5, True),
                (week.right, middle + 0.5, False),
            ):
                height = (_BARS_PT - 4) * value / most
                bar = QRectF(start, base_pt - height, bar_pt, height)
                _draw_bar(painter, bar, is_left=is_left)


def _most(bars: Sequence[WeekBars]) -> float:
    return max((max(week.left, week.right) for week in bars), default=0.0) or 1.0


def _draw_bar(painter: QPainter, bar: QRectF, *, is_left: bool) -> None:
    """Draw a full bar, or a hatched one with an outline."""
    if bar.height() <= 0:
        return
    painter.setPen(QPen(_LEFT_LEG, 0.6))
    painter.setBrush(_LEFT_LEG if is_left else QBrush(_LEFT_LEG, Qt.BrushStyle.BDiagPattern))
    painter.drawRect(bar)
    painter.setBrush(Qt.BrushStyle.NoBrush)
