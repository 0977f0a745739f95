"""The one real clock, read by nobody but the composition root."""

from __future__ import annotations

import sys
import time
from datetime import datetime


class SystemClock:
    """The machine's time; monotonic seconds go on while it sleeps, so that sleep is seen.

    Linux's monotonic clock stands still in suspend, its boot-time clock does not; on macOS
    ``CLOCK_MONOTONIC`` goes on, Python's own ``monotonic`` does not.
    """

    def __init__(self, time_scale: float = 1.0) -> None:
        """Make a clock whose sessions run ``time_scale`` times as fast as real time."""
        self._time_scale = time_scale

    def monotonic_s(self) -> float:
        """Return seconds since some fixed moment, scaled."""
        return real_monotonic_s() * self._time_scale

    def now(self) -> datetime:
        """Return the present moment with the local zone."""
        return datetime.now().astimezone()


def real_monotonic_s() -> float:
    """Return unscaled seconds since some fixed moment."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()
