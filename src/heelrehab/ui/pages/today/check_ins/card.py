"""A quiet card that asks one thing, to be answered now or later."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from heelrehab.core.records import AnyRecord
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton, QuietButton
from heelrehab.ui.widgets.panels import Card, Chip
from heelrehab.ui.widgets.text import Heading, MutedText
from heelrehab.ui.widgets.tones import Tone


class CheckInCard(Card):
    """Heading and hint; a subclass adds what is asked and makes the records.

    Signals:
        kept: The ids of the records kept, as a tuple.
        postponed: Not now.
    """

    kept = Signal(object)
    postponed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        keeper: RecordKeeper,
        *,
        name: str,
        heading: str,
        hint: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self._appearance = appearance
        self._keeper = keeper
        self.setAccessibleName(heading)
        self._fault = Chip(tone=Tone.PROBLEM, name=f"{name}Fault")
        self._fault.hide()
        self.column.addWidget(Heading(heading))
        self.column.addWidget(MutedText(hint))

    def answer(self) -> tuple[AnyRecord, ...]:
        """Return the records of what was entered; none where nothing was."""
        raise NotImplementedError

    def nothing_entered(self) -> str:
        """Return what to say where Save is pressed without an answer."""
        return self.tr("Nothing was entered yet.")

    def add_buttons(self) -> None:
        """Put Save and Not now below what is asked."""
        row = FlowLayout()
        name = self.objectName()
        save = QuietButton(self._appearance, self.tr("Save"), name=f"{name}Save")
        later = LinkButton(self._appearance, self.tr("Not now"), name=f"{name}Later")
        save.clicked.connect(self._save)
        later.clicked.connect(self.postponed)
        row.addWidget(save)
        row.addWidget(later)
        self.column.addWidget(self._fault)
        self.column.addSpacing(STEP_PX)
        self.column.addLayout(row)

    def keep(self, *records: AnyRecord) -> None:
        """Keep the answer and say so."""
        self._keeper.keep(*records)
        self.kept.emit(tuple(record.id for record in records))

    def _save(self) -> None:
        records = self.answer()
        if records:
            self.keep(*records)
            return
        text = self.nothing_entered()
        self._fault.setText(text)
        self._fault.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._fault, text))
        self._fault.show()
