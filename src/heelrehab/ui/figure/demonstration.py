"""The looping demonstration: which move, how far, when something changes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from heelrehab.content.schema import Move, Phase

LONGEST_HOLD_S = 3.0
"""A hold of half a minute is shown this long; nobody watches more of it."""
PAUSE_S = 0.8
"""Between two runs."""
FRAME_S = 1.0 / 60.0


@dataclass(frozen=True, slots=True)
class Moment:
    """What is shown, and in how many seconds that changes."""

    move_index: int | None
    """None in the pause before the first move."""
    fraction: float
    until_change_s: float


class Demonstration:
    """A run through the moves of an exercise, over and over."""

    def __init__(self, moves: Sequence[Move]) -> None:
        shown_s = [
            min(move.seconds, LONGEST_HOLD_S) if move.phase is Phase.HOLD else move.seconds
            for move in moves
        ]
        self._ends_s = tuple(accumulate(shown_s, initial=PAUSE_S))

    @property
    def loop_s(self) -> float:
        """Seconds of one run, the pause before it included."""
        return self._ends_s[-1]

    def at(self, elapsed_s: float, *, is_moving: Sequence[bool]) -> Moment:
        """Return what to show ``elapsed_s`` after the start.

        Args:
            elapsed_s: Seconds since the demonstration began.
            is_moving: For each move whether its picture changes as it goes on.
        """
        time_s = elapsed_s % self.loop_s
        if time_s < PAUSE_S:
            return Moment(None, 0.0, PAUSE_S - time_s)
        index = next(at for at, end_s in enumerate(self._ends_s[1:]) if time_s < end_s)
        start_s, end_s = self._ends_s[index], self._ends_s[index + 1]
        fraction = (time_s - start_s) / (end_s - start_s)
        return Moment(index, fraction, FRAME_S if is_moving[index] else end_s - time_s)
