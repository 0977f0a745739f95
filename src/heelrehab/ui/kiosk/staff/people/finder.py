"""Finding a person of the list by the beginning of the code, or by initials."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.storage.kiosk.people import Patient
from heelrehab.storage.profiles import CODE_DIGITS, USUAL_CODE_DIGITS
from heelrehab.ui.kiosk.staff.people.making import MOST_INITIALS
from heelrehab.ui.kiosk.staff.typing.field import TypedField
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.digits.number_pad import NumberPad
from heelrehab.ui.widgets.digits.pin_entry import DigitBoxes
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import MutedText, SubHeading


class By(Enum):
    """What a person is found by."""

    CODE = "code"
    INITIALS = "initials"


@dataclass(frozen=True, slots=True)
class Search:
    """What was typed so far; nothing finds everybody."""

    by: By = By.CODE
    typed: str = ""

    def finds(self, patient: Patient) -> bool:
        """Return whether the person is one of those meant, points and spaces apart."""
        known = patient.code if self.by is By.CODE else _letters(patient.initials)
        return known.startswith(_letters(self.typed) if self.by is By.INITIALS else self.typed)


EVERYBODY = Search()


class Finder(Card):
    """Finds while it is typed.

    Signals:
        changed: The ``Search`` is another one.
        done: What was found is to be opened.
    """

    changed = Signal(object)
    done = Signal()

    def __init__(
        self, appearance: Appearance, search: Search, parent: QWidget | None = None
    ) -> None:
        """Go on from ``search``."""
        super().__init__(name="findCard", parent=parent)
        self._search = search
        label = self.tr("Find a person by")
        choices = ((By.CODE.value, self.tr("Code")), (By.INITIALS.value, self.tr("Initials")))
        self._by = SegmentedChoice(appearance, label, choices, name="findBy")
        self._by.select(search.by.value)
        self._by.chosen.connect(self._choose)
        self._boxes = DigitBoxes(
            appearance, name="findDigits", least=USUAL_CODE_DIGITS, is_secret=False
        )
        self._pad = NumberPad(appearance, name="findPad")
        self._pad.digit_pressed.connect(self._add_digit)
        self._pad.erase_pressed.connect(self._erase_digit)
        self._pad.done_pressed.connect(self.done)
        self._letters = TypedField(
            appearance, self.tr("Initials"), name="findInitials", most=MOST_INITIALS
        )
        self._letters.changed.connect(self._take_letters)
        self._digits = QWidget()
        column = QVBoxLayout(self._digits)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP_PX)
        column.addWidget(self._boxes)
        column.addWidget(self._pad, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.column.setSpacing(3 * STEP_PX)
        self._count = MutedText(name="foundCount")
        for part in (SubHeading(label), self._by, self._count, self._digits, self._letters):
            self.column.addWidget(part)
        self._show()

    @property
    def search(self) -> Search:
        """What was typed so far."""
        return self._search

    def show_count(self, count: int) -> None:
        """Say how many were found; the only one can be opened by the pad."""
        self._count.setText(self.tr("%n found", "people", count))
        self._count.setVisible(bool(self._search.typed))
        self._pad.let_done(is_allowed=count == 1)

    def _show(self) -> None:
        is_by_code = self._search.by is By.CODE
        self._digits.setVisible(is_by_code)
        self._letters.setVisible(not is_by_code)
        typed = self._search.typed
        self._boxes.show_digits(typed if is_by_code else "")
        self._letters.show_text("" if is_by_code else typed)
        self._pad.let_erase(is_allowed=bool(typed))

    def _take(self, search: Search) -> None:
        self._search = search
        self._show()
        self.changed.emit(search)

    def _choose(self, value: str) -> None:
        self._take(Search(By(value)))

    def _take_letters(self, letters: str) -> None:
        self._take(Search(By.INITIALS, letters))

    def _add_digit(self, digit: str) -> None:
        if len(self._search.typed) < CODE_DIGITS[-1]:
            self._take(Search(By.CODE, self._search.typed + digit))

    def _erase_digit(self) -> None:
        self._take(Search(By.CODE, self._search.typed[:-1]))


def _letters(text: str) -> str:
    return "".join(each for each in text.upper() if each.isalpha())
