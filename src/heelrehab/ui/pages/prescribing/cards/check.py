"""What a prescription comes to, or what still keeps it from being given."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.prescribing.checking import Fault
from heelrehab.core.prescribing.draft import Draft
from heelrehab.ui.strings.programme.prescribing import check_sentences, fault_text
from heelrehab.ui.widgets.panels import Card, Chip
from heelrehab.ui.widgets.text import BodyText, Heading
from heelrehab.ui.widgets.tones import Tone

translate = QCoreApplication.translate


class CheckCard(Card):
    """Sentences that follow each change at once."""

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(name="prescribingCheck", parent=parent)
        self._catalogue = catalogue
        self._chip = Chip(name="prescribingState")
        self._text = BodyText(name="prescribingSentences")
        self.column.addWidget(Heading(self.tr("Check")))
        self.column.addWidget(self._chip)
        self.column.addWidget(self._text)

    def show_check(self, draft: Draft, faults: tuple[Fault, ...]) -> str:
        """Show what the draft comes to, or all that is wrong with it; return the first of it."""
        if faults:
            self._chip.show_text(self.tr("Not ready yet"), Tone.CAUTION)
            lines = [fault_text(fault, self._catalogue) for fault in faults]
        else:
            self._chip.show_text(self.tr("In order"), Tone.GOOD)
            lines = list(check_sentences(draft, self._catalogue))
        self._text.setText("\n".join(dict.fromkeys(lines)))
        self.setAccessibleName(f"{self._chip.text()}. {self._text.text()}")
        return lines[0]
