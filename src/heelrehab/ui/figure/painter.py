"""Puts the picture together: things, ghost, person, marks, close-up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from heelrehab.content.poses import Band
from heelrehab.core.figure.motion import ExerciseMotion, Frame
from heelrehab.core.figure.skeleton import Skeleton
from heelrehab.ui.figure.fit import Fit, fit_for
from heelrehab.ui.figure.look import Look
from heelrehab.ui.figure.paint.carried import (
    draw_band_behind,
    draw_band_in_front,
    draw_pack,
    draw_strap,
)
from heelrehab.ui.figure.paint.closeup import (
    HALF_WIDTH,
    clip_to_lens,
    closeup_middle,
    draw_ankle_arc,
    draw_lens_edge,
)
from heelrehab.ui.figure.paint.marks import draw_arrow, draw_glow, draw_shadow
from heelrehab.ui.figure.paint.person.body import (
    draw_far_limbs,
    draw_near_arm,
    draw_near_leg,
    draw_silhouette,
    draw_upper_body,
)
from heelrehab.ui.figure.paint.things import draw_things

GHOST_OPACITY = 0.10
FLOOR_REACH = 4.0
"""How far to each side the floor goes: beyond any picture."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn besides the person and the things."""

    has_glow: bool = True
    has_arrow: bool = True
    has_ghost: bool = True
    has_closeup: bool = True


class FigurePainter:
    """Paints the frames of one exercise for one side and one look.

    What does not change from frame to frame is painted once for a size and kept.
    """

    def __init__(
        self, motion: ExerciseMotion, look: Look, *, is_mirrored: bool, marks: Marks
    ) -> None:
        self._motion = motion
        self._look = look
        self._is_mirrored = is_mirrored
        self._marks = marks
        self._things: QPixmap | None = None
        self._ghost: QPixmap | None = None
        self._ghost_of: Skeleton | None = None
        self._size = QSize()
        self._ratio = 0.0

    def fit(self, size: QSizeF) -> Fit:
        """Return where the figure goes in a picture of ``size``."""
        return fit_for(
            self._motion.extent(),
            size,
            is_mirrored=self._is_mirrored,
            wants_lens=self._marks.has_closeup,
        )

    def paint(self, painter: QPainter, size: QSize, frame: Frame) -> None:
        """Paint ``frame`` into the rectangle of ``size`` at the painter's origin."""
        self._keep_for(size, painter.device().devicePixelRatio())
        fit = self.fit(QSizeF(size))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._things_layer(fit))
        if frame.began is not None and self._marks.has_ghost:
            painter.setOpacity(GHOST_OPACITY)
            painter.drawPixmap(0, 0, self._ghost_layer(fit, frame.began))
            painter.setOpacity(1.0)
        painter.save()
        painter.setTransform(fit.transform(), combine=True)
        draw_shadow(painter, self._look, self._motion.scene, frame.skeleton)
        self._person(painter, frame.skeleton)
        if frame.path is not None and self._marks.has_arrow:
            has_wall = self._motion.scene.wall_x is not None
            leg = frame.skeleton.near_leg
            draw_arrow(painter, self._look, frame.path, leg, has_wall=has_wall)
        painter.restore()
        if fit.lens is not None:
            self._closeup(painter, fit, frame.skeleton)

    def _person(self, painter: QPainter, body: Skeleton) -> None:
        look, scene = self._look, self._motion.scene
        draw_far_limbs(painter, look, body)
        if scene.spec.band is not Band.NONE:
            draw_band_behind(painter, look, scene, body)
        if scene.spec.has_backpack:
            draw_pack(painter, look, body.trunk)
        draw_near_leg(painter, look, body, scene.seat_height)
        if self._marks.has_glow:
            draw_glow(painter, look, body.near_leg, self._motion.felt)
        draw_upper_body(painter, look, body)
        if scene.spec.has_backpack:
            draw_strap(painter, look, body.trunk)
        draw_near_arm(painter, look, body)
        if scene.spec.band is not Band.NONE:
            draw_band_in_front(painter, look, scene, body)

    def _closeup(self, painter: QPainter, fit: Fit, body: Skeleton) -> None:
        look, scene = self._look, self._motion.scene
        lens = fit.lens
        if lens is None:
            return
        painter.save()
        clip_to_lens(painter, look, lens)
        painter.setTransform(
            fit.lens_transform(closeup_middle(body.near_leg), HALF_WIDTH), combine=True
        )
        draw_things(painter, look, scene, -FLOOR_REACH, FLOOR_REACH)
        draw_shadow(painter, look, scene, body)
        self._person(painter, body)
        draw_ankle_arc(painter, look, body.near_leg)
        painter.restore()
        draw_lens_edge(painter, look, lens)

    def _keep_for(self, size: QSize, ratio: float) -> None:
        if size != self._size or ratio != self._ratio:
            self._size, self._ratio = size, ratio
            self._things = self._ghost = self._ghost_of = None

    def _things_layer(self, fit: Fit) -> QPixmap:
        if self._things is None:
            self._things = self._layer()
            painter = _painter_on(self._things, fit.transform())
            draw_things(painter, self._look, self._motion.scene, -FLOOR_REACH, FLOOR_REACH)
            painter.end()
        return self._things

    def _ghost_layer(self, fit: Fit, began: Skeleton) -> QPixmap:
        if self._ghost is None or self._ghost_of is not began:
            self._ghost, self._ghost_of = self._layer(), began
            painter = _painter_on(self._ghost, fit.transform())
            draw_silhouette(painter, self._look, began, self._motion.scene.seat_height)
            painter.end()
        return self._ghost

    def _layer(self) -> QPixmap:
        layer = QPixmap(self._size * self._ratio)
        layer.setDevicePixelRatio(self._ratio)
        layer.fill(Qt.GlobalColor.transparent)
        return layer


def _painter_on(layer: QPixmap, transform: QTransform) -> QPainter:
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(transform, combine=True)
    return painter
