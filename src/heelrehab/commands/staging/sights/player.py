"""A session: each kind of interval, each question."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt

from heelrehab.commands.staging.faults import StagingError, expect
from heelrehab.commands.staging.kiosk_stage import KioskStage
from heelrehab.commands.staging.stage import Stage
from heelrehab.core.dose import Dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.states import Finished
from heelrehab.core.side import Side
from heelrehab.core.timeline import IntervalKind
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.session.plan import SessionPlan

ITEMS = (
    PrescribedItem(
        exercise_id="heel_lift_bent_knees", dose=Dose(sets=2, reps=3), sides=(Side.BOTH,)
    ),
    PrescribedItem(
        exercise_id="achilles_wall_stretch",
        dose=Dose(sets=1, reps=1, hold_s=30.0),
        sides=(Side.LEFT, Side.RIGHT),
    ),
)
"""Between them they hold an interval of every kind."""

INTO_INTERVAL = 0.6
"""How much of an interval is over when it is pictured, 0 to 1."""
STEP_S = 1.0


def player(stage: Stage) -> Iterator[str]:
    """Lead through a session by skipping, and ask everything that can be asked."""
    stage.shell.pages.open_session(SessionPlan(ITEMS))
    stage.settle()
    yield "player-before"
    stage.hand.click("sessionBegin")
    yield from led(stage, _driver(stage))


def led(stage: Stage | KioskStage, driver: SessionDriver) -> Iterator[str]:
    """Lead through a session that has begun, to its end."""
    seen: set[IntervalKind] = set()
    while len(seen) < len(IntervalKind):
        expect(not isinstance(driver.state, Finished), "the session lacks an interval")
        interval = driver.timeline.intervals[driver.position.index]
        if interval.kind in seen:
            stage.hand.press(Qt.Key.Key_Right)
            continue
        seen.add(interval.kind)
        _go_into(stage, INTO_INTERVAL * interval.length_s)
        yield f"player-{interval.kind.value.replace('_', '-')}"
        if interval.kind is IntervalKind.LOWER:
            yield from _questions(stage)
    stage.hand.press(Qt.Key.Key_Escape)
    stage.hand.click("endHere")
    yield "player-after-ended"
    stage.hand.click("sessionDone")


def _go_into(stage: Stage | KioskStage, seconds: float) -> None:
    """Let time go by in steps that are not taken for a machine that slept."""
    while seconds > STEP_S:
        stage.advance(STEP_S)
        seconds -= STEP_S
    stage.advance(seconds)


def _questions(stage: Stage | KioskStage) -> Iterator[str]:
    """Pause; ask for pain, to go on and to stop; ask whether to end."""
    stage.hand.press(Qt.Key.Key_Space)
    yield "player-paused"
    stage.hand.press(Qt.Key.Key_Space)
    stage.hand.press(Qt.Key.Key_P)
    stage.hand.press(Qt.Key.Key_3)
    yield "player-pain-now"
    stage.hand.press(Qt.Key.Key_Return)
    stage.hand.press(Qt.Key.Key_Escape)
    yield "player-end-question"
    stage.hand.press(Qt.Key.Key_Escape)
    stage.hand.press(Qt.Key.Key_P)
    stage.hand.press(Qt.Key.Key_6)
    yield "player-stop-question"
    stage.hand.click("stopFewer")


def _driver(stage: Stage) -> SessionDriver:
    session = stage.shell.host.session
    if session is None:
        message = "a session should be open"
        raise StagingError(message)
    return session.driver
