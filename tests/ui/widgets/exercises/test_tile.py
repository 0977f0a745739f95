"""A tile says what to do at once, and keeps the place of its picture until it is asked for."""

from __future__ import annotations

import pytest

from heelrehab.content.catalogue import open_catalogue
from heelrehab.core.dose import Dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.side import Side
from heelrehab.storage.durable import SAVED
from heelrehab.storage.settings import Settings
from heelrehab.ui.figure.view import FigurePicture
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.widgets.exercises.tile import ExerciseTile


@pytest.fixture
def settings(qapp):
    return SettingsKeeper(Settings(), lambda _settings, done: done(SAVED))


@pytest.fixture
def tile(qtbot, appearance, settings, resources):
    item = PrescribedItem(exercise_id="ankle_pumps", dose=Dose(sets=2, reps=20), sides=(Side.LEFT,))
    tile = ExerciseTile(appearance, settings, open_catalogue([resources], "en"), item)
    qtbot.addWidget(tile)
    return tile


def test_the_words_are_there_before_the_picture(tile):
    assert tile.accessibleName().startswith("Ankle pumps: ")
    assert tile.findChildren(FigurePicture) == []


def test_the_picture_comes_once_into_the_place_kept_for_it(tile):
    tile.resize(200, tile.sizeHint().height())
    before = tile.sizeHint()

    tile.show_picture()
    tile.show_picture()

    (picture,) = tile.findChildren(FigurePicture)
    assert picture.objectName() == "picture_ankle_pumps"
    assert tile.sizeHint().height() == before.height()
