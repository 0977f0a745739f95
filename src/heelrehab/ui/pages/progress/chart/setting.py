"""What stands behind the lines of the chart, as data."""

from __future__ import annotations

from dataclasses import dataclass

from heelrehab.core.trends.spans import Span


@dataclass(frozen=True, slots=True)
class Flag:
    """A change of plan: a dotted line, with words above it where it is a weighty one."""

    day: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything behind the lines; ``flare_text`` is written above each flare-up."""

    flags: tuple[Flag, ...] = ()
    flares: tuple[Span, ...] = ()
    flare_text: str = ""
