"""Plays a session: the one timer in its path, the clock's reading in, state and cues out."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from heelrehab.core.session.cues import next_cue_s
from heelrehab.core.session.machine import SLEEP_LIMIT_S, Ran, Step, begin, position_of, step
from heelrehab.core.session.states import (
    Back,
    End,
    Event,
    FewerReps,
    Finished,
    MoreReps,
    Pause,
    Paused,
    PauseReason,
    Resume,
    Retime,
    Revise,
    Running,
    Skip,
    SkipScope,
    State,
    Tick,
    Waiting,
)
from heelrehab.core.timeline import IntervalKind, Position, Timeline

MOVING_FRAME_S = 1 / 24
STILL_FRAME_S = 1 / 10
"""How often the screen is redrawn while the figure moves, and while only the ring does."""

FRAME_COST_S = 0.02
"""A frame begun less than this before a cue may hold it up on a busy machine."""


class SessionDriver(QObject):
    """Leads one session from its first interval to its end.

    Everything on screen is drawn from ``timeline`` and ``position`` on ``state_changed``.

    Signals:
        state_changed: The state, the timeline or the playhead is another one.
        cue_given: A ``Cue`` was crossed.
        interval_left: A ``Ran`` was added to ``ran``.
        finished: The session is over; ``state`` says how.
    """

    state_changed = Signal()
    cue_given = Signal(object)
    interval_left = Signal(object)
    finished = Signal()

    def __init__(
        self,
        timeline: Timeline,
        monotonic_s: Callable[[], float],
        *,
        time_scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        """Make a driver that has not begun.

        Args:
            timeline: The session, with at least one interval.
            monotonic_s: The session clock, running ``time_scale`` times as fast as real time.
            time_scale: How many session seconds go by in a real one.
            parent: The owner.
        """
        super().__init__(parent)
        self._monotonic_s = monotonic_s
        self._time_scale = time_scale
        self._timeline = timeline
        self._state: State = Paused(0, 0.0, PauseReason.BY_PERSON)
        self._ran: list[Ran] = []
        self._seen_s = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    @property
    def timeline(self) -> Timeline:
        """The session with the reps that were added or dropped."""
        return self._timeline

    @property
    def state(self) -> State:
        """Whether the session runs, waits, is paused or over."""
        return self._state

    @property
    def position(self) -> Position:
        """Where the playhead stands."""
        return position_of(self._state, self._timeline)

    @property
    def ran(self) -> tuple[Ran, ...]:
        """Every interval that was left so far, in order."""
        return tuple(self._ran)

    @property
    def seen_s(self) -> float:
        """When the clock was last read, in monotonic seconds."""
        return self._seen_s

    def begin(self) -> None:
        """Enter the first interval."""
        self._take(begin(self._timeline, self._now_s()))

    def tick(self) -> None:
        """Bring the playhead up to the clock."""
        self._send(Tick(self._now_s()))

    def pause(self, reason: PauseReason = PauseReason.BY_PERSON) -> None:
        """Stand still."""
        self._send(Pause(self._now_s(), reason))

    def resume(self) -> None:
        """Go on from a pause, or from an interval that waits."""
        self._send(Resume(self._now_s()))

    def pause_or_resume(self) -> None:
        """Do the one that makes a difference now."""
        if isinstance(self._state, Running):
            self.pause()
        else:
            self.resume()

    def skip(self, scope: SkipScope = SkipScope.INTERVAL) -> None:
        """Leave the interval, the set or the exercise."""
        self._send(Skip(self._now_s(), scope))

    def back(self) -> None:
        """Return to the start of this interval, or to the one before."""
        self._send(Back(self._now_s()))

    def add_rep(self) -> None:
        """Make this set one rep longer."""
        self._send(MoreReps(self._now_s()))

    def drop_rep(self) -> None:
        """Make this set one rep shorter."""
        self._send(FewerReps(self._now_s()))

    def revise(self, timeline: Timeline) -> None:
        """Leave the interval and go on in ``timeline``, alike up to and including it."""
        self._send(Revise(self._now_s(), timeline))

    def retime(self, timeline: Timeline) -> None:
        """Stay where the playhead stands, in ``timeline``: the same intervals at another pace."""
        self._send(Retime(self._now_s(), timeline))

    def end(self) -> None:
        """Stop here; what was done counts."""
        self._send(End(self._now_s()))

    def _now_s(self) -> float:
        self._seen_s = self._monotonic_s()
        return self._seen_s

    def _send(self, event: Event) -> None:
        limit_s = SLEEP_LIMIT_S * self._time_scale
        self._take(step(self._timeline, self._state, event, sleep_limit_s=limit_s))

    def _take(self, taken: Step) -> None:
        """Make a step's outcome the present one and tell who listens.

        Ears and eyes come first; writing down what was left takes the time that is left.
        """
        was_finished = isinstance(self._state, Finished)
        is_other = taken.state != self._state or taken.timeline is not self._timeline
        self._state, self._timeline = taken.state, taken.timeline
        self._ran += taken.left
        self._schedule()
        for cue in taken.cues:
            self.cue_given.emit(cue)
        if is_other:
            self.state_changed.emit()
        for ran in taken.left:
            self.interval_left.emit(ran)
        if isinstance(self._state, Finished) and not was_finished:
            self.finished.emit()

    def _schedule(self) -> None:
        """Wake at the next frame or the next cue, whichever comes first; never while still.

        A frame that would still be painted when the cue is due is left out.
        """
        match self._state:
            case Running(index=index, elapsed_s=elapsed_s):
                until_cue_s = next_cue_s(self._timeline, index, elapsed_s) / self._time_scale
                frame_s = self._frame_s(index)
                is_near = until_cue_s < frame_s + FRAME_COST_S
                wait_s = until_cue_s if is_near else frame_s
                self._timer.start(max(0, math.ceil(wait_s * 1000.0)))
            case Waiting(index=index) if self._timeline.intervals[index].kind.is_work:
                self._timer.start(round(MOVING_FRAME_S * 1000.0))
            case Waiting() | Paused() | Finished():
                self._timer.stop()

    def _frame_s(self, index: int) -> float:
        kind = self._timeline.intervals[index].kind
        is_moving = kind in (IntervalKind.MOVE, IntervalKind.LOWER)
        return MOVING_FRAME_S if is_moving else STILL_FRAME_S
