"""Our own pictograms, tinted at the moment of drawing and sharp at any size."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from heelrehab.ui.theme.roles import Colour, ThemeError


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
    STOP = "stop"
    PLUS = "plus"
    MINUS = "minus"
    CLOSE = "close"
    CHECK = "check"
    WARNING = "warning"
    INFO = "info"
    HELP = "help"
    PAIN = "pain"
    UNDO = "undo"
    EDIT = "edit"
    SOUND = "sound"
    MUTE = "mute"
    LEFT = "left"
    RIGHT = "right"
    DOWN = "down"
    CALENDAR = "calendar"
    CLOCK = "clock"
    REPEAT = "repeat"
    EXPORT = "export"
    FOLDER = "folder"
    LOCK = "lock"


class Icons:
    """Every pictogram, read once; ``currentColor`` in a file takes the tint.

    Raises:
        ThemeError: A file is missing or cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self._sources = {name: _read(folder / f"{name.value}.svg") for name in IconName}
        self._renderers: dict[tuple[IconName, Colour], QSvgRenderer] = {}

    def draw(self, painter: QPainter, name: IconName, colour: Colour, rect: QRectF) -> None:
        """Draw a pictogram into the middle of ``rect``, as large as fits undistorted."""
        side_px = min(rect.width(), rect.height())
        square = QRectF(0, 0, side_px, side_px)
        square.moveCenter(rect.center())
        self._renderer(name, colour).render(painter, square)

    def icon(self, name: IconName, colour: Colour, disabled: Colour) -> QIcon:
        """Return a pictogram for Qt's own controls, in two tints."""
        return QIcon(_TintedEngine(self, name, colour, disabled))

    def _renderer(self, name: IconName, colour: Colour) -> QSvgRenderer:
        key = (name, colour)
        if key not in self._renderers:
            tinted = self._sources[name].replace("currentColor", colour)
            self._renderers[key] = QSvgRenderer(QByteArray(tinted.encode()))
        return self._renderers[key]


class _TintedEngine(QIconEngine):
    """Draws one pictogram in the size and resolution that is asked for."""

    def __init__(self, icons: Icons, name: IconName, colour: Colour, disabled: Colour) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._colour = colour
        self._disabled = disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the pictogram in the tint of the mode."""
        tint = self._disabled if mode is QIcon.Mode.Disabled else self._colour
        self._icons.draw(painter, self._name, tint, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the pictogram on a clear ground, ``size`` in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return an engine that draws the same."""
        return _TintedEngine(self._icons, self._name, self._colour, self._disabled)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path}: the pictogram cannot be read ({error})"
        raise ThemeError(message) from error
