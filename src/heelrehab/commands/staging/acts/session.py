"""A whole session: the question before, every kind of interval, the questions after."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from heelrehab.commands.staging.album import Album
from heelrehab.commands.staging.faults import StagingError, expect
from heelrehab.commands.staging.stage import Stage
from heelrehab.core.records import PainMoment, SessionEnd
from heelrehab.core.session.states import Finished, Paused, Running
from heelrehab.core.timeline import IntervalKind
from heelrehab.ui.session.driver import SessionDriver

BEFORE_NRS, DURING_NRS, AFTER_NRS = 2, 3, 2
EFFORT_NRS = 5
NOTE = "Calf tired, heel fine."
TICK_S = 1.0
INTO_INTERVAL_S = 1.0
"""So far into an interval its picture is taken, with the figure on its way."""
INTO_HOLD_S = 8.0
LONGEST_S = 3600.0

EXPECTED = (
    IntervalKind.PREPARE,
    IntervalKind.MOVE,
    IntervalKind.LOWER,
    IntervalKind.REST,
    IntervalKind.CHANGE_SIDE,
    IntervalKind.CHANGE_EXERCISE,
)
"""The kinds of interval that today's session is known to hold."""

_CAPTIONS = {
    IntervalKind.PREPARE: "Get ready: the way into the first exercise.",
    IntervalKind.MOVE: "A move, in step with the figure.",
    IntervalKind.HOLD: "A hold.",
    IntervalKind.LOWER: "Lowering, slower than rising.",
    IntervalKind.REST: "A rest between two sets.",
    IntervalKind.CHANGE_SIDE: "The change of legs, an interval of its own.",
    IntervalKind.CHANGE_EXERCISE: "The card between two exercises.",
}


def before_todays(stage: Stage, album: Album) -> None:
    """Start today's session and say how the heel feels."""
    stage.hand.click("startSession")
    expect(stage.hand.sees("beforeSession"), "a session should begin with its question")
    stage.hand.click(f"score_{BEFORE_NRS}", within="painBefore")
    album.take(stage.window, "session-before", "Before the session: pain, and what to fetch.")
    _begin(stage)


def a_hold_ended_early(stage: Stage, album: Album) -> None:
    """Play one exercise, already on its page, into its first hold, and end it there."""
    stage.hand.click("exerciseStart")
    _begin(stage)
    driver, kind, waited_s = _driver(stage), IntervalKind.PREPARE, 0.0
    while kind is not IntervalKind.HOLD or driver.position.elapsed_s < INTO_HOLD_S:
        stage.advance(TICK_S)
        waited_s += TICK_S
        expect(waited_s < LONGEST_S, "the exercise should come to its hold")
        kind = driver.timeline.intervals[driver.position.index].kind
    album.take(stage.window, "hold", _CAPTIONS[kind])
    stage.hand.press(Qt.Key.Key_Escape)
    expect(stage.hand.sees("endQuestion"), "Esc should ask before it ends a session")
    album.take(stage.window, "hold-end-question", "Esc asks whether to end the session here.")
    stage.hand.click("endHere")
    stage.hand.click("feedback_time")
    album.take(stage.window, "hold-ended", "Ended early: what was done is kept, and why.")
    stage.hand.press(Qt.Key.Key_Escape)
    session = stage.history.sessions[-1]
    expect(session.ended is SessionEnd.ENDED_EARLY, "the session should count as ended early")


def _begin(stage: Stage) -> None:
    stage.hand.click("sessionBegin")
    expect(isinstance(_driver(stage).state, Running), "the session should run")


def play(stage: Stage, album: Album) -> None:
    """Play from the first interval to the last."""
    driver = _driver(stage)
    player = _Player(stage, album, driver)
    waited_s = 0.0
    while not isinstance(driver.state, Finished):
        player.look()
        stage.advance(TICK_S)
        waited_s += TICK_S
        expect(waited_s < LONGEST_S, "the session should be over within an hour")
    missed = player.missed
    expect(not missed, f"the session ended before these could be seen: {', '.join(missed)}")
    expect(stage.hand.sees("afterSession"), "a session should end with its questions")


class _Player:
    """Pictures each kind of interval once, and tries the keys during the moves."""

    def __init__(self, stage: Stage, album: Album, driver: SessionDriver) -> None:
        self._stage = stage
        self._album = album
        self._driver = driver
        self._pictured: set[IntervalKind] = set()
        self._open_tricks: dict[str, Callable[[], None]] = {
            "one rep more": self._one_rep_more,
            "pause": self._pause,
            "pain now": self._pain_now,
        }

    @property
    def missed(self) -> list[str]:
        """What was neither pictured nor tried so far."""
        kinds = [each.value for each in EXPECTED if each not in self._pictured]
        return [*kinds, *self._open_tricks]

    def look(self) -> None:
        """Do what the moment asks for."""
        position = self._driver.position
        kind = self._driver.timeline.intervals[position.index].kind
        if position.elapsed_s < INTO_INTERVAL_S:
            return
        if kind not in self._pictured:
            self._pictured.add(kind)
            name = f"session-{kind.value.replace('_', '-')}"
            self._album.take(self._stage.window, name, _CAPTIONS[kind])
        elif kind is IntervalKind.MOVE and self._open_tricks:
            name = next(iter(self._open_tricks))
            self._open_tricks.pop(name)()

    def _one_rep_more(self) -> None:
        count = len(self._driver.timeline.intervals)
        self._stage.hand.press(Qt.Key.Key_Up)
        more = len(self._driver.timeline.intervals)
        expect(more > count, "the Up key should add a rep")
        self._album.take(self._stage.window, "session-rep-more", "One rep more, by the Up key.")

    def _pause(self) -> None:
        self._stage.hand.press(Qt.Key.Key_Space)
        expect(isinstance(self._driver.state, Paused), "Space should pause")
        elapsed_s = self._driver.position.elapsed_s
        self._stage.advance(60.0)
        expect(self._driver.position.elapsed_s == elapsed_s, "a pause should stand still")
        self._album.take(self._stage.window, "session-paused", "Paused, by Space.")
        self._stage.hand.press(Qt.Key.Key_Space)
        expect(isinstance(self._driver.state, Running), "Space should resume")

    def _pain_now(self) -> None:
        self._stage.hand.press(Qt.Key.Key_P)
        expect(self._stage.hand.sees("painNow"), "P should ask for the pain now")
        self._stage.hand.press(Qt.Key(Qt.Key.Key_0 + DURING_NRS))
        self._album.take(self._stage.window, "session-pain-now", "Pain now, by P and a digit.")
        self._stage.hand.press(Qt.Key.Key_Return)
        expect(isinstance(self._driver.state, Running), "Enter should go on after the score")


def after(stage: Stage, album: Album) -> None:
    """Answer what is asked after, and find it all in the history."""
    album.take(stage.window, "session-after", "After the session, nothing answered yet.")
    stage.hand.press(Qt.Key(Qt.Key.Key_0 + AFTER_NRS))
    stage.hand.click(f"feedback_{EFFORT_NRS}")
    stage.hand.click("sessionNote")
    stage.hand.write(NOTE)
    album.take(stage.window, "session-after-answered", "Pain, effort and a note after it.")
    stage.hand.click("sessionDone")
    expect(not stage.window.is_taken_over, "Done should lead back to the pages")
    _expect_in_history(stage)
    album.take(stage.window, "today-after", "Today, after the session.")


def _expect_in_history(stage: Stage) -> None:
    session = stage.history.sessions[-1]
    expect(session.ended is SessionEnd.COMPLETED, "the session should count as completed")
    expect(all(each.sets_done for each in session.done), "each exercise should have its sets")
    scores = {
        each.moment: each.score_nrs
        for each in stage.history.pains
        if each.session_id == session.session_id
    }
    wanted = {
        PainMoment.BEFORE: BEFORE_NRS,
        PainMoment.DURING: DURING_NRS,
        PainMoment.AFTER: AFTER_NRS,
    }
    expect(scores == wanted, f"the session's scores should be kept, found {scores}")


def _driver(stage: Stage) -> SessionDriver:
    session = stage.shell.host.session
    if session is None:
        message = "a session should be open"
        raise StagingError(message)
    return session.driver
