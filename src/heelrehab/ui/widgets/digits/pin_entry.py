"""A code or a PIN, entered on the number pad."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.ui.strings.durations import clock_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import CONTROL_RADIUS_PX, STEP_PX
from heelrehab.ui.widgets.arranging import Column
from heelrehab.ui.widgets.digits.number_pad import NumberPad
from heelrehab.ui.widgets.text import Heading, SubHeading

SECOND_MS = 1000
_GAP_PX = 2 * STEP_PX
_DOT_SHARE = 0.36
_BOX_SHARE = 1.25
"""A box is this much as wide as a digit is high, and a fifth higher."""
_HIGH_SHARE = 1.2
_EDGE_PX = 1.5


class DigitBoxes(QWidget):
    """A box for each digit, at least as many as are usual; a secret shows dots."""

    def __init__(self, appearance: Appearance, *, name: str, least: int, is_secret: bool) -> None:
        super().__init__()
        self._appearance = appearance
        self._least, self._is_secret = least, is_secret
        self._digits = ""
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_digits("")

    def show_digits(self, digits: str) -> None:
        """Show what was entered; those who listen hear the digits only where they are no secret."""
        self._digits = digits
        told = self.tr("%n digit(s) entered", "", len(digits))
        self.setAccessibleName(told if self._is_secret or not digits else " ".join(digits))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size with all boxes as large as they like to be."""
        width_px = self._box_px
        count = self._count
        return QSize(count * width_px + (count - 1) * _GAP_PX, round(_HIGH_SHARE * width_px))

    def minimumSizeHint(self) -> QSize:
        """Return a size with boxes of half the width."""
        return QSize(self._count * (self._box_px // 2 + _GAP_PX), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that another font needs."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the boxes in the middle, from left to right in every language."""
        room_px = (self.width() + _GAP_PX) / self._count - _GAP_PX
        box_px = min(float(self._box_px), room_px)
        left_px = (self.width() - self._count * (box_px + _GAP_PX) + _GAP_PX) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index in range(self._count):
                box = QRectF(left_px + index * (box_px + _GAP_PX), 0, box_px, self.height())
                self._draw_box(painter, box.adjusted(1, 1, -1, -1), self._digits[index : index + 1])

    @property
    def _count(self) -> int:
        return max(self._least, len(self._digits))

    @property
    def _box_px(self) -> int:
        return round(_BOX_SHARE * self._appearance.sizes.figure_px)

    def _draw_box(self, painter: QPainter, box: QRectF, digit: str) -> None:
        theme = self._appearance.theme
        painter.setPen(QPen(QColor(theme.accent if digit else theme.outline), _EDGE_PX))
        painter.setBrush(QColor(theme.accent_soft if digit else theme.surface))
        painter.drawRoundedRect(box, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
        if not digit:
            return
        if self._is_secret:
            radius_px = _DOT_SHARE * min(box.width(), box.height()) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.text))
            painter.drawEllipse(box.center(), radius_px, radius_px)
            return
        font = QFont(self.font())
        font.setPixelSize(self._appearance.sizes.figure_px)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), digit)


class PinEntry(QWidget):
    """Asks for ``least`` to ``most`` digits. What was entered is forgotten once handed over.

    Signals:
        entered: The digits, after Done.
    """

    entered = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        *,
        name: str,
        prompt: str,
        is_secret: bool = True,
        least: int = 4,
        most: int = 8,
        usual: int = 0,
        second_ms: int = SECOND_MS,
        parent: QWidget | None = None,
    ) -> None:
        """Ask by ``prompt``, with ``usual`` boxes; count a waiting time down by ``second_ms``."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(prompt)
        self._least, self._most = least, most
        self._digits = ""
        self._waiting_s, self._why = 0, ""
        self._prompt = Heading(prompt, name=f"{name}Prompt")
        self._boxes = DigitBoxes(
            appearance, name=f"{name}Digits", least=max(least, usual), is_secret=is_secret
        )
        self._line = SubHeading(name=f"{name}Line")
        self._pad = NumberPad(appearance, name=f"{name}Pad")
        self._timer = QTimer(self)
        self._timer.setInterval(second_ms)
        self._timer.timeout.connect(self._count_down)
        self._pad.digit_pressed.connect(self._add)
        self._pad.erase_pressed.connect(self._erase)
        self._pad.done_pressed.connect(self._hand_over)
        self._lay_out()
        self.setFocusProxy(self._pad)
        self._show("")

    def ask(self, prompt: str) -> None:
        """Ask for something else, from the beginning."""
        self._prompt.setText(prompt)
        self.setAccessibleName(prompt)
        self.clear()

    def clear(self) -> None:
        """Forget what was entered and what was said about it."""
        self._timer.stop()
        self._pad.setEnabled(True)
        self._say("")
        self._show("")

    def show_problem(self, text: str) -> None:
        """Say in a sentence what is wrong, and let another try begin."""
        self.clear()
        self._say(text)
        self._pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checking(self) -> None:
        """Take no digits while what was entered is being looked at."""
        self.clear()
        self._pad.setEnabled(False)
        self._say(self.tr("One moment …"))

    def show_waiting(self, seconds: float, why: str = "") -> None:
        """Take no digits for this long, and count down in words; it locks nothing by itself."""
        self.clear()
        self._why = why
        self._waiting_s = max(0, round(seconds + 0.5))
        if not self._waiting_s:
            return
        self._pad.setEnabled(False)
        self._say_waiting()
        self._timer.start()

    def _lay_out(self) -> None:
        column = Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP_PX)
        for label in (self._prompt, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._prompt)
        column.addWidget(self._boxes)
        column.addWidget(self._line)
        column.addWidget(self._pad, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _add(self, digit: str) -> None:
        self._say("")
        if len(self._digits) < self._most:
            self._show(self._digits + digit)

    def _erase(self) -> None:
        self._show(self._digits[:-1])

    def _hand_over(self) -> None:
        digits = self._digits
        self._show("")
        self.entered.emit(digits)

    def _show(self, digits: str) -> None:
        self._digits = digits
        self._boxes.show_digits(digits)
        self._pad.let_erase(is_allowed=bool(digits))
        self._pad.let_done(is_allowed=len(digits) >= self._least)

    def _say(self, text: str) -> None:
        self._line.setText(text)

    def _say_waiting(self) -> None:
        words = self.tr("Please wait {time} before the next try.")
        text = words.format(time=clock_text(self._waiting_s))
        self._say(f"{self._why} {text}".strip())

    def _count_down(self) -> None:
        self._waiting_s -= 1
        if self._waiting_s > 0:
            self._say_waiting()
            return
        self.clear()
        self._pad.setFocus(Qt.FocusReason.OtherFocusReason)
