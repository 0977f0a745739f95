"""The table says what the chart draws."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from heelrehab.core.history import resolve
from heelrehab.core.records import PainMoment
from heelrehab.core.side import Side
from heelrehab.core.trends.pain import pain_by_day
from heelrehab.ui.pages.progress.table import PainTable, PainTableView, TableRow


@pytest.fixture
def table(qapp, scribe):
    records = [scribe.pain(1, 5), scribe.pain(1, 6, PainMoment.DURING), scribe.pain(0, 2)]
    rows = pain_by_day(resolve(records), Side.BOTH)
    table = PainTable()
    table.show_rows([TableRow(rows[0], "edited"), TableRow(rows[1], "")])
    return table


def words(table, row, role=Qt.ItemDataRole.DisplayRole):
    return [table.data(table.index(row, column), role) for column in range(table.columnCount())]


def test_the_latest_day_comes_first(table):
    assert words(table, 0) == ["Sun 29 Mar", "2", "–", "–", " "]
    assert words(table, 1) == ["Sat 28 Mar", "5", "6", "–", "edited"]


def test_a_missing_score_is_read_out(table):
    assert words(table, 0, Qt.ItemDataRole.AccessibleTextRole)[2] == "no score"


def test_columns_have_titles(table):
    titles = [
        table.headerData(column, Qt.Orientation.Horizontal) for column in range(table.columnCount())
    ]

    assert titles == ["Day", "Next morning", "During exercise", "After", "Notes"]
    assert table.headerData(0, Qt.Orientation.Vertical) is None
    assert table.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is None


def test_numbers_stand_below_their_titles(table):
    role = Qt.ItemDataRole.TextAlignmentRole

    for column, flag in ((0, Qt.AlignmentFlag.AlignLeft), (1, Qt.AlignmentFlag.AlignHCenter)):
        assert table.data(table.index(0, column), role) & flag
        assert table.headerData(column, Qt.Orientation.Horizontal, role) & flag


def test_a_cell_has_nothing_below_it(table):
    assert table.rowCount(table.index(0, 0)) == table.columnCount(table.index(0, 0)) == 0
    assert table.data(table.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_keys_go_from_cell_to_cell(qtbot, appearance, table):
    view = PainTableView(appearance, table, name="table")
    qtbot.addWidget(view)
    view.show()
    view.setCurrentIndex(table.index(0, 0))

    qtbot.keyClick(view, Qt.Key.Key_Down)

    assert view.currentIndex().row() == 1
    assert view.accessibleName()


def test_larger_text_makes_higher_rows(qtbot, appearance, table):
    view = PainTableView(appearance, table, name="table")
    qtbot.addWidget(view)
    before = view.sizeHint().height()

    appearance.scale_text(200)

    assert view.sizeHint().height() > before
