"""Puts the picture together: things, ghost, person, marks, close-up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QRegion, QTransform

from heelrehab.core.figure.motion import ExerciseMotion, Frame
from heelrehab.core.figure.skeleton import Skeleton
from heelrehab.ui.figure.fit import Fit, fit_for
from heelrehab.ui.figure.look import Look, faded
from heelrehab.ui.figure.paint.canvas import Canvas, soft_spot
from heelrehab.ui.figure.paint.carried import (
    draw_band_behind,
    draw_band_in_front,
    draw_pack,
    draw_strap,
)
from heelrehab.ui.figure.paint.closeup import draw_ankle_arc
from heelrehab.ui.figure.paint.marks import draw_arrow, draw_shadow
from heelrehab.ui.figure.paint.person.body import (
    draw_far_limbs,
    draw_near_arm,
    draw_near_leg,
    draw_shorts,
    draw_toe_lines,
    draw_upper_body,
    silhouette,
)
from heelrehab.ui.figure.paint.person.outlines import Outlines, Tracer
from heelrehab.ui.figure.paint.things import draw_things

GHOST_OPACITY = 0.09
LENS_EDGE_PX = 2.0


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn besides the person and the things."""

    has_glow: bool = True
    has_arrow: bool = True
    has_ghost: bool = True
    has_closeup: bool = True


class FigurePainter:
    """Paints the frames of one exercise for one side and one look."""

    def __init__(
        self, motion: ExerciseMotion, look: Look, *, is_mirrored: bool, marks: Marks
    ) -> None:
        self._motion = motion
        self._look = look
        self._is_mirrored = is_mirrored
        self._marks = marks
        self._extent = motion.extent()
        self._foot = motion.foot_extent()
        self._shadow = soft_spot(look.shadow)
        self._tracer = self._make_tracer()
        self._ghost_key: tuple[QSize, float, Skeleton] | None = None
        self._ghost = (QPointF(), QPixmap())

    def fit(self, size: QSizeF) -> Fit:
        """Return where the figure goes in a picture of ``size``."""
        return fit_for(
            self._extent,
            size,
            is_mirrored=self._is_mirrored,
            wants_lens=self._marks.has_closeup,
        )

    def paint(self, painter: QPainter, size: QSize, frame: Frame) -> None:
        """Paint ``frame`` into the rectangle of ``size`` at the painter's origin."""
        fit = self.fit(QSizeF(size))
        canvas = Canvas(painter, fit.transform(), self._look.edge)
        draw_things(canvas, self._look, self._motion.scene)
        if frame.began is not None and self._marks.has_ghost:
            painter.drawPixmap(*self._ghost_for(painter, size, fit, frame.began))
        outlines = self._tracer.outlines(frame.skeleton)
        draw_shadow(canvas, self._shadow, self._motion.scene, frame.skeleton)
        self._draw_person(canvas, outlines)
        if frame.path is not None and self._marks.has_arrow:
            has_wall = self._motion.scene.wall_x is not None
            leg = frame.skeleton.near_leg
            draw_arrow(canvas, self._look, frame.path, leg, has_wall=has_wall)
        if fit.lens is not None:
            self._draw_lens(painter, fit, fit.lens, outlines)

    def _make_tracer(self) -> Tracer:
        felt = self._motion.felt if self._marks.has_glow else ()
        return Tracer(self._look.person, felt, self._motion.scene.seat_height)

    def _draw_person(self, canvas: Canvas, outlines: Outlines) -> None:
        look, scene, body = self._look, self._motion.scene, outlines.body
        draw_far_limbs(canvas, look, outlines)
        draw_band_behind(canvas, look, scene, body)
        if scene.spec.has_backpack:
            draw_pack(canvas, look, body.trunk)
        draw_near_leg(canvas, look, outlines)
        draw_shorts(canvas, look, outlines)
        draw_upper_body(canvas, look, outlines)
        if scene.spec.has_backpack:
            draw_strap(canvas, look, body.trunk)
        draw_near_arm(canvas, look, outlines)
        draw_band_in_front(canvas, look, scene, body)

    def _draw_lens(self, painter: QPainter, fit: Fit, lens: QRectF, outlines: Outlines) -> None:
        """Draw the close-up: a disc, and on it what shows of feet, band and things.

        The clip is one of whole pixels, which costs less; the ring covers its steps.
        """
        area = lens.toAlignedRect()
        painter.save()
        disc = QRegion(area, QRegion.RegionType.Ellipse)
        painter.setClipRegion(disc, Qt.ClipOperation.IntersectClip)
        painter.fillRect(area, self._look.card)
        self._draw_foot(Canvas(painter, fit.lens_transform(self._foot), self._look.edge), outlines)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.card_edge, LENS_EDGE_PX))
        painter.drawEllipse(lens)

    def _draw_foot(self, canvas: Canvas, outlines: Outlines) -> None:
        look, scene, body = self._look, self._motion.scene, outlines.body
        draw_things(canvas, look, scene)
        canvas.fill(outlines.far_leg, look.skin.far)
        draw_band_behind(canvas, look, scene, body)
        draw_near_leg(canvas, look, outlines)
        draw_toe_lines(canvas, look, body)
        draw_band_in_front(canvas, look, scene, body)
        draw_ankle_arc(canvas, look, body.near_leg)

    def _ghost_for(
        self, painter: QPainter, size: QSize, fit: Fit, began: Skeleton
    ) -> tuple[QPointF, QPixmap]:
        """Return the ghost's place and its picture, painted once for a move and a size."""
        ratio = painter.device().devicePixelRatio()
        key = (size, ratio, began)
        if self._ghost_key != key:
            outline = silhouette(self._make_tracer().outlines(began))
            area = fit.transform().map(outline).boundingRect().toAlignedRect()
            picture = QPixmap(area.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            on_picture = QPainter(picture)
            shifted = fit.transform() * QTransform.fromTranslate(-area.x(), -area.y())
            colour = faded(self._look.ghost, GHOST_OPACITY)
            Canvas(on_picture, shifted, None).fill_plain(outline, colour)
            on_picture.end()
            self._ghost_key, self._ghost = key, (QPointF(area.topLeft()), picture)
        return self._ghost
