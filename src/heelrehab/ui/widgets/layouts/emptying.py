"""Takes out of a layout what stood in it."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Hide the widgets of a layout, and delete them as soon as control returns; stretches stay.

    What Qt's ``takeAt`` and ``replaceWidget`` hand over is deleted by nobody in Python, so each
    widget is removed by itself.
    """
    items = [layout.itemAt(index) for index in range(layout.count())]
    for widget in [item.widget() for item in items if item is not None]:
        if widget is not None:
            layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
