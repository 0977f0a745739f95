"""Where the hands are: resting on something, hanging, or holding a band."""

from __future__ import annotations

from heelrehab.content.poses import Band, Hands
from heelrehab.core.figure.body import FOREARM, UPPER_ARM
from heelrehab.core.figure.plane import Point, turned, up
from heelrehab.core.figure.scene import Scene
from heelrehab.core.figure.skeleton import HandPlace, Leg, Trunk

PALM = 0.014
"""From the wrist's middle to what the palm rests on."""
WRIST_FROM_GRIP = complex(-0.050, 0.024)
WRIST_ON_HIP = complex(0.01, 0.075)
WRIST_WITH_BAND = complex(0.17, 0.10)
"""From the hip, in an upright trunk."""
WRIST_ON_FLOOR = complex(-0.15, 0.018)
WRIST_UP_THIGH = 0.12
THIGH_TOP = 0.062
BELOW_SHOULDER = 0.03


def lacks(hands: Hands, scene: Scene) -> str:
    """Return the key of the thing that the hands need and the scene lacks, else nothing."""
    match hands:
        case Hands.WALL if scene.wall_x is None:
            return "wall_x"
        case Hands.SUPPORT if scene.support is None:
            return "support"
        case Hands.BAND if scene.spec.band is not Band.HELD:
            return 'band = "held"'
        case _:
            return ""


def hand_place(
    hands: Hands, wall_y: float | None, trunk: Trunk, leg: Leg, scene: Scene
) -> HandPlace:
    """Return where the near wrist belongs.

    A thing that the scene lacks leaves the hand hanging; ``checks`` names that fault.
    """
    place = _hanging(trunk.shoulder, 4.0, -12.0, 165.0)
    match hands:
        case Hands.WALL if scene.wall_x is not None:
            y = trunk.shoulder.imag - BELOW_SHOULDER if wall_y is None else wall_y
            place = HandPlace(complex(scene.wall_x - PALM, y), 0.0)
        case Hands.SUPPORT if scene.support is not None:
            place = HandPlace(scene.support + WRIST_FROM_GRIP, 98.0)
        case Hands.FRONT:
            place = _hanging(trunk.shoulder, -48.0, -72.0, 100.0)
        case Hands.HIPS:
            place = HandPlace(trunk.hip + turned(WRIST_ON_HIP, trunk.lean_deg), 150.0)
        case Hands.THIGHS:
            place = _on_thigh(leg)
        case Hands.BAND if scene.spec.band is Band.HELD:
            place = HandPlace(trunk.hip + turned(WRIST_WITH_BAND, trunk.lean_deg), 80.0)
        case Hands.FLOOR:
            place = HandPlace(trunk.hip.real + WRIST_ON_FLOOR, -95.0)
        case _:
            pass
    return place


def _hanging(shoulder: Point, upper_deg: float, lower_deg: float, fingers_deg: float) -> HandPlace:
    wrist = shoulder - UPPER_ARM * up(upper_deg) - FOREARM * up(lower_deg)
    return HandPlace(wrist, fingers_deg)


def _on_thigh(leg: Leg) -> HandPlace:
    along = (leg.hip - leg.knee) / abs(leg.hip - leg.knee)
    wrist = leg.knee + along * WRIST_UP_THIGH - along * 1j * THIGH_TOP
    return HandPlace(wrist, 95.0)
