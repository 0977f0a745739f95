"""Colours by role, read from ``resources/theme``."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from enum import Enum
from pathlib import Path
from typing import Annotated

import msgspec

Colour = Annotated[str, msgspec.Meta(pattern=r"^#[0-9A-Fa-f]{6}$")]
"""A colour as ``#RRGGBB``."""


class ThemeError(ValueError):
    """A file of the look is missing or wrong; the message names file, key and value."""


class ThemeName(Enum):
    """The themes there are, named as their files."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class BandColours(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Ground, text and mark for each band of pain."""

    green: Colour
    green_text: Colour
    green_mark: Colour
    amber: Colour
    amber_text: Colour
    amber_mark: Colour
    red: Colour
    red_text: Colour
    red_mark: Colour


class PhaseColours(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One colour for each thing a person does during an interval."""

    prepare: Colour
    move: Colour
    hold: Colour
    lower: Colour
    rest: Colour
    change: Colour


class Theme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All colours of one look. ``least_contrast`` is the ratio its texts must reach."""

    is_dark: bool
    least_contrast: Annotated[float, msgspec.Meta(ge=4.5, le=21)]
    ground: Colour
    surface: Colour
    sunken: Colour
    line: Colour
    outline: Colour
    text: Colour
    muted: Colour
    disabled: Colour
    accent: Colour
    accent_strong: Colour
    accent_text: Colour
    accent_soft: Colour
    focus: Colour
    tendon: Colour
    ring_track: Colour
    bands: BandColours
    phases: PhaseColours


def read_theme(path: Path) -> Theme:
    """Return the theme in a TOML file.

    Raises:
        ThemeError: The file cannot be read, is no TOML, or a role is missing or wrong.
    """
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Theme)
    except OSError as error:
        message = f"{path}: cannot be read ({error.strerror})"
        raise ThemeError(message) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        message = f"{path}: {error}"
        raise ThemeError(message) from error


def load_themes(folder: Path) -> dict[ThemeName, Theme]:
    """Return every theme of a folder, by name.

    Raises:
        ThemeError: As of ``read_theme``, for the first file that is wrong.
    """
    return {name: read_theme(folder / f"{name.value}.toml") for name in ThemeName}
