"""Points and directions in the side view.

A point is a complex number, real part forward and imaginary part up: adding, scaling and
turning are then the number's own arithmetic, and fast enough for sixty frames a second.
A lean is an angle from straight up, forward (clockwise) positive.
"""

from __future__ import annotations

import cmath
import math

Point = complex


def up(lean_deg: float) -> Point:
    """Return the unit vector that leans ``lean_deg`` forward from straight up."""
    return cmath.rect(1.0, math.radians(90.0 - lean_deg))


def lean_deg_of(vector: Point) -> float:
    """Return how far ``vector`` leans forward from straight up, -180 to 180 degrees."""
    return math.degrees(math.atan2(vector.real, vector.imag))


def turned(vector: Point, clockwise_deg: float) -> Point:
    """Return ``vector`` turned clockwise, as a forward lean turns it."""
    return vector * cmath.rect(1.0, -math.radians(clockwise_deg))


def within_half_turn(angle_deg: float) -> float:
    """Return the same angle, written from -180 up to 180 degrees."""
    return (angle_deg + 180.0) % 360.0 - 180.0


def middle_joint(
    root: Point, target: Point, upper: float, lower: float, *, bends_forward: bool
) -> Point:
    """Return the joint between two bones that lead from ``root`` to ``target``.

    A target out of reach straightens or folds the bones towards it as far as they go.

    Args:
        root: Where the upper bone starts.
        target: Where the lower bone should end.
        upper: Length of the upper bone.
        lower: Length of the lower bone.
        bends_forward: True puts the joint before the line from root down to target (a
            knee), False behind or below it (an elbow).
    """
    line = target - root
    distance = min(max(abs(line), abs(upper - lower), 1e-9), upper + lower)
    unit = line / abs(line) if line else -1j
    along = (upper**2 - lower**2 + distance**2) / (2.0 * distance)
    aside = math.sqrt(max(0.0, upper**2 - along**2))
    return root + unit * complex(along, aside if bends_forward else -aside)
