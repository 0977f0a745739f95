"""Every digit by finger and by key, large enough, in the same place in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from heelrehab.ui.theme.sizes import KIOSK_TARGET_PX
from heelrehab.ui.widgets.digits.number_pad import NumberPad


@pytest.fixture
def pad(qtbot, appearance):
    widget = NumberPad(appearance, name="pad")
    qtbot.addWidget(widget)
    widget.show()
    return widget


def key(pad, name):
    return pad.findChild(QPushButton, f"pad{name}")


@pytest.mark.parametrize("digit", "0123456789")
def test_a_digit_is_told_when_touched_and_when_typed(qtbot, pad, digit):
    told = []
    pad.digit_pressed.connect(told.append)

    qtbot.mouseClick(key(pad, f"_{digit}"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(key(pad, "_1"), digit)

    assert told == [digit, digit]


@pytest.mark.parametrize(
    ("name", "keyboard", "signal"),
    [
        ("Erase", Qt.Key.Key_Backspace, "erase_pressed"),
        ("Erase", Qt.Key.Key_Delete, "erase_pressed"),
        ("Done", Qt.Key.Key_Return, "done_pressed"),
        ("Done", Qt.Key.Key_Enter, "done_pressed"),
    ],
)
def test_erase_and_done_work_by_finger_and_from_any_key(qtbot, pad, name, keyboard, signal):
    told = []
    getattr(pad, signal).connect(partial_count(told))

    qtbot.mouseClick(key(pad, name), Qt.MouseButton.LeftButton)
    qtbot.keyClick(key(pad, "_5"), keyboard)

    assert len(told) == 2


def partial_count(told):
    def count():
        told.append(1)

    return count


def test_enter_on_a_digit_means_done_and_space_presses_it(qtbot, pad):
    digits = []
    pad.digit_pressed.connect(digits.append)

    qtbot.keyClick(key(pad, "_5"), Qt.Key.Key_Return)
    qtbot.keyClick(key(pad, "_5"), Qt.Key.Key_Space)

    assert digits == ["5"]


def test_what_is_not_allowed_yet_is_not_done_by_key_either(qtbot, pad):
    told = []
    pad.done_pressed.connect(partial_count(told))
    pad.erase_pressed.connect(partial_count(told))
    pad.let_done(is_allowed=False)
    pad.let_erase(is_allowed=False)

    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Backspace):
        qtbot.keyClick(key(pad, "_1"), pressed)

    assert told == []


@pytest.mark.parametrize("text_percent", [100, 200])
def test_every_key_can_be_hit_and_has_a_name(qtbot, appearance, pad, text_percent):
    appearance.scale_text(text_percent)
    pad.resize(pad.minimumSizeHint())

    for button in pad.findChildren(QPushButton):
        assert min(button.width(), button.height()) >= KIOSK_TARGET_PX
        assert button.accessibleName()
        assert button.fontMetrics().height() <= button.height()


def test_digits_stand_in_the_same_places_where_one_reads_from_the_right(qtbot, qapp, pad):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        pad.resize(pad.sizeHint())
        assert key(pad, "_1").x() < key(pad, "_3").x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
