"""The machine stays awake while a session is led, and no longer."""

import sys
from contextlib import contextmanager, nullcontext

import pytest
from PySide6.QtCore import QTimer

from heelrehab.ui.hands_free.keep_awake import KeepAwake, stay_awake


class Machine:
    """Counts who holds it awake."""

    def __init__(self):
        self.holders = 0

    @contextmanager
    def stay_awake(self):
        self.holders += 1
        yield
        self.holders -= 1


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def awake(driver, machine):
    return KeepAwake(driver, machine.stay_awake, driver)


def test_it_is_held_awake_from_the_beginning_to_the_end(driver, awake, machine, play):
    assert machine.holders == 0
    driver.begin()
    play(5.0)
    assert machine.holders == 1

    driver.end()

    assert machine.holders == 0


def test_a_short_pause_lets_it_not_sleep_but_a_long_one_does(driver, awake, machine):
    driver.begin()
    driver.pause()
    assert machine.holders == 1

    awake.findChild(QTimer).timeout.emit()
    assert machine.holders == 0
    driver.resume()

    assert machine.holders == 1
    assert not awake.findChild(QTimer).isActive()


def test_going_on_in_time_ends_the_count_of_a_pause(driver, awake):
    driver.begin()
    driver.pause()
    driver.back()
    assert awake.findChild(QTimer).isActive()

    driver.resume()

    assert not awake.findChild(QTimer).isActive()


def test_without_the_library_a_session_goes_on(monkeypatch):
    monkeypatch.setitem(sys.modules, "wakepy", None)

    assert isinstance(stay_awake(), nullcontext)


def test_a_system_that_cannot_be_asked_is_no_fault(monkeypatch):
    """On a machine without a desktop there is nobody to ask."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")

    with stay_awake():
        pass
