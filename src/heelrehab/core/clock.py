"""What the rules may ask of time: moments, and ids in their order; only the root has real ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

NewId = Callable[[], str]
"""Gives the id of a new record: time-ordered, never the same twice."""


class Clock(Protocol):
    """Gives moments. Everything else takes them as arguments."""

    def monotonic_s(self) -> float:
        """Seconds since some fixed moment, never set back; sessions run on these."""
        ...

    def now(self) -> datetime:
        """The wall clock's moment with the local zone; records are stamped with it."""
        ...
