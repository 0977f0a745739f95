"""What stood in a layout is gone, and nothing of it stays in memory."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget, QWidgetItem
from shiboken6 import isValid

from heelrehab.ui.widgets.layouts.emptying import empty


def test_the_widgets_are_hidden_at_once_and_deleted_with_what_held_them(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    first, second = QLabel("one"), QLabel("two")
    held = QWidgetItem(first)
    column.addItem(held)
    column.addStretch()
    column.addWidget(second)
    ground.show()

    empty(column)

    assert not isValid(held)
    assert (first.isVisible(), second.isVisible()) == (False, False)
    assert column.count() == 1
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (isValid(first), isValid(second)) == (False, False)
