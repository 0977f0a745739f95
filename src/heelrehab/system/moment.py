"""The present moment on the wall clock and on the machine's own, for waiting after wrong tries."""

from __future__ import annotations

import sys
from pathlib import Path

from heelrehab.core.access.throttle import Moment
from heelrehab.core.clock import Clock
from heelrehab.system.clock import real_monotonic_s

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def system_moment(clock: Clock) -> Moment:
    """Return the moment; outside Linux the run of the machine has no name.

    The seconds are never scaled, even where the session clock is.
    """
    return Moment(clock.now(), real_monotonic_s(), _boot_id(sys.platform))


def _boot_id(platform: str) -> str:
    if platform != "linux":
        return ""
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return ""
