"""Staff say who they are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.storage.vault.pins import PASSCODE_DIGITS
from heelrehab.ui.kiosk.sheet import Sheet
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.digits.pin_entry import PinEntry


class PasscodePage(Sheet):
    """Asks for the passcode.

    Signals:
        tried: The passcode.
    """

    tried = Signal(str)

    def __init__(self, appearance: Appearance, *, parent: QWidget | None = None) -> None:
        super().__init__(
            appearance,
            name="passcodePage",
            title=self.tr("For the staff"),
            text=self.tr("If the passcode is lost, the recovery sheet in the safe helps."),
            parent=parent,
        )
        self._entry = PinEntry(
            appearance,
            name="passcode",
            prompt=self.tr("Passcode"),
            least=PASSCODE_DIGITS[0],
            most=PASSCODE_DIGITS[-1],
        )
        self._entry.entered.connect(self.tried)
        self.show_body(self._entry)

    def show_checking(self) -> None:
        """Take nothing while the passcode is looked at."""
        self._entry.show_checking()

    def refuse(self, wait_s: float = 0.0) -> None:
        """Say that it is another one, and how long to wait."""
        text = self.tr("That is not the passcode.")
        if wait_s > 0:
            self._entry.show_waiting(wait_s, text)
        else:
            self._entry.show_problem(text)

    def tell_trouble(self, text: str) -> None:
        """Say what stood in the way."""
        self._entry.show_problem(text)
