"""Tab goes through widgets as they are read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from heelrehab.ui.widgets.layouts.reading_order import move_focus


class Page(QWidget):
    """Two columns side by side, with a button below both; made in no good order."""

    def __init__(self):
        super().__init__()
        self.foot = QPushButton("foot")
        columns = QHBoxLayout()
        self.columns = []
        for side in ("right", "left"):
            column = QWidget()
            around = QVBoxLayout(column)
            for place in ("low", "high"):
                button = QPushButton(f"{side} {place}")
                button.setObjectName(button.text())
                around.insertWidget(0, button)
            columns.insertWidget(0, column)
            self.columns.insert(0, column)
        around = QVBoxLayout(self)
        around.addLayout(columns)
        around.addWidget(self.foot)

    def focusNextPrevChild(self, is_next):  # noqa: N802 - overrides Qt's name
        return move_focus(self, is_next=is_next)


@pytest.fixture
def page(qtbot):
    made = Page()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def round_by_tab(qtbot, page, count, key=Qt.Key.Key_Tab):
    found = []
    for _ in range(count):
        qtbot.keyClick(page.focusWidget() or page, key)
        found.append(page.focusWidget().text())
    return found


def test_columns_are_gone_through_one_after_the_other(qtbot, page):
    page.columns[0].findChild(QPushButton, "left high").setFocus()

    assert round_by_tab(qtbot, page, 4) == ["left low", "right high", "right low", "foot"]


def test_back_is_the_same_way(qtbot, page):
    page.foot.setFocus()

    back = round_by_tab(qtbot, page, 4, Qt.Key.Key_Backtab)
    assert back == ["right low", "right high", "left low", "left high"]


def test_what_is_made_anew_is_reached_in_its_place(qtbot, page):
    anew = QPushButton("anew")
    page.columns[0].layout().insertWidget(1, anew)
    anew.show()
    page.columns[0].findChild(QPushButton, "left high").setFocus()

    assert round_by_tab(qtbot, page, 2) == ["anew", "left low"]


def test_of_choices_that_exclude_each_other_the_made_one_is_reached(qtbot, page):
    group = QButtonGroup(page)
    for button in page.columns[1].findChildren(QPushButton):
        button.setCheckable(True)
        group.addButton(button)
    page.columns[1].findChild(QPushButton, "right low").setChecked(True)
    page.columns[0].findChild(QPushButton, "left low").setFocus()

    assert round_by_tab(qtbot, page, 2) == ["right low", "foot"]


def test_a_page_whose_first_control_stands_for_it_is_no_stop(qtbot, page):
    page.columns[1].setFocusProxy(page.columns[1].findChild(QPushButton, "right high"))
    page.foot.setFocus()

    assert round_by_tab(qtbot, page, 5) == [
        *("left high", "left low", "right high", "right low", "foot")
    ]


def test_what_is_hidden_or_takes_no_keys_is_passed_by(qtbot, page):
    page.columns[0].findChild(QPushButton, "left low").hide()
    page.columns[1].findChild(QPushButton, "right high").setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.columns[0].findChild(QPushButton, "left high").setFocus()

    assert round_by_tab(qtbot, page, 2) == ["right low", "foot"]
