"""Who is at the computer is asked before anybody's page is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from heelrehab.ui.people.pin_page import PinPage
from heelrehab.ui.people.who_window import WhoWindow


@pytest.fixture
def open_window(qtbot, appearance, desk, folder):
    def make(asked=""):
        window = WhoWindow(appearance, desk, folder, desk.people.everyone(), asked=asked)
        qtbot.addWidget(window)
        window.show()
        return window

    return make


def test_somebody_without_a_pin_comes_in_by_their_name(qtbot, open_window, fingers):
    window = open_window()

    with qtbot.waitSignal(window.admitted, timeout=0) as admitted:
        fingers.press(window, "who_ben")

    assert admitted.args == ["ben"]


def test_somebody_with_a_pin_is_asked_for_it(qtbot, open_window, fingers):
    window = open_window()

    with qtbot.assertNotEmitted(window.admitted):
        fingers.press(window, "who_anna")
    with qtbot.waitSignal(window.admitted) as admitted:
        fingers.enter(window, "homePin", "2468")

    assert admitted.args == ["anna"]


def test_a_right_pin_lets_nobody_in_as_somebody_else(qtbot, open_window, desk, fingers):
    """Judging takes half a second, in which somebody else can be chosen."""
    desk.people.set_pin("ben", "1357")
    window = open_window()
    fingers.press(window, "who_anna")

    with qtbot.assertNotEmitted(window.admitted), qtbot.waitSignal(desk.judged):
        fingers.enter(window, "homePin", "2468")
        fingers.press(window, "pinBack")
        fingers.press(window, "who_ben")

    assert window.findChild(PinPage).isVisible()


def test_the_one_who_was_named_is_asked_for_the_pin_at_once(open_window):
    window = open_window(asked="anna")

    assert window.findChild(PinPage).isVisible()
    assert not window.findChild(QWidget, "whoPage").isVisible()


def test_back_from_the_pin_are_the_names(open_window, fingers):
    window = open_window(asked="anna")

    fingers.press(window, "pinBack")

    assert window.findChild(QWidget, "whoPage").isVisible()


def test_arrow_keys_go_through_the_names(qtbot, open_window):
    window = open_window()
    page = window.findChild(QWidget, "whoPage")
    names = [page.findChild(QWidget, name) for name in ("who_anna", "who_ben")]
    names[0].setFocus()

    for key, focused in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 0), (Qt.Key.Key_Up, 1)):
        qtbot.keyClick(window.focusWidget(), key)
        assert window.focusWidget() is names[focused]


def test_closing_the_window_means_that_nobody_comes_in(qtbot, open_window):
    window = open_window()

    with qtbot.waitSignal(window.closed, timeout=0):
        window.close()


def test_coming_in_closes_the_window_without_that(qtbot, open_window):
    window = open_window()

    with qtbot.assertNotEmitted(window.closed):
        window.enter()

    assert not window.isVisible()


def test_why_a_page_cannot_be_opened_is_told_above_the_names(open_window):
    window = open_window(asked="anna")

    window.show_problem("The disk is asleep.")

    assert window.findChild(QWidget, "whoPage").isVisible()
    assert window.findChild(QWidget, "whoMessage").accessibleName() == "The disk is asleep."
