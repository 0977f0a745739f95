"""The program's own typeface, where it can be loaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Inter"


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Make the fonts of a folder known to Qt; return the names of files it refused.

    A folder that is missing or empty loads nothing: ``font_of`` then falls back.
    """
    files = sorted(folder.glob("*.otf"))
    return tuple(file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0)


def font_of(size_px: int) -> QFont:
    """Return the program's font, or the system's where ours did not load."""
    font = QFont(FAMILY) if QFontDatabase.hasFamily(FAMILY) else QFont()
    font.setPixelSize(size_px)
    return font


def tabular(font: QFont) -> QFont:
    """Return the font with figures of one width, so that counting digits stand still."""
    steady = QFont(font)
    steady.setFeature(QFont.Tag("tnum"), 1)
    return steady
