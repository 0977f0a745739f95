"""The lower leg of the figure, to be tapped where it hurts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.core.figure.body import ANKLE_HEIGHT, SHANK, THIGH
from heelrehab.core.figure.plane import Point
from heelrehab.core.figure.skeleton import Leg, LegAngles, leg_from_hip
from heelrehab.ui.figure.look import FigureTheme, Look, Person, look_for
from heelrehab.ui.figure.paint.contour import local, qt_point, side, smooth_open
from heelrehab.ui.figure.paint.leg import leg_path
from heelrehab.ui.figure.paint.marks import TENDON, TENDON_END
from heelrehab.ui.pages.finder.leg.badge import badge_side_px, draw_badge
from heelrehab.ui.pages.finder.leg.regions import (
    REGIONS,
    LegRegion,
    region_at,
    region_colour,
)
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import BASE_TEXT_PX

LARGE, SMALL = QSize(300, 372), QSize(240, 298)
MOST_GROWTH = 1.6
"""How much larger the picture gets with the text, so that its numbers leave it room."""
VIEW = QRectF(-0.092, -0.040, 0.224, 0.290)
"""What is seen of the plane: left, bottom, width, height."""
FADE_FROM, FADE_TO = 0.215, 0.248
"""Between these heights the leg melts into the ground."""
FINGER_PX = 16.0
"""How far beside a region a finger may land."""


class LegPicture(QWidget):
    """Shows the regions with the numbers of their rows; a tap chooses one.

    Signals:
        chosen: The id of the option whose region was tapped.
        pointed: The id under the pointer; empty where there is none.
    """

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        numbers: Mapping[str, int],
        *,
        name: str,
        person: Person | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the regions among ``numbers``, the number of each option's row."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Picture of the lower leg"))
        self.setAccessibleDescription(self.tr("The list of places says the same in words."))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._appearance = appearance
        self._numbers = numbers
        self._person = person or Person()
        self._leg = _standing_leg()
        self._chosen = ""
        self._marked = ""
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size at which a finger hits each region."""
        return LARGE * self._growth()

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the places can be told apart."""
        return SMALL * self._growth()

    def show_chosen(self, option_id: str) -> None:
        """Fill the region of the option chosen; an id without a region fills none."""
        self._chosen = option_id
        self.update()

    def mark(self, option_id: str) -> None:
        """Show which region the rows point at."""
        if option_id != self._marked:
            self._marked = option_id
            self.update()

    def plane(self) -> QTransform:
        """Return the way from the figure's plane to this widget."""
        room_px = badge_side_px(self._appearance) * 0.5
        width_px, height_px = self.width() - 2 * room_px, self.height() - 2 * room_px
        scale = min(width_px / VIEW.width(), height_px / VIEW.height())
        left_px = (self.width() - scale * VIEW.width()) / 2 - scale * VIEW.left()
        bottom_px = (self.height() + scale * VIEW.height()) / 2 + scale * VIEW.top()
        return QTransform(scale, 0.0, 0.0, -scale, left_px, bottom_px)

    def place_of(self, point: Point) -> QPointF:
        """Return where a point of the figure's plane stands in this widget."""
        return self.plane().map(qt_point(point))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was tapped."""
        option_id = self._option_at(event.position())
        if option_id:
            self.chosen.emit(option_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the rows what the pointer is at."""
        self._point_at(self._option_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell the rows that the pointer went."""
        super().leaveEvent(event)
        self._point_at("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw leg, regions and numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = look_for(FigureTheme(self._appearance.name.value), self._person)
        painter.setTransform(self.plane(), combine=True)
        self._draw_leg(painter, look)
        for option_id in self._shown():
            self._draw_region(painter, option_id, REGIONS[option_id])
        painter.resetTransform()
        for option_id in self._shown():
            centre = self.place_of(REGIONS[option_id].badge)
            draw_badge(painter, self._appearance, centre, self._numbers[option_id], option_id)

    def _growth(self) -> float:
        return min(MOST_GROWTH, self._appearance.sizes.text_px / BASE_TEXT_PX)

    def _shown(self) -> list[str]:
        return [option_id for option_id in REGIONS if option_id in self._numbers]

    def _option_at(self, place: QPointF) -> str:
        plane = self.plane()
        back, _ = plane.inverted()
        point = back.map(place)
        found = region_at(complex(point.x(), point.y()), FINGER_PX / plane.m11())
        return found if found is not None and found in self._numbers else ""

    def _point_at(self, option_id: str) -> None:
        if option_id != self._marked:
            self.mark(option_id)
            self.pointed.emit(option_id)

    def _draw_leg(self, painter: QPainter, look: Look) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.shadow)
        painter.drawEllipse(QPointF(0.035, -0.002), 0.092, 0.006)
        edge = look.edge
        painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(QBrush(_faded(edge)), 0.0018))
        painter.setBrush(_faded(look.skin.near))
        painter.drawPath(leg_path(self._leg, look.person.limb_factor))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = QColor(look.skin.shade.darker(118))
        line.setAlphaF(0.7)
        painter.setPen(_round_pen(line, 0.0022))
        for points in _lines(self._leg):
            painter.drawPath(smooth_open(points))

    def _draw_region(self, painter: QPainter, option_id: str, region: LegRegion) -> None:
        is_chosen, is_marked = option_id == self._chosen, option_id == self._marked
        colour = QColor(region_colour(option_id, self._appearance.theme))
        ground = QColor(colour)
        ground.setAlphaF(0.55 if is_chosen else 0.32 if is_marked else 0.16)
        pen = QPen(colour, 3.0 if is_chosen or is_marked else 2.0)
        pen.setCosmetic(True)
        pen.setStyle(Qt.PenStyle.SolidLine if is_chosen else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(qt_point(_edge_towards_badge(region)), qt_point(region.badge))
        painter.setBrush(ground)
        painter.drawEllipse(qt_point(region.centre), region.half_width, region.half_height)


def _standing_leg() -> Leg:
    hip = complex(0.0, ANKLE_HEIGHT + SHANK + THIGH)
    return leg_from_hip(hip, 0.0, LegAngles(0.0, 0.0, 0.0, 0.0))


def _lines(leg: Leg) -> list[list[Point]]:
    """Return the lines inside the skin: edge of the tendon, outer ankle bone."""
    tendon = side(leg.knee, leg.ankle, TENDON[1:]) + local(leg.ankle, 1.0, TENDON_END[:1])
    forward = [point + 0.007 for point in tendon]
    bone = local(leg.ankle, 1.0, (-0.009 + 0.004j, -0.002 + 0.011j, 0.006 + 0.006j))
    return [forward, bone]


def _edge_towards_badge(region: LegRegion) -> Point:
    towards = region.badge - region.centre
    return region.centre + towards / region.distance(region.badge)


def _faded(colour: QColor) -> QLinearGradient:
    """Return a colour that is gone at the top of the picture."""
    ramp = QLinearGradient(QPointF(0.0, 0.0), QPointF(0.0, FADE_TO))
    ramp.setColorAt(0.0, colour)
    ramp.setColorAt(FADE_FROM / FADE_TO, colour)
    clear = QColor(colour)
    clear.setAlpha(0)
    ramp.setColorAt(1.0, clear)
    return ramp


def _round_pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
