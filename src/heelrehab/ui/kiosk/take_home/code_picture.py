"""A QR code on screen: dark on white in every theme, since readers know no other."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.exchange.take_home.codes import QUIET_MODULES, Code

_LEAST_SIDE_PX = 240
_USUAL_SIDE_PX = 480


class CodePicture(QWidget):
    """Shows one code as large as whole pixels allow, with the light frame it needs."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._code: Code | None = None
        self._least_px = _LEAST_SIDE_PX
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_code(self, code: Code, told: str) -> None:
        """Show another code; ``told`` is what those hear who do not see it."""
        self._code = code
        self.setAccessibleName(told)
        self.updateGeometry()
        self.update()

    def keep_side(self, least_px: int) -> None:
        """Never draw the code, frame and all, smaller than this."""
        self._least_px = max(_LEAST_SIDE_PX, least_px)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the side at which a phone reads it from arm's length."""
        return self.minimumSizeHint().expandedTo(QSize(_USUAL_SIDE_PX, _USUAL_SIDE_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the least side, in whole pixels a module."""
        across = 1 if self._code is None else self._code.modules + 2 * QUIET_MODULES
        side_px = math.ceil(self._least_px / across) * across
        return QSize(side_px, side_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the white ground and the dark modules."""
        if self._code is None:
            return
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            draw_code(painter, self._code, QRectF(self.rect()), dots_a_unit=ratio)


def draw_code(painter: QPainter, code: Code, place: QRectF, *, dots_a_unit: float) -> None:
    """Draw a code with its light frame in the middle of ``place``, as large as fits.

    Args:
        painter: Draws on any ground.
        code: What is drawn.
        place: Where there is room.
        dots_a_unit: How many dots of the device a unit of ``place`` has; a module is a whole
            number of dots, since blurred edges are read less well.
    """
    across = code.modules + 2 * QUIET_MODULES
    module = min(place.width(), place.height()) / across
    module = max(1, int(module * dots_a_unit)) / dots_a_unit
    frame = QRectF(0, 0, across * module, across * module)
    frame.moveCenter(place.center())
    left, top = (round(at * dots_a_unit) / dots_a_unit for at in (frame.left(), frame.top()))
    frame.moveTo(left, top)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(frame, Qt.GlobalColor.white)
    left, top = left + QUIET_MODULES * module, top + QUIET_MODULES * module
    for row, darks in enumerate(code.rows):
        for first, length in _runs(darks):
            dark = QRectF(left + first * module, top + row * module, length * module, module)
            painter.fillRect(dark, Qt.GlobalColor.black)
    painter.restore()


def _runs(darks: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield where each run of dark modules begins, and its length."""
    at = 0
    for is_dark, run in groupby(darks):
        length = len(tuple(run))
        if is_dark:
            yield at, length
        at += length
