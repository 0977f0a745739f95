"""What holds for this machine, whoever uses it."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from datetime import time
from enum import Enum
from typing import Annotated

import msgspec

from heelrehab.storage import keyfile
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome
from heelrehab.storage.keyfile import KeyFile
from heelrehab.storage.paths import DataFolder


class Theme(Enum):
    """The colours; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Motion(Enum):
    """Whether pictures move; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class BetweenExercises(Enum):
    """Whether the next exercise begins by itself after a count, or waits for the person."""

    COUNT = "count"
    WAIT = "wait"


ExerciseId = str
Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]
TextPercent = Annotated[int, msgspec.Meta(ge=100, le=200)]
PacePercent = Annotated[int, msgspec.Meta(ge=25, le=400)]
VoiceRatePercent = Annotated[int, msgspec.Meta(ge=50, le=200)]
GetReadySeconds = Annotated[float, msgspec.Meta(ge=3, le=180)]
Pixels = Annotated[int, msgspec.Meta(ge=1, le=100_000)]
Weekday = Annotated[int, msgspec.Meta(ge=0, le=6)]
ShortText = Annotated[str, msgspec.Meta(max_length=200)]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Every setting with its default."""

    language: ShortText = ""
    """A code such as ``de`` or ``pt_BR``; empty follows the system."""
    theme: Theme = Theme.SYSTEM
    text_percent: TextPercent = 100
    motion: Motion = Motion.SYSTEM

    sound_on: bool = True
    sound_volume_percent: Percent = 70
    sound_device: ShortText = ""
    """Empty is the system's default."""
    silent_cues: tuple[ShortText, ...] = ()
    """The names of the tones that are not wanted, as their files are called."""
    voice_on: bool = False
    voice_rate_percent: VoiceRatePercent = 100
    voice_name: ShortText = ""
    """Empty is the system's default for the language."""
    flash_on: bool = False
    """The screen's edge lights up with each sound."""

    between_exercises: BetweenExercises = BetweenExercises.COUNT
    tempo_percent: dict[ExerciseId, PacePercent] = msgspec.field(default_factory=dict)
    """Length of the moves against the usual: 200 takes twice as long."""
    get_ready_s: dict[ExerciseId, GetReadySeconds] = msgspec.field(default_factory=dict)
    count_own_reps: dict[ExerciseId, bool] = msgspec.field(default_factory=dict)
    """True where the person taps each rep instead of following the tempo."""

    figure_skin: Annotated[int, msgspec.Meta(ge=1, le=3)] = 1
    figure_build: Annotated[int, msgspec.Meta(ge=1, le=2)] = 1

    help_line: ShortText = ""
    emergency_number: ShortText = ""
    reminder_times: tuple[time, ...] = ()
    weekly_worst_weekday: Weekday = 6
    """The day on which the week's worst pain is asked for; 0 is Monday."""

    window_width_px: Pixels | None = None
    window_height_px: Pixels | None = None
    last_profile: ShortText = ""


def load_settings(disk: Disk, folder: DataFolder) -> KeyFile[Settings]:
    """Read the settings; each bad value falls back to its default, with a fault naming it."""
    return keyfile.load(disk, folder.settings, Settings())


def save_settings(disk: Disk, folder: DataFolder, settings: KeyFile[Settings]) -> Outcome:
    """Write the settings, and the keys of other versions that were read with them."""
    return keyfile.save(disk, folder.settings, settings)
