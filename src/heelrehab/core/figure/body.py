"""Proportions, masses and joint limits of the figure's body."""

from __future__ import annotations

from dataclasses import dataclass

SHANK = 0.246
THIGH = 0.245
TRUNK = 0.288
UPPER_ARM = 0.186
FOREARM = 0.146
HAND = 0.085
"""Lengths as fractions of standing height; the hand's is that of relaxed, curved fingers.

Source: Winter 2009, Biomechanics and Motor Control of Human Movement, figure 4.1 (after
Drillis and Contini 1966). A straight hand is 0.108 there.
"""

ANKLE_HEIGHT = 0.039
"""Source: Winter 2009, figure 4.1."""

NECK_BASE = complex(-0.012, 0.02)
"""From the shoulder joint, in an upright trunk."""
NECK = 0.09
"""From the base of the neck to the ear canal, which is 0.075 below the crown."""
NECK_LEAN_DEG = 14.0
"""A neck leans forward even in a person who stands upright."""

BALL_HEIGHT = 0.012
HEEL_FROM_ANKLE = complex(-0.028, -ANKLE_HEIGHT)
BALL_FROM_ANKLE = complex(0.071, BALL_HEIGHT - ANKLE_HEIGHT)
TOE_FROM_BALL = complex(0.040, -0.004)
"""The foot's two parts hinge at the ball (the metatarsophalangeal joints), 0.73 of its length
from the back of the heel, at half the thickness of the ball above the sole."""

DEPTH = 0.022
"""How far forward the far limbs are drawn, so that a pair of limbs reads as two."""

HIP_ABOVE_SEAT = 0.066
"""From the seat to the hip joint, the flesh between them included."""


@dataclass(frozen=True, slots=True)
class SegmentMass:
    """Share of body mass, and where along the segment from its near end it is centred."""

    mass_fraction: float
    centre_fraction: float


FOOT_MASS = SegmentMass(0.0145, 0.500)
SHANK_MASS = SegmentMass(0.0465, 0.433)
THIGH_MASS = SegmentMass(0.100, 0.433)
TRUNK_MASS = SegmentMass(0.497, 0.500)
HEAD_MASS = SegmentMass(0.081, 1.000)
UPPER_ARM_MASS = SegmentMass(0.028, 0.436)
FOREARM_MASS = SegmentMass(0.016, 0.430)
HAND_MASS = SegmentMass(0.006, 0.506)
"""Source: Winter 2009, table 4.1; the head's mass lies at the ear canal."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The range of a joint, in degrees, that poses may use."""

    least_deg: float
    most_deg: float

    def hold(self, angle_deg: float) -> bool:
        """Tell whether an angle is within the range, a thousandth of a degree granted."""
        return self.least_deg - 1e-3 <= angle_deg <= self.most_deg + 1e-3


LIMITS = {
    "ankle_deg": Limits(-55.0, 42.0),
    "knee_deg": Limits(-2.0, 140.0),
    "hip_deg": Limits(-25.0, 120.0),
    "toes_deg": Limits(-40.0, 70.0),
    "elbow_deg": Limits(-1.0, 150.0),
    "trunk_deg": Limits(-40.0, 60.0),
}
"""Source: Norkin and White 2016, Measurement of Joint Motion (AAOS ranges: knee 0 to 135, hip
-20 to 120, toe extension to 70); the ankle wider, as weight-bearing lunges reach about 40
(Bennell 1998, Aust J Physiother 44:175). The trunk's lean is what one sits with at ease."""
