"""A day with its entries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.records import Amend
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.history.days.row import EntryRow
from heelrehab.ui.pages.history.editing.editors import Values
from heelrehab.ui.pages.history.editing.making import editor_for
from heelrehab.ui.pages.history.editing.panel import EditPanel
from heelrehab.ui.pages.history.entries import EDITABLE, Entry, earlier_versions
from heelrehab.ui.strings.days import long_day_text
from heelrehab.ui.strings.records.words import record_words
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import Heading


class DayCard(Card):
    """The entries of a day, newest first; one at a time is open for correction.

    Signals:
        changed: The id of the entry that was corrected.
        removed: The id of the entry that was taken out, and its words.
        ended: The id of the prescription that is to be over, or never to begin.
    """

    changed = Signal(str)
    removed = Signal(str, str)
    ended = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        keeper: RecordKeeper,
        catalogue: Catalogue,
        day: date,
        entries: tuple[Entry, ...],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=f"day_{day.isoformat()}", parent=parent)
        self.entries = entries
        self._appearance = appearance
        self._keeper = keeper
        self._catalogue = catalogue
        self._rows: dict[str, EntryRow] = {}
        self._panel: EditPanel | None = None
        self._open_row: EntryRow | None = None
        heading = long_day_text(day)
        self.setAccessibleName(heading)
        self.column.setSpacing(2 * STEP_PX)
        self.column.addWidget(Heading(heading))
        for entry in entries:
            row = EntryRow(
                appearance,
                entry,
                record_words(entry.record, catalogue),
                is_read_only=keeper.is_read_only,
            )
            row.change_wanted.connect(self._open)
            row.history_wanted.connect(self._show_before)
            row.end_wanted.connect(self._end)
            self._rows[entry.record.id] = row
            self.column.addWidget(row)

    def focus_on(self, record_id: str) -> None:
        """Bring the keys to an entry; nothing where it is not here."""
        row = self._rows.get(record_id)
        if row is not None:
            row.take_focus()

    def _open(self) -> None:
        row = self.sender()
        if not isinstance(row, EntryRow) or not isinstance(row.entry.record, EDITABLE):
            return
        self._close()
        name = f"edit_{row.entry.record.id}"
        editor = editor_for(row.entry.record, self._appearance, name=name)
        self._panel = EditPanel(self._appearance, editor, name=name, can_remove=True)
        self._panel.saved.connect(self._save)
        self._panel.cancelled.connect(self._cancel)
        self._panel.removed.connect(self._remove)
        self._open_row = row
        self.column.insertWidget(self.column.indexOf(row) + 1, self._panel)
        self._panel.setFocus()

    def _close(self) -> EntryRow | None:
        """Close what is open and return its row."""
        row = self._open_row
        if self._panel is not None:
            self._panel.setParent(None)
            self._panel.deleteLater()
        self._panel = self._open_row = None
        return row

    def _cancel(self) -> None:
        row = self._close()
        if row is not None:
            row.take_focus()

    def _save(self, values: Values) -> None:
        row = self._close()
        if row is None:
            return
        record = row.entry.record
        said = msgspec.to_builtins(record)
        changes = {name: value for name, value in values.items() if said.get(name) != value}
        if changes:
            stamp = self._keeper.stamp()
            self._keeper.keep(Amend(id=stamp.id, at=stamp.at, target_id=record.id, changes=changes))
        self.changed.emit(record.id)

    def _remove(self) -> None:
        row = self._close()
        if row is not None:
            words = record_words(row.entry.record, self._catalogue)
            self.removed.emit(row.entry.record.id, words.sentence)

    def _end(self) -> None:
        row = self.sender()
        if isinstance(row, EntryRow):
            self.ended.emit(row.entry.record.id)

    def _show_before(self) -> None:
        row = self.sender()
        if isinstance(row, EntryRow):
            versions = earlier_versions(self._keeper.records, row.entry.record.id)
            row.show_before([(each, record_words(each, self._catalogue)) for each in versions])


CardMaker = Callable[[date, tuple[Entry, ...]], DayCard]
"""Makes the card of a day."""
