"""Tones are played where they can be, and never the reason why a session fails."""

from __future__ import annotations

import subprocess
import sys
from functools import partial

import pytest
from tests.ui.sounds.listening import (
    SPEAKERS,
    Devices,
    Room,
    sounds_in,
)

from heelrehab.ui.sounds import SoundName, Sounds, SoundStatus


def test_nothing_is_played_before_loading(qapp, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)

    sounds.play(SoundName.START)

    assert sounds.status is SoundStatus.NOT_LOADED
    assert sounds.outputs() == ()
    assert room.played == []


@pytest.mark.parametrize("name", list(SoundName))
def test_a_tone_is_played_by_name(qapp, resources, tones, name):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()

    sounds.play(name)

    assert sounds.status is SoundStatus.READY
    assert room.played == [("Speakers", tones[name])]


def test_a_tone_cuts_off_the_one_before(qapp, resources, tones):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()

    sounds.play(SoundName.REST)
    sounds.play(SoundName.LAST_THREE)

    assert [samples for _, samples in room.played] == [
        tones[SoundName.REST],
        tones[SoundName.LAST_THREE],
    ]


def test_the_output_is_closed_after_a_tone(qtbot, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()

    sounds.play(SoundName.LAST_THREE)

    assert room.sinks[0].is_open
    qtbot.waitUntil(partial(is_closed, room.sinks[0]))


def is_closed(sink):
    return not sink.is_open


def test_without_the_library_it_is_silent_and_says_why(qtbot, resources):
    def missing():
        message = "libpulse.so.0: cannot open shared object file"
        raise ImportError(message)

    sounds = Sounds(resources / "sounds", import_library=missing)

    with qtbot.waitSignal(sounds.status_changed, timeout=0):
        sounds.load()
    sounds.play(SoundName.START)
    sounds.choose_output("speakers")
    sounds.set_volume(10)

    assert sounds.status is SoundStatus.NO_LIBRARY


def test_without_its_files_it_is_silent_and_says_so(qapp, tmp_path):
    sounds = Sounds(tmp_path, import_library=Room(SPEAKERS).library)

    sounds.load()
    sounds.play(SoundName.START)

    assert sounds.status is SoundStatus.FAILED


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this sound server")
def test_a_server_that_ended_is_not_asked_again(qtbot, resources, sound_server):
    """Qt would abort the program; see the module ``server``."""
    room = Room(SPEAKERS)
    library = partial(linked, room, sound_server)
    sounds = Sounds(resources / "sounds", import_library=library)
    sounds.load()
    sounds.play(SoundName.START)
    sound_server.end()

    with qtbot.waitSignal(sounds.status_changed, timeout=0):
        sounds.play(SoundName.REST)
    sounds.play(SoundName.REST)
    sounds.choose_output("speakers")

    assert sounds.status is SoundStatus.SERVER_GONE
    assert len(room.played) == 1
    assert len(room.sinks) == 1


def linked(room, sound_server):
    """A library whose list of devices links to a sound server."""

    def devices(parent):
        sound_server.connect()
        return Devices(room, parent)

    library = room.library()
    library.QMediaDevices = devices
    return library


def test_half_the_volume_is_a_quarter_of_the_strength(qapp, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources, volume_percent=100)
    sounds.load()
    assert room.sinks[0].volume == 1.0

    sounds.set_volume(50)

    assert room.sinks[0].volume == 0.25


def test_the_real_library_loads_late_and_never_raises(resources):
    """In a process of its own, since Qt logs what audio the machine lacks."""
    code = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication;"
        "from heelrehab.ui.sounds import SoundName, Sounds, SoundStatus;"
        "application = QApplication([]); sounds = Sounds(Path(sys.argv[1]));"
        "assert 'PySide6.QtMultimedia' not in sys.modules; sounds.load();"
        "sounds.play(SoundName.START); application.processEvents();"
        "assert sounds.status is not SoundStatus.NOT_LOADED"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(resources / "sounds")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 0, ended.stderr
