"""Brings what was opened or said below the edge of a page into sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from heelrehab.ui.theme.sizes import STEP_PX

_AROUND_PX = 6 * STEP_PX
"""So much of the surroundings is brought along."""
_PASSES = 4
"""A layout that grows makes the one around it grow in the next pass."""


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to ``widget`` as soon as it has its place, which it may not have yet."""
    QTimer.singleShot(0, widget, partial(_scroll_to, widget))


def _scroll_to(widget: QWidget) -> None:
    for _ in range(_PASSES):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    ancestor = widget.parentWidget()
    while ancestor is not None:
        if isinstance(ancestor, QScrollArea):
            ancestor.ensureWidgetVisible(widget, 0, _AROUND_PX)
        ancestor = ancestor.parentWidget()
