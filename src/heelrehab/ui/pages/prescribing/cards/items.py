"""The exercises of the prescription, in the order in which they are done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.prescribing.draft import Draft
from heelrehab.core.programme.library import exercise_of
from heelrehab.ui.pages.prescribing.cards.item_row import ItemRow
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import Heading, MutedText


class ItemsCard(Card):
    """A row for each exercise; a row stays while its exercise does, so that keys keep their place.

    Signals:
        step_chosen: An exercise's id and the rung.
        load_chosen: An exercise's id and the weight in kilograms.
        sides_chosen: An exercise's id and a tuple of ``Side``.
        moved: An exercise's id and by how many places.
        removed: An exercise's id.
    """

    step_chosen = Signal(str, int)
    load_chosen = Signal(str, float)
    sides_chosen = Signal(str, object)
    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(
        self, appearance: Appearance, catalogue: Catalogue, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="prescribingItems", parent=parent)
        self._appearance = appearance
        self._catalogue = catalogue
        self._rows: dict[str, ItemRow] = {}
        self._nothing = MutedText(self.tr("No exercise yet."), name="prescribingNoItems")
        self.column.addWidget(Heading(self.tr("Exercises and doses")))
        self.column.addWidget(self._nothing)

    def show_draft(self, draft: Draft) -> None:
        """Show the items of a draft; what the catalogue lacks is named by the check."""
        ids = [item.exercise_id for item in draft.items]
        for exercise_id in [each for each in self._rows if each not in ids]:
            gone = self._rows.pop(exercise_id)
            self.column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        first = self.column.count() - len(self._rows)
        shown = 0
        for place, item in enumerate(draft.items):
            row = self._row(item.exercise_id)
            if row is None:
                continue
            if self.column.indexOf(row) != first + shown:
                self.column.insertWidget(first + shown, row)
            row.show_item(item, place, len(ids))
            row.show()
            shown += 1
        self._nothing.setVisible(not ids)

    def row(self, exercise_id: str) -> ItemRow | None:
        """Return the row of an exercise, None where it is not shown."""
        return self._rows.get(exercise_id)

    def _row(self, exercise_id: str) -> ItemRow | None:
        if exercise_id in self._rows:
            return self._rows[exercise_id]
        exercise = exercise_of(self._catalogue, exercise_id)
        if exercise is None:
            return None
        row = ItemRow(self._appearance, exercise, self._catalogue.exercise_text(exercise_id))
        row.step_chosen.connect(self.step_chosen)
        row.load_chosen.connect(self.load_chosen)
        row.sides_chosen.connect(self.sides_chosen)
        row.moved.connect(self.moved)
        row.removed.connect(self.removed)
        self._rows[exercise_id] = row
        return row
