"""What every session is led by, for as long as the program runs."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

from heelrehab.ui.hands_free.keep_awake import StayAwake
from heelrehab.ui.hands_free.speech.voice import Voice
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.sounds import Sounds


class Senses(QObject):
    """Tones, a voice that follows the settings, and what keeps the machine awake."""

    def __init__(
        self,
        sounds: Sounds,
        voice: Voice,
        settings: SettingsKeeper,
        *,
        stay_awake: StayAwake,
        parent: QObject | None = None,
    ) -> None:
        """Switch the voice on if it is wanted; that takes seconds, elsewhere."""
        super().__init__(parent)
        self.sounds = sounds
        self.voice = voice
        self.stay_awake = stay_awake
        self._settings = settings
        settings.settings_changed.connect(self._follow)
        self._follow()

    def close(self) -> None:
        """Let the voice end."""
        self.voice.close()

    def _follow(self) -> None:
        now = self._settings.settings
        self.voice.tune(rate_percent=now.voice_rate_percent, voice_name=now.voice_name)
        self.voice.switch(is_on=now.voice_on)


def voice_command() -> tuple[str, ...]:
    """Return what starts the speaking process, from a checkout, a wheel or a bundle."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "speak")
    return (sys.executable, "-m", "heelrehab", "speak")
