"""The close-up of the foot, with the bend of the ankle."""

from __future__ import annotations

from heelrehab.core.figure.plane import lean_deg_of, up
from heelrehab.core.figure.skeleton import Leg
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.canvas import Canvas
from heelrehab.ui.figure.paint.contour import arc

ARC_RADIUS = 0.075
ARC_WIDTH = 0.0055
RAY_WIDTH = 0.0022
CASING = 2.0
"""The arc is cased in the ground's colour, so that it stands out from skin too."""
RAY_REACH = 1.2
"""Length of the lines along shin and foot, against the arc's radius."""


def draw_ankle_arc(canvas: Canvas, look: Look, leg: Leg) -> None:
    """Draw the angle between shin and foot, in front of the ankle."""
    shin_deg = lean_deg_of(leg.knee - leg.ankle)
    foot_deg = leg.foot_deg + 90.0
    for lean_deg in (shin_deg, foot_deg):
        end = leg.ankle + up(lean_deg) * ARC_RADIUS * RAY_REACH
        canvas.line(leg.ankle, end, look.accent, RAY_WIDTH)
    for colour, width in ((look.card, ARC_WIDTH * CASING), (look.accent, ARC_WIDTH)):
        canvas.fill_plain(arc(leg.ankle, ARC_RADIUS, shin_deg, foot_deg, width), colour)
        canvas.disc(leg.ankle, width * 0.8, colour)
