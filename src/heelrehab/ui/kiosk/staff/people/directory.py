"""The list of people, newest first, and the pad to find one by code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.storage.kiosk.people import Patient
from heelrehab.storage.profiles import CODE_DIGITS
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.people.row import PatientRow
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.digits.number_pad import NumberPad
from heelrehab.ui.widgets.digits.pin_entry import DigitBoxes
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.layouts.emptying import empty
from heelrehab.ui.widgets.panels import Card, PageHeader
from heelrehab.ui.widgets.text import BodyText, MutedText, SubHeading

ROWS, MOST_ROWS = 6, 16
"""How many people stand on one page of the list, by the height of the screen."""
USUAL_DIGITS = 6
"""How many digits a proposed code has."""
_LIST_IN_TEXT = 19
_PAD_IN_TEXT = 17
"""Widths of the list at least and of the pad, in heights of text."""


class Directory(ScrollPage):
    """A code is found while it is entered.

    Signals:
        chosen: The person whose page is wanted.
        new_asked: A new person is to be made.
    """

    chosen = Signal(object)
    new_asked = Signal()

    def __init__(
        self, appearance: Appearance, people: Sequence[Patient], parent: QWidget | None = None
    ) -> None:
        """Show ``people``, in their order."""
        super().__init__(name="staffDirectory", parent=parent)
        self._appearance = appearance
        self._people = tuple(people)
        self._codes = Counter(each.code for each in people if each.code)
        self._digits = ""
        self._first = 0
        self._shown_rows = ROWS
        self._empty = BodyText(name="noPatient")
        self._where = MutedText(name="patientsShown")
        self._rows = QWidget()
        self._newer = QuietButton(
            appearance, self.tr("Newer"), name="newerPatients", icon=IconName.LEFT
        )
        self._older = QuietButton(
            appearance, self.tr("Older"), name="olderPatients", icon=IconName.RIGHT
        )
        self._newer.clicked.connect(self._turn_back)
        self._older.clicked.connect(self._turn_on)
        self._boxes = DigitBoxes(appearance, name="findDigits", least=USUAL_DIGITS, is_secret=False)
        self._pad = NumberPad(appearance, name="findPad")
        self._pad.digit_pressed.connect(self._add_digit)
        self._pad.erase_pressed.connect(self._erase_digit)
        self._pad.done_pressed.connect(self._open_only)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        new = PrimaryButton(
            self._appearance, self.tr("New person"), name="newPatient", icon=IconName.PLUS
        )
        new.clicked.connect(self.new_asked)
        header = PageHeader(self.tr("People"), name="peopleHeader")
        header.put_beside(new)
        self.column.addWidget(header)
        text_px = self._appearance.sizes.text_px
        both = QWidget()
        self._beside = Beside(
            both, least_wide_px=_LIST_IN_TEXT * text_px, narrow_px=_PAD_IN_TEXT * text_px
        )
        self._beside.addWidget(self._list())
        self._beside.addWidget(self._finder())
        self.column.addWidget(both)
        self._appearance.changed.connect(self._fit)

    def _list(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP_PX)
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * STEP_PX)
        turning = FlowLayout()
        turning.addWidget(self._newer)
        turning.addWidget(self._older)
        for widget in (self._where, self._empty, self._rows):
            column.addWidget(widget)
        column.addLayout(turning)
        column.addStretch()
        return whole

    def _finder(self) -> Card:
        card = Card(name="findCard")
        card.column.setSpacing(3 * STEP_PX)
        card.column.addWidget(SubHeading(self.tr("Find by code")))
        card.column.addWidget(self._boxes)
        card.column.addWidget(self._pad)
        return card

    def _fit(self) -> None:
        text_px = self._appearance.sizes.text_px
        self._beside.set_widths(_LIST_IN_TEXT * text_px, _PAD_IN_TEXT * text_px)

    @property
    def _found(self) -> tuple[Patient, ...]:
        return tuple(each for each in self._people if each.code.startswith(self._digits))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many rows as stand on the screen without scrolling, the least at least."""
        super().resizeEvent(event)
        sizes = self._appearance.sizes
        row_px = sizes.heading_px + sizes.text_px + 10 * STEP_PX
        around_px = sizes.title_px + 3 * sizes.target_px + 30 * STEP_PX
        fitting = (event.size().height() - around_px) // row_px
        rows = max(ROWS, min(MOST_ROWS, fitting))
        if rows != self._shown_rows:
            self._shown_rows = rows
            self._search(self._digits)

    def _show(self) -> None:
        found = self._found
        shown = found[self._first : self._first + self._shown_rows]
        layout = self._rows.layout()
        if layout is not None:
            empty(layout)
        for patient in shown:
            is_twice = self._codes[patient.code] > 1
            row = PatientRow(self._appearance, patient, is_code_twice=is_twice)
            row.clicked.connect(self._choose)
            if layout is not None:
                layout.addWidget(row)
        self._rows.setVisible(bool(shown))
        self._say_where(len(found))
        self._boxes.show_digits(self._digits)
        self._pad.let_erase(is_allowed=bool(self._digits))
        self._pad.let_done(is_allowed=len(found) == 1)

    def _say_where(self, count: int) -> None:
        rows = self._shown_rows
        is_paged = count > rows
        self._newer.setVisible(is_paged)
        self._older.setVisible(is_paged)
        self._newer.setEnabled(self._first > 0)
        self._older.setEnabled(self._first + rows < count)
        last = min(count, self._first + rows)
        words = self.tr("{first} to {last} of %n", "people in the list", count)
        self._where.setText(words.format(first=self._first + 1, last=last))
        self._where.setVisible(count > 0)
        if self._digits:
            text = self.tr("Nobody here has a code that begins with {digits}.")
            self._empty.setText(text.format(digits=self._digits))
        else:
            self._empty.setText(
                self.tr("Nobody has a code here yet. “New person” adds the first one.")
            )
        self._empty.setVisible(count == 0)

    def _add_digit(self, digit: str) -> None:
        if len(self._digits) < CODE_DIGITS[-1]:
            self._search(self._digits + digit)

    def _erase_digit(self) -> None:
        self._search(self._digits[:-1])

    def _search(self, digits: str) -> None:
        self._digits, self._first = digits, 0
        self._show()

    def _turn_back(self) -> None:
        self._first = max(0, self._first - self._shown_rows)
        self._show()

    def _turn_on(self) -> None:
        self._first += self._shown_rows
        self._show()
        if not self._older.isEnabled():
            self._newer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_only(self) -> None:
        found = self._found
        if len(found) == 1:
            self.chosen.emit(found[0])

    def _choose(self) -> None:
        row = self.sender()
        if isinstance(row, PatientRow):
            self.chosen.emit(row.patient)
