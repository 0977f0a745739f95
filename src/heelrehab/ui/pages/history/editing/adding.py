"""Adding what was not noted on its day."""

from __future__ import annotations

from datetime import date

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from heelrehab.core.finder.person import person_from
from heelrehab.core.records import AnyRecord, Note, Pain, Stiffness
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.history.editing.editors import Editor, NoteEditor, NumberEditor, Values
from heelrehab.ui.pages.history.editing.making import minutes_spec
from heelrehab.ui.pages.history.editing.pain_editor import PainEditor
from heelrehab.ui.pages.history.editing.panel import EditPanel
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.choices.date_field import DateField
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading

_KINDS: dict[str, type[AnyRecord]] = {"pain": Pain, "stiffness": Stiffness, "note": Note}


class AddCard(Card):
    """Asks for a day and an entry.

    Signals:
        added: The record that was kept, and its day.
        cancelled: Nothing is to be added.
    """

    added = Signal(object, object)
    cancelled = Signal()

    def __init__(
        self,
        appearance: Appearance,
        keeper: RecordKeeper,
        today: date,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="addEntry", parent=parent)
        self._appearance = appearance
        self._keeper = keeper
        heading = self.tr("Add an entry")
        self.setAccessibleName(heading)
        self._day = DateField(appearance, self.tr("Day"), name="addEntryDay", latest=today)
        self._kind = SegmentedChoice(
            appearance,
            self.tr("What to add"),
            [
                ("pain", self.tr("Pain score")),
                ("stiffness", self.tr("Morning stiffness")),
                ("note", self.tr("Note")),
            ],
            name="addEntryKind",
        )
        self._kind.chosen.connect(self._ask)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(BodyText(self.tr("Day")), self._day)
        self._room = QVBoxLayout()
        self._room.setSpacing(2 * STEP_PX)
        self._panel: EditPanel | None = None
        self.column.addWidget(Heading(heading))
        self.column.addWidget(self._kind)
        self.column.addLayout(form)
        self.column.addLayout(self._room)
        self.setFocusProxy(self._day)
        self._ask()

    def _ask(self) -> None:
        if self._panel is not None:
            self._panel.setParent(None)
            self._panel.deleteLater()
        self._panel = EditPanel(
            self._appearance, self._editor(), name="addEntryPanel", can_remove=False
        )
        self._panel.saved.connect(self._keep)
        self._panel.cancelled.connect(self.cancelled)
        self._room.addWidget(self._panel)

    def _editor(self) -> Editor:
        name = "addEntry"
        match self._kind.choice:
            case "stiffness":
                return NumberEditor(self._appearance, (minutes_spec(),), {}, name=name)
            case "note":
                return NoteEditor(self._appearance, "", name=name)
            case _:
                side = person_from(self._keeper.history).side
                return PainEditor(self._appearance, name=name, side=side)

    def _keep(self, values: Values) -> None:
        stamp, day = self._keeper.stamp(), self._day.day
        fields = {"id": stamp.id, "at": stamp.at, "day": day, **values}
        record = msgspec.convert(fields, _KINDS[self._kind.choice])
        self._keeper.keep(record)
        self.added.emit(record, day)
