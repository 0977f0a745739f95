"""One page in the list of pages."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from heelrehab.content.catalogue import GuidePage
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import CONTROL_RADIUS_PX, STEP_PX
from heelrehab.ui.widgets.focus_ring import RingedButton, draw_focus_ring

_WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class ChapterButton(RingedButton):
    """A page in the list; its title wraps."""

    def __init__(self, appearance: Appearance, page: GuidePage) -> None:
        super().__init__(appearance, page.title, name=f"learn_{page.id}")
        self.page_id = page.id
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size with the title in one line."""
        width_px = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 6 * STEP_PX
        return QSize(width_px, self._appearance.sizes.target_px)

    def minimumSizeHint(self) -> QSize:
        """Return a width that leaves a few words a line."""
        return QSize(self.sizeHint().width() // 3, self._appearance.sizes.target_px)

    def hasHeightForWidth(self) -> bool:
        """Return True: the title wraps."""
        return True

    def heightForWidth(self, width_px: int) -> int:
        """Return the height with the title wrapped."""
        room = QRect(0, 0, width_px - 6 * STEP_PX, 1 << 16)
        words = QFontMetrics(self.font()).boundingRect(room, _WORDS, self.text())
        return max(self._appearance.sizes.target_px, words.height() + 4 * STEP_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, title and focus."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(QColor(theme.accent) if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if self.isChecked() else theme.surface))
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
        painter.setPen(QColor(theme.accent_strong if self.isChecked() else theme.text))
        room = self.rect().adjusted(3 * STEP_PX, 0, -3 * STEP_PX, 0)
        painter.drawText(room, _WORDS, self.text())
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), theme.focus)
