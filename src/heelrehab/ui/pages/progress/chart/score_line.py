"""One line of the chart with its marks."""

from __future__ import annotations

import pyqtgraph
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF, QTransform

from heelrehab.core.trends.pain import PainLine
from heelrehab.ui.pages.progress.chart.scale import Point, seen_of
from heelrehab.ui.pages.progress.line_style import draw_line, draw_marks, style_of
from heelrehab.ui.theme.appearance import Appearance

_MARK_PX = 9.0
_LEAST_MARK_PX = 5.0
_MARK_SHARE = 0.75
"""Of the space between two scores."""
_THINNED_SPACE_PX = 15.0


class ScoreLine(pyqtgraph.UIGraphicsItem):  # type: ignore[misc]  # pyqtgraph ships no annotations
    """Draws the scores that are in view."""

    def __init__(self, appearance: Appearance, line: PainLine) -> None:
        super().__init__()
        self._appearance = appearance
        self._line = line
        self._strokes: tuple[tuple[Point, ...], ...] = ()
        self._places: tuple[list[QPointF], ...] = ()
        """The points of each stroke as Qt takes them, so that a frame need not make them."""

    def show_strokes(self, strokes: tuple[tuple[Point, ...], ...]) -> None:
        """Draw other scores."""
        self._strokes = strokes
        self._places = tuple(
            [QPointF(point.day, point.score_nrs) for point in stroke] for stroke in strokes
        )
        self.update()

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw in pixels: first the lines, then the marks."""
        view, to_px = self.viewRect(), painter.transform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = style_of(self._line, self._appearance.theme)
        strokes = self._seen(view, to_px)
        for points in strokes:
            draw_line(painter, points, style)
        edge = self._appearance.theme.surface
        for points in strokes:
            size_px = _mark_size(points)
            if size_px >= _LEAST_MARK_PX:
                draw_marks(painter, points.toList(), style, size_px, edge)
            else:
                draw_marks(painter, _thinned(points), style, _LEAST_MARK_PX, edge)

    def _seen(self, view: QRectF, to_px: QTransform) -> list[QPolygonF]:
        """Return the strokes in view, in pixels; Qt maps each in one go."""
        found = (
            places[seen_of(stroke, view.left(), view.right())]
            for stroke, places in zip(self._strokes, self._places, strict=True)
        )
        return [to_px.map(QPolygonF(seen)) for seen in found if seen]


def _mark_size(points: QPolygonF) -> float:
    """Return the size at which marks keep clear of their neighbours."""
    return min(_MARK_PX, _space_px(points) * _MARK_SHARE)


def _space_px(points: QPolygonF) -> float:
    """Return how far apart the points are, about; a lone one has all the room."""
    gaps = points.size() - 1
    return (points.last().x() - points.first().x()) / gaps if gaps else float("inf")


def _thinned(points: QPolygonF) -> list[QPointF]:
    """Return some of the points, far enough apart for marks."""
    step = max(1, round(_THINNED_SPACE_PX / max(_space_px(points), 0.01)))
    return [points.at(index) for index in range(0, points.size(), step)]
