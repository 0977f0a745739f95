"""Pain over time on paper: bands with words, lines told apart without colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from heelrehab.core.trends.pain import PainLine, ScoreRow
from heelrehab.core.trends.spans import Span
from heelrehab.ui.pages.progress.chart.scale import (
    BAND_EDGES_NRS,
    Point,
    TickStep,
    labels_that_fit,
    strokes_of,
    tick_step,
    ticks_between,
)
from heelrehab.ui.report.paper.blocks import paper_font
from heelrehab.ui.strings.days import day_text, month_text
from heelrehab.ui.strings.progress import Band, band_text, line_text

_INK, _MUTED, _FAINT = QColor("#1F2A30"), QColor("#4A565D"), QColor("#B8B2A4")
_GROUNDS = (QColor("#EEF5EF"), QColor("#FBF5E6"), QColor("#F9E7E2"))
_LEFT_PT, _RIGHT_PT, _TOP_PT, _FOOT_PT = 22.0, 62.0, 26.0, 16.0
_SCORES = (0, 2, 5, 10)
_MOST_NRS = 10.5
_MARK_PT = 2.2
_MARK_SPACE_PT = 5.0
_MOST_FLAG_LINES = 40
"""More of them would hatch the chart; then only those with words have a line."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A day on which the plan changed, with a few words or none."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class PainChart:
    """The chart of one side."""

    title: str
    span: Span
    rows: tuple[ScoreRow, ...]
    flags: tuple[Flag, ...]
    flares: tuple[Span, ...]
    flare_text: str
    height_pt: float

    def draw(self, painter: QPainter, place: QRectF) -> None:
        """Draw the chart with its legend."""
        painter.save()
        painter.setFont(paper_font(8))
        plot = place.adjusted(_LEFT_PT, _TOP_PT, -_RIGHT_PT, -_FOOT_PT)
        scale = _Scale(self.span, plot)
        self._draw_head(painter, place)
        _draw_bands(painter, scale)
        self._draw_flares(painter, scale)
        _draw_days(painter, scale)
        self._draw_flags(painter, scale)
        painter.setClipRect(plot.adjusted(-_MARK_PT, -_MARK_PT, _MARK_PT, _MARK_PT))
        for line in (PainLine.AFTER, PainLine.DURING, PainLine.MORNING):
            for stroke in strokes_of(self.rows, line):
                points = [scale.at(point) for point in stroke]
                _draw_stroke(painter, points, line, _thinned(points))
        painter.restore()

    def _draw_head(self, painter: QPainter, place: QRectF) -> None:
        """Draw the title, and the legend at its right."""
        painter.setPen(_INK)
        painter.setFont(paper_font(9, is_strong=True))
        painter.drawText(QPointF(place.left(), place.top() + 9), self.title)
        painter.setFont(paper_font(8))
        metrics = QFontMetricsF(painter.font())
        right_pt = place.right()
        for line in reversed((PainLine.MORNING, PainLine.DURING, PainLine.AFTER)):
            words = line_text(line)
            right_pt -= metrics.horizontalAdvance(words)
            painter.setPen(_MUTED)
            painter.drawText(QPointF(right_pt, place.top() + 9), words)
            y = place.top() + 6
            middle = QPointF(right_pt - 15, y)
            _draw_stroke(painter, [QPointF(right_pt - 26, y), QPointF(right_pt - 4, y)], line, [])
            _draw_mark(painter, middle, line)
            right_pt -= 38

    def _draw_flares(self, painter: QPainter, scale: _Scale) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(_FAINT, Qt.BrushStyle.BDiagPattern))
        for flare in self.flares:
            area = QRectF(scale.plot)
            area.setLeft(scale.x(flare.first.toordinal()))
            area.setRight(scale.x(flare.last.toordinal() + 1))
            painter.drawRect(area)
            painter.setPen(_MUTED)
            painter.drawText(QPointF(area.left() + 2, scale.plot.bottom() - 3), self.flare_text)
            painter.setPen(Qt.PenStyle.NoPen)

    def _draw_flags(self, painter: QPainter, scale: _Scale) -> None:
        metrics = QFontMetricsF(painter.font())
        named = [flag for flag in self.flags if flag.text]
        wanted = [
            (scale.x(flag.day.toordinal()), metrics.horizontalAdvance(flag.text))
            for flag in reversed(named)
        ]
        fitting = labels_that_fit(wanted, scale.plot.left(), scale.plot.right() + _RIGHT_PT, 6)
        shown = {len(named) - 1 - index for index in fitting}
        painter.setPen(QPen(_MUTED, 0.6, Qt.PenStyle.DotLine))
        is_crowded = len(self.flags) > _MOST_FLAG_LINES
        for flag in [named[index] for index in shown] if is_crowded else self.flags:
            x = scale.x(flag.day.toordinal())
            painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, scale.plot.bottom()))
        painter.setPen(_INK)
        for index in shown:
            x = scale.x(named[index].day.toordinal())
            painter.drawText(QPointF(x, scale.plot.top() - 3), named[index].text)


@dataclass(frozen=True, slots=True)
class _Scale:
    """From days and scores to points on the page."""

    span: Span
    plot: QRectF

    def x(self, day: float) -> float:
        first = self.span.first.toordinal()
        return self.plot.left() + (day - first) / self.span.days * self.plot.width()

    def y(self, score_nrs: float) -> float:
        least = BAND_EDGES_NRS[0]
        share = (score_nrs - least) / (_MOST_NRS - least)
        return self.plot.bottom() - share * self.plot.height()

    def at(self, point: Point) -> QPointF:
        return QPointF(self.x(point.day), self.y(point.score_nrs))


def _draw_bands(painter: QPainter, scale: _Scale) -> None:
    bands = (Band.SETTLED, Band.ACCEPTABLE, Band.EASE_OFF)
    plot = scale.plot
    for band, ground, (low, high) in zip(bands, _GROUNDS, pairwise(BAND_EDGES_NRS), strict=True):
        area = QRectF(QPointF(plot.left(), scale.y(high)), QPointF(plot.right(), scale.y(low)))
        painter.fillRect(area, ground)
        painter.setPen(_MUTED)
        words = QRectF(plot.right() + 6, area.top(), _RIGHT_PT - 6, area.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, band_text(band))
        painter.setPen(QPen(_FAINT, 0.6))
        painter.drawLine(area.topLeft(), area.topRight())
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    painter.setPen(_MUTED)
    for score in _SCORES:
        room = QRectF(plot.left() - _LEFT_PT, scale.y(score) - 6, _LEFT_PT - 5, 12)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), f"{score}")


def _draw_days(painter: QPainter, scale: _Scale) -> None:
    metrics = QFontMetricsF(painter.font())
    width_pt = metrics.horizontalAdvance(day_text(date(2026, 11, 28))) + 10
    step = tick_step(scale.span.days, scale.plot.width(), width_pt)
    for day in ticks_between(scale.span.first, scale.span.last, step):
        x = scale.x(day.toordinal())
        painter.setPen(QPen(_FAINT, 0.6))
        bottom = QPointF(x, scale.plot.bottom())
        painter.drawLine(bottom, bottom + QPointF(0, 3))
        painter.setPen(_MUTED)
        text = month_text(day) if step.value >= TickStep.MONTH.value else day_text(day)
        if x + metrics.horizontalAdvance(text) <= scale.plot.right() + _RIGHT_PT:
            painter.drawText(QPointF(x, scale.plot.bottom() + 12), text)


def _pen_of(line: PainLine) -> QPen:
    match line:
        case PainLine.MORNING:
            return QPen(QColor("#17585B"), 1.3)
        case PainLine.DURING:
            return QPen(QColor("#A8451F"), 1.0, Qt.PenStyle.DashLine)
        case PainLine.AFTER:
            return QPen(QColor("#6B6B6B"), 0.8, Qt.PenStyle.DotLine)


def _thinned(points: Sequence[QPointF]) -> Sequence[QPointF]:
    """Return the points that have a mark: all, or so many that the marks keep clear."""
    space_pt = (points[-1].x() - points[0].x()) / max(1, len(points) - 1)
    return points[:: max(1, round(_MARK_SPACE_PT / max(space_pt, 0.01)))]


def _draw_stroke(
    painter: QPainter, points: Sequence[QPointF], line: PainLine, marked: Sequence[QPointF]
) -> None:
    """Draw a line, and its marks at ``marked``."""
    painter.setPen(_pen_of(line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(list(points)))
    for point in marked:
        _draw_mark(painter, point, line)


def _draw_mark(painter: QPainter, at: QPointF, line: PainLine) -> None:
    """Draw a full circle, a hollow square or a hollow triangle."""
    colour, half = _pen_of(line).color(), QPointF(_MARK_PT * 0.8, _MARK_PT * 0.8)
    painter.setPen(QPen(colour, 0.8))
    painter.setBrush(colour if line is PainLine.MORNING else QColor("white"))
    match line:
        case PainLine.MORNING:
            painter.drawEllipse(at, half.x(), half.y())
        case PainLine.DURING:
            painter.drawRect(QRectF(at - half, at + half))
        case PainLine.AFTER:
            foot = QPointF(_MARK_PT, _MARK_PT * 0.8)
            top = at - QPointF(0, _MARK_PT)
            painter.drawPolygon(QPolygonF([top, at + foot, at + QPointF(-foot.x(), foot.y())]))
