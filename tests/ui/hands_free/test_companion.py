"""Tones, light and words of a session follow the settings, also while it runs."""

from contextlib import nullcontext
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.ui.hands_free.companion import SHORT_TONE_S, SHORT_TONES, TONE_S, Companion
from heelrehab.ui.hands_free.edge_light import EdgeLight
from heelrehab.ui.hands_free.senses import Senses, voice_command
from heelrehab.ui.hands_free.speech.voice import VoiceStatus
from heelrehab.ui.sounds import SoundName, SoundStatus
from heelrehab.ui.sounds.samples import BYTES_PER_S, read_tones


@dataclass
class Tones:
    """Keeps what it is told to play."""

    status: SoundStatus = SoundStatus.READY
    played: list = field(default_factory=list)

    def play(self, name):
        self.played.append(name)


class Talker(QObject):
    """A voice that keeps what it is to say, and when."""

    status_changed = Signal()

    def __init__(self):
        super().__init__()
        self.status = VoiceStatus.READY
        self.said = []
        self.tuned = []
        self.switched = []

    def say(self, phrase, *, after_s):
        self.said.append((phrase.full, after_s > 0))

    def tune(self, **values):
        self.tuned.append(values)

    def switch(self, *, is_on):
        self.switched.append(is_on)


@pytest.fixture
def lead(qtbot, appearance, driver, words, settings_of):
    """Leads the session with some settings; returns what led it."""

    def begin(tones=None, **values):
        page, settings = QWidget(), settings_of(**values)
        qtbot.addWidget(page)
        page.show()
        page.tones, page.voice, page.settings = tones or Tones(), Talker(), settings
        senses = Senses(page.tones, page.voice, settings, stay_awake=nullcontext, parent=page)
        Companion(
            driver,
            page,
            senses,
            appearance=appearance,
            settings=settings,
            words=words,
            time_scale=1.0,
        )
        page.light = page.findChild(EdgeLight)
        driver.begin()
        return page

    return begin


def test_each_cue_has_its_tone(lead, play):
    page = lead()
    play(12.5)

    assert page.tones.played == [
        SoundName.GET_READY,
        SoundName.LAST_THREE,
        SoundName.LAST_THREE,
        SoundName.LAST_THREE,
        SoundName.START,
        SoundName.REP_TURN,
    ]
    assert page.light.isHidden()


@pytest.mark.parametrize(
    ("tones", "values"),
    [
        (Tones(), {"sound_on": False}),
        (Tones(), {"silent_cues": ("get_ready",)}),
        (Tones(status=SoundStatus.NO_OUTPUT), {}),
    ],
)
def test_a_tone_that_is_not_wanted_or_cannot_be_heard_is_not_played(lead, tones, values):
    assert lead(tones, **values).tones.played == []


def test_the_edge_lights_up_with_each_sound_even_where_none_is_heard(lead):
    assert not lead(flash_on=True, sound_on=False).light.isHidden()


def test_a_cue_that_is_silent_is_dark_as_well(lead):
    assert lead(flash_on=True, silent_cues=("get_ready",)).light.isHidden()


def test_the_voice_speaks_after_the_tone(lead):
    page = lead(voice_on=True)

    assert [after for _, after in page.voice.said] == [True]


def test_the_voice_speaks_at_once_where_no_tone_sounds(lead):
    page = lead(voice_on=True, sound_on=False)

    assert [after for _, after in page.voice.said] == [False]


def test_a_voice_that_is_off_says_nothing(lead):
    assert lead().voice.said == []


def test_the_voice_follows_the_settings(lead):
    page = lead()
    page.settings.change(voice_on=True, voice_rate_percent=120, voice_name="Ann")

    assert page.voice.switched == [False, True]
    assert page.voice.tuned[-1] == {"rate_percent": 120, "voice_name": "Ann"}


def test_words_wait_until_every_tone_is_over(resources):
    for name, samples in read_tones(resources / "sounds").items():
        room_s = SHORT_TONE_S if name in SHORT_TONES else TONE_S
        assert len(samples) / BYTES_PER_S < room_s, name


def test_the_speaking_process_is_this_program(monkeypatch):
    assert voice_command()[1:] == ("-m", "heelrehab", "speak")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert voice_command()[1:] == ("speak",)
