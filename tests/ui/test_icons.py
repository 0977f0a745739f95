"""Pictograms take any tint at any size, or are refused by file."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from heelrehab.ui.icons import IconName, Icons
from heelrehab.ui.theme.roles import ThemeError

TINT = "#1F6F73"


@pytest.fixture(scope="module")
def icons(resources):
    return Icons(resources / "icons")


def tints_of(pixmap):
    """The colours of all pixels that are wholly covered."""
    image = pixmap.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(pixel.rgb()).name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", list(IconName))
def test_every_pictogram_is_drawn_in_its_tint_alone(qapp, icons, name):
    pixmap = icons.icon(name, TINT, 48).pixmap(QSize(48, 48))

    assert tints_of(pixmap) == {TINT}


def test_a_disabled_control_shows_the_pictogram_in_its_tint(qapp, icons):
    icon = icons.icon(IconName.PLAY, TINT, 48)

    assert tints_of(icon.pixmap(QSize(48, 48), QIcon.Mode.Disabled)) == {TINT}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 3.0])
def test_a_pictogram_is_sharp_on_any_screen(qapp, icons, ratio):
    pixmap = icons.icon(IconName.PLAY, TINT, 20).pixmap(QSize(20, 20), ratio)

    assert pixmap.size() == QSize(round(20 * ratio), round(20 * ratio))
    assert pixmap.devicePixelRatio() == ratio


def test_a_copied_icon_draws_the_same(qapp, icons):
    icon = icons.icon(IconName.PLAY, TINT, 48)
    copy = QIcon(icon)
    copy.addPixmap(icon.pixmap(QSize(8, 8)))

    assert tints_of(copy.pixmap(QSize(48, 48))) == {TINT}


def test_what_looks_the_same_is_drawn_once(qapp, icons):
    """Qt keeps a picture for each key; a new one with each button would fill memory for long."""
    keys = {icons.icon(IconName.PLAY, TINT, 20, gap_px=4).cacheKey() for _ in range(3)}

    assert len(keys) == 1
    assert icons.icon(IconName.PLAY, TINT, 20).cacheKey() not in keys


def test_a_missing_pictogram_is_refused_by_file(resources, tmp_path):
    shutil.copytree(resources / "icons", tmp_path / "icons")
    (tmp_path / "icons" / "undo.svg").unlink()

    with pytest.raises(ThemeError, match=r"undo\.svg"):
        Icons(tmp_path / "icons")
