"""The look of the figure by the theme in force and the person chosen in the settings."""

from __future__ import annotations

from heelrehab.storage.settings import Settings
from heelrehab.ui.figure.look import Build, FigureTheme, Look, Person, SkinTone, look_for
from heelrehab.ui.theme.roles import ThemeName

_SKINS = (SkinTone.LIGHT, SkinTone.MEDIUM, SkinTone.DARK)
_BUILDS = (Build.SLIM, Build.STURDY)


def look_of(theme: ThemeName, settings: Settings) -> Look:
    """Return what the figure looks like now."""
    person = Person(_SKINS[settings.figure_skin - 1], _BUILDS[settings.figure_build - 1])
    return look_for(FigureTheme(theme.value), person)
