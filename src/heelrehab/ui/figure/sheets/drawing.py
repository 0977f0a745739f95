"""Contact sheets with every pose of an exercise, and its moving picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from heelrehab.content.schema import Exercise
from heelrehab.core.figure.motion import ExerciseMotion, FigureError, Frame
from heelrehab.core.side import Side
from heelrehab.ui.figure.demonstration import Demonstration
from heelrehab.ui.figure.look import FigureTheme, Look, Person, look_for
from heelrehab.ui.figure.painter import FigurePainter, Marks
from heelrehab.ui.figure.sheets.animated_png import animated

CELL = QSize(420, 400)
MOVING = QSize(400, 340)
FRAMES_PER_S = 15
SIDES = (Side.RIGHT, Side.LEFT)


def draw_sheets(
    exercises: Iterable[Exercise], folder: Path, person: Person | None = None
) -> list[str]:
    """Write a contact sheet and a moving picture of each exercise into ``folder``.

    ``<id>.png`` has a row for each theme and side and a column for each pose;
    ``<id>-moving.png`` is an animated PNG. There must be a QGuiApplication.

    Returns:
        A message for each exercise that cannot be drawn.

    Raises:
        OSError: A picture cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shown = person or Person()
    refusals = []
    for exercise in exercises:
        try:
            motion = ExerciseMotion(exercise)
        except FigureError as error:
            refusals.append(f"{error}")
            continue
        sheet = png_of(contact_sheet(motion, shown))
        (folder / f"{exercise.id}.png").write_bytes(sheet)
        frames = [png_of(picture) for picture in moving_pictures(exercise, motion, shown)]
        (folder / f"{exercise.id}-moving.png").write_bytes(animated(frames, FRAMES_PER_S))
    return refusals


def contact_sheet(motion: ExerciseMotion, person: Person) -> QImage:
    """Return every distinct pose, on both sides, in every theme."""
    steps = motion.distinct_poses()
    rows = [(look_for(theme, person), side) for theme in FigureTheme for side in SIDES]
    size = QSize(CELL.width() * len(steps), CELL.height() * len(rows))
    sheet = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    for row, (look, side) in enumerate(rows):
        figure = FigurePainter(motion, look, is_mirrored=side is Side.LEFT, marks=Marks())
        for column, step in enumerate(steps):
            cell = picture_of(figure, look, motion.step_frame(step), CELL)
            painter.drawImage(QPointF(column * CELL.width(), row * CELL.height()), cell)
    painter.end()
    return sheet


def moving_pictures(exercise: Exercise, motion: ExerciseMotion, person: Person) -> Iterator[QImage]:
    """Yield the pictures of one run through the exercise, ``FRAMES_PER_S`` a second."""
    demonstration = Demonstration(exercise.moves)
    look = look_for(FigureTheme.LIGHT, person)
    figure = FigurePainter(motion, look, is_mirrored=False, marks=Marks())
    is_moving = [not motion.is_still(index) for index in range(motion.move_count)]
    for number in range(round(demonstration.loop_s * FRAMES_PER_S)):
        moment = demonstration.at(number / FRAMES_PER_S, is_moving=is_moving)
        if moment.move_index is None:
            frame = motion.rest_frame()
        else:
            frame = motion.frame(moment.move_index, moment.fraction)
        yield picture_of(figure, look, frame, MOVING)


def picture_of(figure: FigurePainter, look: Look, frame: Frame, size: QSize) -> QImage:
    """Return one frame on the ground of its theme."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(look.ground)
    painter = QPainter(picture)
    figure.paint(painter, size, frame)
    painter.end()
    return picture


def png_of(picture: QImage) -> bytes:
    """Return a picture as the bytes of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(data.data())
