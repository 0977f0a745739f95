"""Layouts that bend instead of cutting off: rows that wrap, pages that scroll."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.layouts.placing import PlacingLayout, height_of

PAGE_WIDTH_PX = 1040
"""Lines get hard to read on a wider page."""


class Column(QVBoxLayout):
    """Stacks from the top; spare height stays below, unless an item wants to grow."""

    def setGeometry(self, rect: QRect) -> None:
        """Place the items, none higher than it needs."""
        wants_all = bool(self.expandingDirections() & Qt.Orientation.Vertical)
        if not wants_all:
            needs_width = self.hasHeightForWidth()
            hint_px = self.sizeHint().height()
            wanted_px = self.totalHeightForWidth(rect.width()) if needs_width else hint_px
            rect = QRect(rect.topLeft(), QSize(rect.width(), min(rect.height(), wanted_px)))
        super().setGeometry(rect)


class FlowLayout(PlacingLayout):
    """Lays items side by side and breaks the row where the next one would not fit."""

    def __init__(self, parent: QWidget | None = None, *, gap_px: int = 2 * STEP_PX) -> None:
        super().__init__(parent, gap_px=gap_px)

    def places_in(self, width_px: int) -> tuple[QRect, ...]:
        """Return the place of each item, none wider than the row."""
        places: list[QRect] = []
        left_px, top_px, row_px = 0, 0, 0
        for item in self.visible_items():
            item_px = min(item.sizeHint().width(), max(1, width_px))
            if left_px > 0 and left_px + item_px > width_px:
                left_px, top_px, row_px = 0, top_px + row_px + self.spacing(), 0
            place = QRect(left_px, top_px, item_px, height_of(item, item_px))
            places.append(place)
            left_px += item_px + self.spacing()
            row_px = max(row_px, place.height())
        return tuple(places)

    def sizeHint(self) -> QSize:
        """Return the size of a single row."""
        hints = [item.sizeHint() for item in self.visible_items()]
        width_px = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width_px, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize(0, 0)
        for item in self.visible_items():
            size = size.expandedTo(item.minimumSize())
        return size


class ScrollPage(QScrollArea):
    """A page that scrolls by wheel, keys and finger. Fill its ``column``."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Asking Qt for the viewport it made has PySide load every class that it might be of.
        viewport = QWidget()
        viewport.setObjectName("qt_scrollarea_viewport")
        self._seen_through = viewport
        self.setViewport(viewport)
        ground, page = QWidget(), QWidget()
        self._page = page
        row = QHBoxLayout(ground)
        row.setContentsMargins(*(4 * [10 * STEP_PX]))
        row.addWidget(page, stretch=1)
        page.setMaximumWidth(PAGE_WIDTH_PX)
        self.column = Column(page)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(5 * STEP_PX)
        self.setWidget(ground)

    def limit_width(self, width_px: int) -> None:
        """Let lines be so long at most."""
        self._page.setMaximumWidth(width_px)

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll by finger from now on, unless somebody saw to that already."""
        super().showEvent(event)
        if not QScroller.hasScroller(self._seen_through):
            touch = QScroller.ScrollerGestureType.TouchGesture
            QScroller.grabGesture(self._seen_through, touch)
