"""Plays the tones where there is something to play them on."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal

from heelrehab.ui.sounds.names import SoundName
from heelrehab.ui.sounds.samples import BYTES_PER_S, RATE_HZ, ToneError, read_tones
from heelrehab.ui.sounds.server import ServerLink, link_made_by

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices


_CLOSE_AFTER_S = 0.4
"""How long the output stays open after a tone, which may be on its way that long."""


class SoundStatus(Enum):
    """Whether tones can be heard, and if not, why."""

    NOT_LOADED = "not_loaded"
    READY = "ready"
    NO_LIBRARY = "no_library"
    """The system lacks what QtMultimedia needs; on Linux that is libpulse."""
    NO_OUTPUT = "no_output"
    SERVER_GONE = "server_gone"
    """The sound server ended; tones come back with the next start of the program."""
    FAILED = "failed"
    """There is an output, but it does not take our tones, or their files are damaged."""


@dataclass(frozen=True, slots=True)
class SoundOutput:
    """Something to hear by: the system's id for it, and its name for people."""

    id: str
    name: str


def import_multimedia() -> ModuleType:
    """Return QtMultimedia, which costs too much to be loaded before the first paint."""
    return importlib.import_module("PySide6.QtMultimedia")


class Sounds(QObject):
    """Plays tones by name; silent, without complaint, until loaded or where it cannot.

    A tone cuts off the one before. The output is open only while a tone sounds, so that
    nothing wakes the machine in between.

    WORKAROUND: these are plain sinks, not QSoundEffect: in Qt 6.11 and 6.12 on PulseAudio an effect
    leaves, after some plays, a watched socket closed; a thread then spins and fills the log.

    Signals:
        status_changed: ``status`` is another one.
        outputs_changed: Something to hear by came or went; tones follow it.
    """

    status_changed = Signal()
    outputs_changed = Signal()

    def __init__(
        self,
        folder: Path,
        *,
        volume_percent: int = 80,
        output_id: str = "",
        import_library: Callable[[], ModuleType] = import_multimedia,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._volume_percent = volume_percent
        self._output_id = output_id
        self._import_library = import_library
        self._library: ModuleType | None = None
        self._devices: QMediaDevices | None = None
        self._link = ServerLink()
        self._sink: QAudioSink | None = None
        self._playing_on = ""
        self._tones: dict[SoundName, bytes] = {}
        self._buffer = QBuffer(self)
        self._closing = QTimer(self)
        self._closing.setSingleShot(True)
        self._closing.timeout.connect(self._rest)
        self._status = SoundStatus.NOT_LOADED

    @property
    def status(self) -> SoundStatus:
        """Whether tones can be heard."""
        return self._status

    def load(self) -> None:
        """Make the tones ready; call it once, after the first paint."""
        try:
            library = self._import_library()
        except ImportError:
            self._set_status(SoundStatus.NO_LIBRARY)
            return
        try:
            self._tones = read_tones(self._folder)
        except ToneError:
            self._set_status(SoundStatus.FAILED)
            return
        with link_made_by() as link:
            devices: QMediaDevices = library.QMediaDevices(self)
            devices.audioOutputs()
        self._library, self._devices, self._link = library, devices, link
        devices.audioOutputsChanged.connect(self._follow_outputs)
        self._rebuild()

    def play(self, name: SoundName) -> None:
        """Play a tone from its start."""
        if self._sink is None:
            return
        if not self._link.is_alive():
            self._give_up()
            return
        self._sink.reset()
        self._buffer.close()
        self._buffer.setData(QByteArray(self._tones[name]))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)
        self._closing.start(round(1000 * (self._buffer.size() / BYTES_PER_S + _CLOSE_AFTER_S)))

    def outputs(self) -> tuple[SoundOutput, ...]:
        """Return what there is to hear by; nothing before ``load``."""
        found = () if self._devices is None else self._devices.audioOutputs()
        return tuple(SoundOutput(_id_of(device), device.description()) for device in found)

    def choose_output(self, output_id: str) -> None:
        """Play on an output, or, if it is gone or the id empty, on the system's own."""
        self._output_id = output_id
        self._rebuild()

    def set_volume(self, volume_percent: int) -> None:
        """Play louder or softer, 0 to 100; half the number sounds about half as loud."""
        self._volume_percent = volume_percent
        if self._sink is not None:
            self._sink.setVolume(self._gain())

    def _gain(self) -> float:
        return (self._volume_percent / 100) ** 2

    def _follow_outputs(self) -> None:
        self._rebuild()
        self.outputs_changed.emit()

    def _rebuild(self) -> None:
        """Take a new sink if the output in force is another, or the old sink has failed."""
        if self._library is None or self._devices is None or not self._link.is_alive():
            return
        device = self._output(self._devices)
        output_id = "" if device is None else _id_of(device)
        if output_id == self._playing_on and self._status is SoundStatus.READY:
            return
        self._close()
        self._playing_on = output_id
        if device is None:
            self._set_status(SoundStatus.NO_OUTPUT)
            return
        self._set_status(SoundStatus.READY)
        sink: QAudioSink = self._library.QAudioSink(device, _format(self._library), self)
        sink.stateChanged.connect(self._check)
        sink.setVolume(self._gain())
        self._sink = sink

    def _give_up(self) -> None:
        """Stay silent: Qt does not find back to a sound server that went away."""
        self._sink = None
        self._closing.stop()
        self._set_status(SoundStatus.SERVER_GONE)

    def _close(self) -> None:
        self._closing.stop()
        if self._sink is not None:
            self._sink.reset()
            self._sink.deleteLater()
            self._sink = None

    def _output(self, devices: QMediaDevices) -> QAudioDevice | None:
        """Return the chosen output, else the system's own, else any."""
        found = {_id_of(device): device for device in devices.audioOutputs()}
        default = found.get(_id_of(devices.defaultAudioOutput()))
        return found.get(self._output_id) or default or next(iter(found.values()), None)

    def _rest(self) -> None:
        """Close the output after a tone."""
        if self._sink is not None:
            self._sink.stop()

    def _check(self) -> None:
        """Tell when a tone broke off."""
        if self._sink is None or self._library is None:
            return
        errors = self._library.QAudio.Error
        if self._sink.error() in (errors.OpenError, errors.IOError, errors.FatalError):
            self._set_status(SoundStatus.FAILED)

    def _set_status(self, status: SoundStatus) -> None:
        if status is not self._status:
            self._status = status
            self.status_changed.emit()


def _format(library: ModuleType) -> QAudioFormat:
    form: QAudioFormat = library.QAudioFormat()
    form.setSampleRate(RATE_HZ)
    form.setChannelCount(1)
    form.setSampleFormat(library.QAudioFormat.SampleFormat.Int16)
    return form


def _id_of(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")
