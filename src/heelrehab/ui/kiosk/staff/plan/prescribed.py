"""What was prescribed just now: taken back, or written to a file for the person's home."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from heelrehab.core.records import Prescribed
from heelrehab.exchange.prescription import SUFFIX, prescription_file
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.people import Patient
from heelrehab.storage.kiosk.stick import StickOutcome
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.deeds.cabinet import Access
from heelrehab.ui.kiosk.staff.deeds.exports import Exported, Order, Target
from heelrehab.ui.kiosk.staff.frame import Frame, answers
from heelrehab.ui.kiosk.staff.plan.opening import access_text
from heelrehab.ui.kiosk.staff.tools import StaffTools
from heelrehab.ui.kiosk.staff.words.exports import exported_text
from heelrehab.ui.kiosk.staff.words.people import who_text
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, MutedText, SubHeading
from heelrehab.ui.widgets.tones import Tone

PRESCRIPTION = "prescription"


class PrescribedPage(Frame):
    """Shown once the prescription is in the person's history."""

    def __init__(
        self,
        tools: StaffTools,
        patient: Patient,
        prescribed: Prescribed,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Prescribed for {who}").format(who=who_text(patient))
        super().__init__(tools.appearance, title, name="prescribedPage", parent=parent)
        self._tools = tools
        self._patient = patient
        self._prescribed = prescribed
        self._order: Order | None = None
        self._outcome = MessageBar(tools.appearance, name="prescribedOutcome")
        self._outcome.action_triggered.connect(self._take_back)
        self.column.insertWidget(1, self._outcome)
        self.show_body(self._home_card())
        self._outcome.show_message(
            self.tr(
                "Kept in the history. It holds from its first day on, here and on other kiosks "
                "that share the histories."
            ),
            Tone.GOOD,
            action=self.tr("Take it back"),
        )

    def _home_card(self) -> Card:
        card = Card(name="prescribedHome")
        card.column.addWidget(SubHeading(self.tr("For the program at home")))
        targets = self._targets()
        text = (
            self.tr("A file that the person takes in at home, under Settings. It is not encrypted.")
            if targets
            else self.tr("Neither a stick nor a folder is set for files; see “Settings”.")
        )
        card.column.addWidget(MutedText(text))
        label = self._tools.clinic().stick_label
        if label:
            called = self.tr("The stick bears the label {label}.").format(label=label)
            card.column.addWidget(MutedText(called, name="stickLabel"))
        buttons = []
        for target, words in targets:
            button = QuietButton(
                self._tools.appearance, words, name=f"write_{target.value}", icon=IconName.EXPORT
            )
            button.clicked.connect(partial(self._write, target))
            buttons.append(button)
        card.column.addWidget(answers(*buttons))
        return card

    def _targets(self) -> list[tuple[Target, str]]:
        clinic, found = self._tools.clinic(), []
        if clinic.stick_label:
            found.append((Target.STICK, self.tr("Write it to the stick")))
        if clinic.export_folder:
            found.append((Target.FOLDER, self.tr("Write it to the clinic's folder")))
        return found

    def _write(self, target: Target) -> None:
        tools, clinic = self._tools, self._tools.clinic()
        self._order = Order(
            (self._patient,), PRESCRIPTION, target, clinic.stick_label, clinic.export_folder
        )
        content = prescription_file(self._prescribed, tools.catalogue, tools.program_version)
        name = f"HeelRehab-{self._patient.code}-{self._prescribed.day.isoformat()}{SUFFIX}"
        deed = partial(tools.exporter.hand_out, self._patient, self._order, name, content)
        tools.work.start(self.tr("Writing the file …"), deed, self._tell_written)

    def _tell_written(self, outcome: StickOutcome) -> None:
        if self._order is None:
            return
        is_there = outcome is StickOutcome.WRITTEN
        text, tone = exported_text(Exported(("file",) if is_there else (), outcome), self._order)
        self._outcome.show_message(text, tone)

    def _take_back(self) -> None:
        cabinet = self._tools.cabinet
        records = cabinet.retractions((self._prescribed,))
        deed = partial(cabinet.keep, self._patient, records, StaffAction.PRESCRIBED)
        self._tools.work.start(self.tr("Writing to the history …"), deed, self._tell_taken_back)

    def _tell_taken_back(self, access: Access) -> None:
        if access is not Access.FREE:
            self._outcome.show_message(access_text(access), Tone.PROBLEM)
            return
        self.show_body(BodyText(self.tr("The person's programme goes on as before.")))
        self._outcome.show_message(self.tr("The prescription is taken back."), Tone.GOOD)
