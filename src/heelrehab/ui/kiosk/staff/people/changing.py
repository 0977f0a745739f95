"""Changes to how a person signs in and is found: PIN, code, initials."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.kiosk.staff.deeds.register import Register
from heelrehab.ui.kiosk.staff.frame import Frame, answers, stacked
from heelrehab.ui.kiosk.staff.people.making import MOST_INITIALS
from heelrehab.ui.kiosk.staff.typing.code_entry import code_entry
from heelrehab.ui.kiosk.staff.typing.field import TypedField
from heelrehab.ui.kiosk.staff.typing.pin_twice import PinTwice
from heelrehab.ui.kiosk.staff.words.people import grouped, who_text
from heelrehab.ui.kiosk.staff.work import Work
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import PrimaryButton


class Change(Frame):
    """What the pages of change have in common.

    Signals:
        changed: It was done: the person as they are now, and a sentence on it.
    """

    changed = Signal(object, str)

    def __init__(
        self,
        appearance: Appearance,
        work: Work,
        register: Register,
        patient: Patient,
        *,
        name: str,
        title: str,
        line: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, title, line, name=name, parent=parent)
        self._work = work
        self._register = register
        self._patient = patient


class NewPin(Change):
    """The patient chooses another PIN; staff never see one."""

    def __init__(
        self, appearance: Appearance, work: Work, register: Register, patient: Patient
    ) -> None:
        super().__init__(
            appearance,
            work,
            register,
            patient,
            name="newPinPage",
            title=self.tr("New PIN for {who}").format(who=who_text(patient)),
            line=self.tr("The old PIN ends, the history stays."),
        )
        self._entry = PinTwice(appearance)
        self._entry.chosen.connect(self._set)
        work.refused.connect(self._entry.restart)
        self.show_body(self._entry, is_narrow=True)

    def _set(self, pin: str) -> None:
        deed = partial(self._register.reset_pin, self._patient, pin)
        self._work.start(self.tr("Wrapping the key anew …"), deed, self._tell)

    def _tell(self, patient: Patient) -> None:
        text = self.tr("{who} can now sign in with the new PIN.").format(who=who_text(patient))
        self.changed.emit(patient, text)


class NewCode(Change):
    """Another code, proposed or chosen, as where two people were given the same."""

    def __init__(
        self,
        appearance: Appearance,
        work: Work,
        register: Register,
        patient: Patient,
        proposed: str,
    ) -> None:
        super().__init__(
            appearance,
            work,
            register,
            patient,
            name="newCodePage",
            title=self.tr("Another code for {who}").format(who=who_text(patient)),
            line=self.tr("PIN and history stay. The person has to learn the new code."),
        )
        self._proposed = proposed
        take = PrimaryButton(
            appearance,
            self.tr("Take {code}").format(code=grouped(proposed)),
            name="takeProposed",
        )
        take.clicked.connect(self._take_proposed)
        self._entry = code_entry(appearance, self.tr("Or enter a code of your own"), name="ownCode")
        self._entry.entered.connect(self._take)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(take)
        middle.addStretch()
        proposal = QWidget()
        proposal.setLayout(middle)
        self.show_body(stacked(proposal, self._entry, gap_px=3 * STEP_PX), is_narrow=True)

    def _take_proposed(self) -> None:
        self._take(self._proposed)

    def _take(self, code: str) -> None:
        deed = partial(self._register.change_code, self._patient, code)
        self._work.start(self.tr("Changing the code …"), deed, self._tell)

    def _tell(self, patient: Patient) -> None:
        text = self.tr("The code is now {code}. Please write it down for the person.")
        self.changed.emit(patient, text.format(code=grouped(patient.code)))


class NewInitials(Change):
    """Other initials, or none."""

    def __init__(
        self, appearance: Appearance, work: Work, register: Register, patient: Patient
    ) -> None:
        super().__init__(
            appearance,
            work,
            register,
            patient,
            name="newInitialsPage",
            title=self.tr("Initials of {who}").format(who=who_text(patient)),
            line=self.tr("All of a name that this kiosk keeps; they may be empty."),
        )
        self._field = TypedField(
            appearance, self.tr("Initials"), name="initials", most=MOST_INITIALS
        )
        self._field.show_text(patient.initials)
        keep = PrimaryButton(appearance, self.tr("Keep these"), name="keepInitials")
        keep.clicked.connect(self._keep)
        self.show_body(stacked(self._field, answers(keep)), is_narrow=True)

    def _keep(self) -> None:
        deed = partial(self._register.change_initials, self._patient, self._field.text)
        self._work.start(self.tr("Changing the initials …"), deed, self._tell)

    def _tell(self, patient: Patient) -> None:
        self.changed.emit(patient, self.tr("The initials are changed."))
