"""Who it is, is asked where it is not known, and the PIN where one is set."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QAbstractButton, QLabel

from heelrehab.home.people import people_of
from heelrehab.ui.main_window import MainWindow
from heelrehab.ui.people.pin_page import PinPage
from heelrehab.ui.people.who_window import WhoWindow

PIN = "2468"


@pytest.fixture
def locked(place, clock):
    """One person alone, with a PIN."""
    people_of(place, clock).set_pin("me", PIN)


def test_one_person_without_a_pin_is_not_asked_for_anything(open_household):
    play = open_household()

    assert isinstance(play.window, MainWindow)


def test_several_people_are_asked_who_it_is_the_last_one_first(open_household, people):
    play = open_household()
    play.press("who_ben")
    play.end()

    play = open_household()

    assert isinstance(play.window, WhoWindow)
    names = [each.text() for each in play.window.findChildren(QAbstractButton)]
    assert names.index("Ben") < names.index("Anna")


def test_who_is_chosen_comes_in(open_household, people, is_free):
    play = open_household()

    play.press("who_ben")

    assert isinstance(play.window, MainWindow)
    assert not is_free("ben")
    assert is_free("me")


def test_one_person_with_a_pin_is_asked_for_it(qtbot, open_household, locked):

    play = open_household()

    assert play.window.findChild(PinPage).isVisible()
    play.enter_pin(PIN)
    qtbot.waitUntil(lambda: isinstance(play.window, MainWindow), timeout=60_000)


def test_a_wrong_pin_opens_nothing(qtbot, open_household, locked):
    play = open_household()

    play.enter_pin("1111")
    line = play.window.findChild(QLabel, "homePinLine")
    qtbot.waitUntil(lambda: "not the PIN" in line.text(), timeout=60_000)

    assert play.shell is None


def test_a_person_named_on_the_command_line_still_gives_the_pin(open_household, people):
    people.set_pin("ben", PIN)

    play = open_household("ben")

    assert play.window.findChild(PinPage).isVisible()
    assert play.shell is None


def test_a_person_named_on_the_command_line_is_not_asked_who_it_is(open_household, people):
    play = open_household("ben")

    assert play.shell is not None


def test_a_second_window_on_somebody_with_a_pin_asks_for_it_and_then_only_reads(
    qtbot, open_household, place, locked
):
    lock = QLockFile(str(place.profile.lock))
    assert lock.tryLock(0)

    play = open_household()
    assert play.shell is None
    play.enter_pin(PIN)
    qtbot.waitUntil(lambda: play.shell is not None, timeout=60_000)

    assert play.shell.keeper.is_read_only
    lock.unlock()


def test_closing_the_names_ends_with_nothing_open(open_household, people):
    play = open_household()

    play.household.close_window()

    assert play.household.close() == 0
    assert play.window is None


def test_closing_somebodys_page_frees_their_files(open_household, place, is_free):
    play = open_household()

    play.household.close_window()
    play.household.close()

    assert is_free("me")
