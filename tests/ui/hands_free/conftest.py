"""A short session led from a hand-moved clock, with words made up for it."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from heelrehab.content.texts import ExerciseText
from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, timed
from heelrehab.storage.settings import Settings
from heelrehab.ui.language import speak
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.settings_keeper import SettingsKeeper


class HandClock:
    """A session clock that the test moves."""

    def __init__(self):
        self.now_s = 1000.0

    def __call__(self):
        return self.now_s


def interval(kind, duration_s, rep=0, move_index=None):
    return Interval(
        kind=kind,
        start_s=0.0,
        duration_s=duration_s,
        exercise_id="raise",
        item_index=0,
        set_index=0,
        rep_index=rep,
        side=Side.LEFT,
        move_index=move_index,
    )


SESSION = timed(
    [
        interval(IntervalKind.PREPARE, 10.0),
        interval(IntervalKind.MOVE, 2.0, move_index=0),
        interval(IntervalKind.HOLD, 30.0, move_index=1),
    ]
)
RAISE = SimpleNamespace(moves=(SimpleNamespace(id="up"), SimpleNamespace(id="top")))
RAISE_TEXT = ExerciseText(name="Heel raise", cues={"up": "Rise", "top": "Hold"})


@pytest.fixture
def english(qapp, resources):
    """The program's own plurals: one second, two seconds."""
    before = QLocale()
    loaded = speak(qapp, "en", resources / "i18n")
    yield
    for translator in loaded:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def words():
    return {"raise": (RAISE, RAISE_TEXT)}.__getitem__


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def driver(qapp, clock):
    made = SessionDriver(SESSION, clock)
    yield made
    made.end()


@pytest.fixture
def settings_of(qapp):
    """Makes the keeper of some settings."""

    def make(**values):
        return SettingsKeeper(Settings(**values), lambda _settings, _done: None)

    return make


@pytest.fixture
def play(driver, clock):
    """Lets the session run for some seconds."""

    def run(seconds):
        for _ in range(round(seconds * 2)):
            clock.now_s += 0.5
            driver.tick()

    return run
