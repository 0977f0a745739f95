"""Text for three metres: as high as a share of the window, not of the text size."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from heelrehab.ui.theme.appearance import Appearance

_QUESTION_SHARE, _REASON_SHARE = 0.034, 0.024


class Ink(Enum):
    """The colour roles that a far text can have."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"


class FarText(QLabel):
    """A label whose letters grow with the window."""

    def __init__(
        self,
        appearance: Appearance,
        share: float,
        *,
        name: str,
        weight: QFont.Weight = QFont.Weight.Normal,
        ink: Ink = Ink.TEXT,
    ) -> None:
        """Make a label whose font is ``share`` (0 to 1) of the window's height high."""
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._appearance = appearance
        self._share = share
        self._weight = weight
        self._ink = ink
        appearance.changed.connect(self._take_ink)
        self._take_ink()

    def fit(self, height_px: int) -> None:
        """Take the size for a window ``height_px`` high, never below the person's text size."""
        font = QFont(self.font())
        least_px = self._appearance.sizes.text_px
        font.setPixelSize(max(least_px, round(self._share * height_px)))
        font.setWeight(self._weight)
        self.setFont(font)

    def _take_ink(self) -> None:
        theme = self._appearance.theme
        colour = {Ink.TEXT: theme.text, Ink.MUTED: theme.muted, Ink.ACCENT: theme.accent}
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour[self._ink]))
        self.setPalette(palette)


def question_text(appearance: Appearance, words: str) -> FarText:
    """Return what is asked while somebody stands three metres away."""
    text = FarText(appearance, _QUESTION_SHARE, name="playerQuestion", weight=QFont.Weight.DemiBold)
    text.setText(words)
    return text


def reason_text(appearance: Appearance, words: str) -> FarText:
    """Return what stands below a question."""
    text = FarText(appearance, _REASON_SHARE, name="playerReason")
    text.setText(words)
    return text
