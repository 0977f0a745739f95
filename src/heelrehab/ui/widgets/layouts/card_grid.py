"""Cards in columns of one width, as many as fit."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.layouts.placing import PlacingLayout, height_of


class CardGrid(PlacingLayout):
    """Places cards row by row; the cards of a row share its height."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least_width_px: int,
        most_columns: int,
        is_stretched: bool = True,
        gap_px: int = 4 * STEP_PX,
    ) -> None:
        """Begin without cards.

        Args:
            parent: The widget that is laid out.
            least_width_px: Below this width of a card there is a column less.
            most_columns: How many cards stand side by side at most.
            is_stretched: Whether fewer cards than columns fill the row.
            gap_px: Between cards, both ways.
        """
        super().__init__(parent, gap_px=gap_px)
        self._least_width_px = least_width_px
        self._most_columns = most_columns
        self._is_stretched = is_stretched

    def set_least_width(self, least_width_px: int) -> None:
        """Ask for wider or narrower cards, as after a change of text size."""
        self._least_width_px = least_width_px
        self.invalidate()

    def columns_in(self, width_px: int) -> int:
        """Return how many cards stand side by side at a width.

        Stretched rows are evened out: five cards stand as three and two, not as four and one.
        """
        fitting = (width_px + self.spacing()) // (self._least_width_px + self.spacing())
        columns = max(1, min(self._most_columns, fitting))
        count = len(self.visible_items())
        if not self._is_stretched or not count:
            return columns
        return ceil(count / ceil(count / columns))

    def places_in(self, width_px: int) -> tuple[QRect, ...]:
        """Return the place of each card."""
        columns, items = self.columns_in(width_px), self.visible_items()
        card_px = max(1, (width_px - (columns - 1) * self.spacing()) // columns)
        places: list[QRect] = []
        top_px = 0
        for start in range(0, len(items), columns):
            row = items[start : start + columns]
            height_px = max(height_of(item, card_px) for item in row)
            for column in range(len(row)):
                left_px = column * (card_px + self.spacing())
                places.append(QRect(left_px, top_px, card_px, height_px))
            top_px += height_px + self.spacing()
        return tuple(places)

    def sizeHint(self) -> QSize:
        """Return the size with all columns at their least width."""
        width_px = self._most_columns * (self._least_width_px + self.spacing()) - self.spacing()
        return QSize(width_px, self.heightForWidth(width_px))

    def minimumSize(self) -> QSize:
        """Return a width at which the narrowest card still stands."""
        widths = [item.minimumSize().width() for item in self.visible_items()]
        return QSize(min(max(widths, default=0), self._least_width_px), 0)
