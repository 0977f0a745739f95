"""A PIN is set, changed and removed; nothing changes before the last answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from heelrehab.storage.durable import SAVED, Cause, Outcome, SaveState
from heelrehab.storage.home.people import PinVerdict
from heelrehab.ui.people.names import PinWish
from heelrehab.ui.people.pin_change import PinChangePage


@pytest.fixture
def open_page(qtbot, appearance, desk):
    def make(profile_id, wish):
        page = PinChangePage(appearance, desk, desk.people.person(profile_id), wish)
        qtbot.addWidget(page)
        page.show()
        return page

    return make


def is_pin(desk, profile_id, pin):
    return desk.people.try_pin(profile_id, pin).is_right


def test_a_first_pin_is_asked_for_twice(qtbot, open_page, desk, fingers):
    page = open_page("ben", PinWish.SET)

    fingers.enter(page, "changePin", "1357")
    with qtbot.waitSignal(page.done):
        fingers.enter(page, "changePin", "1357")

    assert is_pin(desk, "ben", "1357")


def test_two_pins_that_differ_are_not_kept(open_page, desk, fingers):
    page = open_page("ben", PinWish.SET)

    fingers.enter(page, "changePin", "1357")
    fingers.enter(page, "changePin", "1358")

    assert "not the same" in fingers.told(page, "changePinLine")
    assert "new PIN of" in fingers.told(page, "changePinPrompt")
    assert not desk.people.person("ben").has_pin


def test_a_change_asks_for_the_old_pin_first(qtbot, open_page, desk, fingers):
    page = open_page("anna", PinWish.CHANGE)

    with qtbot.waitSignal(desk.judged):
        fingers.enter(page, "changePin", "2468")
    fingers.enter(page, "changePin", "97531")
    with qtbot.waitSignal(page.done):
        fingers.enter(page, "changePin", "97531")

    assert is_pin(desk, "anna", "97531")


@pytest.mark.parametrize("wish", [PinWish.CHANGE, PinWish.REMOVE])
def test_a_wrong_old_pin_changes_nothing(qtbot, open_page, desk, fingers, wish):
    page = open_page("anna", wish)

    with qtbot.waitSignal(desk.judged), qtbot.assertNotEmitted(page.done):
        fingers.enter(page, "changePin", "1111")

    assert "not the PIN" in fingers.told(page, "changePinLine")
    assert is_pin(desk, "anna", "2468")


def test_guessing_the_old_pin_is_slowed_down_as_at_the_door(qtbot, open_page, desk, fingers):
    page = open_page("anna", PinWish.REMOVE)

    for _ in range(5):
        with qtbot.waitSignal(desk.judged):
            fingers.enter(page, "changePin", "1111")

    assert "Please wait" in fingers.told(page, "changePinLine")


def test_a_pin_is_removed_after_it_was_given(qtbot, open_page, desk, fingers):
    page = open_page("anna", PinWish.REMOVE)

    with qtbot.waitSignal(page.done):
        fingers.enter(page, "changePin", "2468")

    assert not desk.people.person("anna").has_pin


def test_what_a_pin_does_not_do_is_said_where_it_is_set(open_page):
    page = open_page("ben", PinWish.SET)

    words = page.findChild(QLabel, "pinChangePageLine").text()
    assert "does not encrypt" in words


def test_a_disk_that_refuses_is_told_and_asks_again(open_page, desk, fingers):
    page = open_page("ben", PinWish.SET)

    desk.kept.emit("ben", Outcome(SaveState.NOT_SAVED, Cause.DISK_FULL, "no room"))

    assert "no room" in fingers.told(page, "changePinLine")


def test_what_is_told_of_somebody_else_changes_nothing_here(qtbot, open_page, desk, fingers):
    page = open_page("anna", PinWish.CHANGE)

    with qtbot.assertNotEmitted(page.done):
        desk.judged.emit("ben", PinVerdict(is_right=True))
        desk.kept.emit("ben", SAVED)
        desk.failed.emit("ben")

    assert fingers.told(page, "changePinPrompt") == "Your PIN as it is now"
    assert not fingers.told(page, "changePinLine")


@pytest.mark.parametrize(("who", "wish"), [("anna", PinWish.CHANGE), ("ben", PinWish.SET)])
def test_an_error_of_the_program_is_told_and_asks_again(open_page, desk, fingers, who, wish):
    page = open_page(who, wish)
    asked = fingers.told(page, "changePinPrompt")

    desk.failed.emit(who)

    assert "no PIN was changed" in fingers.told(page, "changePinLine")
    assert fingers.told(page, "changePinPrompt") == asked


@pytest.mark.parametrize("way", ["button", "key"])
def test_all_can_be_left_as_it_is(qtbot, open_page, fingers, way):
    page = open_page("ben", PinWish.SET)

    with qtbot.waitSignal(page.left, timeout=0):
        if way == "button":
            fingers.press(page, "pinChangeBack")
        else:
            qtbot.keyClick(page, Qt.Key.Key_Escape)
