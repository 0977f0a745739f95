"""Texts by rank. Size and weight come from the style sheet, by class name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class BodyText(QLabel):
    """Running text; wraps, and shows markup as it is written."""

    def __init__(self, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)


class PageTitle(BodyText):
    """The one title of a page."""


class Heading(BodyText):
    """The title of a card."""


class SubHeading(BodyText):
    """The title of a small card or of a part of one."""


class FigureText(BodyText):
    """A number, or a few words, that should be seen first."""


class MutedText(BodyText):
    """What stands below or beside the main thing."""


class SmallText(BodyText):
    """Captions and hints."""


class BrandText(BodyText):
    """The program's name."""
