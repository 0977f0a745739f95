"""Where the parts of the ring timer stand, as shares of its diameter."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

_STROKE = 0.058
_DIGITS = 0.42
_WORD = 0.086
_UNIT = 0.068
_GAP = 0.035
_CHORD_USED = 0.94
"""Share of the free width inside the ring that a text may take."""


@dataclass(frozen=True, slots=True)
class RingGeometry:
    """The ring's circle (middle of its stroke), and a box for each thing inside."""

    circle: QRectF
    stroke_px: float
    word: QRectF
    digits: QRectF
    unit: QRectF


def ring_geometry(width_px: float, height_px: float, digits_aspect: float) -> RingGeometry:
    """Return the geometry for digits that are ``digits_aspect`` times as wide as high.

    The digits get the largest box that the ring leaves them; the words share the rest.
    """
    outer_px = min(width_px, height_px)
    middle = QPointF(width_px / 2, height_px / 2)
    stroke_px = outer_px * _STROKE
    circle = _square(middle, outer_px - stroke_px)
    inner_px = outer_px / 2 - stroke_px
    high_px = digits_height(inner_px * _CHORD_USED, outer_px * _DIGITS, digits_aspect)
    half_px, gap_px = outer_px * _DIGITS / 2, outer_px * _GAP
    word_px, unit_px = outer_px * _WORD, outer_px * _UNIT
    word_y_px = -half_px - gap_px - word_px / 2
    return RingGeometry(
        circle=circle,
        stroke_px=stroke_px,
        word=_line(middle, inner_px, word_y_px, word_px),
        digits=_box(middle, high_px * digits_aspect, high_px),
        unit=_line(middle, inner_px, half_px + gap_px + unit_px / 2, unit_px),
    )


def digits_height(radius_px: float, most_px: float, aspect: float) -> float:
    """Return the height of the largest box of an aspect inside a circle, ``most_px`` at most."""
    return min(most_px, 2 * radius_px / math.hypot(aspect, 1.0))


def _line(middle: QPointF, radius_px: float, y_px: float, height_px: float) -> QRectF:
    """Return the room for a line of text ``y_px`` below the middle of a circle."""
    far_px = abs(y_px) + height_px / 2
    chord_px = 2 * math.sqrt(max(0.0, radius_px**2 - far_px**2)) * _CHORD_USED
    return _box(middle + QPointF(0, y_px), chord_px, height_px)


def _square(middle: QPointF, side_px: float) -> QRectF:
    return _box(middle, side_px, side_px)


def _box(middle: QPointF, width_px: float, height_px: float) -> QRectF:
    box = QRectF(0, 0, width_px, height_px)
    box.moveCenter(middle)
    return box
