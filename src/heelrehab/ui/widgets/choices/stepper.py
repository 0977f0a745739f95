"""A number that goes up and down in steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import IconButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.text import BodyText, SubHeading

_LABEL_IN_TEXT = 7
"""With less width than this, in heights of text, the label stands above the value."""
_VALUE_IN_TEXT = 3
"""A value has this much width at least."""
_UP_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Plus)
_DOWN_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Minus)


class Stepper(QWidget):
    """Label, less, value, more. Plus, minus, up and down work from either button.

    Signals:
        value_changed: The new value, after the person changed it.
    """

    value_changed = Signal(float)

    def __init__(
        self,
        appearance: Appearance,
        label: str,
        *,
        name: str,
        least: float,
        most: float,
        step: float = 1.0,
        text_of: Callable[[float], str] = "{:g}".format,
        parent: QWidget | None = None,
    ) -> None:
        """Show a value as ``text_of`` words it, with its unit."""
        super().__init__(parent)
        self.setObjectName(name)
        self._least, self._most, self._step = least, most, step
        self._label_text, self._text_of = label, text_of
        self._label = BodyText(label)
        self._shown = SubHeading(name=f"{name}Value")
        self._less = IconButton(
            appearance,
            self.tr("%1: less").replace("%1", label),
            name=f"{name}Less",
            icon=IconName.MINUS,
        )
        self._more = IconButton(
            appearance,
            self.tr("%1: more").replace("%1", label),
            name=f"{name}More",
            icon=IconName.PLUS,
        )
        self._less.clicked.connect(self.decrease)
        self._more.clicked.connect(self.increase)
        self._appearance = appearance
        self._around = Beside(self, least_wide_px=0, gap_px=2 * STEP_PX, is_centred=True)
        self._lay_out()
        appearance.changed.connect(self._fit)
        self._fit()
        self._value = least
        self.show_value(least)

    @property
    def value(self) -> float:
        """The value shown."""
        return self._value

    def show_value(self, value: float) -> None:
        """Show a value, kept within the limits, without telling anybody."""
        self._value = min(self._most, max(self._least, value))
        text = self._text_of(self._value)
        self._shown.setText(text)
        self._wrap()
        self.setAccessibleName(f"{self._label_text}: {text}")
        self._less.setEnabled(self._value > self._least)
        self._more.setEnabled(self._value < self._most)

    def increase(self) -> None:
        """Go one step up, as far as the limit."""
        self._change(self._value + self._step)

    def decrease(self) -> None:
        """Go one step down, as far as the limit."""
        self._change(self._value - self._step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the value where it must be."""
        super().resizeEvent(event)
        self._wrap()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by keys."""
        if event.key() in _UP_KEYS:
            self.increase()
        elif event.key() in _DOWN_KEYS:
            self.decrease()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        keys = QWidget()
        row = QHBoxLayout(keys)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP_PX)
        self._shown.setWordWrap(False)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setContentsMargins(STEP_PX, 0, STEP_PX, 0)
        for button in (self._less, self._more):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for widget, share in ((self._less, 0), (self._shown, 1), (self._more, 0)):
            row.addWidget(widget, stretch=share)
        self._around.addWidget(self._label)
        self._around.addWidget(keys)

    def _fit(self) -> None:
        self._shown.setMinimumWidth(_VALUE_IN_TEXT * self._appearance.sizes.text_px)
        self._wrap()

    def _wrap(self) -> None:
        """Break the value into lines where even a row of its own is too narrow for it."""
        words_px = self._shown.fontMetrics().horizontalAdvance(self._shown.text())
        keys_px = self._less.sizeHint().width() + self._more.sizeHint().width()
        is_long = words_px + keys_px + 6 * STEP_PX > self.width() > 0
        self._shown.setWordWrap(is_long)
        label_px = _LABEL_IN_TEXT * self._appearance.sizes.text_px
        self._around.set_widths(self.width() if is_long else label_px)

    def _change(self, value: float) -> None:
        before = self._value
        self.show_value(value)
        if self._value != before:
            self.value_changed.emit(self._value)
