"""Numbers as they are written in the language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_MOST_DIGITS = 6


def number_text(value: float) -> str:
    """Return ``5`` or ``2.5``: the decimal sign of the language, no needless fraction."""
    return QLocale().toString(float(value), "g", _MOST_DIGITS)
