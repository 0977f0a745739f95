"""The things that stand still around the person: floor, wall, step, chair, rail, anchor."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from heelrehab.content.poses import Seat, Support
from heelrehab.core.figure.plane import Point
from heelrehab.core.figure.scene import (
    CHAIR_BACK_HEIGHT,
    CHAIR_DEPTH,
    STEP_EDGE_X,
    STEP_LENGTH,
    WALL_THICKNESS,
    Scene,
)
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.contour import qt_point

FLOOR_WIDTH = 0.005
POST = 0.020
RAIL = 0.030
BOARD = 0.026
KICK = 0.05
"""The gap for the toes under a worktop."""
DEPTH_SHIFT = 0.03
"""How far the far legs of furniture stand ahead."""


def draw_things(painter: QPainter, look: Look, scene: Scene, left: float, right: float) -> None:
    """Draw everything that stands still, the floor from ``left`` to ``right``."""
    painter.setPen(QPen(look.floor, FLOOR_WIDTH))
    y = -FLOOR_WIDTH / 2.0
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    if scene.wall_x is not None:
        _wall(painter, look, scene.wall_x)
    if scene.step_height:
        _step(painter, look, scene.step_height)
    if scene.support is not None:
        _SUPPORTS[scene.spec.support](painter, look, scene.support, scene.step_height)
    if scene.seat_height and scene.spec.seat is Seat.CHAIR:
        _chair(painter, look, 0.0, scene.seat_height)
    if scene.anchor is not None:
        _anchor(painter, look, scene.anchor)


def _wall(painter: QPainter, look: Look, x: float) -> None:
    _start(painter, look, look.thing.near)
    painter.drawRect(QRectF(x, 0.0, WALL_THICKNESS, 1.5))
    painter.setPen(QPen(look.edge or look.thing.shade, FLOOR_WIDTH))
    painter.drawLine(QPointF(x, 0.0), QPointF(x, 1.5))


def _step(painter: QPainter, look: Look, height: float) -> None:
    _start(painter, look, look.thing.shade)
    painter.drawRect(QRectF(STEP_EDGE_X + 0.006, 0.0, STEP_LENGTH - 0.006, height))
    _start(painter, look, look.thing.near)
    tread = QRectF(STEP_EDGE_X, height - BOARD, STEP_LENGTH, BOARD)
    painter.drawRoundedRect(tread, 0.004, 0.004)


def _chair_in_front(painter: QPainter, look: Look, support: Point, ground: float) -> None:
    seat_height = ground + 0.25
    middle = support.real + CHAIR_DEPTH / 2.0 + POST / 2.0
    _chair(painter, look, middle, seat_height, back_y=support.imag)


def _chair(
    painter: QPainter,
    look: Look,
    x: float,
    seat_height: float,
    *,
    back_y: float = CHAIR_BACK_HEIGHT,
) -> None:
    """Draw a plain chair that stands on the floor with the middle of its seat at ``x``."""
    half = CHAIR_DEPTH / 2.0
    rear, front = x - half, x + half
    for leg_x, colour in (
        (rear + DEPTH_SHIFT, look.thing.far),
        (front - POST, look.thing.far),
        (front - POST / 2.0, look.thing.shade),
    ):
        _post(painter, look, leg_x, colour, top=seat_height)
    _post(painter, look, rear, look.thing.shade, top=back_y)
    _start(painter, look, look.thing.near)
    seat = QRectF(rear - POST / 2.0, seat_height - BOARD, CHAIR_DEPTH + POST, BOARD)
    painter.drawRoundedRect(seat, 0.010, 0.010)
    rest = QRectF(rear - POST * 0.8, back_y - 0.12, POST * 1.6, 0.12)
    painter.drawRoundedRect(rest, 0.012, 0.012)


def _worktop(painter: QPainter, look: Look, support: Point, ground: float) -> None:
    edge = support.real - 0.012
    _start(painter, look, look.thing.shade)
    painter.drawRect(QRectF(edge + 0.03, ground + KICK, 1.0, support.imag - ground - KICK))
    _start(painter, look, look.thing.far)
    painter.drawRect(QRectF(edge + 0.055, ground, 1.0, KICK))
    _start(painter, look, look.thing.near)
    slab = QRectF(edge, support.imag - RAIL, 1.0, RAIL)
    painter.drawRoundedRect(slab, 0.008, 0.008)


def _rail(painter: QPainter, look: Look, support: Point, ground: float) -> None:
    start, end = support.real - 0.05, STEP_EDGE_X + STEP_LENGTH - 0.02
    for post_x in (support.real + 0.03, end - 0.05):
        _post(painter, look, post_x, look.thing.shade, bottom=ground, top=support.imag)
    _start(painter, look, look.thing.near)
    bar = QRectF(start, support.imag - RAIL, end - start, RAIL)
    painter.drawRoundedRect(bar, RAIL / 2.0, RAIL / 2.0)


def _anchor(painter: QPainter, look: Look, anchor: Point) -> None:
    """Draw a heavy post on a floor plate, with a ring that the band is tied to."""
    foot = QRectF(anchor.real - 0.005, 0.0, 0.085, 0.02)
    _start(painter, look, look.thing.shade)
    painter.drawRoundedRect(foot, 0.006, 0.006)
    _post(painter, look, anchor.real + 0.037, look.thing.near, top=0.30, width=0.035)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.edge or look.thing.far, 0.007))
    painter.drawEllipse(qt_point(anchor + 0.006), 0.014, 0.014)


def _post(
    painter: QPainter,
    look: Look,
    x: float,
    colour: QColor,
    *,
    top: float,
    bottom: float = 0.0,
    width: float = POST,
) -> None:
    _start(painter, look, colour)
    painter.drawRect(QRectF(x - width / 2.0, bottom, width, top - bottom))


def _start(painter: QPainter, look: Look, brush: QColor | QBrush | QLinearGradient) -> None:
    painter.setPen(Qt.PenStyle.NoPen if look.edge is None else QPen(look.edge, FLOOR_WIDTH * 0.8))
    painter.setBrush(brush)


_SUPPORTS = {
    Support.CHAIR: _chair_in_front,
    Support.WORKTOP: _worktop,
    Support.RAIL: _rail,
}
