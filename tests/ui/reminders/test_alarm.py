"""The alarm rings at the chosen times, and again where it was put off."""

from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import QTimer

from heelrehab.storage.settings import Settings
from heelrehab.ui.reminders import alarm as alarm_module
from heelrehab.ui.reminders.alarm import ReminderAlarm
from heelrehab.ui.settings_keeper import SettingsKeeper


class HandClock:
    """A wall clock that the test moves."""

    def __init__(self):
        self.at = datetime(2026, 1, 5, 7, 45, tzinfo=UTC)

    def __call__(self):
        return self.at


class Person:
    """Someone with a session to do, or without."""

    has_session = True
    history = None


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def person(monkeypatch):
    one = Person()
    monkeypatch.setattr(alarm_module, "is_sensible", lambda *_: one.has_session)
    return one


@pytest.fixture
def settings(qapp):
    return SettingsKeeper(Settings(reminder_times=(time(8, 0),)), lambda _settings, _done: None)


@pytest.fixture
def alarm(settings, person, clock):
    made = ReminderAlarm(settings, person, None, clock)
    made.rings = []
    made.rang.connect(lambda: made.rings.append(clock.at))
    return made


def look_for(alarm, clock, minutes):
    for _ in range(minutes):
        clock.at += timedelta(minutes=1)
        alarm.look()


def test_it_rings_once_at_its_time(alarm, clock):
    look_for(alarm, clock, 60)

    assert [ring.hour for ring in alarm.rings] == [8]


def test_it_stays_silent_where_no_session_makes_sense(alarm, clock, person):
    person.has_session = False

    look_for(alarm, clock, 60)

    assert alarm.rings == []


def test_it_rings_again_half_an_hour_after_it_was_put_off(alarm, clock):
    look_for(alarm, clock, 15)
    alarm.snooze()
    look_for(alarm, clock, 60)

    assert [(ring.hour, ring.minute) for ring in alarm.rings] == [(8, 0), (8, 30)]


def test_a_machine_that_slept_through_its_time_is_not_reminded_late(alarm, clock):
    clock.at += timedelta(hours=3)
    alarm.look()

    assert alarm.rings == []


def test_without_times_nothing_wakes_the_machine(alarm, settings):
    timer = alarm.findChild(QTimer)
    assert timer.isActive()

    settings.change(reminder_times=())

    assert not timer.isActive()
