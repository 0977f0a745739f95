"""The list of people, newest first, and the pad to find one by code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.people.finder import EVERYBODY, By, Finder, Search
from heelrehab.ui.kiosk.staff.people.row import PatientRow
from heelrehab.ui.kiosk.staff.words.people import state_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.layouts.emptying import empty
from heelrehab.ui.widgets.panels import PageHeader
from heelrehab.ui.widgets.text import BodyText, MutedText

ROWS, MOST_ROWS = 6, 16
"""How many people stand on one page of the list, by the height of the screen."""
_LIST_IN_TEXT = 19
_PAD_IN_TEXT = 17
_LETTERS_IN_TEXT = 33
"""Widths of the list at least, of digits and of letters, in heights of text."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in the list somebody is: what they looked for, and how far they turned."""

    search: Search = EVERYBODY
    first: int = 0


START = Spot()


class Directory(ScrollPage):
    """Who needs something seen to stands first. A person is found while they are looked for.

    Signals:
        chosen: The person whose page is wanted.
        new_asked: A new person is to be made.
    """

    chosen = Signal(object)
    new_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        people: Sequence[Patient],
        spot: Spot = START,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``people``, in their order, and go on at ``spot``."""
        super().__init__(name="staffDirectory", parent=parent)
        self._appearance = appearance
        self._codes = Counter(each.code for each in people if each.code)
        self._people = tuple(sorted(people, key=self._is_in_order))
        self._first = spot.first
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
        self._finder = Finder(appearance, spot.search)
        self._finder.changed.connect(self._search)
        self._finder.done.connect(self._open_only)
        self._lay_out()
        self._show()

    @property
    def spot(self) -> Spot:
        """Where in the list one is."""
        return Spot(self._finder.search, self._first)

    def _is_in_order(self, patient: Patient) -> bool:
        return not state_text(patient, is_code_twice=self._codes[patient.code] > 1)

    def _lay_out(self) -> None:
        new = PrimaryButton(
            self._appearance, self.tr("New person"), name="newPatient", icon=IconName.PLUS
        )
        new.clicked.connect(self.new_asked)
        header = PageHeader(self.tr("People"), name="peopleHeader")
        header.put_beside(new)
        self.column.addWidget(header)
        both = QWidget()
        self._beside = Beside(both, least_wide_px=1)
        self._fit()
        self._beside.addWidget(self._list())
        self._beside.addWidget(self._finder)
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

    def _fit(self) -> None:
        text_px = self._appearance.sizes.text_px
        is_by_code = self._finder.search.by is By.CODE
        finder_in_text = _PAD_IN_TEXT if is_by_code else _LETTERS_IN_TEXT
        self._beside.set_widths(_LIST_IN_TEXT * text_px, finder_in_text * text_px)

    @property
    def _found(self) -> tuple[Patient, ...]:
        return tuple(filter(self._finder.search.finds, self._people))

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
            self._first -= self._first % rows
            self._show()

    def _show(self) -> None:
        found = self._found
        if self._first >= len(found):
            self._first = 0
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
        self._finder.show_count(len(found))

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
        self._empty.setText(self._empty_text())
        self._empty.setVisible(count == 0)

    def _empty_text(self) -> str:
        search = self._finder.search
        if not search.typed:
            return self.tr("Nobody has a code here yet. “New person” adds the first one.")
        if search.by is By.CODE:
            text = self.tr("Nobody here has a code that begins with {digits}.")
            return text.format(digits=search.typed)
        text = self.tr("Nobody here has initials that begin with {letters}.")
        return text.format(letters=search.typed)

    def _search(self) -> None:
        self._first = 0
        self._fit()
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
