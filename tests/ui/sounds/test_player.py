"""Tones are played where they can be, and never the reason why a session fails."""

from __future__ import annotations

import subprocess
import sys
from enum import Enum
from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QObject, Signal

from heelrehab.ui.sounds import SoundName, SoundOutput, Sounds, SoundStatus
from heelrehab.ui.sounds.samples import read_tones


class Output:
    """An audio output, as QAudioDevice tells of one."""

    def __init__(self, identity, name):
        self._identity, self._name = identity, name

    def id(self):
        return QByteArray(self._identity.encode())

    def description(self):
        return self._name


NONE = Output("", "")
SPEAKERS, HEADPHONES = Output("speakers", "Speakers"), Output("headphones", "Headphones")


class Room:
    """Which outputs there are, and what was played on which."""

    def __init__(self, *outputs):
        self.outputs = list(outputs)
        self.played = []
        self.sinks = []
        self.devices = None

    def plug(self, *outputs):
        self.outputs = list(outputs)
        self.devices.audioOutputsChanged.emit()

    def library(self):
        return SimpleNamespace(
            QMediaDevices=partial(Devices, self),
            QAudioSink=partial(Sink, self),
            QAudioFormat=Format,
            QAudio=SimpleNamespace(Error=Error),
        )


class Error(Enum):
    """What QAudio names its errors."""

    NoError = "none"
    OpenError = "open"
    IOError = "io"
    FatalError = "fatal"


class Format(SimpleNamespace):
    """A QAudioFormat that takes what it is told."""

    SampleFormat = SimpleNamespace(Int16="int16")

    def setSampleRate(self, rate_hz):  # noqa: N802 (Qt's name)
        self.rate_hz = rate_hz

    def setChannelCount(self, channels):  # noqa: N802 (Qt's name)
        self.channels = channels

    def setSampleFormat(self, form):  # noqa: N802 (Qt's name)
        self.form = form


class Devices(QObject):
    """What QMediaDevices tells of a room."""

    audioOutputsChanged = Signal()  # noqa: N815 (Qt's name)

    def __init__(self, room, parent):
        super().__init__(parent)
        self._room = room
        room.devices = self

    def audioOutputs(self):  # noqa: N802 (Qt's name)
        return self._room.outputs

    def defaultAudioOutput(self):  # noqa: N802 (Qt's name)
        return self._room.outputs[0] if self._room.outputs else NONE


class Sink(QObject):
    """A QAudioSink that writes down what it plays; it takes no other form than ours."""

    stateChanged = Signal()  # noqa: N815 (Qt's name)

    def __init__(self, room, device, form, parent):
        super().__init__(parent)
        assert (form.rate_hz, form.channels, form.form) == (48_000, 1, "int16")
        self._room, self._device, self._error = room, device, Error.NoError
        self.is_open = False
        self.volume = None
        room.sinks.append(self)

    def start(self, buffer):
        assert not self.is_open, "a tone cuts off the one before"
        self.is_open = True
        self._room.played.append((self._device.description(), bytes(buffer.readAll().data())))

    def stop(self):
        self.is_open = False

    def reset(self):
        self.is_open = False

    def setVolume(self, volume):  # noqa: N802 (Qt's name)
        self.volume = volume

    def error(self):
        return self._error

    def fail(self, error):
        self._error = error
        self.stateChanged.emit()


def sounds_in(room, resources, **settings):
    return Sounds(resources / "sounds", import_library=room.library, **settings)


@pytest.fixture
def tones(resources):
    return read_tones(resources / "sounds")


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


def test_without_an_output_it_is_silent_until_one_comes(qtbot, resources, tones):
    room = Room()
    sounds = sounds_in(room, resources)
    sounds.load()
    assert sounds.status is SoundStatus.NO_OUTPUT
    sounds.play(SoundName.REST)

    with qtbot.waitSignals([sounds.outputs_changed, sounds.status_changed], timeout=0):
        room.plug(SPEAKERS)
    sounds.play(SoundName.REST)

    assert sounds.status is SoundStatus.READY
    assert room.played == [("Speakers", tones[SoundName.REST])]


def test_a_vanished_output_gives_way_and_comes_back(qapp, resources):
    room = Room(SPEAKERS, HEADPHONES)
    sounds = sounds_in(room, resources, output_id="headphones")
    sounds.load()
    for outputs in ((SPEAKERS, HEADPHONES), (SPEAKERS,), (SPEAKERS, HEADPHONES)):
        room.plug(*outputs)
        sounds.play(SoundName.START)

    assert [where for where, _ in room.played] == ["Headphones", "Speakers", "Headphones"]


def test_all_outputs_vanish_and_nothing_breaks(qapp, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()

    room.plug()
    sounds.play(SoundName.START)

    assert sounds.status is SoundStatus.NO_OUTPUT
    assert room.played == []


def test_another_output_is_chosen(qapp, resources):
    room = Room(SPEAKERS, HEADPHONES)
    sounds = sounds_in(room, resources)
    sounds.load()
    assert sounds.outputs() == (
        SoundOutput("speakers", "Speakers"),
        SoundOutput("headphones", "Headphones"),
    )

    sounds.choose_output("headphones")
    sounds.play(SoundName.START)

    assert room.played[-1][0] == "Headphones"


@pytest.mark.parametrize("error", [Error.OpenError, Error.IOError, Error.FatalError])
def test_an_output_that_breaks_off_is_told(qtbot, resources, error):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()
    room.sinks[0].fail(Error.NoError)
    assert sounds.status is SoundStatus.READY

    with qtbot.waitSignal(sounds.status_changed, timeout=0):
        room.sinks[0].fail(error)

    assert sounds.status is SoundStatus.FAILED


def test_a_change_that_is_none_keeps_the_sink(qapp, resources):
    """Qt tells of its outputs once more just after loading."""
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()

    room.plug(SPEAKERS)
    sounds.choose_output("speakers")

    assert len(room.sinks) == 1


def test_a_failed_sink_gives_way_on_the_same_output(qapp, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()
    room.sinks[0].fail(Error.IOError)

    room.plug(SPEAKERS)

    assert sounds.status is SoundStatus.READY
    assert len(room.sinks) == 2


def test_a_late_failure_of_a_former_output_is_no_matter(qapp, resources):
    room = Room(SPEAKERS, HEADPHONES)
    sounds = sounds_in(room, resources)
    sounds.load()
    sounds.choose_output("headphones")

    room.sinks[0].fail(Error.IOError)

    assert sounds.status is SoundStatus.READY


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
