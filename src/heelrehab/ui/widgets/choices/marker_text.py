"""Where a mark and the text beside it stand, however often the text wraps."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

TEXT_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class MarkerText:
    """A row of a control: mark, gap, wrapped text, with margins around, in pixels."""

    mark_width_px: int
    mark_height_px: int
    margin_px: int
    gap_px: int
    least_height_px: int

    def height_for(self, width_px: int, metrics: QFontMetrics, text: str) -> int:
        """Return the height of the row at a width."""
        wrapped = metrics.boundingRect(self._room(width_px, 1 << 20), int(TEXT_FLAGS), text)
        inner_px = max(wrapped.height(), self.mark_height_px)
        return max(self.least_height_px, inner_px + 2 * self.margin_px)

    def width_for(self, metrics: QFontMetrics, text: str) -> int:
        """Return the width at which the text stands in one line."""
        # The advance is rounded, and wrapping begins where it is reached: one pixel for each.
        return self._text_left_px + metrics.horizontalAdvance(text) + self.margin_px + 2

    def mark(self, width_px: int, height_px: int, *, is_mirrored: bool) -> QRect:
        """Return where the mark stands: left, or right where the script runs from right."""
        left_px = self.margin_px
        if is_mirrored:
            left_px = width_px - self.margin_px - self.mark_width_px
        top_px = (height_px - self.mark_height_px) // 2
        return QRect(left_px, top_px, self.mark_width_px, self.mark_height_px)

    def text(self, width_px: int, height_px: int, *, is_mirrored: bool) -> QRect:
        """Return where the text stands."""
        room = self._room(width_px, height_px)
        if is_mirrored:
            room.moveLeft(self.margin_px)
        return room

    @property
    def _text_left_px(self) -> int:
        mark_px = self.mark_width_px + self.gap_px if self.mark_width_px else 0
        return self.margin_px + mark_px

    def _room(self, width_px: int, height_px: int) -> QRect:
        room_px = max(1, width_px - self._text_left_px - self.margin_px)
        return QRect(self._text_left_px, 0, room_px, height_px)
