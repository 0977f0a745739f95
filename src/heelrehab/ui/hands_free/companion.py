"""Everything that leads one session without a hand or a near eye: tones, light, words."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from heelrehab.core.session.cues import Cue
from heelrehab.ui.hands_free.edge_light import EdgeLight
from heelrehab.ui.hands_free.keep_awake import KeepAwake
from heelrehab.ui.hands_free.narrator import Narrator, announce
from heelrehab.ui.hands_free.senses import Senses
from heelrehab.ui.hands_free.speech.phrase import Phrase
from heelrehab.ui.hands_free.speech.words import Words
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.sounds import SoundName, SoundStatus, sound_for
from heelrehab.ui.theme.appearance import Appearance

SHORT_TONES = (SoundName.REP_TURN, SoundName.LAST_THREE)
SHORT_TONE_S = 0.15
TONE_S = 0.4
"""How long the tones last at most, with a breath after them; words wait so long."""


class Companion(QObject):
    """Leads one session as the settings say; they may change on the way."""

    def __init__(
        self,
        driver: SessionDriver,
        page: QWidget,
        senses: Senses,
        *,
        appearance: Appearance,
        settings: SettingsKeeper,
        words: Words,
        time_scale: float,
    ) -> None:
        """Listen to a driver that has not begun; lives as long as ``page``."""
        super().__init__(page)
        self._driver = driver
        self._page = page
        self._senses = senses
        self._settings = settings
        self._light = EdgeLight(appearance, page)
        self._sounding = QTimer(self)
        self._sounding.setSingleShot(True)
        driver.cue_given.connect(self._give_sign)
        self._narrator = Narrator(
            driver, words, has_tones=self._has_tones, time_scale=time_scale, parent=self
        )
        self._narrator.phrase_due.connect(self._say)
        self._narrator.announced.connect(self._announce)
        self._awake = KeepAwake(driver, senses.stay_awake, self)

    def _give_sign(self, cue: Cue) -> None:
        """Play the cue's tone and light the edge, as far as they are wanted."""
        name = sound_for(cue, self._driver.timeline)
        settings = self._settings.settings
        if name is None or name.value in settings.silent_cues:
            return
        if settings.flash_on:
            self._light.flash()
        if self._has_tones():
            self._senses.sounds.play(name)
            tone_s = SHORT_TONE_S if name in SHORT_TONES else TONE_S
            self._sounding.start(round(1000 * tone_s))

    def _say(self, phrase: Phrase) -> None:
        if self._settings.settings.voice_on:
            after_s = max(0, self._sounding.remainingTime()) / 1000
            self._senses.voice.say(phrase, after_s=after_s)

    def _announce(self, text: str) -> None:
        announce(self._page, text)

    def _has_tones(self) -> bool:
        is_ready = self._senses.sounds.status is SoundStatus.READY
        return self._settings.settings.sound_on and is_ready
