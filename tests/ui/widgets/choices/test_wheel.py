"""Scrolling a page with the pointer over a field changes nothing but the page."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QVBoxLayout, QWidget

from heelrehab.ui.widgets.choices.date_field import DateField
from heelrehab.ui.widgets.choices.drop_down import DropDown
from heelrehab.ui.widgets.choices.labelled_slider import LabelledSlider

TODAY = date(2026, 3, 2)
NOTCH = QPoint(0, -120)


def rating(_appearance):
    field = LabelledSlider("How near to normal?", name="rating", least=0, most=100)
    field.show_value(40)
    return field, field.findChild(QSlider), lambda: field.value


def choice(appearance):
    field = DropDown(appearance, "Heard on", name="output")
    for text in ("Speakers", "Headphones", "Screen"):
        field.addItem(text)
    field.setCurrentIndex(1)
    return field, field, field.currentText


def day(appearance):
    field = DateField(appearance, "From", name="first", latest=TODAY)
    return field, field, lambda: field.day


@pytest.mark.parametrize("make", [rating, choice, day])
@pytest.mark.parametrize("has_focus", [False, True])
def test_the_wheel_is_left_to_the_page(qtbot, appearance, make, *, has_focus):
    page = QWidget()
    qtbot.addWidget(page)
    field, under_pointer, answer = make(appearance)
    column = QVBoxLayout(page)
    column.addWidget(QPushButton("First"))
    column.addWidget(field)
    with qtbot.waitExposed(page):
        page.show()
    if has_focus:
        under_pointer.setFocus()
    before = answer()

    is_taken = turn(under_pointer)

    assert answer() == before
    assert under_pointer.hasFocus() is has_focus
    assert not is_taken


def turn(widget):
    """Turn the wheel by a notch, with the pointer on ``widget``; return whether it takes that."""
    at = widget.rect().center()
    event = QWheelEvent(
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        NOTCH,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own signature
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
