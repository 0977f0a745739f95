"""What every layout of ours has to do for Qt."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class PlacingLayout(QLayout):
    """Keeps items in order; a subclass says where each one stands at a width.

    Qt asks for the height at a width many times in one pass; the answer holds until Qt itself
    says that something changed, as with its own layouts.
    """

    def __init__(self, parent: QWidget | None = None, *, gap_px: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights_px: dict[int, int] = {}
        self.setSpacing(gap_px)
        self.setContentsMargins(0, 0, 0, 0)

    def places_in(self, width_px: int) -> tuple[QRect, ...]:
        """Return the place of each visible item, from the left top corner."""
        raise NotImplementedError

    def visible_items(self) -> list[QLayoutItem]:
        """Return the items that take room."""
        return [item for item in self._items if not item.isEmpty()]

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item to the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None past the end."""
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
        """Return the height that the items need at a width."""
        known_px = self._heights_px.get(width_px)
        if known_px is None:
            bottoms_px = (place.y() + place.height() for place in self.places_in(width_px))
            known_px = self._heights_px[width_px] = max(bottoms_px, default=0)
        return known_px

    def invalidate(self) -> None:
        """Forget what was worked out before a change."""
        self._heights_px.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items, from the right where the script runs from there."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        is_mirrored = parent is not None and (
            parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        )
        places = self.places_in(rect.width())
        for item, place in zip(self.visible_items(), places, strict=True):
            left_px = rect.width() - place.x() - place.width() if is_mirrored else place.x()
            item.setGeometry(place.translated(rect.x() + left_px - place.x(), rect.y()))


def height_of(item: QLayoutItem, width_px: int) -> int:
    """Return the height that an item needs at a width."""
    if item.hasHeightForWidth():
        return item.heightForWidth(width_px)
    return max(item.sizeHint().height(), item.minimumSize().height())
