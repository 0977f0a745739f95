"""The tones as they stand in their files."""

from __future__ import annotations

import wave
from pathlib import Path

from heelrehab.ui.sounds.names import SoundName

RATE_HZ = 48_000
"""Every tone is PCM, 16 bit, one channel, at this rate."""
BYTES_PER_S = 2 * RATE_HZ


class ToneError(ValueError):
    """A tone is missing or damaged; the message names the file and what is wrong."""


def read_tones(folder: Path) -> dict[SoundName, bytes]:
    """Return the samples of every tone.

    Raises:
        ToneError: A file is missing, is no WAV, or has another form.
    """
    return {name: _samples(folder / f"{name.value}.wav") for name in SoundName}


def _samples(path: Path) -> bytes:
    try:
        with wave.open(str(path), "rb") as file:
            form = (file.getnchannels(), file.getsampwidth(), file.getframerate())
            samples = file.readframes(file.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        message = f"{path}: cannot be read as a WAV ({error})"
        raise ToneError(message) from error
    if form != (1, 2, RATE_HZ):
        message = f"{path}: channels, bytes and rate are {form}, expected (1, 2, {RATE_HZ})"
        raise ToneError(message)
    return samples
