"""A place on the page whose widgets are made anew only when what they show is another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.ui.theme.sizes import STEP_PX


class Place(QWidget):
    """Holds widgets one below the other; empty it takes no room."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._key: object = None
        self._widgets: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5 * STEP_PX)
        self.hide()

    def fill(self, key: object, make: Callable[[], Sequence[QWidget]]) -> None:
        """Show what ``make`` gives, unless ``key`` equals the one before."""
        if self._widgets and key == self._key:
            return
        self.clear()
        self._key = key
        self._widgets = list(make())
        for widget in self._widgets:
            self._column.addWidget(widget)
            widget.show()
        self.setVisible(bool(self._widgets))

    def clear(self) -> None:
        """Let go of everything."""
        self._key = None
        for widget in self._widgets:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        self.hide()
