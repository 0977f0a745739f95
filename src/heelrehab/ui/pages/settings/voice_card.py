"""The settings of the voice: whether, how fast, which one, and how it sounds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QWidget

from heelrehab.ui.hands_free.speech.phrase import Phrase
from heelrehab.ui.hands_free.speech.voice import LONGEST_WAIT_S, Voice, VoiceStatus
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.settings.setting_card import SettingCard
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.choices.drop_down import DropDown
from heelrehab.ui.widgets.choices.labelled_slider import LabelledSlider
from heelrehab.ui.widgets.text import BodyText

translate = QCoreApplication.translate

SLOWEST_PERCENT, FASTEST_PERCENT, STEP_PERCENT = 50, 200, 10


class VoiceCard(SettingCard):
    """Shows what the voice can do as soon as it is known."""

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        voice: Voice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            appearance,
            settings,
            translate("VoiceCard", "Voice"),
            name="voiceCard",
            parent=parent,
        )
        self._voice = voice
        now = settings.settings
        words = self.tr("A voice leads through the session")
        self.add_switch(words, "voice_on", name="voiceSwitch", is_on=now.voice_on)
        rate = LabelledSlider(
            self.tr("How fast it speaks"),
            name="voiceRate",
            least=SLOWEST_PERCENT,
            most=FASTEST_PERCENT,
            step=STEP_PERCENT,
            text_of="{} %".format,
        )
        rate.show_value(now.voice_rate_percent)
        rate.value_changed.connect(self._set_rate)
        self.column.addWidget(rate)
        self._choice = DropDown(appearance, self.tr("Which voice"), name="voiceName")
        self._choice.activated.connect(self._choose_voice)
        self.column.addWidget(BodyText(self.tr("Which voice")))
        self.column.addWidget(self._choice)
        self._test = QuietButton(
            appearance, self.tr("Say something"), name="voiceTest", icon=IconName.PLAY
        )
        self._test.clicked.connect(self._say_something)
        self.add_row(self._test)
        self._state = BodyText(name="voiceState")
        self.column.addWidget(self._state)
        voice.status_changed.connect(self._show_voice)
        self._show_voice()

    def _show_voice(self) -> None:
        text = voice_text(self._voice.status)
        self._state.setText(text)
        self._state.setVisible(bool(text))
        self._test.setEnabled(self._voice.status is VoiceStatus.READY)
        chosen = self._settings.settings.voice_name
        with QSignalBlocker(self._choice):
            self._choice.clear()
            self._choice.addItem(self.tr("As the system"), "")
            for name in self._voice.voices:
                self._choice.addItem(name, name)
            self._choice.setCurrentIndex(max(0, self._choice.findData(chosen)))

    def _choose_voice(self, index: int) -> None:
        self._settings.change(voice_name=str(self._choice.itemData(index)))

    def _set_rate(self, percent: int) -> None:
        self._settings.change(voice_rate_percent=percent)

    def _say_something(self) -> None:
        words = self.tr("Get ready. Rise. Hold. Lower.")
        self._voice.say(Phrase(words, words, LONGEST_WAIT_S))


def voice_text(status: VoiceStatus) -> str:
    """Return what there is to know about the voice, nothing where it is ready or off."""
    match status:
        case VoiceStatus.OFF | VoiceStatus.READY:
            return ""
        case VoiceStatus.STARTING:
            return translate("VoiceCard", "Looking for a voice. This can take a few seconds.")
        case VoiceStatus.NONE:
            return translate(
                "VoiceCard",
                "This computer has no voice for the language, so the tones lead alone."
                " The command “heelrehab doctor” says what to install.",
            )
