"""Makes the tones in ``resources/sounds``, the same bytes each time.

Run: ``python docs/scripts/make_sounds.py resources/sounds``

Each tone is a few notes of a struck bar: a sine with two quiet overtones, quickly there and
slowly gone, so that it carries across a room without startling. Which tone is meant is told
by the way it goes: up for starting, down for resting, alike for counting.
"""

from __future__ import annotations

import math
import struct
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE_HZ = 48_000
PEAK_FRACTION = 0.62
ATTACK_S = 0.006
RELEASE_S = 0.03
OVERTONES = ((1.0, 1.0, 1.0), (2.0, 0.22, 1.8), (3.0, 0.08, 2.6))
"""Multiple of the pitch, strength, and how many times faster it fades."""


@dataclass(frozen=True, slots=True)
class Note:
    """A pitch, when it begins, how long it sounds and how strong it is (0 to 1)."""

    pitch_hz: float
    start_s: float
    length_s: float
    strength: float = 1.0


G4, A4, C5, D5, E5, G5, A5, C6, E6 = (
    392.00,
    440.00,
    523.25,
    587.33,
    659.26,
    783.99,
    880.00,
    1046.50,
    1318.51,
)

TONES: dict[str, tuple[Note, ...]] = {
    "get_ready": (Note(G4, 0.0, 0.16, 0.8), Note(G4, 0.18, 0.2, 0.8)),
    "start": (Note(C5, 0.0, 0.14), Note(G5, 0.11, 0.27)),
    "rep_turn": (Note(E5, 0.0, 0.12, 0.7),),
    "halfway": (Note(A5, 0.0, 0.1, 0.7), Note(A5, 0.13, 0.2, 0.7)),
    "last_three": (Note(C6, 0.0, 0.09, 0.7),),
    "hold_end": (Note(E6, 0.0, 0.3, 0.8),),
    "rest": (Note(G5, 0.0, 0.14), Note(C5, 0.11, 0.27)),
    "side_change": (Note(D5, 0.0, 0.12), Note(A4, 0.11, 0.12), Note(D5, 0.22, 0.17)),
    "exercise_done": (Note(C5, 0.0, 0.12), Note(E5, 0.1, 0.12), Note(G5, 0.2, 0.19)),
    "session_done": (
        Note(C5, 0.0, 0.1),
        Note(E5, 0.08, 0.1),
        Note(G5, 0.16, 0.1),
        Note(C6, 0.24, 0.155),
    ),
}


def loudness(at_s: float, length_s: float, fading: float) -> float:
    """Return how loud a note is at a moment of it, 0 to 1."""
    if not 0 <= at_s < length_s:
        return 0.0
    attack = min(1.0, at_s / ATTACK_S)
    release = min(1.0, (length_s - at_s) / RELEASE_S)
    return attack * release * math.exp(-2.2 * fading * at_s / length_s)


def sample(notes: tuple[Note, ...], at_s: float) -> float:
    """Return the wave of a tone at a moment."""
    total = 0.0
    for note in notes:
        within_s = at_s - note.start_s
        for multiple, strength, fading in OVERTONES:
            angle = math.tau * note.pitch_hz * multiple * within_s
            part = loudness(within_s, note.length_s, fading) * math.sin(angle)
            total += note.strength * strength * part
    return total


def rendered(notes: tuple[Note, ...]) -> bytes:
    """Return a tone as PCM, 16 bit, one channel, none louder than the peak allows."""
    length_s = max(note.start_s + note.length_s for note in notes)
    samples = [sample(notes, index / RATE_HZ) for index in range(round(length_s * RATE_HZ))]
    loudest = max(abs(value) for value in samples)
    strength = max(note.strength for note in notes)
    scale = 32767 * PEAK_FRACTION * strength / loudest
    return struct.pack(f"<{len(samples)}h", *(round(value * scale) for value in samples))


def main(folder: Path) -> None:
    """Write every tone into a folder."""
    for name, notes in TONES.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(rendered(notes))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
