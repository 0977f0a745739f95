"""Left, right, or both legs at once."""

from __future__ import annotations

from enum import Enum


class Side(Enum):
    """The leg that works, or that a score is about."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> Side:
        """The opposite leg; both legs have no opposite and stay both."""
        match self:
            case Side.LEFT:
                return Side.RIGHT
            case Side.RIGHT:
                return Side.LEFT
            case Side.BOTH:
                return Side.BOTH
