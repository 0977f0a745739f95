"""What a chip or a message means; each tone has words or a pictogram, never colour alone."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Tone(Enum):
    """How a chip or a message is meant."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    CAUTION = "caution"
    PROBLEM = "problem"


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Colour a widget by the style sheet's rule for the tone."""
    widget.setProperty("tone", tone.value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
