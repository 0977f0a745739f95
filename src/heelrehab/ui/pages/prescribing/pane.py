"""One half of the page: it scrolls by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import ScrollPage

_MARGIN_PX = 5 * STEP_PX


class Pane(ScrollPage):
    """A column with narrow margins, since two of them stand side by side."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        ground = self.widget()
        layout = None if ground is None else ground.layout()
        if layout is not None:
            layout.setContentsMargins(*(4 * [_MARGIN_PX]))
        self.column.setSpacing(4 * STEP_PX)
