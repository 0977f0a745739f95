"""The ways in which a screen can look: colours, size of text, language, size of window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize

from heelrehab.storage.settings import Theme

THEMES = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
TEXT_PERCENTS = (100, 200)
LANGUAGES = ("en", "de")
SIZES = ("1280x800", "800x600")
KIOSK = "kiosk-"
"""How the names of the sights of a kiosk begin."""
KIOSK_SIZES = ("1280x800", "800x600", "1024x768", "1080x1920", "1920x1080")
"""Of the screens that stand in clinics, one of them upright."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which variants and which sights are wanted; empty means all."""

    theme: str = ""
    text: str = ""
    language: str = ""
    size: str = ""
    only: str = ""
    """The name of a sight, or its beginning."""

    @property
    def includes_kiosk(self) -> bool:
        """True where sights of a kiosk may be among those that are wanted."""
        return self.only.startswith(KIOSK) or KIOSK.startswith(self.only)

    @property
    def includes_home(self) -> bool:
        """True where others may be."""
        return not self.only.startswith(KIOSK)

    def includes(self, name: str) -> bool:
        """Return whether the sight of that name is wanted."""
        return name.startswith(self.only)


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to look, in windows of several sizes."""

    theme: Theme
    text_percent: int
    language: str
    sizes: tuple[str, ...]
    kiosk_sizes: tuple[str, ...] = ()

    def file_name(self, sight: str, size: str) -> str:
        """Return what a picture is called: ``today-light-100-en-1280x800.png``."""
        theme = self.theme.value.replace("_", "-")
        return f"{sight}-{theme}-{self.text_percent}-{self.language}-{size}.png"


def variants(wanted: Wanted) -> tuple[Variant, ...]:
    """Return the variants that are wanted."""
    return tuple(
        Variant(
            theme,
            text_percent,
            language,
            _narrowed(SIZES, wanted.size),
            _narrowed(KIOSK_SIZES, wanted.size),
        )
        for language in _narrowed(LANGUAGES, wanted.language)
        for theme in THEMES
        if wanted.theme in ("", theme.value.replace("_", "-"))
        for text_percent in TEXT_PERCENTS
        if wanted.text in ("", str(text_percent))
    )


def pixels(size: str) -> QSize:
    """Return the size that ``1280x800`` stands for."""
    width, height = size.split("x")
    return QSize(int(width), int(height))


def _narrowed(values: tuple[str, ...], wanted: str) -> tuple[str, ...]:
    """Return the one that is wanted, all where none is named."""
    return tuple(value for value in values if wanted in ("", value))
