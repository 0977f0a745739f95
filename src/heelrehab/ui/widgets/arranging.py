"""Layouts that bend instead of cutting off: rows that wrap, pages that scroll."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from heelrehab.ui.theme.sizes import STEP_PX

PAGE_WIDTH_PX = 1040
"""Lines get hard to read on a wider page."""


class FlowLayout(QLayout):
    """Lays items side by side and breaks the row where the next one would not fit."""

    def __init__(self, parent: QWidget | None = None, *, gap_px: int = 2 * STEP_PX) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap_px)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item to the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None past the end, which is how Qt finds it."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Hand an item over, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: it takes the width that it is given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower means higher."""
        return True

    def heightForWidth(self, width_px: int) -> int:
        """Return the height of all rows."""
        return self._place(QRect(0, 0, width_px, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        """Return the size of a single row."""
        hints = [item.sizeHint() for item in self._items]
        width_px = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width_px, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        x_px, y_px, row_px = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 1 << 20))
            if x_px > rect.x() and x_px + hint.width() > rect.right() + 1:
                x_px, y_px, row_px = rect.x(), y_px + row_px + self.spacing(), 0
            if not is_trial:
                item.setGeometry(QRect(QPoint(x_px, y_px), hint))
            x_px += hint.width() + self.spacing()
            row_px = max(row_px, hint.height())
        return y_px + row_px - rect.y()


class ScrollPage(QScrollArea):
    """A page that scrolls by wheel, keys and finger. Fill its ``column``."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        ground, page = QWidget(), QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(*(4 * [10 * STEP_PX]))
        row.addWidget(page, stretch=1, alignment=Qt.AlignmentFlag.AlignTop)
        page.setMaximumWidth(PAGE_WIDTH_PX)
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(5 * STEP_PX)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(ground)
