"""Keeps the place of the chart until pyqtgraph is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from heelrehab.ui.pages.progress.picture import Picture
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.text import MutedText

if TYPE_CHECKING:
    from heelrehab.ui.pages.progress.chart.view import PainChart

_HEIGHT_IN_TEXT = 19
_MOST_HEIGHT_PX = 440


class ChartPlace(QWidget):
    """Makes the chart after it was first painted itself, so that the page appears at once.

    Signals:
        row_reached: As of ``PainChart``.
    """

    row_reached = Signal(int, bool)

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._appearance = appearance
        self._picture: Picture | None = None
        self._chart: PainChart | None = None
        self._waiting = MutedText(self.tr("Drawing the chart …"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._waiting)
        # A chart likes to grow, but its place is as high as the text says.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.make_chart)
        appearance.changed.connect(self._fit)
        self._fit()

    def show_picture(self, picture: Picture) -> None:
        """Draw other numbers, now or as soon as there is a chart."""
        self._picture = picture
        if self._chart is not None:
            self._draw(self._chart, picture)

    def make_chart(self) -> None:
        """Put the chart into its place."""
        if self._chart is not None:
            return
        from heelrehab.ui.pages.progress.chart.view import (  # noqa: PLC0415 (loads pyqtgraph)
            PainChart,
        )

        self._chart = PainChart(self._appearance, name=f"{self.objectName()}Chart")
        self._chart.row_reached.connect(self.row_reached)
        self._column.removeWidget(self._waiting)
        self._waiting.hide()
        self._column.addWidget(self._chart)
        self._chart.show()
        self.setFocusProxy(self._chart)
        if self._picture is not None:
            self._draw(self._chart, self._picture)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ask for the chart once the page stands."""
        super().paintEvent(event)
        if self._chart is None and not self._timer.isActive():
            self._timer.start(0)

    def _draw(self, chart: PainChart, picture: Picture) -> None:
        chart.show_pain(picture.rows, picture.setting)
        chart.show_span(picture.span, picture.whole, is_by_week=picture.is_by_week)

    def _fit(self) -> None:
        height_px = _HEIGHT_IN_TEXT * self._appearance.sizes.text_px
        self.setFixedHeight(min(height_px, _MOST_HEIGHT_PX))
