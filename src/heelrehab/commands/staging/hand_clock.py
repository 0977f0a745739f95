"""A clock that is moved by hand, so that weeks pass in seconds."""

from __future__ import annotations

from datetime import datetime, timedelta

READING = timedelta(milliseconds=1)
"""Each look at the clock takes that long, so that no two records bear the same moment."""


class HandClock:
    """Wall clock and session clock in one; both stand still between two moves."""

    def __init__(self, now: datetime) -> None:
        """Begin at ``now``, with its zone."""
        self._now = now
        self._monotonic_s = 1000.0

    def monotonic_s(self) -> float:
        """Return the seconds of the session clock."""
        return self._monotonic_s

    def now(self) -> datetime:
        """Return the moment, a trifle later at each look."""
        self._now += READING
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time go by."""
        self._monotonic_s += seconds
        self._now += timedelta(seconds=seconds)

    def advance_to(self, hour: int, minute: int = 0, *, days: int = 0) -> None:
        """Let time go by until that time of the day, ``days`` days later."""
        there = self._now.replace(hour=hour, minute=minute, second=0) + timedelta(days=days)
        self.advance(max(0.0, (there - self._now).total_seconds()))
