"""Two things side by side, or one below the other where the row is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.layouts.placing import PlacingLayout, height_of


class Beside(PlacingLayout):
    """A wide widget takes what a narrow one leaves; stacked, each takes the whole width."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least_wide_px: int,
        narrow_px: int = 0,
        is_narrow_first: bool = False,
        is_centred: bool = False,
        gap_px: int = 5 * STEP_PX,
    ) -> None:
        """Begin without widgets; add the first, then the second.

        Args:
            parent: The widget that is laid out.
            least_wide_px: With less than this for the wide widget, the second goes below.
            narrow_px: Width of the narrow widget; 0 for what it asks for.
            is_narrow_first: Whether the first widget is the narrow one.
            is_centred: Whether side by side the lower one stands in the middle of the height.
            gap_px: Between the two, both ways.
        """
        super().__init__(parent, gap_px=gap_px)
        self._least_wide_px = least_wide_px
        self._narrow_px = narrow_px
        self._is_narrow_first = is_narrow_first
        self._is_centred = is_centred

    def set_widths(self, least_wide_px: int, narrow_px: int = 0) -> None:
        """Ask for other widths, as after a change of text size."""
        self._least_wide_px, self._narrow_px = least_wide_px, narrow_px
        self.invalidate()

    def places_in(self, width_px: int) -> tuple[QRect, ...]:
        """Return the place of each widget."""
        items = self.visible_items()
        widths_px = self._widths(width_px)
        wide_px = widths_px[1 if self._is_narrow_first else 0]
        if len(items) > 1 and wide_px >= self._least_wide_px:
            first_px, second_px = widths_px
            left_px = first_px + self.spacing()
            first = QRect(0, 0, first_px, height_of(items[0], first_px))
            second = QRect(left_px, 0, second_px, height_of(items[1], second_px))
            if self._is_centred:
                spare_px = first.height() - second.height()
                first.translate(0, max(0, -spare_px) // 2)
                second.translate(0, max(0, spare_px) // 2)
            return first, second
        places: list[QRect] = []
        top_px = 0
        for item in items:
            place = QRect(0, top_px, width_px, height_of(item, width_px))
            places.append(place)
            top_px += place.height() + self.spacing()
        return tuple(places)

    def sizeHint(self) -> QSize:
        """Return the size with both side by side."""
        hints = [item.sizeHint() for item in self.visible_items()]
        width_px = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width_px, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return a width at which each could stand alone."""
        widths = [item.minimumSize().width() for item in self.visible_items()]
        return QSize(max(widths, default=0), 0)

    def _widths(self, width_px: int) -> tuple[int, int]:
        """Return the widths side by side, in order; the wide one may come out too narrow."""
        items = self.visible_items()
        if not items:
            return 0, 0
        asked = items[0 if self._is_narrow_first else -1].sizeHint().width()
        narrow_px = self._narrow_px or asked
        wide_px = width_px - narrow_px - self.spacing()
        return (narrow_px, wide_px) if self._is_narrow_first else (wide_px, narrow_px)
