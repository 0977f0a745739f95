"""The style sheet is whole: every role is filled in, every rule is understood by Qt."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QWidget

from heelrehab.ui.theme.roles import ThemeName, load_themes
from heelrehab.ui.theme.sizes import sizes_for
from heelrehab.ui.theme.style_sheet import style_sheet_for


@pytest.mark.parametrize("name", list(ThemeName))
def test_nothing_is_left_open(resources, name):
    sheet = style_sheet_for(load_themes(resources / "theme")[name], sizes_for(100))

    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert set(re.findall(r"#\w+", sheet)) == set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet))


def test_qt_understands_it(qtbot, resources, caplog):
    """Qt logs a warning about a sheet that it cannot parse, and a warning fails the test."""
    widget = QWidget()
    qtbot.addWidget(widget)

    widget.setStyleSheet(
        style_sheet_for(load_themes(resources / "theme")[ThemeName.DARK], sizes_for(150))
    )
    widget.ensurePolished()
