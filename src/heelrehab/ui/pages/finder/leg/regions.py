"""Where on the lower leg each place of pain lies, in the figure's own plane."""

from __future__ import annotations

from dataclasses import dataclass

from heelrehab.core.figure.body import ANKLE_HEIGHT
from heelrehab.core.figure.plane import Point
from heelrehab.ui.theme.roles import Colour, Theme


@dataclass(frozen=True, slots=True)
class LegRegion:
    """An upright ellipse in fractions of standing height, the ankle joint above the origin."""

    centre: Point
    half_width: float
    half_height: float
    badge: Point
    """Where its number stands."""

    def distance(self, point: Point) -> float:
        """Return how far out a point lies: up to 1 inside."""
        away = point - self.centre
        across, along = away.real / self.half_width, away.imag / self.half_height
        return float((across * across + along * along) ** 0.5)

    def gap(self, point: Point) -> float:
        """Return how far a point is from the edge, towards the centre; 0 inside."""
        distance = self.distance(point)
        return abs(point - self.centre) * (1.0 - 1.0 / distance) if distance > 1.0 else 0.0


STANDING_M = 1.75
"""The height that centimetres are turned into fractions of; a design choice."""

INSERTION_TOP = 0.034
"""How high above the floor the tendon's lowest 2 cm end, on the figure's heel."""

_CM = 0.01 / STANDING_M
_MID_LENGTH = 5 * _CM

REGIONS: dict[str, LegRegion] = {
    "mid": LegRegion(
        centre=complex(-0.027, INSERTION_TOP + 0.003 + _MID_LENGTH / 2),
        half_width=0.0125,
        half_height=_MID_LENGTH / 2 + 0.003,
        badge=complex(-0.066, 0.066),
    ),
    "on_bone": LegRegion(
        centre=complex(-0.0365, 0.0205),
        half_width=0.0125,
        half_height=0.0125,
        badge=complex(-0.074, 0.024),
    ),
    "under_heel": LegRegion(
        centre=complex(-0.013, 0.001),
        half_width=0.026,
        half_height=0.0085,
        badge=complex(-0.013, -0.025),
    ),
    "deep_side_or_front": LegRegion(
        centre=complex(0.007, ANKLE_HEIGHT),
        half_width=0.0165,
        half_height=0.0125,
        badge=complex(0.055, 0.066),
    ),
    "calf_muscle": LegRegion(
        centre=complex(-0.027, 0.190),
        half_width=0.022,
        half_height=0.036,
        badge=complex(-0.076, 0.190),
    ),
}
"""By the id of the answer. The tendon 2 to 7 cm above the heel bone is mid-portion.

Source: de Vos 2021, BJSM 55:1125, doi 10.1136/bjsports-2020-103867.
"""


def region_colour(option_id: str, theme: Theme) -> Colour:
    """Return the colour of a region and of its badge."""
    match option_id:
        case "mid":
            return theme.accent
        case "on_bone":
            return theme.tendon
        case "under_heel":
            return theme.phases.change
        case "calf_muscle":
            return theme.phases.move
        case "deep_side_or_front":
            return theme.phases.lower
        case _:
            return theme.outline


def region_at(point: Point, reach: float) -> str | None:
    """Return the region under a point, else the nearest whose edge is within ``reach``.

    Args:
        point: In the figure's plane.
        reach: In fractions of standing height; 0 takes only what lies inside.
    """
    nearest = min(
        REGIONS, key=lambda place: (REGIONS[place].gap(point), REGIONS[place].distance(point))
    )
    return nearest if REGIONS[nearest].gap(point) <= reach else None
