"""Where in a rectangle the figure and its close-up go."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from heelrehab.core.figure.motion import Box

MARGIN_FRACTION = 0.04
LEAST_SIDE_FOR_LENS_PX = 230.0
LENS_FRACTION = 0.38
"""Diameter of the close-up against the shorter side of the picture."""
ROUND_FOOT = 0.040
FLOOR_ROOM = 0.03
"""Below the floor line, for the shadow."""
NEAREST = 1.0
"""A person who sits is shown no larger than this, in heights of the picture."""
LOW_TOP = 0.75
"""A scene no higher than this leaves its room above the feet, not behind the back."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How the figure's plane lies on the screen."""

    scale_px: float
    """Pixels to a standing height."""
    origin: QPointF
    is_mirrored: bool
    lens: QRectF | None
    """Where the close-up goes, None where there is no room for one."""

    def transform(self) -> QTransform:
        """Return the way from the figure's plane to the screen."""
        across = -self.scale_px if self.is_mirrored else self.scale_px
        return QTransform(across, 0.0, 0.0, -self.scale_px, self.origin.x(), self.origin.y())

    def lens_transform(self, foot: Box) -> QTransform:
        """Return the way into the lens that shows all that ``foot`` does."""
        lens = self.lens or QRectF()
        half = max(foot.right - foot.left, foot.top - foot.bottom) / 2.0 + ROUND_FOOT
        scale = lens.width() / (2.0 * half)
        across = -scale if self.is_mirrored else scale
        middle_x, middle_y = (foot.left + foot.right) / 2.0, (foot.bottom + foot.top) / 2.0
        centre = lens.center()
        x, y = centre.x() - across * middle_x, centre.y() + scale * middle_y
        return QTransform(across, 0.0, 0.0, -scale, x, y)


def fit_for(extent: Box, size: QSizeF, *, is_mirrored: bool, wants_lens: bool) -> Fit:
    """Return the largest fit of ``extent`` in a picture of ``size`` pixels."""
    shorter = min(size.width(), size.height())
    margin = shorter * MARGIN_FRACTION
    width, height = size.width() - 2 * margin, size.height() - 2 * margin
    has_lens = wants_lens and shorter >= LEAST_SIDE_FOR_LENS_PX
    is_low = extent.top <= LOW_TOP
    lens_px = shorter * LENS_FRACTION if has_lens else 0.0
    beside_px = 0.0 if is_low else lens_px * 0.96
    figure_width = extent.right - extent.left
    figure_height = extent.top - extent.bottom + FLOOR_ROOM
    scale = min((width - beside_px) / figure_width, height / figure_height, height * NEAREST)
    spare = width - figure_width * scale - beside_px
    left = margin + beside_px + spare / 2.0 - extent.left * scale
    spare_below = (height - figure_height * scale) / 2.0 if not has_lens else 0.0
    floor = size.height() - margin - FLOOR_ROOM * scale - spare_below
    lens = None
    if has_lens:
        at_right = is_low
        lens_x = size.width() - margin - lens_px if at_right else margin + spare * 0.3
        lens = QRectF(lens_x, margin + (0.0 if is_low else height * 0.12), lens_px, lens_px)
    if is_mirrored:
        left = size.width() - left
        lens = None if lens is None else _mirrored(lens, size.width())
    return Fit(scale_px=scale, origin=QPointF(left, floor), is_mirrored=is_mirrored, lens=lens)


def _mirrored(lens: QRectF, width: float) -> QRectF:
    return QRectF(width - lens.right(), lens.top(), lens.width(), lens.height())
