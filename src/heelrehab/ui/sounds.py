"""The tones of a session, played where there is something to play them on."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

from heelrehab.core.session.cues import Cue, CueKind
from heelrehab.core.timeline import Interval, IntervalKind, Timeline

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QSoundEffect


class SoundName(Enum):
    """The tones there are, named as their files in ``resources/sounds``."""

    GET_READY = "get_ready"
    START = "start"
    REP_TURN = "rep_turn"
    HALFWAY = "halfway"
    LAST_THREE = "last_three"
    HOLD_END = "hold_end"
    REST = "rest"
    SIDE_CHANGE = "side_change"
    EXERCISE_DONE = "exercise_done"
    SESSION_DONE = "session_done"


class SoundStatus(Enum):
    """Whether tones can be heard, and if not, why."""

    NOT_LOADED = "not_loaded"
    READY = "ready"
    NO_LIBRARY = "no_library"
    """The system lacks what QtMultimedia needs; on Linux that is libpulse."""
    NO_OUTPUT = "no_output"
    FAILED = "failed"
    """There is an output, but it does not take our tones."""


@dataclass(frozen=True, slots=True)
class SoundOutput:
    """Something to hear by: the system's id for it, and its name for people."""

    id: str
    name: str


def import_multimedia() -> ModuleType:
    """Return QtMultimedia, which costs too much to be loaded before the first paint."""
    return importlib.import_module("PySide6.QtMultimedia")


def sound_for(cue: Cue, timeline: Timeline) -> SoundName | None:
    """Return the tone of a cue; None where another cue of the same moment has one."""
    match cue.kind:
        case CueKind.HALFWAY:
            return SoundName.HALFWAY
        case CueKind.LAST_SECONDS:
            return SoundName.LAST_THREE
        case CueKind.EXERCISE_DONE:
            return SoundName.EXERCISE_DONE
        case CueKind.SESSION_DONE:
            return SoundName.SESSION_DONE
        case CueKind.ENTERED:
            before = timeline.intervals[cue.index - 1] if cue.index else None
            return _entering(timeline.intervals[cue.index], before)


def _entering(interval: Interval, before: Interval | None) -> SoundName | None:
    match interval.kind:
        case IntervalKind.REST:
            return SoundName.REST
        case IntervalKind.CHANGE_SIDE:
            return SoundName.SIDE_CHANGE
        case IntervalKind.PREPARE | IntervalKind.CHANGE_EXERCISE:
            is_told = before is not None and before.item_index != interval.item_index
            return None if is_told else SoundName.GET_READY
        case IntervalKind.MOVE | IntervalKind.HOLD | IntervalKind.LOWER:
            return _working(before)


def _working(before: Interval | None) -> SoundName:
    if before is None or not before.kind.is_work:
        return SoundName.START
    return SoundName.HOLD_END if before.kind is IntervalKind.HOLD else SoundName.REP_TURN


class Sounds(QObject):
    """Plays tones by name; silent, without complaint, until loaded or where it cannot.

    Signals:
        status_changed: ``status`` is another one.
        outputs_changed: Something to hear by came or went; the tones were made anew for it.
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
        self._effects: dict[SoundName, QSoundEffect] = {}
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
        devices: QMediaDevices = library.QMediaDevices(self)
        devices.audioOutputsChanged.connect(self._follow_outputs)
        self._library, self._devices = library, devices
        self._rebuild()

    def play(self, name: SoundName) -> None:
        """Play a tone from its start."""
        effect = self._effects.get(name)
        if effect is not None:
            effect.play()

    def outputs(self) -> tuple[SoundOutput, ...]:
        """Return what there is to hear by; nothing before ``load``."""
        found = () if self._devices is None else self._devices.audioOutputs()
        return tuple(SoundOutput(_id_of(device), device.description()) for device in found)

    def choose_output(self, output_id: str) -> None:
        """Play on an output, or, if it is gone or the id empty, on the system's own."""
        self._output_id = output_id
        self._rebuild()

    def set_volume(self, volume_percent: int) -> None:
        """Play louder or softer, 0 to 100; half the number sounds half as loud."""
        self._volume_percent = volume_percent
        for effect in self._effects.values():
            effect.setVolume(self._gain())

    def _gain(self) -> float:
        return (self._volume_percent / 100) ** 2

    def _follow_outputs(self) -> None:
        self._rebuild()
        self.outputs_changed.emit()

    def _rebuild(self) -> None:
        """Make every tone anew: one that failed once does not heal."""
        if self._library is None or self._devices is None:
            return
        for effect in self._effects.values():
            effect.stop()
            effect.deleteLater()
        device = self._output(self._devices)
        if device is None:
            self._effects = {}
            self._set_status(SoundStatus.NO_OUTPUT)
            return
        self._set_status(SoundStatus.READY)
        self._effects = {name: self._library.QSoundEffect(device, self) for name in SoundName}
        for name, effect in self._effects.items():
            effect.statusChanged.connect(partial(self._check, effect))
            effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{name.value}.wav")))
            effect.setVolume(self._gain())

    def _output(self, devices: QMediaDevices) -> QAudioDevice | None:
        """Return the chosen output, else the system's own, else any."""
        found = {_id_of(device): device for device in devices.audioOutputs()}
        default = found.get(_id_of(devices.defaultAudioOutput()))
        return found.get(self._output_id) or default or next(iter(found.values()), None)

    def _check(self, effect: QSoundEffect) -> None:
        if effect.status() == type(effect).Status.Error:
            self._set_status(SoundStatus.FAILED)

    def _set_status(self, status: SoundStatus) -> None:
        if status is not self._status:
            self._status = status
            self.status_changed.emit()


def _id_of(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")
