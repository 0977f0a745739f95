"""The pain chart as a widget. Loading this module loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from heelrehab.core.trends.pain import PainLine, ScoreRow
from heelrehab.core.trends.spans import WEEK_DAYS, Span
from heelrehab.ui.pages.progress.chart.axes import BandAxis, DayAxis, ScoreAxis
from heelrehab.ui.pages.progress.chart.backdrop import TOP_NRS, Backdrop
from heelrehab.ui.pages.progress.chart.scale import (
    BAND_EDGES_NRS,
    middle_of,
    nearest_index,
    strokes_of,
)
from heelrehab.ui.pages.progress.chart.score_line import ScoreLine
from heelrehab.ui.pages.progress.chart.setting import Setting
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.focus_ring import draw_focus_ring

_LEAST_DAYS = 6.0
_MOST_DAYS = 200.0
"""Days in view at most while each has its own mark; beyond it there is one a week."""
_MARGIN_DAYS = 0.5
_ZOOM_STEP = 0.75

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -WEEK_DAYS,
    Qt.Key.Key_PageDown: WEEK_DAYS,
}


class PainChart(pyqtgraph.PlotWidget):  # type: ignore[misc]  # pyqtgraph ships no annotations
    """Three lines on bands; a cursor goes from day to day by pointer and by arrow keys.

    Dragging goes back and forth in time, plus and minus zoom. The wheel stays with the page.

    Signals:
        row_reached: Index of the row under the cursor, -1 where there is none; and whether
            a key brought it there.
    """

    row_reached = Signal(int, bool)

    def __init__(self, appearance: Appearance, *, name: str, parent: QWidget | None = None) -> None:
        self._appearance = appearance
        self._rows: tuple[ScoreRow, ...] = ()
        self._cursor = -1
        self._axes = (ScoreAxis(appearance), DayAxis(appearance), BandAxis(appearance))
        score_axis, day_axis, band_axis = self._axes
        super().__init__(
            parent,
            background=appearance.theme.surface,
            enableMenu=False,
            axisItems={"left": score_axis, "bottom": day_axis, "right": band_axis},
        )
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Pain chart"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._backdrop = Backdrop(appearance)
        self._lines = {line: ScoreLine(appearance, line) for line in PainLine}
        self._set_up_plot()
        appearance.changed.connect(self._dress)

    def show_pain(self, rows: Sequence[ScoreRow], setting: Setting) -> None:
        """Draw other scores; the cursor goes away."""
        self._rows = tuple(rows)
        for line, item in self._lines.items():
            item.show_strokes(strokes_of(self._rows, line))
        self._backdrop.show_setting(setting)
        self._move_cursor(-1, by_key=False)

    def show_span(self, span: Span, whole: Span, *, is_by_week: bool) -> None:
        """Show the days of ``span``; dragging goes no further than ``whole``."""
        first = whole.first.toordinal() - _MARGIN_DAYS
        last = whole.last.toordinal() + 1 + _MARGIN_DAYS
        shown = span.first.toordinal() - _MARGIN_DAYS, span.last.toordinal() + 1 + _MARGIN_DAYS
        most = last - first if is_by_week else max(_MOST_DAYS, shown[1] - shown[0])
        box = self.getViewBox()
        box.setLimits(
            xMin=min(first, shown[0]),
            xMax=max(last, shown[1]),
            minXRange=_LEAST_DAYS,
            maxXRange=max(_LEAST_DAYS, most),
        )
        self.setXRange(*shown, padding=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, or zoom."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._rows:
            at = self._cursor if self._cursor >= 0 else len(self._rows)
            self._go_to(at + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._rows:
            self._go_to(0 if key is Qt.Key.Key_Home else len(self._rows) - 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            zoom = _ZOOM_STEP if key is Qt.Key.Key_Plus else 1 / _ZOOM_STEP
            self.getViewBox().scaleBy(x=zoom)
        else:
            QWidget.keyPressEvent(self, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else leave the wheel to the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the cursor away with the pointer."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._move_cursor(-1, by_key=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys come here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take ring and cursor away."""
        super().focusOutEvent(event)
        self._move_cursor(-1, by_key=False)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the focus ring over everything."""
        super().drawForeground(painter, rect)
        if self.hasFocus():
            painter.resetTransform()
            draw_focus_ring(painter, self.viewport().rect(), self._appearance.theme.focus)

    def _set_up_plot(self) -> None:
        plot = self.getPlotItem()
        plot.showAxis("right")
        plot.hideButtons()
        plot.getAxis("top").setStyle(showValues=False)
        box = self.getViewBox()
        box.setMouseEnabled(x=True, y=False)
        box.setDefaultPadding(0)
        for item in (self._backdrop, *self._lines.values()):
            box.addItem(item, ignoreBounds=True)
        box.sigResized.connect(self._fit)
        self.scene().sigMouseMoved.connect(self._follow_pointer)
        self._fit()

    def _fit(self, *_: object) -> None:
        """Give the scores the height that is left below the line of words."""
        height_px = max(1.0, self.getViewBox().height())
        words_px = self._axes[0].metrics().height() * 1.4
        lowest = BAND_EDGES_NRS[0]
        score_px = max(1.0, height_px - words_px) / (TOP_NRS - lowest)
        self.setYRange(lowest, TOP_NRS + words_px / score_px, padding=0)
        self._axes[0].fit_to(score_px)

    def _dress(self) -> None:
        self.setBackground(self._appearance.theme.surface)
        for axis in self._axes:
            axis.dress()
        self._fit()
        self.scene().update()

    def _follow_pointer(self, place: QPointF) -> None:
        box = self.getViewBox()
        if box.sceneBoundingRect().contains(place):
            index = nearest_index(self._rows, box.mapSceneToView(place).x())
            self._move_cursor(-1 if index is None else index, by_key=False)

    def _go_to(self, index: int) -> None:
        """Put the cursor on a row, and bring the row into view."""
        index = min(max(index, 0), len(self._rows) - 1)
        self._move_cursor(index, by_key=True)
        day = middle_of(self._rows[index])
        first, last = self.getViewBox().viewRange()[0]
        if not first <= day <= last:
            shift = day - (last if day > last else first)
            self.setXRange(first + shift, last + shift, padding=0)

    def _move_cursor(self, index: int, *, by_key: bool) -> None:
        if index == self._cursor:
            return
        self._cursor = index
        self._backdrop.show_cursor(middle_of(self._rows[index]) if index >= 0 else None)
        self.row_reached.emit(index, by_key)
