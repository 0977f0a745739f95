"""The things that stand still around the person: floor, wall, step, chair, rail, anchor."""

from __future__ import annotations

from PySide6.QtGui import QColor

from heelrehab.content.poses import Seat, Support
from heelrehab.core.figure.plane import Point
from heelrehab.core.figure.scene import (
    CHAIR_BACK_HEIGHT,
    CHAIR_DEPTH,
    STEP_EDGE_X,
    STEP_LENGTH,
    WALL_THICKNESS,
    WORKTOP_DEPTH,
    Scene,
)
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.canvas import Canvas

FLOOR_WIDTH = 0.005
FAR_AWAY = 4.0
"""Beyond the edge of any picture."""
POST = 0.020
RAIL = 0.030
BOARD = 0.026
KICK = 0.05
"""The gap for the toes under a worktop."""
OVERHANG = 0.012
BEHIND = 0.03
"""How far the far legs of furniture stand ahead."""
CHAIR_SEAT = 0.25


def draw_things(canvas: Canvas, look: Look, scene: Scene) -> None:
    """Draw everything that stands still."""
    y = -FLOOR_WIDTH / 2.0 * 1j
    canvas.line(y - FAR_AWAY, y + FAR_AWAY, look.floor, FLOOR_WIDTH)
    if scene.wall_x is not None:
        _wall(canvas, look, scene.wall_x)
    if scene.step_height:
        _step(canvas, look, scene.step_height)
    if scene.support is not None:
        _SUPPORTS[scene.spec.support](canvas, look, scene.support, scene.step_height)
    if scene.seat_height and scene.spec.seat is Seat.CHAIR:
        _chair(canvas, look, 0.0, scene.seat_height, CHAIR_BACK_HEIGHT)
    if scene.anchor is not None:
        _anchor(canvas, look, scene.anchor)


def _wall(canvas: Canvas, look: Look, x: float) -> None:
    canvas.box(x, complex(x + WALL_THICKNESS, FAR_AWAY), look.thing.near)
    canvas.line(x, complex(x, FAR_AWAY), look.thing.shade, FLOOR_WIDTH)


def _step(canvas: Canvas, look: Look, height: float) -> None:
    end = STEP_EDGE_X + STEP_LENGTH
    canvas.box(STEP_EDGE_X + 0.006, complex(end, height - BOARD / 2), look.thing.shade)
    tread = complex(STEP_EDGE_X, height - BOARD)
    canvas.box(tread, complex(end + 0.006, height), look.thing.near, radius=0.004)


def _chair_in_front(canvas: Canvas, look: Look, support: Point, ground: float) -> None:
    middle = support.real + CHAIR_DEPTH / 2.0 + POST / 2.0
    _chair(canvas, look, middle, ground + CHAIR_SEAT, support.imag)


def _chair(canvas: Canvas, look: Look, x: float, seat_height: float, back_y: float) -> None:
    """Draw a plain chair that looks forward, the middle of its seat at ``x``."""
    rear, front = x - CHAIR_DEPTH / 2.0, x + CHAIR_DEPTH / 2.0
    _post(canvas, rear + BEHIND, look.thing.far, seat_height)
    _post(canvas, front - POST * 1.2, look.thing.far, seat_height)
    _post(canvas, front - POST / 2.0, look.thing.shade, seat_height)
    _post(canvas, rear, look.thing.shade, back_y)
    low = complex(rear - POST / 2.0, seat_height - BOARD)
    canvas.box(low, complex(front + POST / 2.0, seat_height), look.thing.near, radius=0.010)
    rest = complex(rear - POST * 0.8, back_y - 0.12)
    canvas.box(rest, complex(rear + POST * 0.8, back_y), look.thing.near, radius=0.012)


def _worktop(canvas: Canvas, look: Look, support: Point, ground: float) -> None:
    edge, top = support.real - OVERHANG, support.imag
    end = support.real + WORKTOP_DEPTH
    canvas.box(complex(edge + 0.055, ground), complex(end - 0.025, ground + KICK), look.thing.far)
    cupboard = complex(edge + 0.03, ground + KICK)
    canvas.box(cupboard, complex(end - 0.01, top - RAIL / 2.0), look.thing.shade)
    canvas.box(complex(edge, top - RAIL), complex(end, top), look.thing.near, radius=0.008)


def _rail(canvas: Canvas, look: Look, support: Point, ground: float) -> None:
    start, end, top = support.real - 0.05, STEP_EDGE_X + STEP_LENGTH - 0.01, support.imag
    for x in (support.real + 0.02, end - 0.04):
        _post(canvas, x, look.thing.shade, top, bottom=ground)
    low = complex(start, top - RAIL)
    canvas.box(low, complex(end, top), look.thing.near, radius=RAIL / 2.0)


def _anchor(canvas: Canvas, look: Look, anchor: Point) -> None:
    """Draw a heavy post on a floor plate, with a ring that the band is tied to."""
    canvas.box(
        anchor.real - 0.005, complex(anchor.real + 0.08, 0.02), look.thing.shade, radius=0.006
    )
    _post(canvas, anchor.real + 0.037, look.thing.near, 0.30, width=0.035)
    canvas.ring(anchor + 0.006, 0.014, look.thing.far, 0.007)


def _post(
    canvas: Canvas,
    x: float,
    colour: QColor,
    top: float,
    *,
    bottom: float = 0.0,
    width: float = POST,
) -> None:
    canvas.box(complex(x - width / 2.0, bottom), complex(x + width / 2.0, top), colour)


_SUPPORTS = {
    Support.CHAIR: _chair_in_front,
    Support.WORKTOP: _worktop,
    Support.RAIL: _rail,
}
