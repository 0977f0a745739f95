"""What every layout of ours has to do for Qt."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget


class PlacingLayout(QVBoxLayout):
    """Keeps items in order; a subclass says where each one stands at a width.

    It is a column that places nothing as a column does, since a column owns its items and deletes
    them: of those that a layout keeps in Python, Qt would lose every one.

    Qt asks for the height at a width many times in one pass; the answer holds until Qt itself
    says that something changed, as with its own layouts.
    """

    def __init__(self, parent: QWidget | None = None, *, gap_px: int) -> None:
        super().__init__()
        self._heights_px: dict[int, int] = {}
        self.setSpacing(gap_px)
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def places_in(self, width_px: int) -> tuple[QRect, ...]:
        """Return the place of each visible item, from the left top corner."""
        raise NotImplementedError

    def visible_items(self) -> list[QLayoutItem]:
        """Return the items that take room."""
        items = (self.itemAt(index) for index in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: it takes the width that it is given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower means higher."""
        return True

    def maximumSize(self) -> QSize:
        """Return no limit."""
        return QLayout.maximumSize(self)

    def minimumHeightForWidth(self, width_px: int) -> int:
        """Return the height that the items need at a width: they are not squeezed."""
        return self.heightForWidth(width_px)

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
        QLayout.setGeometry(self, rect)
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
