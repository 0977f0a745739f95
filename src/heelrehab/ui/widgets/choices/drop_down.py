"""One of many, in a list that drops down."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX


class DropDown(QComboBox):
    """A combo box in the manner of the other fields; name it by ``label`` for readers."""

    def __init__(
        self, appearance: Appearance, label: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._appearance = appearance
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        appearance.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling over a choice must not change it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and an arrow of our own over it."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            theme = self._appearance.theme
            side_px = self._appearance.sizes.text_px
            box = QRectF(0, (self.height() - side_px) / 2, side_px, side_px)
            box.moveRight(self.width() - 3 * STEP_PX)
            if self.isRightToLeft():
                box.moveLeft(3 * STEP_PX)
            tint = theme.text if self.isEnabled() else theme.disabled
            self._appearance.icons.draw(painter, IconName.DOWN, tint, box)
