"""Colours between colours."""

from __future__ import annotations

from PySide6.QtGui import QColor

from heelrehab.ui.theme.roles import Colour


def blended(colour: Colour, ground: Colour, share: float) -> QColor:
    """Return ``colour`` laid on ``ground`` so that ``share`` (0 to 1) of it is seen."""
    over, under = QColor(colour), QColor(ground)
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )
