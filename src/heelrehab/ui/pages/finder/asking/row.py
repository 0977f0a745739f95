"""One answer as a row that can be pointed at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import CONTROL_RADIUS_PX
from heelrehab.ui.widgets.choices.choice_button import ChoiceButton


class AnswerRow(ChoiceButton):
    """One answer. Enter chooses it; Enter on a chosen one goes on.

    Signals:
        pointed: The row's option, as pointer or keys come to it; empty as they go.
        confirmed: The person wants to go on with what is chosen.
    """

    pointed = Signal(str)
    confirmed = Signal()

    def __init__(
        self, appearance: Appearance, option_id: str, text: str, *, name: str, is_one_of: bool
    ) -> None:
        super().__init__(appearance, text, name=name, is_one_of=is_one_of)
        self.setAutoExclusive(False)
        self.option_id = option_id
        self._is_marked = False

    def mark(self, *, is_marked: bool) -> None:
        """Show that the picture points at this row."""
        if is_marked != self._is_marked:
            self._is_marked = is_marked
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter where the row is chosen."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.isChecked():
            self.confirmed.emit()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is here."""
        super().enterEvent(event)
        self.pointed.emit(self.option_id)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer went."""
        super().leaveEvent(event)
        self.pointed.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys are here."""
        super().focusInEvent(event)
        self.pointed.emit(self.option_id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys went."""
        super().focusOutEvent(event)
        self.pointed.emit("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row, and its edge where the picture points at it."""
        super().paintEvent(event)
        if not self._is_marked:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._appearance.theme.accent), 2.0))
        edge = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(edge, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
