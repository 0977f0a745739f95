"""The tones of a session."""

from heelrehab.ui.sounds.names import SoundName, sound_for
from heelrehab.ui.sounds.player import SoundOutput, Sounds, SoundStatus

__all__ = ["SoundName", "SoundOutput", "SoundStatus", "Sounds", "sound_for"]
