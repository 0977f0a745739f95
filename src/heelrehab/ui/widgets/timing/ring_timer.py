"""The ring that shows how far an interval has come, with the largest digits that fit."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.core.timeline import IntervalKind
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.fonts import tabular
from heelrehab.ui.theme.roles import Colour
from heelrehab.ui.widgets.timing.phase_look import PhaseLook, phase_look
from heelrehab.ui.widgets.timing.ring_drawing import Band, draw_band, draw_sign
from heelrehab.ui.widgets.timing.ring_geometry import RingGeometry, ring_geometry

_SIDE_IN_TEXT = 14
_SIGN_IN_WORD = 0.62
_MEASURED_PX = 100
_FINENESS = 1440
"""Steps of a whole turn; a change below one is not drawn."""


@dataclass(frozen=True, slots=True)
class RingReading:
    """What the ring shows; ``steps`` is how much of it is filled, of ``_FINENESS``."""

    steps: int = 0
    digits: str = ""
    phase_word: str = ""
    unit: str = ""
    kind: IntervalKind = IntervalKind.PREPARE


class RingTimer(QWidget):
    """Phase, digits and unit within a ring that fills clockwise from the top.

    Colour, the ring's pattern and the sign above the phase all tell the kind of interval.
    """

    def __init__(
        self, appearance: Appearance, *, name: str = "ringTimer", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._appearance = appearance
        self._reading = RingReading()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self.update)

    def set_reading(
        self,
        fraction: float,
        digits: str,
        phase_word: str,
        unit: str,
        kind: IntervalKind | None = None,
    ) -> None:
        """Show a reading; the kind stays as it was where none is given.

        Args:
            fraction: How much of the interval has gone by, 0 to 1.
            digits: Few, and large: seconds or reps. Without any, the phase's sign is large.
            phase_word: What to do, in a word or two.
            unit: What the digits count.
            kind: What the interval is.
        """
        reading = RingReading(
            steps=round(min(1.0, max(0.0, fraction)) * _FINENESS),
            digits=digits,
            phase_word=phase_word,
            unit=unit,
            kind=kind or self._reading.kind,
        )
        if reading == self._reading:
            return
        if replace(reading, steps=0) != replace(self._reading, steps=0):
            self.setAccessibleName(phase_word)
            self.setAccessibleDescription(f"{digits} {unit}".strip())
        self._reading = reading
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that reads well at a desk; larger is better."""
        side_px = _SIDE_IN_TEXT * self._appearance.sizes.text_px
        return QSize(side_px, side_px)

    def digits_height_px(self) -> float:
        """Return how high the digits stand at the present size."""
        return self._geometry().digits.height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw band, sign, word, digits and unit."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme, reading, places = self._appearance.theme, self._reading, self._geometry()
            look = phase_look(reading.kind, theme)
            fraction = reading.steps / _FINENESS
            band = Band(places.circle, places.stroke_px, look, theme.ring_track, fraction)
            draw_band(painter, band)
            if reading.digits:
                self._draw_digits(painter, places.digits, theme.text)
            else:
                draw_sign(painter, places.digits, look)
            self._draw_phase(painter, places.word, look)
            self._draw_unit(painter, places.unit, theme.muted)

    def _geometry(self) -> RingGeometry:
        return ring_geometry(self.width(), self.height(), self._digits_aspect())

    def _digits_font(self, size_px: int) -> QFont:
        font = tabular(self.font())
        font.setWeight(QFont.Weight.Bold)
        font.setPixelSize(max(1, size_px))
        return font

    def _digits_aspect(self) -> float:
        """Width to height of digits of this length, the same for 11 as for 44."""
        if not self._reading.digits:
            return 0.5
        metrics = QFontMetricsF(self._digits_font(_MEASURED_PX))
        widest = re.sub(r"\d", "0", self._reading.digits)
        return metrics.horizontalAdvance(widest) / metrics.capHeight()

    def _draw_digits(self, painter: QPainter, box: QRectF, colour: Colour) -> None:
        metrics = QFontMetricsF(self._digits_font(_MEASURED_PX))
        font = self._digits_font(round(_MEASURED_PX * box.height() / metrics.capHeight()))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        width_px = QFontMetricsF(font).horizontalAdvance(self._reading.digits)
        left_px = box.center().x() - width_px / 2
        painter.drawText(QPointF(left_px, box.bottom()), self._reading.digits)

    def _draw_phase(self, painter: QPainter, box: QRectF, look: PhaseLook) -> None:
        """Draw the sign and the word after it, as one line in the middle."""
        text = self._reading.phase_word
        sign_px = box.height() * _SIGN_IN_WORD if self._reading.digits else 0.0
        gap_px = 0.75 * sign_px
        room_px = box.width() - sign_px - gap_px
        font = self._words_font(text, room_px, box.height(), QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        wide_px = sign_px + gap_px + metrics.horizontalAdvance(text)
        left_px = box.center().x() - wide_px / 2
        if sign_px:
            sign = QRectF(left_px, box.center().y() - sign_px / 2, sign_px, sign_px)
            draw_sign(painter, sign, look)
        painter.setFont(font)
        painter.setPen(QColor(look.colour))
        base_px = box.center().y() + metrics.capHeight() / 2
        painter.drawText(QPointF(left_px + sign_px + gap_px, base_px), text)

    def _draw_unit(self, painter: QPainter, box: QRectF, colour: Colour) -> None:
        text = self._reading.unit
        painter.setFont(self._words_font(text, box.width(), box.height(), QFont.Weight.Normal))
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(box, flags, text)

    def _words_font(self, text: str, room_px: float, size_px: float, weight: QFont.Weight) -> QFont:
        """Return the font of a line, smaller than ``size_px`` where the text is too long."""
        font = QFont(self.font())
        font.setWeight(weight)
        font.setPixelSize(max(1, round(size_px)))
        wide_px = QFontMetricsF(font).horizontalAdvance(text)
        if wide_px > room_px > 0:
            font.setPixelSize(max(1, int(size_px * room_px / wide_px)))
        return font
