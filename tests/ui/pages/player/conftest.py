"""A session of the real exercises, played from a hand-moved clock."""

from contextlib import nullcontext

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from heelrehab.core.dose import parse_dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.side import Side
from heelrehab.ui.hands_free.senses import Senses
from heelrehab.ui.hands_free.speech.voice import Voice
from heelrehab.ui.session.plan import SessionPlan
from heelrehab.ui.session_host import SessionHost
from heelrehab.ui.sounds import Sounds


class SessionClock:
    """A session clock and a wall clock that the test moves together."""

    def __init__(self, wall):
        self._wall = wall
        self.at_s = 500.0

    def monotonic_s(self):
        return self.at_s

    def now(self):
        return self._wall.now()


class Played:
    """A session on screen, and the hands that play it."""

    def __init__(self, host, clock, keeper):
        self._clock = clock
        self.host = host
        self.keeper = keeper
        self.page = host.session.page
        self.driver = host.session.driver

    def run(self, seconds):
        for _ in range(round(seconds * 2)):
            self._clock.at_s += 0.5
            self.driver.tick()

    @property
    def interval(self):
        return self.driver.timeline.intervals[self.driver.position.index]


@pytest.fixture
def session_clock(clock):
    return SessionClock(clock)


@pytest.fixture
def play(qtbot, parts, keeper_of, session_clock, resources):
    """Opens a session of ``notations`` by exercise id and shows its page."""

    def open_session(items, records=()):
        keeper = keeper_of(records)
        host = SessionHost(
            parts.appearance,
            parts.catalogue,
            keeper,
            parts.settings,
            senses=Senses(
                Sounds(resources / "sounds"),
                Voice(("no-such-program",), "en"),
                parts.settings,
                stay_awake=nullcontext,
            ),
            clock=session_clock,
            time_scale=1.0,
        )
        prescribed = tuple(
            PrescribedItem(exercise_id=name, dose=parse_dose(notation), sides=sides)
            for name, notation, sides in items
        )
        host.open(SessionPlan(prescribed))
        played = Played(host, session_clock, keeper)
        qtbot.addWidget(played.page)
        played.page.resize(1280, 800)
        played.page.show()
        return played

    return open_session


LIFT = ("heel_lift_bent_knees", "1x2", (Side.BOTH,))
STRETCH = ("achilles_wall_stretch", "1x20s", (Side.LEFT, Side.RIGHT))


@pytest.fixture
def short_session(play):
    return play([LIFT, STRETCH])


def button(page, name):
    return page.findChild(QPushButton, name)


def text(page, name):
    return page.findChild(QLabel, name).text()


def click(page, name):
    found = button(page, name)
    assert found is not None, name
    found.click()


def begin(played, qtbot):
    qtbot.keyClick(played.page.before, Qt.Key.Key_Return)
