"""The whole session as a strip: what is done, where one stands, what is ahead."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.core.timeline import Position, Timeline
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.blend import blended
from heelrehab.ui.widgets.timing.phase_look import phase_look
from heelrehab.ui.widgets.timing.strip_segments import (
    StripPlace,
    StripSegment,
    place_of,
    segments_of,
)

_HEIGHT_IN_TEXT = 1.75
_LEAST_MOVE_PX = 0.25
"""A smaller move of the playhead is not worth a picture."""
_AHEAD_SHARE = 0.28
_PAUSE_HEIGHT = 0.5
"""Pauses are drawn lower than work, so that they differ without colour."""
_GAP_PX = 3.0
_EXERCISE_GAP_PX = 9.0
_LEAST_PX = 3.0
_RADIUS_PX = 4.0
_HEAD_PX = 3.0


def segment_spans(segments: tuple[StripSegment, ...], width_px: float) -> list[tuple[float, float]]:
    """Return left edge and width of each segment, in pixels.

    Widths follow the seconds, but none is too narrow to be seen.
    """
    gaps = [_EXERCISE_GAP_PX if segment.begins_exercise else _GAP_PX for segment in segments]
    gaps[:1] = [0.0] * len(segments[:1])
    crowd = min(1.0, width_px / 2 / max(1.0, sum(gaps)))
    least_px = min(_LEAST_PX, width_px / 2 / max(1, len(segments)))
    free_px = width_px - crowd * sum(gaps) - least_px * len(segments)
    whole_s = sum(segment.length_s for segment in segments)
    spans, left_px = [], 0.0
    for gap_px, segment in zip(gaps, segments, strict=True):
        left_px += gap_px * crowd
        wide_px = least_px + free_px * segment.length_s / whole_s
        spans.append((left_px, wide_px))
        left_px += wide_px
    return spans


class SessionStrip(QWidget):
    """A segment for each set and pause, with a playhead. Draws nothing without a timeline."""

    def __init__(
        self, appearance: Appearance, *, name: str = "sessionStrip", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("The whole session"))
        self._appearance = appearance
        self._timeline = Timeline(intervals=())
        self._segments: tuple[StripSegment, ...] = ()
        self._place = StripPlace(0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_timeline(self, timeline: Timeline) -> None:
        """Show another session, or the same one with reps more or less."""
        self._timeline = timeline
        self._segments = segments_of(timeline)
        self._place = StripPlace(0, 0.0)
        self.update()

    def set_position(self, position: Position) -> None:
        """Move the playhead."""
        place = place_of(self._segments, self._timeline, position)
        if not self._is_seen_to_move(place):
            return
        if place.index != self._place.index:
            self._describe(place.index)
        self._place = place
        self.update()

    def _is_seen_to_move(self, place: StripPlace) -> bool:
        if place.index != self._place.index:
            return True
        _, wide_px = segment_spans(self._segments, self.width())[place.index]
        return abs(place.fraction - self._place.fraction) * wide_px >= _LEAST_MOVE_PX

    def sizeHint(self) -> QSize:
        """Return a height that suits the text size."""
        height_px = round(_HEIGHT_IN_TEXT * self._appearance.sizes.text_px)
        return QSize(12 * height_px, height_px)

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be followed."""
        return QSize(self.sizeHint().width() // 3, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segments, then the playhead."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            if is_mirrored:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            spans = segment_spans(self._segments, self.width())
            for index, (left_px, wide_px) in enumerate(spans):
                self._draw_segment(painter, index, self._box(index, left_px, wide_px))
            if spans:
                left_px, wide_px = spans[self._place.index]
                self._draw_head(painter, left_px + wide_px * self._place.fraction)

    def _box(self, index: int, left_px: float, wide_px: float) -> QRectF:
        room_px = self.height() - 2 * _HEAD_PX
        is_work = self._segments[index].kind.is_work
        high_px = room_px if is_work else room_px * _PAUSE_HEIGHT
        return QRectF(left_px, (self.height() - high_px) / 2, wide_px, high_px)

    def _draw_segment(self, painter: QPainter, index: int, box: QRectF) -> None:
        theme = self._appearance.theme
        colour = phase_look(self._segments[index].kind, theme).colour
        radius_px = min(_RADIUS_PX, box.width() / 2)
        shape = QPainterPath()
        shape.addRoundedRect(box, radius_px, radius_px)
        painter.fillPath(shape, blended(colour, theme.ground, _AHEAD_SHARE))
        done = self._done_share(index)
        if done > 0:
            part = QPainterPath()
            part.addRect(QRectF(box.left(), box.top(), box.width() * done, box.height()))
            painter.fillPath(shape.intersected(part), QColor(colour))

    def _done_share(self, index: int) -> float:
        if index == self._place.index:
            return self._place.fraction
        return 1.0 if index < self._place.index else 0.0

    def _draw_head(self, painter: QPainter, x_px: float) -> None:
        x_px = min(self.width() - _HEAD_PX / 2, max(_HEAD_PX / 2, x_px))
        head = QRectF(x_px - _HEAD_PX / 2, 0, _HEAD_PX, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._appearance.theme.text))
        painter.drawRoundedRect(head, _HEAD_PX / 2, _HEAD_PX / 2)

    def _describe(self, index: int) -> None:
        text = self.tr("part %1 of %2").replace("%1", str(index + 1))
        self.setAccessibleDescription(text.replace("%2", str(len(self._segments))))
