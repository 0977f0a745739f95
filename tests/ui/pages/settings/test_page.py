"""Each change on the settings page holds at once."""

from contextlib import nullcontext
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QWidget,
)

from heelrehab.storage.settings import BetweenExercises, Motion, Theme
from heelrehab.ui.hands_free.senses import Senses
from heelrehab.ui.hands_free.speech.voice import Voice, VoiceStatus
from heelrehab.ui.pages.settings.counted import counted_exercises
from heelrehab.ui.pages.settings.page import SettingsPage
from heelrehab.ui.pages.settings.reminder_card import ReminderCard
from heelrehab.ui.pages.settings.sound_card import SoundCard
from heelrehab.ui.sounds import Sounds


@pytest.fixture
def senses(parts, resources):
    sounds, voice = Sounds(resources / "sounds"), Voice(("no-such-program",), "en")
    return Senses(sounds, voice, parts.settings, stay_awake=nullcontext)


@pytest.fixture
def page(qtbot, parts, senses):
    made = SettingsPage(
        parts.appearance,
        parts.settings,
        data_card=QWidget(),
        reminder_card=ReminderCard(parts.appearance, parts.settings, starts_at_login=False),
        languages=("de", "en"),
        senses=senses,
        counted=counted_exercises(parts.catalogue),
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


@pytest.mark.parametrize(
    ("button", "key", "value"),
    [
        ("flashSwitch", "flash_on", True),
        ("cue_rest", "silent_cues", ("rest",)),
        ("own_heel_raise_double_floor", "count_own_reps", {"heel_raise_double_floor": True}),
    ],
)
def test_a_switch_is_a_setting_and_can_be_taken_back(page, settings, button, key, value):
    before = getattr(settings.settings, key)
    click(page, button)
    assert getattr(settings.settings, key) == value

    click(page, button)
    assert getattr(settings.settings, key) in (before, {"heel_raise_double_floor": False})


def test_holds_have_no_reps_to_count(page):
    assert page.findChild(QAbstractButton, "own_achilles_wall_stretch") is None


def test_an_output_that_is_gone_stays_chosen(qtbot, parts, senses):
    parts.settings.change(sound_device="headphones")
    card = SoundCard(parts.appearance, parts.settings, senses.sounds)
    qtbot.addWidget(card)

    output = card.findChild(QComboBox, "soundOutput")

    assert output.currentData() == "headphones"
    output.activated.emit(0)
    assert parts.settings.settings.sound_device == ""


def test_a_voice_that_is_not_there_is_told_once_it_is_wanted(page, settings, senses, qtbot):
    state = page.findChild(QLabel, "voiceState")
    assert state.isHidden()

    click(page, "voiceSwitch")
    qtbot.waitUntil(lambda: senses.voice.status is VoiceStatus.NONE, timeout=5_000)

    assert settings.settings.voice_on
    assert "no voice" in state.text()
    assert not page.findChild(QAbstractButton, "voiceTest").isEnabled()


def test_the_voice_is_made_faster_in_steps_of_ten(page, settings, qtbot):
    qtbot.keyClick(page.findChild(QSlider, "voiceRateSlider"), Qt.Key.Key_Right)

    assert settings.settings.voice_rate_percent == 110


def test_reminders_are_switched_on_with_their_times_in_order(page, settings):
    click(page, "reminder1")
    assert settings.settings.reminder_times == (time(18, 0),)
    click(page, "reminder0")
    field = page.findChild(QComboBox, "reminderTime0")

    field.setCurrentIndex(field.findData("20:30:00"))
    field.activated.emit(field.currentIndex())

    assert settings.settings.reminder_times == (time(18, 0), time(20, 30))


def test_the_start_at_login_is_asked_for(page, qtbot):
    card = page.findChild(ReminderCard)

    with qtbot.waitSignal(card.login_start_switched, timeout=0) as asked:
        click(page, "loginSwitch")

    assert asked.args == [True]


def test_a_system_that_starts_nothing_at_login_is_not_asked(qtbot, parts):
    card = ReminderCard(parts.appearance, parts.settings, starts_at_login=None)
    qtbot.addWidget(card)

    assert card.findChild(QAbstractButton, "loginSwitch") is None


def test_a_time_that_was_kept_is_offered_whatever_it_is(qtbot, parts):
    parts.settings.change(reminder_times=(time(7, 41),))
    card = ReminderCard(parts.appearance, parts.settings, starts_at_login=None)
    qtbot.addWidget(card)

    assert card.findChild(QComboBox, "reminderTime0").currentData() == "07:41:00"
