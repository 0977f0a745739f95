"""Buttons stay in sight below what scrolls, and in line with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea

from heelrehab.ui.widgets.layouts.footed_page import FootedPage
from heelrehab.ui.widgets.layouts.sight import bring_into_sight


def block(height_px):
    made = QFrame()
    made.setFixedHeight(height_px)
    return made


def settle():
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def page(qtbot):
    made = FootedPage(name="page")
    qtbot.addWidget(made)
    made.foot.addWidget(QPushButton("On", objectName="on"))
    made.resize(600, 400)
    return made


def left_of(page, widget):
    return widget.mapTo(page, QPoint(0, 0)).x()


@pytest.mark.parametrize("height_px", [100, 2000])
@pytest.mark.parametrize("width_px", [600, 1600])
def test_the_foot_is_seen_and_stands_in_line(page, height_px, width_px):
    long = block(height_px)
    page.column.addWidget(long)
    page.resize(width_px, 400)
    page.show()
    settle()
    button = page.findChild(QPushButton, "on")

    assert page.rect().contains(button.geometry().translated(button.parent().mapTo(page, QPoint())))
    assert left_of(page, button) == left_of(page, long)


def test_what_is_opened_below_the_edge_comes_into_sight(page):
    page.column.addWidget(block(2000))
    page.show()
    settle()
    opened = block(50)
    page.column.addWidget(opened)

    bring_into_sight(opened)
    settle()

    viewport = page.findChild(QScrollArea).viewport()
    assert viewport.rect().contains(opened.mapTo(viewport, opened.rect().bottomRight()))
