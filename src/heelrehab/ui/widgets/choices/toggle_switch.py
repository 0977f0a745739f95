"""On or off, told by place, by mark and by colour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.choices.marker_text import TEXT_FLAGS, MarkerText
from heelrehab.ui.widgets.focus_ring import draw_focus_ring

_EDGE_PX = 2.0


class ToggleSwitch(QCheckBox):
    """A check box drawn as a switch; the text wraps beside it."""

    def __init__(
        self, appearance: Appearance, text: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self._appearance = appearance
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size with the text in one line."""
        row = self._row()
        width_px = row.width_for(self.fontMetrics(), self.text())
        return QSize(width_px, row.height_for(width_px, self.fontMetrics(), self.text()))

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the text a few words a line."""
        return QSize(self.sizeHint().width() // 3, self._row().least_height_px)

    def hasHeightForWidth(self) -> bool:
        """Return True: the text wraps."""
        return True

    def heightForWidth(self, width_px: int) -> int:
        """Return the height with the text wrapped."""
        return self._row().height_for(width_px, self.fontMetrics(), self.text())

    def hitButton(self, position: QPoint) -> bool:
        """Return True everywhere: the words switch too."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw switch, words and focus."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme, row = self._appearance.theme, self._row()
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            track = row.mark(self.width(), self.height(), is_mirrored=is_mirrored)
            self._draw_switch(painter, track)
            painter.setPen(QColor(theme.text if self.isEnabled() else theme.disabled))
            words = row.text(self.width(), self.height(), is_mirrored=is_mirrored)
            painter.drawText(words, int(TEXT_FLAGS), self.text())
            if self.hasFocus():
                draw_focus_ring(painter, self.rect(), theme.focus, inset_px=0)

    def _row(self) -> MarkerText:
        sizes = self._appearance.sizes
        return MarkerText(
            mark_width_px=round(sizes.text_px * 2.75),
            mark_height_px=round(sizes.text_px * 1.5),
            margin_px=STEP_PX,
            gap_px=3 * STEP_PX,
            least_height_px=sizes.target_px,
        )

    def _draw_switch(self, painter: QPainter, track: QRect) -> None:
        theme = self._appearance.theme
        tint = theme.accent if self.isChecked() else theme.outline
        tint = tint if self.isEnabled() else theme.disabled
        inset_px = _EDGE_PX / 2
        edge = QRectF(track).adjusted(inset_px, inset_px, -inset_px, -inset_px)
        painter.setPen(QPen(QColor(tint), _EDGE_PX))
        painter.setBrush(QColor(tint if self.isChecked() else theme.surface))
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        knob = self._knob(edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface if self.isChecked() else tint))
        painter.drawEllipse(knob)
        if self.isChecked():
            room_px = knob.width() / 5
            mark = knob.adjusted(room_px, room_px, -room_px, -room_px)
            self._appearance.icons.draw(painter, IconName.CHECK, tint, mark)

    def _knob(self, edge: QRectF) -> QRectF:
        side_px = edge.height() - 3 * _EDGE_PX
        knob = QRectF(0, 0, side_px, side_px)
        knob.moveCenter(edge.center())
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room_px = (edge.height() - side_px) / 2
        if self.isChecked() is not is_mirrored:
            knob.moveRight(edge.right() - room_px)
        else:
            knob.moveLeft(edge.left() + room_px)
        return knob
