"""Tones are told apart, quiet enough, and never the reason why a session fails."""

from __future__ import annotations

import array
import subprocess
import sys
import wave
from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QObject, Signal

from heelrehab.core.session.cues import Cue, CueKind
from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, timed
from heelrehab.ui.sounds import SoundName, SoundOutput, Sounds, SoundStatus, sound_for

RATE_HZ = 48_000


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
        self.volumes = {}
        self.devices = None
        self.effects = []

    def plug(self, *outputs):
        self.outputs = list(outputs)
        self.devices.audioOutputsChanged.emit()

    def library(self):
        return SimpleNamespace(
            QMediaDevices=partial(Devices, self), QSoundEffect=partial(Effect, self)
        )


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


class Effect(QObject):
    """A QSoundEffect that writes down what it plays."""

    Status = SimpleNamespace(Ready="ready", Error="error")
    statusChanged = Signal()  # noqa: N815 (Qt's name)

    def __init__(self, room, device, parent):
        super().__init__(parent)
        self._room, self._device = room, device
        self._name, self._status = "", self.Status.Ready
        room.effects.append(self)

    def setSource(self, url):  # noqa: N802 (Qt's name)
        self._name = url.fileName()

    def setVolume(self, volume):  # noqa: N802 (Qt's name)
        self._room.volumes[self._name] = volume

    def status(self):
        return self._status

    def fail(self):
        self._status = self.Status.Error
        self.statusChanged.emit()

    def play(self):
        self._room.played.append((self._device.description(), self._name))

    def stop(self):
        self._room.played.append((self._device.description(), "silence"))


def sounds_in(room, resources, **settings):
    return Sounds(resources / "sounds", import_library=room.library, **settings)


def test_nothing_is_played_before_loading(qapp, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)

    sounds.play(SoundName.START)

    assert sounds.status is SoundStatus.NOT_LOADED
    assert sounds.outputs() == ()
    assert room.played == []


@pytest.mark.parametrize("name", list(SoundName))
def test_a_tone_is_played_by_name(qapp, resources, name):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()

    sounds.play(name)

    assert sounds.status is SoundStatus.READY
    assert room.played == [("Speakers", f"{name.value}.wav")]


def test_without_the_library_it_is_silent_and_says_why(qtbot, resources):
    def missing():
        message = "libpulse.so.0: cannot open shared object file"
        raise ImportError(message)

    sounds = Sounds(resources / "sounds", import_library=missing)

    with qtbot.waitSignal(sounds.status_changed, timeout=0):
        sounds.load()
    sounds.play(SoundName.START)
    sounds.choose_output("speakers")

    assert sounds.status is SoundStatus.NO_LIBRARY


def test_without_an_output_it_is_silent_until_one_comes(qtbot, resources):
    room = Room()
    sounds = sounds_in(room, resources)
    sounds.load()
    assert sounds.status is SoundStatus.NO_OUTPUT
    sounds.play(SoundName.REST)

    with qtbot.waitSignals([sounds.outputs_changed, sounds.status_changed], timeout=0):
        room.plug(SPEAKERS)
    sounds.play(SoundName.REST)

    assert sounds.status is SoundStatus.READY
    assert room.played == [("Speakers", "rest.wav")]


def test_a_vanished_output_gives_way_and_comes_back(qapp, resources):
    room = Room(SPEAKERS, HEADPHONES)
    sounds = sounds_in(room, resources, output_id="headphones")
    sounds.load()
    for outputs in ((SPEAKERS, HEADPHONES), (SPEAKERS,), (SPEAKERS, HEADPHONES)):
        room.plug(*outputs)
        sounds.play(SoundName.START)

    heard = [where for where, name in room.played if name == "start.wav"]
    assert heard == ["Headphones", "Speakers", "Headphones"]


def test_all_outputs_vanish_and_nothing_breaks(qapp, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()

    room.plug()
    sounds.play(SoundName.START)

    assert sounds.status is SoundStatus.NO_OUTPUT
    assert ("Speakers", "start.wav") not in room.played


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

    assert room.played[-1] == ("Headphones", "start.wav")


def test_an_output_that_refuses_our_tones_is_told(qtbot, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()
    room.effects[0].statusChanged.emit()
    assert sounds.status is SoundStatus.READY

    with qtbot.waitSignal(sounds.status_changed, timeout=0):
        room.effects[0].fail()

    assert sounds.status is SoundStatus.FAILED


def test_half_the_volume_is_a_quarter_of_the_strength(qapp, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources, volume_percent=100)
    sounds.load()
    assert set(room.volumes.values()) == {1.0}

    sounds.set_volume(50)

    assert set(room.volumes.values()) == {0.25}


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


def samples_of(path):
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE_HZ)
        return array.array("h", file.readframes(file.getnframes()))


@pytest.mark.parametrize("name", list(SoundName))
def test_a_tone_is_short_soft_and_without_a_click(resources, name):
    samples = samples_of(resources / "sounds" / f"{name.value}.wav")

    assert len(samples) / RATE_HZ < 0.4
    assert max(map(abs, samples)) < 0.7 * 32767
    assert abs(samples[0]) < 100
    assert abs(samples[-1]) < 100


def test_a_pip_ends_long_before_the_next_second(resources):
    assert len(samples_of(resources / "sounds" / "last_three.wav")) / RATE_HZ <= 0.1


def test_no_two_tones_are_alike(resources):
    files = (resources / "sounds").glob("*.wav")

    assert len({path.read_bytes() for path in files}) == len(SoundName)


def test_the_script_makes_the_very_tones_that_are_kept(resources, tmp_path):
    """One step of 16 bits is left to the sine of other systems."""
    script = resources.parent / "docs" / "scripts" / "make_sounds.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)

    for name in SoundName:
        kept, made = (
            samples_of(folder / f"{name.value}.wav") for folder in (resources / "sounds", tmp_path)
        )
        assert len(kept) == len(made)
        assert all(abs(one - other) <= 1 for one, other in zip(kept, made, strict=True))


PREPARE, MOVE, HOLD, LOWER, REST, CHANGE_SIDE, CHANGE_EXERCISE = IntervalKind


def interval(kind, item=0):
    return Interval(
        kind=kind,
        start_s=0.0,
        duration_s=30.0,
        exercise_id="heel_lift",
        item_index=item,
        set_index=0,
        rep_index=0,
        side=Side.BOTH,
        move_index=None,
    )


SCORE = timed(
    [
        interval(PREPARE),
        interval(MOVE),
        interval(HOLD),
        interval(LOWER),
        interval(MOVE),
        interval(REST),
        interval(HOLD),
        interval(CHANGE_SIDE),
        interval(HOLD),
        interval(CHANGE_EXERCISE, item=1),
        interval(LOWER, item=1),
    ]
)


@pytest.mark.parametrize(
    ("index", "sound"),
    [
        (0, SoundName.GET_READY),
        (1, SoundName.START),
        (2, SoundName.REP_TURN),
        (3, SoundName.HOLD_END),
        (4, SoundName.REP_TURN),
        (5, SoundName.REST),
        (6, SoundName.START),
        (7, SoundName.SIDE_CHANGE),
        (9, None),
    ],
)
def test_entering_an_interval_has_its_tone(index, sound):
    assert sound_for(Cue(CueKind.ENTERED, index), SCORE) is sound


@pytest.mark.parametrize(
    ("kind", "sound"),
    [
        (CueKind.HALFWAY, SoundName.HALFWAY),
        (CueKind.LAST_SECONDS, SoundName.LAST_THREE),
        (CueKind.EXERCISE_DONE, SoundName.EXERCISE_DONE),
        (CueKind.SESSION_DONE, SoundName.SESSION_DONE),
    ],
)
def test_every_other_cue_has_its_tone(kind, sound):
    assert sound_for(Cue(kind, 2), SCORE) is sound


def test_work_without_anything_before_starts():
    assert sound_for(Cue(CueKind.ENTERED, 0), timed([interval(HOLD)])) is SoundName.START
