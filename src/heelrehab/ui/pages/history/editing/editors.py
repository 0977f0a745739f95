"""The fields of an entry, to be filled in; each kind of record has its editor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.text import BodyText

Value = int | float | str | bool | None
Values = Mapping[str, Value]

_NOTE_LINES = 4
_FIELD_WIDTH_IN_TEXT = 10

translate = QCoreApplication.translate


class Editor(QWidget):
    """Shows the values of an entry and takes others. Fill its ``column``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * STEP_PX)

    def values(self) -> dict[str, Value]:
        """Return the fields of the record as they are filled in."""
        raise NotImplementedError

    def fault(self) -> str:
        """Return what is still to be done before it can be saved, empty where nothing is."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class NumberSpec:
    """A whole number to be filled in: its field, its label and its limits."""

    field: str
    label: str
    most: int
    may_be_empty: bool = False


class NumberEditor(Editor):
    """One or more whole numbers, by digits."""

    def __init__(
        self,
        appearance: Appearance,
        specs: Sequence[NumberSpec],
        values: Values,
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.field: spec for spec in specs}
        self._fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(3 * STEP_PX)
        form.setVerticalSpacing(2 * STEP_PX)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for spec in specs:
            value = values.get(spec.field)
            field = QLineEdit("" if value is None else f"{value}")
            field.setObjectName(f"{name}_{spec.field}")
            field.setAccessibleName(spec.label)
            field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            field.setMaxLength(3)
            field.setMaximumWidth(_FIELD_WIDTH_IN_TEXT * appearance.sizes.text_px)
            self._fields[spec.field] = field
            form.addRow(BodyText(spec.label), field)
        self.column.addLayout(form)
        self.setFocusProxy(self._fields[specs[0].field])

    def values(self) -> dict[str, Value]:
        """Return the numbers; None for an empty field."""
        return dict(self._numbers())

    def fault(self) -> str:
        """Return which number does not fit and what would."""
        numbers = self._numbers()
        for name, spec in self._specs.items():
            text, number = self._fields[name].text().strip(), numbers[name]
            is_empty = spec.may_be_empty and not text
            if not is_empty and (number is None or number > spec.most):
                sentence = translate("Editing", "{label}: a whole number from 0 to {most}.")
                return sentence.format(label=spec.label, most=spec.most)
        if all(number is None for number in numbers.values()):
            return translate("Editing", "Fill in at least one number.")
        return ""

    def _numbers(self) -> dict[str, int | None]:
        return {name: _number(field.text()) for name, field in self._fields.items()}


class NoteEditor(Editor):
    """A few words of the person's own."""

    def __init__(
        self, appearance: Appearance, text: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = QPlainTextEdit(text)
        self._text.setObjectName(f"{name}_text")
        self._text.setAccessibleName(translate("Editing", "Note"))
        self._text.setTabChangesFocus(True)
        line_px = round(1.5 * appearance.sizes.text_px)
        self._text.setFixedHeight(_NOTE_LINES * line_px + 4 * STEP_PX)
        self.column.addWidget(self._text)
        self.setFocusProxy(self._text)

    def values(self) -> dict[str, Value]:
        """Return the text."""
        return {"text": self._text.toPlainText().strip()}

    def fault(self) -> str:
        """Return that a note needs words."""
        is_empty = not self._text.toPlainText().strip()
        return translate("Editing", "Write a few words first.") if is_empty else ""


def _number(text: str) -> int | None:
    """Return a whole number, None for anything else."""
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdecimal() else None
