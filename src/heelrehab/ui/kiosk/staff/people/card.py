"""One person's page: what staff can do for them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.frame import Frame
from heelrehab.ui.kiosk.staff.words.people import seen_text, state_text, who_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.layouts.card_grid import CardGrid
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import MutedText, SubHeading
from heelrehab.ui.widgets.tones import Tone

_CARD_IN_TEXT = 19
"""Width of a card at least, in heights of text."""


class PatientPage(Frame):
    """Each thing that can be done, with a sentence on what it does.

    Signals:
        wanted: What is to be done: plan, prescribe, export, pin, code, initials or erase.
    """

    wanted = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        patient: Patient,
        *,
        is_code_twice: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            appearance, who_text(patient), seen_text(patient), name="patientPage", parent=parent
        )
        state = state_text(patient, is_code_twice=is_code_twice)
        if state:
            bar = MessageBar(appearance, name="patientState")
            self.column.insertWidget(1, bar)
            bar.show_message(self._state_sentence(is_code_twice=is_code_twice), Tone.CAUTION)
        body = QWidget()
        self._grid = CardGrid(
            body, least_width_px=_CARD_IN_TEXT * appearance.sizes.text_px, most_columns=2
        )
        self._add_programme_card()
        self._add_sign_in_card()
        self._add_records_card()
        self.show_body(body)
        appearance.changed.connect(self._fit)

    def _state_sentence(self, *, is_code_twice: bool) -> str:
        if is_code_twice:
            return self.tr(
                "Somebody else here has the same code, as when two kiosks were not in touch. "
                "Neither can sign in until one of them gets another code."
            )
        return self.tr("There is no PIN, so this person cannot sign in. Set one here.")

    def _add_programme_card(self) -> None:
        card = self._card(
            "programmeCard",
            self.tr("Programme"),
            self.tr("Programme, stage and doses; or a prescription of your own."),
        )
        plan = PrimaryButton(
            self._appearance, self.tr("Programme and doses"), name="wantPlan", icon=IconName.TODAY
        )
        plan.setProperty("wanted", "plan")
        plan.clicked.connect(self._want)
        card.column.addWidget(plan)
        self._add(card, "prescribe", self.tr("Prescribe"), IconName.EXERCISES)

    def _add_sign_in_card(self) -> None:
        card = self._card(
            "signInCard",
            self.tr("Code and PIN"),
            self.tr("The history stays as it is, whichever of them changes."),
        )
        self._add(card, "pin", self.tr("New PIN"), IconName.LOCK)
        self._add(card, "code", self.tr("Another code"), IconName.REPEAT)
        self._add(card, "initials", self.tr("Initials"), IconName.EDIT)

    def _add_records_card(self) -> None:
        card = self._card(
            "recordsCard",
            self.tr("History"),
            self.tr("What the person did and felt. Handing it over and erasing are noted."),
        )
        self._add(card, "export", self.tr("Export"), IconName.EXPORT)
        self._add(card, "erase", self.tr("Erase this person"), IconName.CLOSE)

    def _card(self, name: str, heading: str, sentence: str) -> Card:
        card = Card(name=name)
        card.column.setSpacing(2 * STEP_PX)
        card.column.addWidget(SubHeading(heading))
        card.column.addWidget(MutedText(sentence))
        card.column.addSpacing(STEP_PX)
        layout = self._grid
        layout.addWidget(card)
        return card

    def _add(self, card: Card, wanted: str, text: str, icon: IconName) -> None:
        button = QuietButton(self._appearance, text, name=f"want_{wanted}", icon=icon)
        button.setProperty("wanted", wanted)
        button.clicked.connect(self._want)
        card.column.addWidget(button)

    def _want(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.wanted.emit(str(sender.property("wanted")))

    def _fit(self) -> None:
        self._grid.set_least_width(_CARD_IN_TEXT * self._appearance.sizes.text_px)
