"""Phrases are spoken to their end by a process of its own, in time or not at all."""

import sys

import pytest
from PySide6.QtCore import QProcess

from heelrehab.ui.hands_free.speech.phrase import Phrase
from heelrehab.ui.hands_free.speech.voice import Voice, VoiceStatus

MOCK = """
import sys
from heelrehab.ui.hands_free.speech.speaker import run_speaker
sys.exit(run_speaker(sys.stdin.buffer, sys.stdout.buffer, "mock"))
"""
ECHO = """
import sys
for line in sys.stdin.buffer:
    if b'"tune"' in line:
        sys.stdout.write('no answer\\n{"type":"ready","voices":["Ann"]}\\n')
    else:
        sys.stdout.write('{"type":"said"}\\n')
        sys.stderr.buffer.write(line)
    sys.stdout.flush()
"""
SLOW = ECHO.replace("""sys.stdout.write('{"type":"said"}\\n')""", "pass")
SILENT = 'print(\'{"type":"silent"}\', flush=True); input(); input()'
LONG_S = 60.0


@pytest.fixture
def voice_of(qapp):
    """Makes a voice with a program in the place of the speaking process."""
    made = []

    def make(program):
        made.append(Voice((sys.executable, "-c", program), "en"))
        return made[-1]

    yield make
    for voice in made:
        voice.close()


@pytest.fixture
def ready(voice_of, qtbot):
    """Makes a voice that is ready to speak, and keeps what it orders."""

    def make(program=SLOW):
        voice = voice_of(program)
        voice.switch(is_on=True)
        qtbot.waitUntil(lambda: voice.status is VoiceStatus.READY, timeout=20_000)
        return voice

    return make


def test_a_voice_is_off_until_it_is_wanted(voice_of, qtbot):
    voice = voice_of(MOCK)
    assert (voice.status, voice.voices) == (VoiceStatus.OFF, ())

    voice.switch(is_on=True)
    voice.switch(is_on=True)
    assert voice.status is VoiceStatus.STARTING
    qtbot.waitUntil(lambda: voice.status is VoiceStatus.READY, timeout=20_000)

    assert voice.voices
    assert len(voice.findChildren(QProcess)) == 1


def test_an_engine_says_a_text_to_its_end(ready, qtbot):
    voice = ready(MOCK)
    voice.say(Phrase("Get ready.", "Ready.", LONG_S))
    qtbot.waitUntil(lambda: voice.is_speaking, timeout=5_000)

    qtbot.waitUntil(lambda: not voice.is_speaking, timeout=5_000)


def test_a_phrase_with_too_little_time_is_dropped(ready, qtbot):
    voice = ready(ECHO)
    with qtbot.waitSignal(voice.phrase_left):
        voice.say(Phrase("A long sentence, for which there is no time.", "Long.", 0.3))

    assert not voice.is_speaking


def test_a_phrase_that_waits_gives_way_to_a_newer_one_and_nothing_is_cut_off(ready, qtbot):
    voice = ready(SLOW)
    begun = []
    voice.speech_begun.connect(begun.append)
    for text in ("One.", "Two.", "Three."):
        voice.say(Phrase(text, text, LONG_S))
        qtbot.waitUntil(lambda: voice.is_speaking, timeout=5_000)

    assert begun == ["One."]
    voice.note_said()
    assert begun == ["One.", "Three."]


def test_a_phrase_waits_for_the_tones(ready, qtbot):
    voice = ready(SLOW)
    voice.say(Phrase("Rise.", "Rise.", LONG_S), after_s=0.05)
    assert not voice.is_speaking

    qtbot.waitUntil(lambda: voice.is_speaking, timeout=5_000)


def test_a_language_that_the_system_does_not_speak_is_told(voice_of, qtbot):
    voice = voice_of(SILENT)

    voice.switch(is_on=True)
    qtbot.waitUntil(lambda: voice.status is VoiceStatus.NONE, timeout=20_000)


@pytest.mark.parametrize("command", [("no-such-program",), (sys.executable, "-c", "pass")])
def test_a_process_that_cannot_speak_leaves_the_tones_alone(qtbot, command):
    voice, missed = Voice(command, "en"), []
    voice.missed.connect(lambda: missed.append(voice.status))

    voice.switch(is_on=True)
    qtbot.waitUntil(lambda: voice.status is VoiceStatus.NONE, timeout=20_000)
    assert missed == [VoiceStatus.NONE]
    voice.say(Phrase("Rise.", "Rise.", LONG_S))

    assert not voice.is_speaking


def test_a_voice_that_is_switched_off_ends_its_process(ready, qtbot):
    voice = ready()
    voice.say(Phrase("Rise.", "Rise.", LONG_S))

    voice.switch(is_on=False)

    assert (voice.status, voice.is_speaking) == (VoiceStatus.OFF, False)
