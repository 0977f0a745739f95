"""The look in force, for every test of the ui room."""

from __future__ import annotations

from pathlib import Path

import pytest

from heelrehab.ui.icons import Icons
from heelrehab.ui.theme.appearance import Appearance, ThemeChoice
from heelrehab.ui.theme.fonts import load_fonts
from heelrehab.ui.theme.roles import load_themes


@pytest.fixture(scope="session")
def resources():
    return Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def dressed(qapp, resources):
    load_fonts(resources / "fonts")
    themes, icons = load_themes(resources / "theme"), Icons(resources / "icons")
    return Appearance(qapp, themes, icons, choice=ThemeChoice.LIGHT)


@pytest.fixture
def appearance(dressed):
    """Light, 100 %, with motion; a test may change it, the next one finds it so again."""
    yield dressed
    dressed.choose_theme(ThemeChoice.LIGHT)
    dressed.scale_text(100)
    dressed.reduce_motion(is_reduced=False)
