"""Soft outlines round bones: points offset from an axis, joined by smooth curves."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from heelrehab.core.figure.plane import Point, up

Profile = tuple[tuple[float, float], ...]
"""Pairs of a share of the way along a bone and the distance of the skin from its axis."""


ARC_STEP_DEG = 30.0
FOLDED = 1e-6
"""Bones doubled back on each other have no direction half-way between their fronts."""


def qt_point(point: Point) -> QPointF:
    """Return ``point`` as Qt wants it."""
    return QPointF(point.real, point.imag)


def local(origin: Point, direction: Point, places: Iterable[Point]) -> list[Point]:
    """Return ``places``, given in a frame whose real axis is the unit ``direction``."""
    return [origin + direction * place for place in places]


def side(start: Point, end: Point, profile: Profile, factor: float = 1.0) -> list[Point]:
    """Return points beside the bone from ``start`` to ``end``.

    Positive distances lie in front of a bone that runs down, above one that runs forward.
    """
    bone = end - start
    normal = bone / abs(bone) * 1j * factor
    return [start + bone * along + normal * distance for along, distance in profile]


def clear_of(points: Sequence[Point], joint: Point, distance: float) -> list[Point]:
    """Return the points at least ``distance`` away from a joint, where a bend folds the skin."""
    return [point for point in points if abs(point - joint) >= distance]


def elbow_room(first: Point, joint: Point, last: Point) -> tuple[Point, float]:
    """Return the direction half-way between two bones' fronts, and half of the bend (rad)."""
    one = (joint - first) / abs(joint - first) * 1j
    other = (last - joint) / abs(last - joint) * 1j
    total = one + other
    if abs(total) < FOLDED:
        return one, math.pi / 2
    return total / abs(total), math.acos(min(1.0, abs(total) / 2.0))


def smooth_closed(points: Sequence[Point]) -> QPainterPath:
    """Return the closed curve through ``points`` (Catmull-Rom)."""
    path = QPainterPath(qt_point(points[0]))
    _curve_on(path, [points[-1], *points, points[0], points[1]])
    path.closeSubpath()
    return path


def smooth_open(points: Sequence[Point]) -> QPainterPath:
    """Return the open curve through ``points`` (Catmull-Rom)."""
    path = QPainterPath(qt_point(points[0]))
    _curve_on(path, [points[0], *points, points[-1]])
    return path


def smooth_pieces(*pieces: Sequence[Point]) -> QPainterPath:
    """Return a closed outline of smooth pieces that meet at corners."""
    path = QPainterPath(qt_point(pieces[0][0]))
    for piece in pieces:
        path.lineTo(qt_point(piece[0]))
        _curve_on(path, [piece[0], *piece, piece[-1]])
    path.closeSubpath()
    return path


def arc(centre: Point, radius: float, from_deg: float, to_deg: float, width: float) -> QPainterPath:
    """Return a curved band round ``centre`` between two leans."""
    steps = math.ceil(abs(to_deg - from_deg) / ARC_STEP_DEG) + 1
    leans = [from_deg + (to_deg - from_deg) * step / steps for step in range(steps + 1)]
    outer = [centre + up(lean_deg) * (radius + width / 2.0) for lean_deg in leans]
    inner = [centre + up(lean_deg) * (radius - width / 2.0) for lean_deg in reversed(leans)]
    return smooth_pieces(outer, inner)


def turns_left(path: QPainterPath) -> bool:
    """Tell which way round a closed outline runs; outlines that melt together run alike."""
    corners = [complex(corner.x(), corner.y()) for corner in path.toFillPolygon().toList()]
    pairs = zip(corners, [*corners[1:], corners[0]], strict=True)
    return sum((one.conjugate() * other).imag for one, other in pairs) > 0.0


def spindle(line: Sequence[Point], half_width: float, reach: float) -> QPainterPath:
    """Return a band along ``line``, full in the middle, tapering to its ends.

    Args:
        line: The points it runs through.
        half_width: Half of its width in the middle.
        reach: How much wider and longer than that it is.
    """
    last = len(line) - 1
    front: list[Point] = []
    back: list[Point] = []
    for index in range(1, last):
        along = line[index + 1] - line[index - 1]
        width = reach + half_width * math.sin(math.pi * (0.12 + 0.76 * index / last))
        aside = along / abs(along) * 1j * width
        front.append(line[index] + aside)
        back.append(line[index] - aside)
    start, end = line[0] - line[1], line[-1] - line[-2]
    first = line[0] + start / abs(start) * reach
    final = line[-1] + end / abs(end) * reach
    return smooth_closed([first, *front, final, *reversed(back)])


def _curve_on(path: QPainterPath, points: Sequence[Point]) -> None:
    """Draw on from the second of ``points`` to the last but one; the ends give the directions."""
    draw = path.cubicTo
    here, there = points[1], points[2]
    slope = (there - points[0]) / 6.0
    for after in points[3:]:
        next_slope = (after - here) / 6.0
        leave, arrive = here + slope, there - next_slope
        draw(leave.real, leave.imag, arrive.real, arrive.imag, there.real, there.imag)
        here, there, slope = there, after, next_slope
