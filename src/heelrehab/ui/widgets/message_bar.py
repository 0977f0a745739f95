"""A message in its place on the page, with at most one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import IconButton, LinkButton
from heelrehab.ui.widgets.text import BodyText
from heelrehab.ui.widgets.tones import Tone, set_tone

_TEXT_IN_TEXT = 18
"""Width of the text at least, in heights of text; with less the action goes below it."""

_ICONS = {
    Tone.NEUTRAL: IconName.INFO,
    Tone.ACCENT: IconName.INFO,
    Tone.GOOD: IconName.CHECK,
    Tone.CAUTION: IconName.WARNING,
    Tone.PROBLEM: IconName.WARNING,
}


class MessageBar(QFrame):
    """Hidden until it has something to say; stays until closed, unless told otherwise.

    Signals:
        action_triggered: The offered action was chosen; the bar has closed.
        closed: The bar was closed by hand or by time.
    """

    action_triggered = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._pictogram = _Pictogram(appearance)
        self._text = BodyText(name=f"{name}Text")
        self._action = LinkButton(appearance, "", name=f"{name}Action")
        self._close = IconButton(
            appearance, self.tr("Close this message"), name=f"{name}Close", icon=IconName.CLOSE
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_message)
        self._action.clicked.connect(self._trigger)
        self._close.clicked.connect(self.close_message)
        self._appearance = appearance
        self._is_wide = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4 * STEP_PX, 2 * STEP_PX, 2 * STEP_PX, 2 * STEP_PX)
        self._grid.setSpacing(3 * STEP_PX)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._pictogram, 0, 0)
        self._grid.addWidget(self._text, 0, 1)
        self._grid.addWidget(self._action, 1, 1, Qt.AlignmentFlag.AlignLeading)
        self._grid.addWidget(self._close, 0, 3)
        self.hide()

    def show_message(
        self,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        *,
        action: str = "",
        hides_after_s: float | None = None,
    ) -> None:
        """Show a message, in place of the one before, and tell it to screen readers."""
        from PySide6.QtGui import (  # noqa: PLC0415 - a start without a message need not have it
            QAccessible,
            QAccessibleAnnouncementEvent,
        )

        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._place_action(self.width())
        self._pictogram.show_tone(tone)
        set_tone(self, tone)
        self.setAccessibleName(text)
        self._timer.stop()
        if hides_after_s is not None:
            self._timer.start(round(hides_after_s * 1000))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the action below the text where the text would have too little room beside it."""
        super().resizeEvent(event)
        self._place_action(event.size().width())

    def _place_action(self, width_px: int) -> None:
        others = (self._pictogram, self._action, self._close)
        taken_px = sum(each.sizeHint().width() + 4 * STEP_PX for each in others)
        is_wide = width_px - taken_px >= _TEXT_IN_TEXT * self._appearance.sizes.text_px
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        self._grid.removeWidget(self._action)
        if is_wide:
            self._grid.addWidget(self._action, 0, 2)
        else:
            self._grid.addWidget(self._action, 1, 1, Qt.AlignmentFlag.AlignLeading)

    def close_message(self) -> None:
        """Hide the bar."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _trigger(self) -> None:
        self._timer.stop()
        self.hide()
        self.action_triggered.emit()


class _Pictogram(QWidget):
    """The pictogram of a tone, as high as a line and a half of text."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._tone = Tone.NEUTRAL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        side_px = round(self._appearance.sizes.text_px * 1.5)
        return QSize(side_px, side_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._appearance.theme
        colour = {
            Tone.NEUTRAL: theme.text,
            Tone.ACCENT: theme.accent_strong,
            Tone.GOOD: theme.bands.green_text,
            Tone.CAUTION: theme.bands.amber_text,
            Tone.PROBLEM: theme.bands.red_text,
        }[self._tone]
        self._appearance.icons.draw(QPainter(self), _ICONS[self._tone], colour, QRectF(self.rect()))
