"""A message is shown until it is closed, acted upon, or its time is over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.text import BodyText
from heelrehab.ui.widgets.tones import Tone


@pytest.fixture
def bar(qtbot, appearance):
    widget = MessageBar(appearance, name="bar")
    qtbot.addWidget(widget)
    return widget


def button(bar, name):
    return bar.findChild(QPushButton, name)


def test_it_is_hidden_until_there_is_something_to_say(bar):
    assert bar.isHidden()


def test_it_shows_text_and_action(bar):
    bar.show_message("Noted: 2 of 10.", Tone.GOOD, action="Undo")

    assert bar.isVisible()
    assert bar.accessibleName() == "Noted: 2 of 10."
    assert button(bar, "barAction").text() == "Undo"
    assert button(bar, "barAction").isVisible()


def test_without_an_action_there_is_no_button_for_one(bar):
    bar.show_message("Saved.")

    assert not button(bar, "barAction").isVisible()


def test_the_action_closes_the_bar_and_is_told_once(qtbot, bar):
    bar.show_message("Noted.", action="Undo")

    with qtbot.waitSignal(bar.action_triggered, timeout=0), qtbot.assertNotEmitted(bar.closed):
        button(bar, "barAction").click()

    assert bar.isHidden()


def test_closing_by_key_is_told(qtbot, bar):
    bar.show_message("Noted.")

    with qtbot.waitSignal(bar.closed, timeout=0):
        qtbot.keyClick(button(bar, "barClose"), Qt.Key.Key_Return)

    assert bar.isHidden()


def test_it_goes_by_itself_only_if_told_to(qtbot, bar):
    bar.show_message("Noted.", hides_after_s=0.01)
    with qtbot.waitSignal(bar.closed, timeout=5000):
        pass

    bar.show_message("Still here.")

    assert bar.isVisible()


def test_a_message_is_not_hidden_by_the_time_of_the_one_before(qapp, bar):
    bar.show_message("Noted.", hides_after_s=0)
    bar.show_message("The disk is full.", Tone.PROBLEM)

    qapp.processEvents()

    assert bar.isVisible()


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_has_a_pictogram_beside_its_colour(bar, tone):
    bar.show_message("Something happened.", tone)
    bar.resize(400, 64)

    assert not bar.grab().isNull()
    assert bar.property("tone") == tone.value


@pytest.mark.parametrize(("width_px", "is_below"), [(900, False), (300, True)])
def test_where_there_is_little_room_the_action_stands_below_the_text(bar, width_px, is_below):
    bar.resize(width_px, 200)
    bar.show_message("Kept. It holds from the next session on.", Tone.GOOD, action="Take it back")
    bar.layout().activate()

    text, action = bar.findChild(BodyText, "barText"), button(bar, "barAction")
    assert (action.geometry().top() >= text.geometry().bottom()) is is_below
    assert bar.minimumSizeHint().width() <= width_px
