"""Somebody's PIN is asked before their page is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from heelrehab.core.access.throttle import FREE_TRIES
from heelrehab.ui.people.pin_page import PinPage


@pytest.fixture
def page(qtbot, appearance, desk, folder):
    card = folder.profile("anna").card
    made = PinPage(appearance, desk, desk.people.person("anna"), card, can_leave=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_right_pin_lets_in(qtbot, page, fingers):
    with qtbot.waitSignal(page.admitted) as admitted:
        fingers.enter(page, "homePin", "2468")

    assert admitted.args == ["anna"]


def test_a_wrong_pin_is_told_and_another_try_begins(qtbot, page, desk, fingers):
    with qtbot.waitSignal(desk.judged), qtbot.assertNotEmitted(page.admitted):
        fingers.enter(page, "homePin", "1111")

    assert "not the PIN" in fingers.told(page, "homePinLine")
    assert page.findChild(QWidget, "homePinPad").isEnabled()


def test_while_a_pin_is_judged_no_digit_is_taken(qtbot, page, desk, fingers):
    with qtbot.waitSignal(desk.judged):
        fingers.enter(page, "homePin", "1111")
        assert not page.findChild(QWidget, "homePinPad").isEnabled()


def test_too_many_tries_are_told_with_the_time_to_wait(qtbot, page, desk, fingers):
    for _ in range(FREE_TRIES):
        with qtbot.waitSignal(desk.judged):
            fingers.enter(page, "homePin", "1111")

    assert "0:30" in fingers.told(page, "homePinLine")
    assert not page.findChild(QWidget, "homePinPad").isEnabled()


def test_the_wait_is_still_there_when_the_page_is_opened_anew(
    qtbot, appearance, desk, folder, fingers
):
    for _ in range(FREE_TRIES):
        desk.people.try_pin("anna", "1111")
    card = folder.profile("anna").card
    page = PinPage(appearance, desk, desk.people.person("anna"), card, can_leave=False)
    qtbot.addWidget(page)

    assert "Please wait" in fingers.told(page, "homePinLine")


def test_a_forgotten_pin_has_a_way_out_that_names_the_file(page, fingers, folder):
    fingers.press(page, "pinForgot")

    assert page.findChild(QWidget, "pinForgottenWay").isVisible()
    path = page.findChild(QLabel, "pinForgottenPath").text()
    assert path == str(folder.profile("anna").card)

    fingers.press(page, "pinForgot")

    assert not page.findChild(QWidget, "pinForgottenWay").isVisible()


@pytest.mark.parametrize("way", ["button", "key"])
def test_it_can_be_somebody_else(qtbot, page, fingers, way):
    with qtbot.waitSignal(page.left, timeout=0):
        if way == "button":
            fingers.press(page, "pinBack")
        else:
            qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_an_error_of_the_program_is_told_and_another_try_begins(qtbot, page, desk, fingers):
    def broken(_secret, _salt):
        raise MemoryError

    desk.people._stretch = broken  # noqa: SLF001 - nothing else in it breaks at will
    with qtbot.capture_exceptions() as raised, qtbot.waitSignal(desk.failed):
        fingers.enter(page, "homePin", "2468")

    assert [each[0] for each in raised] == [MemoryError]
    assert "no PIN was changed" in fingers.told(page, "homePinLine")
    assert page.findChild(QWidget, "homePinPad").isEnabled()
