"""Digits are taken, shown or hidden, handed over once and forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from heelrehab.ui.widgets.digits.pin_entry import DigitBoxes, PinEntry


@pytest.fixture
def make(qtbot, appearance):
    def made(**values):
        entry = PinEntry(appearance, name="pin", prompt="Your PIN", second_ms=0, **values)
        qtbot.addWidget(entry)
        entry.show()
        return entry

    return made


def type_in(qtbot, entry, digits):
    for digit in digits:
        qtbot.keyClick(entry.findChild(QPushButton, "pinPad_1"), digit)


def done(entry):
    return entry.findChild(QPushButton, "pinPadDone")


def line(entry):
    return entry.findChild(QLabel, "pinLine").text()


def told_digits(entry):
    return entry.findChild(DigitBoxes, "pinDigits").accessibleName()


def test_done_waits_for_the_least_number_of_digits(qtbot, make):
    entry = make()
    type_in(qtbot, entry, "123")
    assert not done(entry).isEnabled()

    type_in(qtbot, entry, "4")

    assert done(entry).isEnabled()


def test_what_was_entered_is_handed_over_and_forgotten(qtbot, make):
    entry, given = make(), []
    entry.entered.connect(given.append)
    type_in(qtbot, entry, "80512")

    qtbot.mouseClick(done(entry), Qt.MouseButton.LeftButton)

    assert given == ["80512"]
    assert not done(entry).isEnabled()
    assert told_digits(entry).startswith("0 ")


def test_digits_past_the_most_are_not_taken(qtbot, make):
    entry, given = make(most=6), []
    entry.entered.connect(given.append)

    type_in(qtbot, entry, "1234567")
    qtbot.keyClick(done(entry), Qt.Key.Key_Return)

    assert given == ["123456"]


def test_the_last_digit_can_be_taken_back(qtbot, make):
    entry, given = make(), []
    entry.entered.connect(given.append)

    type_in(qtbot, entry, "12349")
    qtbot.keyClick(done(entry), Qt.Key.Key_Backspace)
    qtbot.keyClick(done(entry), Qt.Key.Key_Return)

    assert given == ["1234"]


@pytest.mark.parametrize(("is_secret", "told"), [(True, "2 digit(s) entered"), (False, "4 7")])
def test_a_secret_is_not_read_out(qtbot, make, is_secret, told):
    entry = make(is_secret=is_secret)

    type_in(qtbot, entry, "47")

    assert told_digits(entry) == told


def test_a_secret_looks_the_same_whatever_its_digits_are(qtbot, make):
    pictures = []
    for digits in ("1111", "8888"):
        entry = make()
        type_in(qtbot, entry, digits)
        pictures.append(entry.findChild(DigitBoxes, "pinDigits").grab().toImage())

    assert pictures[0] == pictures[1]


def test_a_problem_is_told_until_the_next_digit(qtbot, make):
    entry = make()
    entry.show_problem("That did not fit.")
    assert line(entry) == "That did not fit."

    type_in(qtbot, entry, "1")

    assert line(entry) == ""


def test_nothing_is_taken_while_waiting_and_the_wait_ends_by_itself(qtbot, make):
    entry = make()
    entry.show_waiting(30)
    assert "0:30" in line(entry)
    type_in(qtbot, entry, "1")
    assert told_digits(entry).startswith("0 ")

    qtbot.waitUntil(done(entry).parentWidget().isEnabled)

    assert line(entry) == ""


def test_nothing_is_taken_while_an_entry_is_looked_at(qtbot, make):
    entry = make()
    entry.show_checking()
    type_in(qtbot, entry, "1")
    assert told_digits(entry).startswith("0 ")

    entry.clear()
    type_in(qtbot, entry, "1")

    assert told_digits(entry).startswith("1 ")
