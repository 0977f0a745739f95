"""A question in its place: the keys come to it and go back to where they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from heelrehab.ui.pages.settings.data.asking import Question


@pytest.fixture
def page(qtbot, appearance):
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for name in ("first", "export"):
        button = QPushButton(name)
        button.setObjectName(name)
        column.addWidget(button)
    column.addWidget(Question(appearance, name="outcome"))
    with qtbot.waitExposed(made):
        made.show()
    made.findChild(QWidget, "export").setFocus()
    return made


def focused(page):
    return page.focusWidget().objectName()


@pytest.mark.parametrize("way", ["button", "key"])
def test_the_keys_come_and_go_back(qtbot, page, way):
    question = page.findChild(Question)
    question.wait("Writing …")
    question.tell("Saved.")
    assert focused(page) == "outcomeLeave"

    leave = page.findChild(QPushButton, "outcomeLeave")
    if way == "key":
        qtbot.keyClick(leave, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)

    assert question.isHidden()
    assert focused(page) == "export"


def test_where_what_asked_is_gone_nothing_is_brought_back(qtbot, page):
    question = page.findChild(Question)
    question.ask("Bring them back?", "Yes")
    asker = page.findChild(QWidget, "export")
    asker.setParent(None)
    asker.deleteLater()

    qtbot.keyClick(page.findChild(QPushButton, "outcomeLeave"), Qt.Key.Key_Escape)

    assert question.isHidden()
