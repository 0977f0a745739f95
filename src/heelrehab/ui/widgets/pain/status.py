"""What was chosen, and the way back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import LinkButton
from heelrehab.ui.widgets.text import SmallText


class PainStatus(QWidget):
    """The score in words beside Undo; without a score an empty place of the same height.

    Signals:
        undone: The score is to be taken back.
    """

    undone = Signal()

    def __init__(self, appearance: Appearance, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = SmallText(name="chosenScore")
        self._text.setWordWrap(False)
        self._undo = LinkButton(appearance, self.tr("Undo"), name="undoScore", icon=IconName.UNDO)
        self._undo.clicked.connect(self._tell)
        policy = self._undo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._undo.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP_PX)
        row.addWidget(self._text)
        row.addWidget(self._undo)
        row.addStretch()

    def show_text(self, text: str) -> None:
        """Show what was chosen; nothing, and no Undo, where the text is empty."""
        self._text.setText(text)
        self._undo.setVisible(bool(text))

    def width_for(self, texts: Iterable[str]) -> int:
        """Return the width that the longest of ``texts`` needs."""
        self._text.ensurePolished()
        metrics = QFontMetrics(self._text.font())
        longest_px = max(metrics.horizontalAdvance(text) for text in texts)
        return longest_px + STEP_PX + self._undo.sizeHint().width()

    def _tell(self) -> None:
        self.undone.emit()
