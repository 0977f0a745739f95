"""What lies behind the lines: bands, flare-ups, changes of plan with their words, the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pyqtgraph
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTransform

from heelrehab.ui.pages.progress.chart.scale import BAND_EDGES_NRS, labels_that_fit
from heelrehab.ui.pages.progress.chart.setting import Setting
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX

TOP_NRS = BAND_EDGES_NRS[-1]
_HATCH_ALPHA = 0.55
_TICK_PX = 5.0


class Backdrop(pyqtgraph.UIGraphicsItem):  # type: ignore[misc]  # pyqtgraph ships no annotations
    """Fills what is in view."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._setting = Setting()
        self._cursor_day: float | None = None

    def show_setting(self, setting: Setting) -> None:
        """Draw another setting."""
        self._setting = setting
        self.update()

    def show_cursor(self, day: float | None) -> None:
        """Move the cursor, or hide it."""
        self._cursor_day = day
        self.update()

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw in pixels, from back to front."""
        view, to_px = self.viewRect(), painter.transform()
        painter.resetTransform()
        self._draw_bands(painter, view, to_px)
        self._draw_flares(painter, view, to_px)
        self._draw_flag_lines(painter, view, to_px)
        self._draw_words(painter, view, to_px)
        if self._cursor_day is not None:
            painter.setPen(QPen(QColor(self._appearance.theme.text), 1.0))
            painter.drawLine(_upright(self._cursor_day, view, to_px))

    def _draw_bands(self, painter: QPainter, view: QRectF, to_px: QTransform) -> None:
        theme = self._appearance.theme
        grounds = (theme.bands.green, theme.bands.amber, theme.bands.red)
        for (low, high), ground in zip(pairwise(BAND_EDGES_NRS), grounds, strict=True):
            painter.fillRect(_mapped(view.left(), view.right(), low, high, to_px), QColor(ground))
        painter.setPen(QPen(QColor(theme.line), 1.0))
        for edge in BAND_EDGES_NRS[1:-1]:
            y_px = to_px.map(QPointF(0, edge)).y()
            ends = _mapped(view.left(), view.right(), edge, edge, to_px)
            painter.drawLine(QLineF(ends.left(), y_px, ends.right(), y_px))

    def _draw_flares(self, painter: QPainter, view: QRectF, to_px: QTransform) -> None:
        tint = QColor(self._appearance.theme.bands.red_mark)
        tint.setAlphaF(_HATCH_ALPHA)
        for left, right in self._flares_in(view):
            place = _mapped(left, right, BAND_EDGES_NRS[0], TOP_NRS, to_px)
            painter.fillRect(place, QBrush(tint, Qt.BrushStyle.BDiagPattern))

    def _draw_flag_lines(self, painter: QPainter, view: QRectF, to_px: QTransform) -> None:
        ink = QColor(self._appearance.theme.text)
        for flag in self._setting.flags:
            if not view.left() <= flag.day <= view.right():
                continue
            if flag.text:
                painter.setPen(QPen(ink, 1.0, Qt.PenStyle.DotLine))
                painter.drawLine(_upright(flag.day, view, to_px))
            else:
                painter.setPen(QPen(ink, 1.0))
                foot = to_px.map(QPointF(flag.day, TOP_NRS))
                painter.drawLine(QLineF(foot.x(), foot.y(), foot.x(), foot.y() - _TICK_PX))

    def _draw_words(self, painter: QPainter, view: QRectF, to_px: QTransform) -> None:
        font = painter.font()
        font.setPixelSize(self._appearance.sizes.small_px)
        painter.setFont(font)
        painter.setPen(QColor(self._appearance.theme.text))
        metrics = painter.fontMetrics()
        row = _mapped(view.left(), view.right(), TOP_NRS, view.bottom(), to_px)
        words = [
            (to_px.map(QPointF(day, 0)).x() + STEP_PX, text) for day, text in self._words_in(view)
        ]
        places = [(left_px, float(metrics.horizontalAdvance(text))) for left_px, text in words]
        baseline_px = row.center().y() + (metrics.ascent() - metrics.descent()) / 2
        for index in labels_that_fit(places, row.left(), row.right(), 3.0 * STEP_PX):
            left_px, text = words[index]
            painter.drawText(QPointF(left_px, baseline_px), text)

    def _words_in(self, view: QRectF) -> Sequence[tuple[float, str]]:
        """Return the words in view, the weightiest first."""
        flags = [flag for flag in self._setting.flags if view.left() <= flag.day <= view.right()]
        flares = [(left, self._setting.flare_text) for left, _ in self._flares_in(view)]
        return [*((flag.day, flag.text) for flag in flags if flag.text), *flares]

    def _flares_in(self, view: QRectF) -> Sequence[tuple[float, float]]:
        """Return the days from and to which each flare-up is in view."""
        ends = [
            (
                max(view.left(), flare.first.toordinal()),
                min(view.right(), flare.last.toordinal() + 1),
            )
            for flare in self._setting.flares
        ]
        return [(left, right) for left, right in ends if left < right]


def _upright(day: float, view: QRectF, to_px: QTransform) -> QLineF:
    x_px = round(to_px.map(QPointF(day, 0)).x()) + 0.5
    low_px = to_px.map(QPointF(day, BAND_EDGES_NRS[0])).y()
    return QLineF(x_px, to_px.map(QPointF(day, view.bottom())).y(), x_px, low_px)


def _mapped(left: float, right: float, low: float, high: float, to_px: QTransform) -> QRectF:
    corners = to_px.map(QPointF(left, high)), to_px.map(QPointF(right, low))
    return QRectF(*corners).normalized()
