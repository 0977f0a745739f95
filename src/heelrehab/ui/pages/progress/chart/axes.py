"""The axes: whole scores at the left, days below, bands in words at the right."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pyqtgraph
from PySide6.QtGui import QFont, QFontMetricsF

from heelrehab.ui.pages.progress.chart.scale import (
    BAND_EDGES_NRS,
    TickStep,
    tick_step,
    ticks_between,
)
from heelrehab.ui.strings.days import day_text, month_text
from heelrehab.ui.strings.progress import Band, band_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.fonts import font_of
from heelrehab.ui.theme.sizes import STEP_PX

_ROOM_PER_LABEL = 1.6
"""Of a label's height, so that the numbers do not crowd."""


class _QuietAxis(pyqtgraph.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no annotations
    """An axis of words without a line."""

    def __init__(self, side: str, appearance: Appearance) -> None:
        super().__init__(side)
        self._appearance = appearance
        self.setStyle(
            tickLength=0, tickAlpha=0, tickTextOffset=2 * STEP_PX, autoExpandTextSpace=False
        )
        self.dress()

    def dress(self) -> None:
        """Take the colours and sizes that are in force."""
        self.setPen(None)
        self.setTextPen(self._appearance.theme.muted)
        self.setTickFont(self.font_in_force())

    def font_in_force(self) -> QFont:
        """Return the font of the labels."""
        return font_of(self._appearance.sizes.small_px)

    def metrics(self) -> QFontMetricsF:
        """Return the sizes of the labels."""
        return QFontMetricsF(self.font_in_force())


class ScoreAxis(_QuietAxis):
    """0 to 10, every number or every second one, as fits."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__("left", appearance)

    def dress(self) -> None:
        """Take the colours and sizes that are in force."""
        super().dress()
        self.setWidth(self.metrics().horizontalAdvance("10") + 4 * STEP_PX)

    def fit_to(self, score_px: float) -> None:
        """Label as many scores as there is room for, one being ``score_px`` high."""
        is_roomy = score_px >= self.metrics().height() * _ROOM_PER_LABEL
        scores = range(11) if is_roomy else (0, 2, 5, 10)
        self.setTicks([[(score, f"{score}") for score in scores]])


class BandAxis(_QuietAxis):
    """What each band means, beside it, where no line runs."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__("right", appearance)

    def dress(self) -> None:
        """Take the colours and sizes that are in force."""
        super().dress()
        self.setTextPen(self._appearance.theme.text)
        words = [band_text(band) for band in Band]
        lines = [line for text in words for line in text.split("\n")]
        widest_px = max(self.metrics().horizontalAdvance(line) for line in lines)
        self.setWidth(widest_px + 5 * STEP_PX)
        middles = [(low + high) / 2 for low, high in pairwise(BAND_EDGES_NRS)]
        self.setTicks([list(zip(middles, words, strict=True))])


class DayAxis(_QuietAxis):
    """Days, Mondays, months or years, whichever fit."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__("bottom", appearance)
        self._step = TickStep.WEEK

    def dress(self) -> None:
        """Take the colours and sizes that are in force."""
        super().dress()
        self.setHeight(self.metrics().height() + 3 * STEP_PX)

    def tickValues(
        self, least: float, most: float, size_px: float
    ) -> list[tuple[float, list[float]]]:
        """Return the middle of each day that is labelled."""
        label_px = self.metrics().horizontalAdvance(day_text(date(2026, 9, 30))) + 4 * STEP_PX
        self._step = tick_step(most - least, size_px, label_px)
        first = date.fromordinal(max(1, int(least)))
        last = date.fromordinal(max(1, int(most)))
        days = ticks_between(first, last, self._step)
        return [(float(self._step.value), [day.toordinal() + 0.5 for day in days])]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        """Return the words for the days."""
        days = (date.fromordinal(int(value)) for value in values)
        is_by_month = self._step.value >= TickStep.MONTH.value
        return [month_text(day) if is_by_month else day_text(day) for day in days]
