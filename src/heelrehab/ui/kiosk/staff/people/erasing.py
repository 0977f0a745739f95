"""Erasing a person, after their code was entered once more."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.deeds.register import Register
from heelrehab.ui.kiosk.staff.frame import Frame, answers, stacked
from heelrehab.ui.kiosk.staff.typing.code_entry import code_entry
from heelrehab.ui.kiosk.staff.words.people import grouped, who_text
from heelrehab.ui.kiosk.staff.work import Work
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText

ERASE_DIGITS = "0000"
"""What is entered for a person who has no code."""


class ErasePerson(Frame):
    """Says what goes, asks for the code, erases.

    Signals:
        export_asked: The history is to be handed over before.
        erased: The person is gone but for the paths that it carries.
    """

    export_asked = Signal()
    erased = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        work: Work,
        register: Register,
        patient: Patient,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Erase {who}").format(who=who_text(patient))
        super().__init__(appearance, title, name="erasePerson", parent=parent)
        self._work = work
        self._register = register
        self._patient = patient
        self._code = patient.code or ERASE_DIGITS
        card = Card(name="eraseWarning")
        for sentence in (
            self.tr(
                "History, backups and keys of this person will be deleted from this kiosk. "
                "There is no way back. If anybody may want the history later, export it first."
            ),
            self.tr("Files that were exported, and copies on other kiosks, are not reached."),
        ):
            card.column.addWidget(BodyText(sentence))
        export = QuietButton(
            appearance, self.tr("Export it first"), name="exportFirst", icon=IconName.EXPORT
        )
        export.clicked.connect(self.export_asked)
        card.column.addWidget(answers(export))
        prompt = self.tr("To erase, enter {code}").format(code=grouped(self._code))
        self._entry = code_entry(appearance, prompt, name="eraseCode", usual=len(self._code))
        self._entry.entered.connect(self._compare)
        self.show_body(stacked(card, self._entry, gap_px=5 * STEP_PX), is_narrow=True)

    def _compare(self, digits: str) -> None:
        if digits != self._code:
            self._entry.show_problem(self.tr("That is another code. Nothing was erased."))
            return
        deed = partial(self._register.erase, self._patient)
        self._work.start(self.tr("Erasing …"), deed, self._tell)

    def _tell(self, left: tuple[Path, ...]) -> None:
        self.erased.emit(left)
