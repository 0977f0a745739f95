"""A page whose buttons stay in sight, however long it is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import PAGE_WIDTH_PX, FlowLayout, ScrollPage

_MARGIN_PX = 10 * STEP_PX


class FootedPage(QWidget):
    """What is long scrolls above a foot that does not. Fill ``column``, and ``foot``."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        page = ScrollPage(name=f"{name}Scroll")
        self._bar = page.verticalScrollBar()
        self._bar.rangeChanged.connect(self._align)
        self.column = page.column
        ground = page.widget()
        if ground is not None:
            ground.setContentsMargins(0, 0, 0, -6 * STEP_PX)
        buttons = QWidget()
        buttons.setMaximumWidth(PAGE_WIDTH_PX)
        self.foot = FlowLayout(buttons, gap_px=4 * STEP_PX)
        self._row = QHBoxLayout()
        self._row.addWidget(buttons, stretch=1)
        self._align()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, stretch=1)
        column.addLayout(self._row)

    def _align(self) -> None:
        """Leave the room that the page's scroll bar takes, where there is one."""
        bar_px = self._bar.sizeHint().width() if self._bar.maximum() > 0 else 0
        margin_px = _MARGIN_PX + bar_px
        self._row.setContentsMargins(_MARGIN_PX, 3 * STEP_PX, margin_px, 6 * STEP_PX)
