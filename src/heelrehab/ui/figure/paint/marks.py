"""What explains the picture: where it is felt, which way it goes, where feet touch."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath, QPixmap

from heelrehab.content.schema import Region
from heelrehab.core.figure.motion import Joint, JointPath
from heelrehab.core.figure.plane import Point, turned
from heelrehab.core.figure.scene import Scene
from heelrehab.core.figure.skeleton import Leg, Skeleton
from heelrehab.ui.figure.look import Look, mixed
from heelrehab.ui.figure.paint.canvas import Canvas
from heelrehab.ui.figure.paint.contour import (
    Profile,
    local,
    side,
    smooth_open,
    spindle,
)

TENDON: Profile = ((0.46, -0.028), (0.64, -0.018), (0.76, -0.0125), (0.88, -0.011))
SOLEUS: Profile = ((0.24, -0.027), (0.42, -0.0235), (0.60, -0.0135), (0.80, -0.0065))
GASTROCNEMIUS: Profile = ((0.04, -0.018), (0.18, -0.025), (0.34, -0.0265), (0.56, -0.0175))
SHIN: Profile = ((0.16, 0.019), (0.36, 0.0155), (0.54, 0.0115), (0.72, 0.0075))
TENDON_END = (-0.023 + 0.004j, -0.029 - 0.015j)
ARCH = (-0.020 - 0.0275j, 0.004 - 0.024j, 0.030 - 0.0235j, 0.058 - 0.027j)
ANKLE = (0.022 + 0.004j, 0.020 - 0.010j, 0.008 - 0.017j, -0.006 - 0.017j, -0.016 - 0.009j)
"""From the ankle, in a foot that is flat. All lines keep as far inside the skin as they glow."""
HALF_WIDTHS = {
    Region.TENDON: 0.0090,
    Region.SOLEUS: 0.0160,
    Region.GASTROCNEMIUS: 0.0165,
    Region.ARCH: 0.0075,
    Region.SHIN: 0.0105,
    Region.ANKLE: 0.0080,
}
HALO = ((0.0045, 0.42), (0.0, 0.9))
"""How much wider than the region, and share of the glow in the skin, from outside in."""

ARROW_WIDTH = 0.0095
ARROW_HEAD = 0.030
ARROW_CLEARANCE = 0.045
KNEE_CLEARANCE = 0.052
SHADOW_DEPTH = 0.016
SHADOW_DROP = 0.004
HIGH = 0.1
"""A foot lifted higher than this throws no shadow worth drawing."""
SHADOW_REACH = 0.03


def glow_layers(leg: Leg, regions: tuple[Region, ...]) -> list[QPainterPath]:
    """Return the shapes that glow, from the widest to the core."""
    lines = [(_line_of(region, leg), HALF_WIDTHS[region]) for region in regions]
    layers = []
    for reach, _ in HALO:
        # One path for all regions, so that they melt together where they overlap.
        layer = QPainterPath()
        layer.setFillRule(Qt.FillRule.WindingFill)
        for line, half_width in lines:
            layer.addPath(spindle(line, half_width, reach))
        layers.append(layer)
    return layers


def draw_glow(canvas: Canvas, look: Look, layers: list[QPainterPath]) -> None:
    """Make the layers glow on a leg."""
    for layer, (_, share) in zip(layers, HALO, strict=True):
        canvas.fill_plain(layer, mixed(look.skin.near, look.glow, share))


def draw_arrow(canvas: Canvas, look: Look, path: JointPath, leg: Leg, *, has_wall: bool) -> None:
    """Draw an arrow beside the way that a joint goes; at a wall, on the free side of it."""
    points = _beside(path, leg, has_wall=has_wall)
    end, before = points[-1], points[-3]
    heading = (end - before) / abs(end - before) * ARROW_HEAD
    canvas.stroke(smooth_open(points), look.accent, ARROW_WIDTH)
    canvas.polygon(
        [end + heading * corner for corner in (0.7, -0.3 + 0.62j, -0.3 - 0.62j)], look.accent
    )


def draw_shadow(canvas: Canvas, spot: QPixmap, scene: Scene, body: Skeleton) -> None:
    """Draw the soft shadow, a stretched ``spot``, under what of the body is near the ground."""
    for left, right, y in _touching(scene, body):
        low = complex(left - SHADOW_REACH, y - SHADOW_DROP - SHADOW_DEPTH)
        high = complex(right + SHADOW_REACH, y - SHADOW_DROP + SHADOW_DEPTH)
        canvas.picture(low, high, spot)


def _touching(scene: Scene, body: Skeleton) -> list[tuple[float, float, float]]:
    """Return the stretches of ground under the body: left, right, height."""
    if scene.seat_height == 0.0:
        return [(body.trunk.hip.real - 0.06, body.near_leg.ankle.real + 0.02, 0.0)]
    near, far = (_under_foot(leg, scene) for leg in (body.near_leg, body.far_leg))
    if body.far_leg.ball.imag > far[2] + HIGH:
        return [near]
    if near[0] <= far[1] and far[0] <= near[1] and near[2] == far[2]:
        return [(min(near[0], far[0]), max(near[1], far[1]), near[2])]
    return [near, far]


def _under_foot(leg: Leg, scene: Scene) -> tuple[float, float, float]:
    is_heel_down = leg.heel.imag < leg.ball.imag + 0.01
    rear = leg.heel.real - 0.01 if is_heel_down else leg.ball.real
    return rear, leg.toe.real, scene.ground_at(leg.ball.real)


def _line_of(region: Region, leg: Leg) -> list[Point]:
    foot = turned(1.0, leg.foot_deg)
    match region:
        case Region.TENDON:
            return side(leg.knee, leg.ankle, TENDON) + local(leg.ankle, foot, TENDON_END)
        case Region.SOLEUS:
            return side(leg.knee, leg.ankle, SOLEUS)
        case Region.GASTROCNEMIUS:
            return side(leg.knee, leg.ankle, GASTROCNEMIUS)
        case Region.SHIN:
            return side(leg.knee, leg.ankle, SHIN)
        case Region.ARCH:
            return local(leg.ankle, foot, ARCH)
        case Region.ANKLE:
            return local(leg.ankle, foot, ANKLE)


def _beside(path: JointPath, leg: Leg, *, has_wall: bool) -> list[Point]:
    way = path.points[-1] - path.points[0]
    match path.joint:
        case Joint.HEEL:
            return [point - ARROW_CLEARANCE - 0.018 for point in path.points]
        case Joint.KNEE:
            aside = abs(way.real) + KNEE_CLEARANCE
            return [point + (-aside if has_wall else aside) for point in path.points]
        case Joint.FAR_BALL:
            return [point - ARROW_CLEARANCE for point in path.points]
        case Joint.TOE:
            return [_away(point, leg.ankle) for point in path.points]


def _away(point: Point, pivot: Point) -> Point:
    return point + (point - pivot) / abs(point - pivot) * ARROW_CLEARANCE
