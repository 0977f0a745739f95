"""A slider that says what it sets, and how far."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.text import BodyText, SubHeading


class LabelledSlider(QWidget):
    """Label, value in words, slider below.

    Signals:
        value_changed: The new value, after the person changed it.
    """

    value_changed = Signal(int)

    def __init__(
        self,
        label: str,
        *,
        name: str,
        least: int,
        most: int,
        step: int = 1,
        text_of: Callable[[int], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        """Show a value as ``text_of`` words it, with its unit."""
        super().__init__(parent)
        self.setObjectName(name)
        self._label_text, self._text_of = label, text_of
        self._shown = SubHeading(name=f"{name}Value")
        self._shown.setWordWrap(False)
        self._slider = _StillSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName(f"{name}Slider")
        self._slider.setRange(least, most)
        self._slider.setSingleStep(step)
        self._slider.setPageStep(step)
        self._slider.valueChanged.connect(self._change)
        self.setFocusProxy(self._slider)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * STEP_PX)
        grid.setVerticalSpacing(0)
        grid.addWidget(BodyText(label), 0, 0)
        grid.addWidget(self._shown, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._slider, 1, 0, 1, 2)
        self._word(self._slider.value())

    @property
    def value(self) -> int:
        """The value shown."""
        return self._slider.value()

    def show_value(self, value: int) -> None:
        """Show a value, kept within the limits, without telling anybody."""
        was_blocked = self._slider.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
        self._slider.setValue(value)
        self._slider.blockSignals(was_blocked)
        self._word(self._slider.value())

    def _change(self, value: int) -> None:
        self._word(value)
        self.value_changed.emit(value)

    def _word(self, value: int) -> None:
        text = self._text_of(value)
        self._shown.setText(text)
        self._slider.setAccessibleName(self._label_text)
        self._slider.setAccessibleDescription(text)


class _StillSlider(QSlider):
    """A slider that is dragged or moved by keys alone."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling over an answer must not change it."""
        event.ignore()
