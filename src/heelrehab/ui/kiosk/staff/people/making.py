"""Making a new person: a code, initials, and a PIN that the patient chooses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.deeds.register import Register
from heelrehab.ui.kiosk.staff.frame import Frame, answers, stacked
from heelrehab.ui.kiosk.staff.typing.field import TypedField
from heelrehab.ui.kiosk.staff.typing.pin_twice import PinTwice
from heelrehab.ui.kiosk.staff.words.people import grouped
from heelrehab.ui.kiosk.staff.work import Work
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.panels import Card, Tile
from heelrehab.ui.widgets.text import BodyText, FigureText, MutedText, SmallText, SubHeading

MOST_INITIALS = 4


class NewPerson(Frame):
    """Initials first, then the PIN, then the code to write down.

    Signals:
        made: The new person; the code was shown.
    """

    made = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        work: Work,
        register: Register,
        code: str,
        parent: QWidget | None = None,
    ) -> None:
        """Propose ``code``."""
        super().__init__(appearance, "", name="newPerson", parent=parent)
        self._work = work
        self._register = register
        self._code = code
        self._initials = ""
        self._patient: Patient | None = None
        work.refused.connect(self._begin_again)
        self._ask_initials()

    def _begin_again(self) -> None:
        """Go back to the code, which may be somebody else's by now; the initials stay."""
        if self._patient is None:
            self._ask_initials()

    def _ask_initials(self) -> None:
        self.say(
            self.tr("New person"),
            self.tr(
                "No name is kept. Initials help you to find the right line; they may be empty."
            ),
        )
        field = TypedField(
            self._appearance, self.tr("Initials"), name="newInitials", most=MOST_INITIALS
        )
        field.show_text(self._initials)
        field.changed.connect(self._note_initials)
        on = PrimaryButton(self._appearance, self.tr("Go on to the PIN"), name="newOn")
        on.clicked.connect(self._ask_pin)
        self.show_body(stacked(self._code_tile(), field, answers(on)), is_narrow=True)

    def _code_tile(self) -> Tile:
        tile = Tile(name="proposedCode")
        tile.column.addWidget(SmallText(self.tr("Code")))
        self._shown_code = FigureText(grouped(self._code), name="proposedCodeText")
        other = QuietButton(
            self._appearance, self.tr("Another code"), name="otherCode", icon=IconName.REPEAT
        )
        other.clicked.connect(self._propose)
        row = QWidget()
        beside = Beside(row, least_wide_px=8 * self._appearance.sizes.text_px)
        beside.addWidget(self._shown_code)
        beside.addWidget(other)
        tile.column.addWidget(row)
        return tile

    def _propose(self) -> None:
        self._work.start(
            self.tr("Looking for a free code …"), self._register.free_code, self._take_code
        )

    def _take_code(self, code: str) -> None:
        self._code = code
        self._shown_code.setText(grouped(code))

    def _note_initials(self, text: str) -> None:
        self._initials = text

    def _ask_pin(self) -> None:
        self.say(self.tr("New person"), self.tr("Nobody but the patient should know the PIN."))
        entry = PinTwice(self._appearance)
        entry.chosen.connect(self._make)
        self.show_body(entry, is_narrow=True)

    def _make(self, pin: str) -> None:
        deed = partial(self._register.add, self._code, self._initials, pin)
        self._work.start(self.tr("Making the code and its keys …"), deed, self._show_code)

    def _show_code(self, patient: Patient) -> None:
        self._patient = patient
        self.say(self.tr("Done"), self.tr("The person signs in with this code and the PIN."))
        self.name_back(self.tr("To the list"))
        card = Card(name="newCode")
        card.column.addWidget(SubHeading(self.tr("Code")))
        code = FigureText(grouped(patient.code), name="newCodeText")
        code.setAccessibleName(" ".join(patient.code))
        card.column.addWidget(code)
        card.column.addWidget(
            BodyText(self.tr("Please write it down for the person now. You find it in the list."))
        )
        card.column.addWidget(
            MutedText(self.tr("A forgotten PIN is set anew here; nothing is lost by that."))
        )
        on = PrimaryButton(
            self._appearance,
            self.tr("Choose the programme"),
            name="newPlan",
            icon=IconName.TODAY,
        )
        on.clicked.connect(self._hand_over)
        card.column.addWidget(answers(on))
        self.show_body(card, is_narrow=True)

    def _hand_over(self) -> None:
        if self._patient is not None:
            self.made.emit(self._patient)
