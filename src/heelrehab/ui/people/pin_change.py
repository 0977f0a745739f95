"""Sets, changes or removes a PIN: the old one first, the new one twice."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from heelrehab.storage.durable import Outcome, SaveState
from heelrehab.storage.home.people import Person, PinVerdict
from heelrehab.ui.people.doorway import Doorway
from heelrehab.ui.people.names import (
    PinWish,
    broken_off_text,
    hiding_text,
    not_kept_text,
    wish_text,
    wrong_pin_text,
)
from heelrehab.ui.people.pin_desk import PinDesk
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.digits.pin_entry import PinEntry


class _Step(Enum):
    OLD = auto()
    NEW = auto()
    AGAIN = auto()


class PinChangePage(Doorway):
    """One question after the other on the same number pad; nothing changes before the last.

    Signals:
        done: The PIN is another one, or there is none any more.
        left: All stays as it was.
    """

    done = Signal()
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        desk: PinDesk,
        person: Person,
        wish: PinWish,
        *,
        parent: QWidget | None = None,
    ) -> None:
        line = "" if wish is PinWish.REMOVE else hiding_text()
        super().__init__(appearance, wish_text(wish), line, name="pinChangePage", parent=parent)
        self._desk = desk
        self._person = person
        self._wish = wish
        self._step = _Step.OLD if person.has_pin else _Step.NEW
        self._new = ""
        self._entry = PinEntry(appearance, name="changePin", prompt=self._prompt())
        self._entry.entered.connect(self._follow_digits)
        desk.judged.connect(self._follow_verdict)
        desk.kept.connect(self._follow_outcome)
        desk.failed.connect(self._tell_failure)
        self._lay_out(appearance)
        self.setFocusProxy(self._entry)
        if person.has_pin:
            self._entry.show_waiting(desk.people.waiting_s(person.profile_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, appearance: Appearance) -> None:
        self.card.column.addWidget(self._entry)
        back = QuietButton(appearance, self.tr("Leave it as it is"), name="pinChangeBack")
        back.clicked.connect(self.left)
        row = FlowLayout()
        row.addWidget(back)
        self.card.column.addSpacing(2 * STEP_PX)
        self.card.column.addLayout(row)

    def _prompt(self) -> str:
        match self._step:
            case _Step.OLD:
                return self.tr("Your PIN as it is now")
            case _Step.NEW:
                return self.tr("A new PIN of 4 to 8 digits")
            case _Step.AGAIN:
                return self.tr("The new PIN once more")

    def _ask(self, step: _Step) -> None:
        self._step = step
        self._entry.ask(self._prompt())

    def _follow_digits(self, digits: str) -> None:
        match self._step:
            case _Step.OLD:
                self._entry.show_checking()
                self._desk.try_pin(self._person.profile_id, digits)
            case _Step.NEW:
                self._new = digits
                self._ask(_Step.AGAIN)
                self._entry.setFocus(Qt.FocusReason.OtherFocusReason)
            case _Step.AGAIN if digits == self._new:
                self._entry.show_checking()
                self._desk.set_pin(self._person.profile_id, digits)
            case _Step.AGAIN:
                self._ask(_Step.NEW)
                words = self.tr("The two were not the same. Please choose a PIN again.")
                self._entry.show_problem(words)

    def _follow_verdict(self, profile_id: str, verdict: PinVerdict) -> None:
        if profile_id != self._person.profile_id:
            return
        if verdict.is_right and self._wish is PinWish.REMOVE:
            self._desk.remove_pin(self._person.profile_id)
        elif verdict.is_right:
            self._ask(_Step.NEW)
            self._entry.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._entry.show_problem(wrong_pin_text())
            if verdict.wait_s > 0:
                self._entry.show_waiting(verdict.wait_s)

    def _follow_outcome(self, profile_id: str, outcome: Outcome) -> None:
        if profile_id != self._person.profile_id:
            return
        if outcome.state is SaveState.NOT_SAVED:
            self._begin_again(not_kept_text(outcome))
        else:
            self.done.emit()

    def _tell_failure(self, profile_id: str) -> None:
        if profile_id == self._person.profile_id:
            self._begin_again(broken_off_text())

    def _begin_again(self, problem: str) -> None:
        is_old_asked = self._step is _Step.OLD or self._wish is PinWish.REMOVE
        self._ask(_Step.OLD if is_old_asked else _Step.NEW)
        self._entry.show_problem(problem)
