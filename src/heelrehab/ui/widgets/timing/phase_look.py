"""How each kind of interval looks: a colour, and shapes that tell it without colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from heelrehab.core.timeline import IntervalKind
from heelrehab.ui.theme.roles import Colour, Theme


class RingPattern(Enum):
    """The band of the ring: whole for work, in pieces for pauses."""

    SOLID = "solid"
    DASHED = "dashed"
    TICKED = "ticked"


class PhaseSign(Enum):
    """The sign above the phase word."""

    DOTS = "dots"
    UP = "up"
    SQUARE = "square"
    DOWN = "down"
    BARS = "bars"
    SWAP = "swap"


@dataclass(frozen=True, slots=True)
class PhaseLook:
    """Colour, ring pattern and sign of one kind of interval."""

    colour: Colour
    pattern: RingPattern
    sign: PhaseSign


def phase_look(kind: IntervalKind, theme: Theme) -> PhaseLook:
    """Return the look of a kind of interval."""
    phases = theme.phases
    match kind:
        case IntervalKind.PREPARE:
            return PhaseLook(phases.prepare, RingPattern.TICKED, PhaseSign.DOTS)
        case IntervalKind.MOVE:
            return PhaseLook(phases.move, RingPattern.SOLID, PhaseSign.UP)
        case IntervalKind.HOLD:
            return PhaseLook(phases.hold, RingPattern.SOLID, PhaseSign.SQUARE)
        case IntervalKind.LOWER:
            return PhaseLook(phases.lower, RingPattern.SOLID, PhaseSign.DOWN)
        case IntervalKind.REST:
            return PhaseLook(phases.rest, RingPattern.DASHED, PhaseSign.BARS)
        case IntervalKind.CHANGE_SIDE | IntervalKind.CHANGE_EXERCISE:
            return PhaseLook(phases.change, RingPattern.DASHED, PhaseSign.SWAP)
