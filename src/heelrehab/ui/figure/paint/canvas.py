"""Draws shapes given in the figure's plane.

Shapes are brought to the screen before Qt sees them: Qt flattens a curve as finely as its own
coordinates ask for, so that a curve a tenth of a unit long, enlarged by the painter, costs ten
times as much as the same curve in pixels.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
    QTransform,
)

from heelrehab.core.figure.plane import Point

EDGE_WIDTH = 0.0045
SPOT_PX = 64


class Canvas:
    """A painter with the way from the figure's plane to its pixels.

    Widths are fractions of standing height. ``edge`` outlines what is filled, if given.
    """

    def __init__(self, painter: QPainter, transform: QTransform, edge: QColor | None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter = painter
        self._transform = transform
        self._scale_px = abs(transform.m22())
        self._edge_pen = QPen(Qt.PenStyle.NoPen)
        if edge is not None:
            self._edge_pen = _round_pen(edge, EDGE_WIDTH * self._scale_px)

    def point(self, place: Point) -> QPointF:
        """Return where a place of the plane is on the screen."""
        return self._transform.map(QPointF(place.real, place.imag))

    def fill(self, path: QPainterPath, colour: QColor) -> None:
        """Fill ``path``, outlined where this canvas has an edge."""
        self._painter.setPen(self._edge_pen)
        self._painter.setBrush(colour)
        self._painter.drawPath(self._transform.map(path))

    def fill_plain(self, path: QPainterPath, colour: QColor) -> None:
        """Fill ``path`` and never outline it."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawPath(self._transform.map(path))

    def stroke(self, path: QPainterPath, colour: QColor, width: float) -> None:
        """Draw along ``path`` with round ends."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(_round_pen(colour, width * self._scale_px))
        self._painter.drawPath(self._transform.map(path))

    def line(self, start: Point, end: Point, colour: QColor, width: float) -> None:
        """Draw a straight line with square ends, for which Qt has a way of its own."""
        pen = QPen(colour, width * self._scale_px)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(self.point(start), self.point(end))

    def polygon(self, corners: Sequence[Point], colour: QColor) -> None:
        """Fill the shape between ``corners`` without an outline."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawPolygon([self.point(corner) for corner in corners])

    def box(self, low: Point, high: Point, colour: QColor, *, radius: float = 0.0) -> None:
        """Fill the rectangle from its lower left to its upper right corner."""
        self._painter.setPen(self._edge_pen)
        self._painter.setBrush(colour)
        rectangle = QRectF(self.point(low), self.point(high)).normalized()
        if radius:
            radius_px = radius * self._scale_px
            self._painter.drawRoundedRect(rectangle, radius_px, radius_px)
        else:
            self._painter.drawRect(rectangle)

    def disc(self, centre: Point, radius: float, colour: QColor) -> None:
        """Fill a circle without an outline."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        radius_px = radius * self._scale_px
        self._painter.drawEllipse(self.point(centre), radius_px, radius_px)

    def ring(self, centre: Point, radius: float, colour: QColor, width: float) -> None:
        """Draw a circle."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(_round_pen(colour, width * self._scale_px))
        radius_px = radius * self._scale_px
        self._painter.drawEllipse(self.point(centre), radius_px, radius_px)

    def picture(self, low: Point, high: Point, picture: QPixmap) -> None:
        """Draw ``picture`` into the rectangle from its lower left to its upper right corner."""
        rectangle = QRectF(self.point(low), self.point(high)).normalized()
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.drawPixmap(rectangle, picture, QRectF(picture.rect()))


def soft_spot(colour: QColor) -> QPixmap:
    """Return a picture of a spot that fades to nothing at its rim, to be stretched."""
    picture = QPixmap(SPOT_PX, SPOT_PX)
    picture.fill(Qt.GlobalColor.transparent)
    clear = QColor(colour)
    clear.setAlpha(0)
    fading = QRadialGradient(QPointF(SPOT_PX, SPOT_PX) / 2.0, SPOT_PX / 2.0)
    for at, shade in ((0.0, colour), (0.55, colour), (1.0, clear)):
        fading.setColorAt(at, shade)
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), fading)
    painter.end()
    return picture


def _round_pen(colour: QColor, width_px: float) -> QPen:
    pen = QPen(colour, width_px)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
