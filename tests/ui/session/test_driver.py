"""The driver plays a session from a hand-moved clock."""

import pytest
from PySide6.QtCore import QTimer

from heelrehab.core.session.cues import CueKind
from heelrehab.core.session.states import Finished, Paused, PauseReason, Running, Waiting
from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, Position, timed
from heelrehab.ui.session.driver import SessionDriver


class HandClock:
    """A session clock that the test moves."""

    def __init__(self):
        self.now_s = 1000.0

    def __call__(self):
        return self.now_s


def interval(kind, duration_s, rep=0, item=0):
    return Interval(
        kind=kind,
        start_s=0.0,
        duration_s=duration_s,
        exercise_id=f"exercise_{item}",
        item_index=item,
        set_index=0,
        rep_index=rep,
        side=Side.BOTH,
        move_index=0 if kind.is_work else None,
    )


SESSION = timed(
    [
        interval(IntervalKind.PREPARE, 10.0),
        interval(IntervalKind.MOVE, 3.0),
        interval(IntervalKind.HOLD, 30.0, rep=1),
        interval(IntervalKind.CHANGE_EXERCISE, None, item=1),
        interval(IntervalKind.LOWER, 2.0, item=1),
    ]
)


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def driver(qapp, clock):
    made = SessionDriver(SESSION, clock)
    yield made
    made.pause()


def timer_of(driver):
    return driver.findChild(QTimer)


def run(driver, clock, seconds, steps_per_s=4):
    for _ in range(round(seconds * steps_per_s)):
        clock.now_s += 1 / steps_per_s
        driver.tick()


def test_a_session_plays_to_its_end_and_says_so_once(driver, clock):
    told, ends = [], []
    driver.cue_given.connect(told.append)
    driver.finished.connect(lambda: ends.append(driver.state))

    driver.begin()
    run(driver, clock, 43.0)
    driver.resume()
    run(driver, clock, 3.0)

    assert ends == [Finished(is_early=False)]
    entered = [cue.index for cue in told if cue.kind is CueKind.ENTERED]
    assert entered == [0, 1, 2, 3, 4]
    assert [ran.is_complete for ran in driver.ran] == [True] * 5


def test_a_slept_machine_finds_the_session_paused(driver, clock):
    """A gap longer than the limit must not skip sets."""
    driver.begin()
    clock.now_s += 3600.0

    driver.tick()

    assert driver.state == Paused(0, 0.0, PauseReason.SLEPT)


def test_a_scaled_clock_is_not_taken_for_sleep(qapp, clock):
    driver = SessionDriver(SESSION, clock, time_scale=60.0)
    driver.begin()
    clock.now_s += 9.0

    driver.tick()

    assert isinstance(driver.state, Running)
    driver.pause()


def test_space_pauses_a_running_session_and_resumes_a_paused_one(driver, clock):
    driver.begin()
    run(driver, clock, 4.0)

    driver.pause_or_resume()
    assert driver.state == Paused(0, 4.0, PauseReason.BY_PERSON)
    clock.now_s += 500.0
    driver.pause_or_resume()

    assert driver.position == Position(0, 4.0)
    assert isinstance(driver.state, Running)


def test_nothing_wakes_up_while_the_session_stands_still(driver, clock):
    driver.begin()
    assert timer_of(driver).isActive()

    driver.pause()
    assert not timer_of(driver).isActive()

    driver.resume()
    run(driver, clock, 43.5)
    assert isinstance(driver.state, Waiting)
    assert not timer_of(driver).isActive()


def test_the_timer_never_sleeps_past_a_cue(driver, clock):
    driver.begin()
    run(driver, clock, 6.75)
    clock.now_s += 0.24

    driver.tick()

    assert timer_of(driver).interval() <= 11


def test_skip_back_and_end_move_the_playhead(driver, clock):
    driver.begin()
    driver.skip()
    assert driver.position == Position(1, 0.0)
    driver.back()
    assert driver.position == Position(0, 0.0)
    driver.end()
    assert driver.state == Finished(is_early=True)
    assert [ran.is_complete for ran in driver.ran] == [False] * 3


def test_reps_come_and_go(driver, clock):
    driver.begin()
    driver.add_rep()
    assert len(driver.timeline.intervals) == 6
    driver.drop_rep()
    assert len(driver.timeline.intervals) == 5


def test_what_does_not_change_is_not_told(driver, clock):
    driver.begin()
    driver.pause()
    changes = []
    driver.state_changed.connect(lambda: changes.append(1))

    driver.tick()
    driver.pause()

    assert changes == []


def test_what_is_seen_and_heard_comes_before_what_is_written_down(driver, clock):
    told = []
    driver.cue_given.connect(lambda cue: told.append(cue.kind.value))
    driver.state_changed.connect(lambda: told.append("state"))
    driver.interval_left.connect(lambda _ran: told.append("left"))
    driver.begin()
    run(driver, clock, 9.75)
    told.clear()

    run(driver, clock, 0.25)

    assert told == [CueKind.ENTERED.value, "state", "left"]


def test_no_frame_is_begun_that_would_hold_up_a_cue(driver, clock):
    driver.begin()
    run(driver, clock, 6.75)
    clock.now_s += 0.14

    driver.tick()

    assert 100 < timer_of(driver).interval() <= 111
