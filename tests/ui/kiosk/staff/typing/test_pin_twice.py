from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from heelrehab.ui.kiosk.staff.typing.pin_twice import PinTwice
from heelrehab.ui.widgets.text import BodyText


@pytest.fixture
def pin(qtbot, appearance):
    widget = PinTwice(appearance)
    qtbot.addWidget(widget)
    return widget


def enter(pin, digits):
    for digit in (*digits, "Done"):
        name = "newPinPadDone" if digit == "Done" else f"newPinPad_{digit}"
        pin.findChild(QAbstractButton, name).click()


def line_of(pin):
    return pin.findChild(BodyText, "newPinLine").text()


def test_the_same_pin_twice_is_taken(qtbot, pin):
    enter(pin, "2580")
    with qtbot.waitSignal(pin.chosen, timeout=0) as chosen:
        enter(pin, "2580")

    assert chosen.args == ["2580"]


def test_another_second_pin_is_said_and_both_are_asked_for_again(qtbot, pin):
    chosen = []
    pin.chosen.connect(chosen.append)

    enter(pin, "2580")
    enter(pin, "2581")

    assert "not the same" in line_of(pin)
    enter(pin, "2581")
    assert chosen == []
    enter(pin, "2581")
    assert chosen == ["2581"]


def test_starting_again_forgets_the_first(pin):
    chosen = []
    pin.chosen.connect(chosen.append)

    enter(pin, "2580")
    pin.restart()
    enter(pin, "2580")

    assert chosen == []
