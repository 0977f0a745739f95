"""The guard asks in time, counts, and sleeps otherwise."""

from __future__ import annotations

import pytest

from heelrehab.ui.kiosk.idle import IdleGuard


class Clock:
    def __init__(self):
        self.at_s = 100.0

    def monotonic_s(self):
        return self.at_s


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def told():
    return []


@pytest.fixture
def guard(qapp, clock, told):
    made = IdleGuard(clock.monotonic_s, idle_s=90, still_there_s=20)
    for name in ("asked", "answered", "left"):
        getattr(made, name).connect(Note(told, name))
    made.counted.connect(told.append)
    yield made
    made.rest()
    made.deleteLater()


class Note:
    def __init__(self, told, name):
        self._told, self._name = told, name

    def __call__(self):
        self._told.append(self._name)


def after(clock, guard, seconds):
    clock.at_s += seconds
    guard.look()


def test_it_asks_counts_down_and_gives_up(clock, guard, told):
    guard.watch()
    after(clock, guard, 89.9)
    assert told == []
    after(clock, guard, 0.1)
    after(clock, guard, 1)
    after(clock, guard, 18)
    after(clock, guard, 1)

    assert told == ["asked", 20, 19, 1, "left"]
    assert not guard.is_watching


def test_a_touch_begins_the_time_anew_without_a_timer_of_its_own(clock, guard, told):
    guard.watch()
    clock.at_s += 60
    guard.note_act()
    after(clock, guard, 60)

    assert told == []


def test_while_it_asks_only_an_answer_counts(clock, guard, told):
    guard.watch()
    after(clock, guard, 90)
    guard.note_act()
    assert guard.is_asking

    guard.answer()
    after(clock, guard, 89)

    assert told == ["asked", 20, "answered"]


def test_who_is_led_need_not_touch(clock, guard, told):
    busy = [True]
    guard.watch(lambda: busy[0])
    after(clock, guard, 90)
    after(clock, guard, 90)
    assert told == []

    busy[0] = False
    after(clock, guard, 90)

    assert told[0] == "asked"


def test_it_sleeps_outside_a_visit(clock, guard, told):
    guard.note_act()
    guard.answer()
    assert not guard.is_watching

    guard.watch()
    assert guard.is_watching
    guard.rest()

    assert not guard.is_watching
    assert told == []
