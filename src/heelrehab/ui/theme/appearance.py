"""The look in force: what widgets draw with, and when it changes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from heelrehab.ui.icons import Icons
from heelrehab.ui.theme.fonts import font_of
from heelrehab.ui.theme.palette import palette_for
from heelrehab.ui.theme.roles import Theme, ThemeName
from heelrehab.ui.theme.sizes import LEAST_TARGET_PX, Sizes, sizes_for
from heelrehab.ui.theme.style_sheet import style_sheet_for


class ThemeChoice(Enum):
    """What a person can choose on the settings page."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


def theme_for(
    choice: ThemeChoice,
    scheme: Qt.ColorScheme,
    contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference,
) -> ThemeName:
    """Return the theme for a choice; the system's wishes count where the choice is its."""
    if choice is not ThemeChoice.SYSTEM:
        return ThemeName(choice.value)
    if contrast is Qt.ContrastPreference.HighContrast:
        return ThemeName.HIGH_CONTRAST
    return ThemeName.DARK if scheme is Qt.ColorScheme.Dark else ThemeName.LIGHT


class Appearance(QObject):
    """Dresses the application and tells widgets what they are drawn with.

    Signals:
        changed: Theme, text size or motion is another; draw anew.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        themes: Mapping[ThemeName, Theme],
        icons: Icons,
        *,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        text_percent: int = 100,
        is_motion_reduced: bool = False,
        least_target_px: int = LEAST_TARGET_PX,
        has_keyboard: bool = True,
    ) -> None:
        """Dress the application; without a keyboard, controls do not ask for words."""
        super().__init__(application)
        self._application = application
        self._themes = themes
        self._icons = icons
        self._choice = choice
        self._text_percent = text_percent
        self._is_motion_reduced = is_motion_reduced
        self._least_target_px = least_target_px
        self._has_keyboard = has_keyboard
        self._name = ThemeName.LIGHT
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._dress()

    @property
    def name(self) -> ThemeName:
        """The theme in force."""
        return self._name

    @property
    def theme(self) -> Theme:
        """The colours in force."""
        return self._themes[self._name]

    @property
    def sizes(self) -> Sizes:
        """The sizes in force."""
        return sizes_for(self._text_percent, self._least_target_px)

    @property
    def icons(self) -> Icons:
        """The pictograms, to be tinted by the theme's colours."""
        return self._icons

    @property
    def is_motion_reduced(self) -> bool:
        """True where nothing on screen should move by itself."""
        return self._is_motion_reduced

    @property
    def has_keyboard(self) -> bool:
        """False where people have a touch screen and nothing else."""
        return self._has_keyboard

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Dress the application in another theme."""
        self._choice = choice
        self._dress()

    def scale_text(self, text_percent: int) -> None:
        """Dress the application in another text size."""
        self._text_percent = text_percent
        self._dress()

    def reduce_motion(self, *, is_reduced: bool) -> None:
        """Stop, or allow, what moves by itself."""
        self._is_motion_reduced = is_reduced
        self.changed.emit()

    def _dress(self) -> None:
        hints = self._application.styleHints()
        contrast = hints.accessibility().contrastPreference()
        self._name = theme_for(self._choice, hints.colorScheme(), contrast)
        theme, sizes = self.theme, self.sizes
        self._application.setFont(font_of(sizes.text_px))
        self._application.setPalette(palette_for(theme))
        self._application.setStyleSheet(style_sheet_for(theme, sizes))
        self.changed.emit()
