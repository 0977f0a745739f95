"""A patient gets a code by touch: initials if they like, a PIN twice, a code to write down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.storage.vault.pins import PIN_DIGITS
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.sheet import CallText, Sheet
from heelrehab.ui.kiosk.staff.typing.field import TypedField
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.buttons import PrimaryButton
from heelrehab.ui.widgets.digits.pin_entry import PinEntry
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import Heading

MOST_INITIALS = 3


class SignUpPage(Sheet):
    """Asks step by step; nothing is kept before the code was written down.

    Signals:
        wanted: Initials, which may be empty, and the PIN.
        done: The code was written down: keep it, and begin.
    """

    wanted = Signal(str, str)
    done = Signal()

    def __init__(self, appearance: Appearance, *, parent: QWidget | None = None) -> None:
        super().__init__(
            appearance,
            name="signUpPage",
            title=self.tr("Get a code"),
            text=self.tr("Your initials help the staff to find you. You may leave them out."),
            parent=parent,
        )
        self._pin = ""
        self._initials = TypedField(
            appearance, self.tr("Initials"), name="signUpInitials", most=MOST_INITIALS
        )
        self._next = PrimaryButton(
            appearance, self.tr("Leave out"), name="signUpNext", icon=IconName.SKIP
        )
        self._entry: PinEntry | None = None
        self._given_initials = ""
        self._is_code_shown = False
        self._written = PrimaryButton(
            appearance, self.tr("I wrote it down"), name="signUpWritten", icon=IconName.CHECK
        )
        self._written.hide()
        self._initials.changed.connect(self._name_next)
        self._next.clicked.connect(self._go_on)
        self._written.clicked.connect(self._begin)
        self.add_button(self._next)
        self.add_button(self._written)
        card = Card(name="signUpCard")
        card.column.addWidget(self._initials)
        self.show_body(card)

    def show_checking(self) -> None:
        """Take nothing while the code is made."""
        if self._entry is not None:
            self._entry.show_checking()

    def show_code(self, code: str) -> None:
        """Show the code, as large as it can be read."""
        self.show_words(
            self.tr("This is your code"),
            self.tr(
                "Write it down, please. With it and your PIN you come back to your sessions. It "
                "counts once you touch the button below."
            ),
        )
        card = Card(name="signUpCode")
        half = len(code) // 2
        shown = CallText(f"{code[:half]} {code[half:]}", name="signUpCodeText")
        shown.setWordWrap(False)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(self.tr("Your code: {code}").format(code=" ".join(code)))
        hint = Heading(self.tr("Write this down"))
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card.column.addWidget(hint)
        card.column.addWidget(shown)
        self._is_code_shown = True
        self._written.setEnabled(True)
        self._written.show()
        # After the words and the button beside it, which say how much room is left for it.
        self.show_body(card)
        self._written.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_trouble(self) -> None:
        """Say that no code could be made, or that the one that was shown could not be kept."""
        text = self.tr(
            "No code could be made just now, and nothing was kept. Please ask the staff."
        )
        if self._is_code_shown:
            text = self.tr(
                "Your code could not be kept, so it does not count. Please cross it out, and ask "
                "the staff, or choose a PIN for another code."
            )
        self._ask_pin().show_problem(text)

    def tell_unopened(self) -> None:
        """Say that the code is kept, but the visit cannot begin."""
        self.show_words(
            self.tr("Your code is kept"),
            self.tr("Your visit could not begin just now. Please tell the staff, or try later."),
        )
        self._written.hide()

    def _begin(self) -> None:
        self._written.setEnabled(False)
        self.done.emit()

    def _name_next(self, initials: str) -> None:
        words = self.tr("Next") if initials else self.tr("Leave out")
        self._next.setText(words)

    def _go_on(self) -> None:
        self._given_initials = self._initials.text
        self._ask_pin()

    def _ask_pin(self) -> PinEntry:
        self._pin = ""
        self._is_code_shown = False
        self._next.hide()
        self._written.hide()
        self.show_words(
            self.tr("Choose a PIN"),
            self.tr("Four to eight digits that nobody guesses: no birthday, no 1 2 3 4."),
        )
        return self._show_entry(self.tr("Your new PIN"))

    def _show_entry(self, prompt: str) -> PinEntry:
        entry = PinEntry(
            self._appearance,
            name="signUpPin",
            prompt=prompt,
            least=PIN_DIGITS[0],
            most=PIN_DIGITS[-1],
        )
        entry.entered.connect(self._take_pin)
        self._entry = entry
        self.show_body(entry)
        return entry

    def _take_pin(self, pin: str) -> None:
        if not self._pin:
            self._pin = pin
            self._show_entry(self.tr("The same PIN once more"))
        elif pin != self._pin:
            problem = self.tr("The two were not the same. Please choose again.")
            self._ask_pin().show_problem(problem)
        else:
            self._pin = ""
            self.wanted.emit(self._given_initials, pin)
