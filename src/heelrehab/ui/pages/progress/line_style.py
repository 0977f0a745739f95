"""How the lines of the chart are told apart: by colour, by dash and by the shape of their marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from heelrehab.core.trends.pain import PainLine
from heelrehab.ui.theme.roles import Colour, Theme

_HAIRLINE_OFFSETS_PX = (-0.6, 0.0, 0.6)
"""Three thin lines look like one of 2 px and cost a tenth of it.

WORKAROUND for https://github.com/pyqtgraph/pyqtgraph/issues/533: wide antialiased lines are
stroked by Qt's slow path.
"""
_CROWDED = 250
"""Points in view from which a thick line would fill the chart."""


class MarkShape(Enum):
    """The outline of a mark."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"


@dataclass(frozen=True, slots=True)
class LineStyle:
    """The look of one line of the chart."""

    colour: Colour
    dash: Qt.PenStyle
    shape: MarkShape


def style_of(line: PainLine, theme: Theme) -> LineStyle:
    """Return the look of a line in a theme."""
    match line:
        case PainLine.DURING:
            return LineStyle(theme.phases.change, Qt.PenStyle.DashLine, MarkShape.SQUARE)
        case PainLine.AFTER:
            return LineStyle(theme.phases.lower, Qt.PenStyle.DotLine, MarkShape.TRIANGLE)
        case PainLine.MORNING:
            return LineStyle(theme.accent, Qt.PenStyle.SolidLine, MarkShape.CIRCLE)


def draw_line(painter: QPainter, points: QPolygonF, style: LineStyle) -> None:
    """Draw a line about 2 px wide through ``points``, in pixels; a crowded one is thinner."""
    painter.setPen(QPen(QColor(style.colour), 1.0, style.dash))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for offset_px in _HAIRLINE_OFFSETS_PX if points.size() <= _CROWDED else (0.0,):
        painter.drawPolyline(points.translated(0.0, offset_px))


def draw_marks(
    painter: QPainter, points: Sequence[QPointF], style: LineStyle, size_px: float, edge: Colour
) -> None:
    """Draw a mark at each of ``points``, set off from what lies below by a thin edge."""
    painter.setPen(QPen(QColor(edge), 1.0))
    painter.setBrush(QColor(style.colour))
    half_px = size_px / 2
    for point in points:
        match style.shape:
            case MarkShape.CIRCLE:
                painter.drawEllipse(point, half_px, half_px)
            case MarkShape.SQUARE:
                painter.drawRect(_square(point, half_px * 0.88))
            case MarkShape.TRIANGLE:
                painter.drawPolygon(_triangle(point, half_px * 1.15))


def _square(centre: QPointF, half_px: float) -> QRectF:
    return QRectF(centre.x() - half_px, centre.y() - half_px, 2 * half_px, 2 * half_px)


def _triangle(centre: QPointF, reach_px: float) -> QPolygonF:
    x, y = centre.x(), centre.y()
    return QPolygonF(
        [
            QPointF(x, y - reach_px),
            QPointF(x + reach_px * 0.9, y + reach_px * 0.7),
            QPointF(x - reach_px * 0.9, y + reach_px * 0.7),
        ]
    )
