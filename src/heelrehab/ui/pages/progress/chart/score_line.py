"""One line of the chart with its marks."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

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

    def show_strokes(self, strokes: tuple[tuple[Point, ...], ...]) -> None:
        """Draw other scores."""
        self._strokes = strokes
        self.update()

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw in pixels: first the lines, then the marks."""
        view, to_px = self.viewRect(), painter.transform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = style_of(self._line, self._appearance.theme)
        strokes = [
            [to_px.map(QPointF(point.day, point.score_nrs)) for point in seen]
            for seen in self._seen(view)
        ]
        for points in strokes:
            draw_line(painter, points, style)
        edge = self._appearance.theme.surface
        for points in strokes:
            size_px = _mark_size(points)
            if size_px >= _LEAST_MARK_PX:
                draw_marks(painter, points, style, size_px, edge)
            else:
                draw_marks(painter, _thinned(points), style, _LEAST_MARK_PX, edge)

    def _seen(self, view: QRectF) -> Sequence[Sequence[Point]]:
        found = (seen_of(stroke, view.left(), view.right()) for stroke in self._strokes)
        return [seen for seen in found if seen]


def _mark_size(points: Sequence[QPointF]) -> float:
    """Return the size at which marks keep clear of their neighbours."""
    return min(_MARK_PX, _space_px(points) * _MARK_SHARE)


def _space_px(points: Sequence[QPointF]) -> float:
    """Return how far apart the points are, about; a lone one has all the room."""
    gaps = len(points) - 1
    return (points[-1].x() - points[0].x()) / gaps if gaps else float("inf")


def _thinned(points: Sequence[QPointF]) -> Sequence[QPointF]:
    """Return some of the points, far enough apart for marks."""
    return points[:: max(1, round(_THINNED_SPACE_PX / max(_space_px(points), 0.01)))]
