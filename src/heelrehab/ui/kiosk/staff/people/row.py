"""One person in the list: code, initials, the last day here."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.words.people import code_text, seen_text, spoken_text, state_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import CONTROL_RADIUS_PX, STEP_PX
from heelrehab.ui.widgets.focus_ring import RingedButton, draw_focus_ring

_MARGIN_PX = 4 * STEP_PX
_PLAIN = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class PatientRow(RingedButton):
    """Opens the person's page. The code in large, below it the day and what staff should see to."""

    def __init__(self, appearance: Appearance, patient: Patient, *, is_code_twice: bool) -> None:
        super().__init__(appearance, "", name=f"patient_{patient.profile_id}")
        self.patient = patient
        self._above = "   ".join(part for part in (code_text(patient), patient.initials) if part)
        state = state_text(patient, is_code_twice=is_code_twice)
        self._below, self._state = seen_text(patient), f" · {state}" if state else ""
        self.setAccessibleName(spoken_text(patient, is_code_twice=is_code_twice))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size at which both lines are whole."""
        above, below = QFontMetrics(self._large_font()), QFontMetrics(self.font())
        width_px = max(
            above.horizontalAdvance(self._above), below.horizontalAdvance(self._below + self._state)
        )
        height_px = above.height() + below.height() + 5 * STEP_PX
        sizes = self._appearance.sizes
        least_px = max(height_px, sizes.target_px)
        return QSize(width_px + 2 * _MARGIN_PX + 2 * sizes.text_px, least_px)

    def minimumSizeHint(self) -> QSize:
        """Return a size at which the code is whole; the line below is cut by dots."""
        above = QFontMetrics(self._large_font()).horizontalAdvance(self._above)
        width_px = above + 2 * _MARGIN_PX + 2 * self._appearance.sizes.text_px
        return QSize(width_px, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, both lines, the way on, and focus."""
        theme = self._appearance.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_hot = self.isDown() or self.underMouse()
            painter.setPen(QColor(theme.accent if is_hot else theme.line))
            painter.setBrush(QColor(theme.accent_soft if self.isDown() else theme.surface))
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
            self._draw_words(painter)
            if self.hasFocus():
                draw_focus_ring(painter, self.rect(), theme.focus)

    def _draw_words(self, painter: QPainter) -> None:
        theme, side_px = self._appearance.theme, self._appearance.sizes.text_px
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = self.rect().adjusted(_MARGIN_PX, 2 * STEP_PX, -_MARGIN_PX, -2 * STEP_PX)
        mark = QRect(room.right() - side_px, 0, side_px, self.height())
        words = room.adjusted(0, 0, -2 * side_px, 0)
        if is_mirrored:
            mark.moveLeft(room.left())
            words.translate(2 * side_px, 0)
        icon = IconName.LEFT if is_mirrored else IconName.RIGHT
        self._appearance.icons.draw(painter, icon, theme.muted, QRectF(mark))
        above, below = QFontMetrics(self._large_font()), QFontMetrics(self.font())
        upper = QRect(words.left(), words.top(), words.width(), above.height())
        lower = QRect(words.left(), upper.bottom() + STEP_PX, words.width(), below.height())
        painter.setFont(self._large_font())
        painter.setPen(QColor(theme.text if self.isEnabled() else theme.disabled))
        painter.drawText(upper, _PLAIN, self._above)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.muted if self.isEnabled() else theme.disabled))
        painter.drawText(lower, _PLAIN, self._below)
        side = below.horizontalAdvance(self._below)
        state = lower.adjusted(0 if is_mirrored else side, 0, -side if is_mirrored else 0, 0)
        painter.setPen(QColor(theme.bands.amber_text if self.isEnabled() else theme.disabled))
        cut = below.elidedText(self._state, Qt.TextElideMode.ElideRight, state.width())
        painter.drawText(state, _PLAIN, cut)

    def _large_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._appearance.sizes.heading_px)
        font.setWeight(QFont.Weight.DemiBold)
        return font
