"""An answer as a whole row: its text wraps, its mark tells one-of from several-of."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import CONTROL_RADIUS_PX, STEP_PX
from heelrehab.ui.widgets.choices.marker_text import TEXT_FLAGS, MarkerText
from heelrehab.ui.widgets.focus_ring import RingedButton, draw_focus_ring

_EDGE_PX = 2.0
_CHOSEN = QFont.Weight.DemiBold


class ChoiceButton(RingedButton):
    """A checkable row. Round mark: one of them (put into a group); square: as many as fit."""

    leaves_arrows = False

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        *,
        name: str,
        is_one_of: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, text, name=name, parent=parent)
        self._is_one_of = is_one_of
        self.setCheckable(True)
        self.setAutoExclusive(is_one_of)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size with the text in one line, chosen or not, so that it never wraps anew."""
        font = self._font()
        font.setWeight(_CHOSEN)
        row, metrics = self._row(), QFontMetrics(font)
        width_px = row.width_for(metrics, self.text())
        return QSize(width_px, row.height_for(width_px, metrics, self.text()))

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the text a few words a line."""
        return QSize(self.sizeHint().width() // 3, self._row().least_height_px)

    def hasHeightForWidth(self) -> bool:
        """Return True: the text wraps."""
        return True

    def heightForWidth(self, width_px: int) -> int:
        """Return the height with the text wrapped."""
        return self._row().height_for(width_px, QFontMetrics(self._font()), self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw row, mark, words and focus."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme, row = self._appearance.theme, self._row()
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._draw_ground(painter)
            self._draw_mark(painter, row.mark(self.width(), self.height(), is_mirrored=is_mirrored))
            painter.setFont(self._font())
            painter.setPen(QColor(theme.text if self.isEnabled() else theme.disabled))
            words = row.text(self.width(), self.height(), is_mirrored=is_mirrored)
            painter.drawText(words, int(TEXT_FLAGS), self.text())
            if self.hasFocus():
                draw_focus_ring(painter, self.rect(), theme.focus)

    def _row(self) -> MarkerText:
        sizes = self._appearance.sizes
        side_px = round(sizes.text_px * 1.25)
        return MarkerText(
            mark_width_px=side_px,
            mark_height_px=side_px,
            margin_px=4 * STEP_PX,
            gap_px=3 * STEP_PX,
            least_height_px=sizes.target_px + STEP_PX,
        )

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(_CHOSEN if self.isChecked() else QFont.Weight.Medium)
        return font

    def _draw_ground(self, painter: QPainter) -> None:
        theme = self._appearance.theme
        edge, ground = theme.outline, theme.surface
        if self.isChecked():
            edge, ground = theme.accent, theme.accent_soft
        elif self.underMouse() and self.isEnabled():
            edge = theme.accent
        painter.setPen(QPen(QColor(edge), 1.0))
        painter.setBrush(QColor(ground))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)

    def _draw_mark(self, painter: QPainter, mark: QRect) -> None:
        theme = self._appearance.theme
        tint = theme.accent if self.isChecked() else theme.outline
        edge = QRectF(mark).adjusted(1, 1, -1, -1)
        radius_px = edge.width() / 2 if self._is_one_of else edge.width() / 5
        painter.setPen(QPen(QColor(tint if self.isEnabled() else theme.disabled), _EDGE_PX))
        painter.setBrush(QColor(tint if self.isChecked() else theme.surface))
        painter.drawRoundedRect(edge, radius_px, radius_px)
        if self.isChecked():
            room_px = edge.width() / 6
            within = edge.adjusted(room_px, room_px, -room_px, -room_px)
            self._appearance.icons.draw(painter, IconName.CHECK, theme.accent_text, within)
