"""The look follows the person's choice, and the system where that is the choice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from heelrehab.ui.theme.appearance import ThemeChoice, theme_for
from heelrehab.ui.theme.roles import ThemeName

SCHEME, CONTRAST = Qt.ColorScheme, Qt.ContrastPreference


@pytest.mark.parametrize(
    ("choice", "scheme", "contrast", "name"),
    [
        (ThemeChoice.SYSTEM, SCHEME.Unknown, CONTRAST.NoPreference, ThemeName.LIGHT),
        (ThemeChoice.SYSTEM, SCHEME.Light, CONTRAST.NoPreference, ThemeName.LIGHT),
        (ThemeChoice.SYSTEM, SCHEME.Dark, CONTRAST.NoPreference, ThemeName.DARK),
        (ThemeChoice.SYSTEM, SCHEME.Dark, CONTRAST.HighContrast, ThemeName.HIGH_CONTRAST),
        (ThemeChoice.LIGHT, SCHEME.Dark, CONTRAST.HighContrast, ThemeName.LIGHT),
        (ThemeChoice.DARK, SCHEME.Light, CONTRAST.NoPreference, ThemeName.DARK),
        (ThemeChoice.HIGH_CONTRAST, SCHEME.Light, CONTRAST.NoPreference, ThemeName.HIGH_CONTRAST),
    ],
)
def test_a_choice_gives_a_theme(choice, scheme, contrast, name):
    assert theme_for(choice, scheme, contrast) is name


def test_another_theme_dresses_the_application_at_once(qtbot, qapp, appearance):
    with qtbot.waitSignal(appearance.changed, timeout=0):
        appearance.choose_theme(ThemeChoice.DARK)

    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window.name().upper() == appearance.theme.ground
    assert appearance.theme.accent in qapp.styleSheet()
    assert appearance.name is ThemeName.DARK


def test_the_system_turning_dark_is_followed(qtbot, qapp, appearance):
    appearance.choose_theme(ThemeChoice.SYSTEM)
    hints = qapp.styleHints()

    with qtbot.waitSignal(appearance.changed, timeout=0):
        hints.colorSchemeChanged.emit(SCHEME.Dark)


def test_text_size_scales_font_and_targets(qapp, appearance):
    appearance.scale_text(200)

    assert qapp.font().pixelSize() == 32
    assert appearance.sizes.title_px == 56
    assert appearance.sizes.target_px == 72


def test_reduced_motion_is_told(qtbot, appearance):
    with qtbot.waitSignal(appearance.changed, timeout=0):
        appearance.reduce_motion(is_reduced=True)

    assert appearance.is_motion_reduced
