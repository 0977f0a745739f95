"""A room with outputs of our own making, and what was played on them."""

from __future__ import annotations

from enum import Enum
from functools import partial
from types import SimpleNamespace

from PySide6.QtCore import QByteArray, QObject, Signal

from heelrehab.ui.sounds import Sounds


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
