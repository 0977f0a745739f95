"""Each change on the settings page holds at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QSlider

from heelrehab.storage.settings import BetweenExercises, Motion, Theme
from heelrehab.ui.pages.settings.page import SettingsPage

FOLDER = Path("/home/anna/.local/share/heelrehab")


@pytest.fixture
def page(qtbot, parts):
    made = SettingsPage(
        parts.appearance, parts.settings, data_folder=FOLDER, languages=("de", "en")
    )
    qtbot.addWidget(made)
    made.show()
    return made


def click(page, name):
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    found.click()


@pytest.mark.parametrize(
    ("button", "key", "value"),
    [
        ("theme_dark", "theme", Theme.DARK),
        ("motion_reduced", "motion", Motion.REDUCED),
        ("text_percent_150", "text_percent", 150),
        ("figure_skin_3", "figure_skin", 3),
        ("figure_build_2", "figure_build", 2),
        ("between_exercises_wait", "between_exercises", BetweenExercises.WAIT),
        ("language_de", "language", "de"),
    ],
)
def test_a_choice_is_a_setting(page, settings, button, key, value):
    click(page, button)

    assert getattr(settings.settings, key) == value


def test_the_system_language_is_an_empty_setting(page, settings):
    click(page, "language_de")
    click(page, "language_system")

    assert settings.settings.language == ""


def test_sound_is_switched_and_made_softer(page, settings, qtbot):
    click(page, "soundSwitch")
    assert not settings.settings.sound_on

    slider = page.findChild(QSlider, "volumeSlider")
    before = settings.settings.sound_volume_percent
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert settings.settings.sound_volume_percent < before


def test_the_numbers_to_ring_are_kept_when_the_field_is_left(page, settings, qtbot):
    field = page.findChild(QLineEdit, "help_line")

    field.setText(" 116 117 ")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert settings.settings.help_line == "116 117"


def test_languages_are_named_as_they_call_themselves(page):
    words = {each.text() for each in page.findChildren(QAbstractButton)}

    assert {"Deutsch", "English"} <= words


def test_the_folder_is_named(page):
    assert page.findChild(QLabel, "dataFolder").text() == str(FOLDER)
