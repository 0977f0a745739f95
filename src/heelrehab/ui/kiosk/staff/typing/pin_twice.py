"""A new PIN, entered by the patient, twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.storage.vault.pins import PIN_DIGITS
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.digits.pin_entry import PinEntry


class PinTwice(QWidget):
    """Asks for the PIN until both are the same; keeps neither once handed over.

    Signals:
        chosen: The PIN.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pinTwice")
        words = self.tr("For the patient: choose a PIN of {least} to {most} digits")
        self._first_words = words.format(least=PIN_DIGITS[0], most=PIN_DIGITS[-1])
        self._first = ""
        self._entry = PinEntry(
            appearance,
            name="newPin",
            prompt=self._first_words,
            least=PIN_DIGITS[0],
            most=PIN_DIGITS[-1],
        )
        self._entry.entered.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._entry)
        self.setFocusProxy(self._entry)

    def restart(self) -> None:
        """Forget what was entered and ask again from the beginning."""
        self._first = ""
        self._entry.ask(self._first_words)

    def _take(self, digits: str) -> None:
        first, self._first = self._first, ""
        if not first:
            self._first = digits
            self._entry.ask(self.tr("The same PIN once more"))
        elif first == digits:
            self.chosen.emit(digits)
        else:
            self._entry.ask(self._first_words)
            self._entry.show_problem(
                self.tr("The two were not the same. Please choose the PIN again.")
            )
