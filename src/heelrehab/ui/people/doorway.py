"""A page with one card in its middle, as for all that is asked before somebody's page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import ScrollPage
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import MutedText, PageTitle

_WIDEST_IN_TEXT = 34
_MARGIN_PX = 8 * STEP_PX


class Doorway(ScrollPage):
    """Fill its ``card``, below the title."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        line: str = "",
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self._appearance = appearance
        self.card = Card(name=f"{name}Card")
        self.card.setAccessibleName(title)
        self.card.column.setContentsMargins(*(4 * [_MARGIN_PX]))
        for label in (PageTitle(title, name=f"{name}Title"), MutedText(line, name=f"{name}Line")):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.card.column.addWidget(label)
            label.setVisible(bool(label.text()))
        self.card.column.addSpacing(2 * STEP_PX)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, stretch=1000)
        row.addStretch(1)
        self.column.addLayout(row)
        appearance.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.card.setMaximumWidth(_WIDEST_IN_TEXT * self._appearance.sizes.text_px)
