"""A boundary is reported once, with the moment it was due and the moment it was painted."""

import pytest
from PySide6.QtCore import QObject, Signal

from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, timed
from heelrehab.ui.boundary_trace import BoundaryTrace
from heelrehab.ui.session.driver import SessionDriver


class Ring(QObject):
    """Paints when the test says so."""

    painted = Signal()


class HandClock:
    def __init__(self):
        self.now_s = 100.0

    def __call__(self):
        return self.now_s


def interval(kind, duration_s):
    return Interval(
        kind=kind,
        start_s=0.0,
        duration_s=duration_s,
        exercise_id="x",
        item_index=0,
        set_index=0,
        rep_index=0,
        side=Side.BOTH,
        move_index=0 if kind.is_work else None,
    )


@pytest.fixture
def traced(qapp):
    clock, ring, told = HandClock(), Ring(), []
    timeline = timed([interval(IntervalKind.PREPARE, 5.0), interval(IntervalKind.HOLD, 9.0)])
    driver = SessionDriver(timeline, clock)
    BoundaryTrace(driver, ring, clock, told.append)
    yield driver, clock, ring, told
    driver.pause()


def test_lateness_is_from_when_it_was_due_to_when_it_was_painted(traced):
    driver, clock, ring, told = traced
    driver.begin()
    ring.painted.emit()
    for _ in range(5):
        clock.now_s += 1.004
        driver.tick()
    clock.now_s += 0.010

    ring.painted.emit()

    assert [each.kind for each in told] == [IntervalKind.PREPARE, IntervalKind.HOLD]
    assert told[1].planned_s == pytest.approx(105.0)
    assert told[1].shown_s == pytest.approx(105.03)


def test_a_picture_without_a_boundary_before_it_tells_nothing(traced):
    driver, clock, ring, told = traced
    driver.begin()
    ring.painted.emit()
    clock.now_s += 1.0
    driver.tick()

    ring.painted.emit()

    assert len(told) == 1
