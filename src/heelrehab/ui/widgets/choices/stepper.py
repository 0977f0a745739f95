"""A number that goes up and down in steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import IconButton
from heelrehab.ui.widgets.text import BodyText, SubHeading

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
        self._lay_out()
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
        self.setAccessibleName(f"{self._label_text}: {text}")
        self._less.setEnabled(self._value > self._least)
        self._more.setEnabled(self._value < self._most)

    def increase(self) -> None:
        """Go one step up, as far as the limit."""
        self._change(self._value + self._step)

    def decrease(self) -> None:
        """Go one step down, as far as the limit."""
        self._change(self._value - self._step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by keys."""
        if event.key() in _UP_KEYS:
            self.increase()
        elif event.key() in _DOWN_KEYS:
            self.decrease()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP_PX)
        self._shown.setWordWrap(False)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setContentsMargins(STEP_PX, 0, STEP_PX, 0)
        for button in (self._less, self._more):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self._label, stretch=1)
        for widget in (self._less, self._shown, self._more):
            row.addWidget(widget)

    def _change(self, value: float) -> None:
        before = self._value
        self.show_value(value)
        if self._value != before:
            self.value_changed.emit(self._value)
