"""Head: a plain, friendly profile with hair and an ear."""

from __future__ import annotations

from PySide6.QtGui import QPainterPath, QTransform

from heelrehab.core.figure.skeleton import Trunk
from heelrehab.ui.figure.paint.contour import smooth_closed, smooth_pieces

FACE = (
    -0.004 + 0.070j,
    0.030 + 0.066j,
    0.050 + 0.046j,
    0.0555 + 0.026j,
    0.0555 + 0.014j,
    0.0620 + 0.003j,
    0.0665 - 0.0045j,
    0.0625 - 0.0105j,
    0.0575 - 0.0125j,
    0.0585 - 0.0190j,
    0.0560 - 0.0235j,
    0.0570 - 0.0285j,
    0.0535 - 0.0345j,
    0.0540 - 0.0430j,
    0.0480 - 0.0530j,
    0.0330 - 0.0540j,
    0.0080 - 0.0420j,
    -0.010 - 0.0340j,
    -0.034 - 0.0340j,
    -0.056 + 0.000j,
    -0.058 + 0.030j,
    -0.040 + 0.060j,
)
"""From the ear canal, the face along the real axis."""
HAIR_OUTER = (
    0.0475 + 0.0485j,
    0.049 + 0.060j,
    0.036 + 0.0735j,
    0.010 + 0.0815j,
    -0.020 + 0.0790j,
    -0.047 + 0.0630j,
    -0.062 + 0.0350j,
    -0.0615 + 0.005j,
    -0.051 - 0.0240j,
    -0.037 - 0.0400j,
)
HAIR_INNER = (
    -0.037 - 0.0400j,
    -0.024 - 0.0330j,
    -0.016 - 0.0180j,
    -0.013 + 0.0020j,
    -0.006 + 0.0150j,
    0.005 + 0.0160j,
    0.009 + 0.0040j,
    0.0135 + 0.0030j,
    0.0165 + 0.0180j,
    0.024 + 0.0340j,
    0.037 + 0.0430j,
    0.0475 + 0.0485j,
)
EAR = (
    -0.008 + 0.012j,
    0.000 + 0.015j,
    0.007 + 0.010j,
    0.006 + 0.000j,
    0.002 - 0.011j,
    -0.004 - 0.012j,
    -0.008 - 0.002j,
)


_FACE = smooth_closed(FACE)
_HAIR = smooth_pieces(HAIR_OUTER, HAIR_INNER)
_EAR = smooth_closed(EAR)
"""A head does not bend, so its outlines are made once and only put in place."""


def face_path(trunk: Trunk) -> QPainterPath:
    """Return the head without hair."""
    return _placement(trunk).map(_FACE)


def hair_path(trunk: Trunk) -> QPainterPath:
    """Return short hair, clear of face and ear."""
    return _placement(trunk).map(_HAIR)


def ear_path(trunk: Trunk) -> QPainterPath:
    """Return the ear."""
    return _placement(trunk).map(_EAR)


def _placement(trunk: Trunk) -> QTransform:
    """Return the way from the head's frame to where the head is, leaning as it does."""
    place = QTransform.fromTranslate(trunk.head.real, trunk.head.imag)
    return place.rotate(-trunk.head_lean_deg)
