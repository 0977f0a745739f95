"""From one person's page to another's, without a restart."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from heelrehab.commands.staging.sights.player import ITEMS
from heelrehab.storage.settings import load_settings
from heelrehab.ui.people.pin_page import PinPage
from heelrehab.ui.people.who_window import WhoWindow
from heelrehab.ui.session.plan import SessionPlan

PIN = "2468"

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "PulseAudioService")
"""A machine without sound says so on the settings page and in the player."""


def test_switching_opens_the_other_history_and_frees_the_first(open_household, people, is_free):
    play = open_household("me")
    play.note("of Anna")

    play.switch_to("ben")

    assert is_free("me")
    assert not is_free("ben")
    assert not play.shell.keeper.records
    play.switch_to("me")
    assert [record.text for record in play.shell.keeper.records] == ["of Anna"]


def test_switching_to_somebody_with_a_pin_shows_nothing_before_it(
    qtbot, open_household, people, is_free
):
    people.set_pin("ben", PIN)
    play = open_household("me")

    play.household.switch_to("ben")
    qtbot.waitUntil(lambda: play.shell is None, timeout=60_000)
    play.settle()

    assert play.window.findChild(PinPage).isVisible()
    assert is_free("me")
    play.enter_pin(PIN)
    qtbot.waitUntil(lambda: play.shell is not None, timeout=60_000)
    assert play.shell.profile_id == "ben"


def test_who_was_let_in_last_is_remembered(open_household, people, place):
    play = open_household("me")

    play.switch_to("ben")
    play.end()

    assert load_settings(place.disk, place.folder).value.last_profile == "ben"


def test_switching_by_the_settings_page_and_a_new_name(open_household, people):
    play = open_household("me")
    play.show_page("settings")

    play.press("renamePerson")
    play.window.findChild(QWidget, "ownName0").setText("Annette")
    play.press("ownNameKeep")
    assert "Annette" in play.window.findChild(QLabel, "railFoot").text()
    play.show_page("today")
    assert "Annette" in play.window.findChild(QWidget, "todayHeader").findChild(QLabel).text()

    play.window.show_page("settings")
    play.press("switch_ben")
    play.wait_for("ben")


def test_a_session_ends_and_is_kept_when_somebody_else_comes_in(open_household, people):
    play = open_household("me")
    play.shell.pages.open_session(SessionPlan(ITEMS))
    play.shell.host.session.page.findChild(QAbstractButton, "sessionBegin").click()
    play.settle()

    play.switch_to("ben")
    play.switch_to("me")

    assert play.shell.keeper.records, "what was done is in the journal"


def test_who_cannot_be_opened_is_told_and_the_names_are_shown(open_household, people, place):
    play = open_household("me")
    devices = place.folder.devices
    for each in devices.iterdir():
        each.unlink()
        each.mkdir()

    play.household.switch_to("ben")
    for _ in range(50):
        play.settle()

    assert isinstance(play.window, WhoWindow)
    assert play.window.findChild(QWidget, "whoMessage").isVisible()
    for each in devices.iterdir():
        each.rmdir()
    play.press("who_me")
    assert play.shell.profile_id == "me"


def test_eight_switches_leave_no_widget_and_no_lock_behind(open_household, people, is_free):
    play = open_household("me")
    counts = []
    for number in range(8):
        wanted = "ben" if number % 2 == 0 else "me"
        play.window.show_page("settings")
        play.switch_to(wanted)
        gc.collect()
        counts.append((len(QApplication.topLevelWidgets()), len(QApplication.allWidgets())))

    assert counts[3::2] == [counts[3]] * len(counts[3::2])
    assert is_free("ben")


def test_nobody_else_comes_in_while_something_is_not_on_the_disk(
    qtbot, open_household, people, disk
):
    play = open_household("me")
    disk.is_full = True
    play.note("of Anna")
    keeper = play.shell.keeper
    qtbot.waitUntil(lambda: keeper.last_outcome is not None, timeout=60_000)

    play.household.switch_to("ben")
    for _ in range(50):
        play.settle()

    assert play.shell.profile_id == "me"
    assert play.window.findChild(QWidget, "windowMessage").isVisible()
    disk.is_full = False
