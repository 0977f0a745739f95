"""What the program may ask of time. Only the composition root has a real one."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Gives moments. Everything else takes them as arguments."""

    def monotonic_s(self) -> float:
        """Seconds since some fixed moment, never set back; sessions run on these."""
        ...

    def now(self) -> datetime:
        """The wall clock's moment with the local zone; records are stamped with it."""
        ...
