"""Something to be said in a given time."""

from __future__ import annotations

from dataclasses import dataclass

CHARACTERS_A_SECOND = 15.0
"""How fast engines speak at their usual rate, a little below what espeak-ng was measured at."""
FIRST_SOUND_S = 0.2
"""From the order to the first sound."""
ROOM_FOR_ALL_S = 4.0
"""Screen readers hear everything where there is this much time, else what matters most."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something to be said within ``within_s`` real seconds; ``short`` where time is short."""

    full: str
    short: str
    within_s: float

    @property
    def for_readers(self) -> str:
        """What a screen reader is told."""
        return self.full if self.within_s >= ROOM_FOR_ALL_S else self.short

    def fitting(self, left_s: float, rate_percent: int) -> str:
        """Return as much as can be said in ``left_s`` seconds; nothing where that is nothing."""
        for text in (self.full, self.short):
            if spoken_s(text, rate_percent) <= left_s:
                return text
        return ""


def spoken_s(text: str, rate_percent: int) -> float:
    """Return about how many seconds a text takes to be said; 100 is the usual rate."""
    return FIRST_SOUND_S + len(text) / CHARACTERS_A_SECOND * 100 / rate_percent
