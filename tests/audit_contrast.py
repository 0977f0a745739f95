"""Measures on the picture how far every text stands out from the ground around it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

LEAST, LEAST_IN_HIGH_CONTRAST = 4.5, 7.0
TEXTS = (QLabel, QAbstractButton, QComboBox, QLineEdit)
EDGE_PX = 7
"""Frame and focus ring of a control; its text lies within."""
SEEN_SHARE = 0.7
FEWEST_PIXELS = 3
"""A colour of fewer pixels is a blend, or a speck."""


def contrast_faults(window: QWidget, least: float) -> Iterator[str]:
    """Yield the enabled texts whose colour is too close to their ground."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1).copy()
    ratio = image.devicePixelRatio()
    for widget in window.findChildren(QWidget):
        if isinstance(widget, TEXTS) and widget.isEnabled() and is_in_view(widget):
            measured = contrast_of(pixels, text_rect(widget, window), ratio)
            if words_of(widget) and measured is not None and measured < least:
                name = widget.objectName() or type(widget).__name__
                yield f"{name} has a contrast of {measured:.1f}: {words_of(widget)[:30]!r}"


def is_in_view(widget: QWidget) -> bool:
    """True where enough of it is seen: a slice of letters at the edge tells nothing."""
    seen_px = widget.visibleRegion().boundingRect().height()
    return widget.isVisible() and seen_px >= SEEN_SHARE * widget.height()


def words_of(widget: QWidget) -> str:
    text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
    return text.strip()


def text_rect(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of a text that is seen, in the window's pixels."""
    seen = widget.visibleRegion().boundingRect()
    if not isinstance(widget, QLabel):
        edge_px = min(EDGE_PX, widget.height() // 4)
        seen &= widget.rect().adjusted(edge_px, edge_px, -edge_px, -edge_px)
    return QRect(widget.mapTo(window, QPoint(0, 0)) + seen.topLeft(), seen.size())


def contrast_of(pixels: np.ndarray, rect: QRect, ratio: float) -> float | None:
    """Return the contrast of the most distant colour with the most frequent; None if blank.

    The strokes of letters are blends at their edges; their middle has the colour itself.
    """
    edges = [round(ratio * px) for px in (rect.top(), rect.bottom() + 1)]
    sides = [round(ratio * px) for px in (rect.left(), rect.right() + 1)]
    part = pixels[max(0, edges[0]) : max(0, edges[1]), max(0, sides[0]) : max(0, sides[1])]
    if part.size == 0:
        return None
    colours, counts = np.unique(part & 0xFFFFFF, return_counts=True)
    ground = luminance(colours[np.argmax(counts)])
    others = colours[(counts >= FEWEST_PIXELS) & (colours != colours[np.argmax(counts)])]
    if not others.size:
        return None
    return max(between(luminance(each), ground) for each in others)


def luminance(colour: int) -> float:
    """Return the relative luminance, 0 to 1. Source: WCAG 2.2."""
    parts = ((int(colour) >> shift & 0xFF) / 255 for shift in (16, 8, 0))
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def between(one: float, other: float) -> float:
    """Return the contrast ratio of two luminances. Source: WCAG 2.2."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
