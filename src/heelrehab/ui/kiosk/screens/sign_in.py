"""A code, then a PIN; what is wrong of the two is not told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.storage.profiles import CODE_DIGITS, USUAL_CODE_DIGITS
from heelrehab.storage.vault.pins import PIN_DIGITS
from heelrehab.ui.kiosk.sheet import Sheet
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.digits.pin_entry import PinEntry


class SignInPage(Sheet):
    """Asks for both before anything is looked up.

    Signals:
        tried: Code and PIN.
    """

    tried = Signal(str, str)

    def __init__(self, appearance: Appearance, *, parent: QWidget | None = None) -> None:
        super().__init__(
            appearance,
            name="signInPage",
            title=self.tr("Welcome back"),
            parent=parent,
        )
        self._ask_code()

    def show_checking(self) -> None:
        """Take nothing while code and PIN are looked at."""
        self._entry.show_checking()

    def refuse(self, wait_s: float = 0.0) -> None:
        """Say that the two do not belong together, and how long to wait, and begin anew."""
        self._ask_code()
        text = self.tr("This code and this PIN do not belong together.")
        if wait_s > 0:
            self._entry.show_waiting(wait_s, text)
        else:
            self._entry.show_problem(text)

    def tell_trouble(self) -> None:
        """Say that nothing could be looked up."""
        self._ask_code()
        text = self.tr("That did not work just now. Nothing is lost. Please ask the staff.")
        self._entry.show_problem(text)

    def _ask_code(self) -> None:
        self._code = ""
        self.show_words(
            self._title.text(),
            self.tr("Your code is on the note that you were given, or wrote down."),
        )
        self._entry = self._code_entry()
        self.show_body(self._entry)

    def _code_entry(self) -> PinEntry:
        entry = PinEntry(
            self._appearance,
            name="signInCode",
            prompt=self.tr("Your code"),
            is_secret=False,
            least=CODE_DIGITS[0],
            most=CODE_DIGITS[-1],
            usual=USUAL_CODE_DIGITS,
        )
        entry.entered.connect(self._take_code)
        return entry

    def _take_code(self, code: str) -> None:
        self._code = code
        self.show_words(
            self._title.text(),
            self.tr("Your PIN has four to eight digits. If you forgot it, ask the staff."),
        )
        self._entry = PinEntry(
            self._appearance,
            name="signInPin",
            prompt=self.tr("Your PIN"),
            least=PIN_DIGITS[0],
            most=PIN_DIGITS[-1],
        )
        self._entry.entered.connect(self._take_pin)
        self.show_body(self._entry)

    def _take_pin(self, pin: str) -> None:
        code, self._code = self._code, ""
        self.tried.emit(code, pin)
