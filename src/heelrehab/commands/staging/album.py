"""Numbered pictures of a window, with an index that says what each one shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from heelrehab.commands.staging.faults import StagingError

LEAST_COLOURS = 8
"""A picture with fewer is taken for blank."""
SAMPLE_PX = 160
INDEX = "index.txt"


class Album:
    """Keeps pictures in ``folder`` in the order in which they are taken."""

    def __init__(self, folder: Path, title: str) -> None:
        self._folder = folder
        self._lines = [title, ""]
        self.count = 0

    def take(self, window: QWidget, name: str, caption: str) -> None:
        """Picture ``window``; the caption goes to the index at once.

        Raises:
            StagingError: The picture is blank or could not be written.
        """
        self.count += 1
        file = f"{self.count:02d}-{name}.png"
        save_picture(window.grab().toImage(), self._folder / file)
        self._lines.append(f"{file:34} {caption}")
        text = "\n".join(self._lines) + "\n"
        (self._folder / INDEX).write_text(text, encoding="utf-8")


def save_picture(picture: QImage, path: Path) -> None:
    """Write a picture as PNG.

    Raises:
        StagingError: It is blank or could not be written.
    """
    if colours_in(picture) < LEAST_COLOURS:
        message = f"the picture {path.name} is blank"
        raise StagingError(message)
    if not picture.convertToFormat(QImage.Format.Format_RGB32).save(str(path)):
        message = f"the picture {path} could not be written"
        raise StagingError(message)


def colours_in(picture: QImage) -> int:
    """Return how many colours a coarse sample of the picture holds."""
    sample = picture.scaledToWidth(SAMPLE_PX, Qt.TransformationMode.FastTransformation)
    places = ((x, y) for y in range(sample.height()) for x in range(sample.width()))
    return len({sample.pixel(x, y) for x, y in places})
