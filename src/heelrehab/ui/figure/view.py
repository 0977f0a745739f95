"""The figure as a widget: led by a session, or showing an exercise by itself."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.content.schema import Exercise
from heelrehab.core.figure.motion import ExerciseMotion, FigureError, Frame
from heelrehab.core.side import Side
from heelrehab.ui.figure.demonstration import Demonstration
from heelrehab.ui.figure.look import FigureTheme, Look, Person, look_for
from heelrehab.ui.figure.painter import FigurePainter, Marks

MS_PER_S = 1000.0


class FigureCanvas(QWidget):
    """Paints one frame of one exercise; what a view and a still picture have in common.

    An exercise that cannot be drawn shows its description instead.
    """

    def __init__(self, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._look = look_for(FigureTheme.LIGHT, Person())
        self._motion: ExerciseMotion | None = None
        self._side = Side.RIGHT
        self._frame: Frame | None = None
        self._figure_painter: FigurePainter | None = None
        self._motion_reduced = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_look(self, look: Look) -> None:
        """Draw with other colours, or another person."""
        self._look = look
        self._renew()

    def set_description(self, text: str) -> None:
        """Tell what the picture shows to those who do not see it."""
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which everything can be told apart."""
        return QSize(320, 360)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the pose still reads."""
        return QSize(72, 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        del event
        painter = QPainter(self)
        if self._figure_painter is not None and self._frame is not None:
            self._figure_painter.paint(painter, self.size(), self._frame)
        else:
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.setPen(self._look.ink)
            painter.drawText(self.rect(), words, self.accessibleDescription())
        painter.end()

    def _take(self, exercise: Exercise, side: Side) -> None:
        try:
            self._motion = ExerciseMotion(exercise)
        except FigureError:
            self._motion = None
        self._side = side
        self._frame = None
        self._renew()

    def _renew(self) -> None:
        self._figure_painter = None
        if self._motion is not None:
            self._figure_painter = FigurePainter(
                self._motion,
                self._look,
                is_mirrored=self._side is Side.LEFT,
                marks=self._marks,
            )
        self.update()

    def _show_frame(self, frame: Frame) -> None:
        if frame != self._frame:
            self._frame = frame
            self.update()


class FigureView(FigureCanvas):
    """The moving figure.

    A session drives it with ``show_at``; by itself it repeats an exercise between ``play``
    and ``stop``. It wakes only while it is visible, plays, and something changes.
    """

    def __init__(self, monotonic_s: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(Marks(), parent)
        self._monotonic_s = monotonic_s
        self._demonstration: Demonstration | None = None
        self._is_playing = False
        self._began_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)

    @property
    def is_playing(self) -> bool:
        """True while the demonstration repeats."""
        return self._is_playing

    def show_exercise(self, exercise: Exercise, side: Side) -> None:
        """Show the start of ``exercise``, mirrored where the left leg works."""
        self._take(exercise, side)
        self._demonstration = Demonstration(exercise.moves)
        self._began_s = self._monotonic_s()
        self.show_rest()

    def show_at(self, move_index: int, fraction: float) -> None:
        """Show the figure ``fraction`` (0 to 1) into a move."""
        if self._motion is not None:
            frame = self._motion.frame(move_index, fraction, is_reduced=self._motion_reduced)
            self._show_frame(frame)

    def show_rest(self) -> None:
        """Show the pose before the first move."""
        if self._motion is not None:
            self._show_frame(self._motion.rest_frame())

    def set_motion_reduced(self, is_reduced: bool) -> None:  # noqa: FBT001 - a slot's form
        """Show the end pose of each move instead of moving."""
        self._motion_reduced = is_reduced
        self._wake()

    def play(self) -> None:
        """Repeat the exercise from its start."""
        self._is_playing = True
        self._began_s = self._monotonic_s()
        self._wake()

    def stop(self) -> None:
        """Stay where it is."""
        self._is_playing = False
        self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with the demonstration."""
        super().showEvent(event)
        self._wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Sleep while nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()

    def _wake(self) -> None:
        if self._is_playing and self.isVisible():
            self._advance()

    def _advance(self) -> None:
        if self._motion is None or self._demonstration is None:
            return
        is_moving = [
            not (self._motion_reduced or self._motion.is_still(index))
            for index in range(self._motion.move_count)
        ]
        elapsed_s = self._monotonic_s() - self._began_s
        moment = self._demonstration.at(elapsed_s, is_moving=is_moving)
        if moment.move_index is None:
            self.show_rest()
        else:
            self.show_at(moment.move_index, moment.fraction)
        self._timer.start(math.ceil(moment.until_change_s * MS_PER_S))


class FigurePicture(FigureCanvas):
    """A still picture of one step of an exercise, sharp at any size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Marks(has_closeup=False), parent)

    def show_step(self, exercise: Exercise, side: Side, move_index: int | None = None) -> None:
        """Show where a move ends, or the start of the exercise for None."""
        self._take(exercise, side)
        if self._motion is not None:
            self._show_frame(self._motion.step_frame(move_index))
