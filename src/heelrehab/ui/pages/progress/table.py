"""The numbers of the chart as a table, for keyboards and screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QTableView

from heelrehab.core.trends.pain import PainLine, ScoreRow
from heelrehab.ui.strings.progress import line_text, score_text, span_text
from heelrehab.ui.theme.appearance import Appearance

_LINES = (PainLine.MORNING, PainLine.DURING, PainLine.AFTER)
_NOTE_COLUMN = len(_LINES) + 1
_ROWS_SHOWN = 9

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of scores and what else is to be said of it."""

    scores: ScoreRow
    note: str


class PainTable(QAbstractTableModel):
    """Day, one column for each line, a note; the latest day first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[TableRow, ...] = ()

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show other rows, given from the first day on."""
        self.beginResetModel()
        self._rows = tuple(reversed(rows))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of days; a cell has no rows below it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else _NOTE_COLUMN + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Return the title of a column, or how it stands."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Day"), *(line_text(line) for line in _LINES), self.tr("Notes"))
        return titles[section]

    def data(
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Return the words of a cell, or how they stand in it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index) or "–"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(index) or self.tr("no score")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def _words(self, index: Index) -> str:
        row, column = self._rows[index.row()], index.column()
        if column == 0:
            return span_text(row.scores)
        if column == _NOTE_COLUMN:
            return row.note or " "
        score = row.scores.score_nrs(_LINES[column - 1])
        return "" if score is None else score_text(score)


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Return numbers in the middle of their column, words at its left."""
    is_number = 0 < column < _NOTE_COLUMN
    sideways = Qt.AlignmentFlag.AlignHCenter if is_number else Qt.AlignmentFlag.AlignLeft
    return sideways | Qt.AlignmentFlag.AlignVCenter


class PainTableView(QTableView):
    """Shows the table; keys go from cell to cell."""

    def __init__(self, appearance: Appearance, model: PainTable, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Pain scores as a table"))
        self._appearance = appearance
        self.setModel(model)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(_NOTE_COLUMN, QHeaderView.ResizeMode.Stretch)
        appearance.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """Return the height of some rows."""
        row_px = self.verticalHeader().defaultSectionSize()
        header_px = self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), _ROWS_SHOWN * row_px + header_px + 2)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self._appearance.sizes.text_px * 2.25))
        self.updateGeometry()
