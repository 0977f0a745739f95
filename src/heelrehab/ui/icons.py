"""Our own pictograms, tinted at the moment of drawing and sharp at any size."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from heelrehab.ui.theme.roles import Colour, ThemeError

_RATIOS = (1.0, 2.0, 3.0)


class IconName(Enum):
    """The pictograms there are, named as their files in ``resources/icons``."""

    TODAY = "today"
    EXERCISES = "exercises"
    PROGRESS = "progress"
    LEARN = "learn"
    SETTINGS = "settings"
    PLAY = "play"
    PAUSE = "pause"
    SKIP = "skip"
    BACK = "back"
    SLOWER = "slower"
    FASTER = "faster"
    STOP = "stop"
    PLUS = "plus"
    MINUS = "minus"
    CLOSE = "close"
    CHECK = "check"
    WARNING = "warning"
    INFO = "info"
    PAIN = "pain"
    UNDO = "undo"
    EDIT = "edit"
    SOUND = "sound"
    MUTE = "mute"
    LEFT = "left"
    RIGHT = "right"
    DOWN = "down"
    UP = "up"
    CALENDAR = "calendar"
    CLOCK = "clock"
    REPEAT = "repeat"
    EXPORT = "export"
    FOLDER = "folder"
    LOCK = "lock"
    ERASE = "erase"
    PEOPLE = "people"
    CLEAN = "clean"


class Icons:
    """Every pictogram, read once; ``currentColor`` in a file takes the tint.

    Raises:
        ThemeError: A file is missing or cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self._sources = {name: _read(folder / f"{name.value}.svg") for name in IconName}
        self._renderers: dict[tuple[IconName, Colour], QSvgRenderer] = {}
        self._icons: dict[tuple[IconName, Colour, int, int], QIcon] = {}

    def draw(self, painter: QPainter, name: IconName, colour: Colour, rect: QRectF) -> None:
        """Draw a pictogram into the middle of ``rect``, as large as fits undistorted."""
        side_px = min(rect.width(), rect.height())
        square = QRectF(0, 0, side_px, side_px)
        square.moveCenter(rect.center())
        self._renderer(name, colour).render(painter, square)

    def icon(self, name: IconName, colour: Colour, side_px: int, *, gap_px: int = 0) -> QIcon:
        """Return a pictogram for Qt's own controls, in one tint, for screens of up to 3x.

        ``gap_px`` keeps that much free after it, for buttons that set words close to it: the
        icon is then wider than high.

        A disabled control shows it as it is, and takes one in another tint where it wants to. It
        is made of pixmaps: Qt copies an icon engine written in Python in ways that
        Python does not survive. Each is made once: Qt keeps what it draws of a pixmap, and would
        keep it of every one that looks the same.
        """
        key = (name, colour, side_px, gap_px)
        if key not in self._icons:
            self._icons[key] = self._icon(*key)
        return self._icons[key]

    def _icon(self, name: IconName, colour: Colour, side_px: int, gap_px: int) -> QIcon:
        icon = QIcon()
        for ratio in _RATIOS:
            pixmap = self._pixmap(name, colour, round(side_px * ratio), round(gap_px * ratio))
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
                icon.addPixmap(pixmap, mode)
        return icon

    def _pixmap(self, name: IconName, colour: Colour, side_px: int, gap_px: int) -> QPixmap:
        pixmap = QPixmap(side_px + gap_px, side_px)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.draw(painter, name, colour, QRectF(0, 0, side_px, side_px))
        return pixmap

    def _renderer(self, name: IconName, colour: Colour) -> QSvgRenderer:
        key = (name, colour)
        if key not in self._renderers:
            tinted = self._sources[name].replace("currentColor", colour)
            self._renderers[key] = QSvgRenderer(QByteArray(tinted.encode()))
        return self._renderers[key]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path}: the pictogram cannot be read ({error})"
        raise ThemeError(message) from error
