"""The settings page. Each change holds at once; there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.storage.settings import Motion, Theme
from heelrehab.ui.hands_free.senses import Senses
from heelrehab.ui.language import language_name
from heelrehab.ui.pages.settings.help_numbers import HelpNumbers
from heelrehab.ui.pages.settings.session_card import SessionCard
from heelrehab.ui.pages.settings.setting_card import SettingCard
from heelrehab.ui.pages.settings.sound_card import SoundCard
from heelrehab.ui.pages.settings.voice_card import VoiceCard
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.arranging import ScrollPage
from heelrehab.ui.widgets.text import MutedText, PageTitle

_TEXT_STEP_PERCENT = 25


class SettingsPage(ScrollPage):
    """Look, sound, voice, session, help numbers, data.

    Signals:
        sound_test_asked: Play a sound at the present volume.
    """

    sound_test_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        *,
        data_card: QWidget,
        reminder_card: QWidget,
        languages: Sequence[str],
        senses: Senses,
        counted: Sequence[tuple[str, str]] = (),
        people_card: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the settings in force.

        Args:
            appearance: The look in force.
            settings: Takes the changes.
            data_card: What can be done with the person's files.
            reminder_card: When to remind of a session.
            languages: Codes of the languages there are.
            senses: The tones and the voice.
            counted: Ids and names of the exercises that have reps to count.
            people_card: Who uses this computer; None where that is none of this page's business.
            parent: The owner.
        """
        super().__init__(name="settingsPage", parent=parent)
        self._appearance = appearance
        self._settings = settings
        self.column.addWidget(PageTitle(self.tr("Settings")))
        self.column.addWidget(self._look_card(languages))
        self.column.addWidget(self._figure_card())
        sound = SoundCard(appearance, settings, senses.sounds)
        sound.test_asked.connect(self.sound_test_asked)
        self.column.addWidget(sound)
        self.column.addWidget(VoiceCard(appearance, settings, senses.voice))
        self.column.addWidget(SessionCard(appearance, settings, counted))
        self.column.addWidget(reminder_card)
        self.column.addWidget(HelpNumbers(settings))
        if people_card is not None:
            self.column.addWidget(people_card)
        self.column.addWidget(data_card)

    def _look_card(self, languages: Sequence[str]) -> SettingCard:
        now = self._settings.settings
        card = SettingCard(self._appearance, self._settings, self.tr("Look"), name="lookCard")
        card.add_choice(
            self.tr("Colours"),
            "theme",
            (
                (Theme.SYSTEM.value, self.tr("As the system")),
                (Theme.LIGHT.value, self.tr("Light")),
                (Theme.DARK.value, self.tr("Dark")),
                (Theme.HIGH_CONTRAST.value, self.tr("High contrast")),
            ),
            now.theme.value,
        )
        card.add_choice(
            self.tr("Motion"),
            "motion",
            (
                (Motion.SYSTEM.value, self.tr("As the system")),
                (Motion.FULL.value, self.tr("Pictures move")),
                (Motion.REDUCED.value, self.tr("Pictures stand still")),
            ),
            now.motion.value,
        )
        sizes = range(100, 201, _TEXT_STEP_PERCENT)
        card.add_choice(
            self.tr("Text size"),
            "text_percent",
            tuple((str(size), f"{size} %") for size in sizes),
            str(now.text_percent),
        )
        names = tuple((code, language_name(code)) for code in languages)
        system = (("system", self.tr("As the system")), *names)
        card.add_choice(self.tr("Language"), "language", system, now.language or "system")
        card.column.addWidget(
            MutedText(self.tr("Another language is spoken from the next start on."))
        )
        return card

    def _figure_card(self) -> SettingCard:
        now = self._settings.settings
        heading = self.tr("The figure")
        card = SettingCard(self._appearance, self._settings, heading, name="figureCard")
        skins = (("1", self.tr("Light")), ("2", self.tr("Medium")), ("3", self.tr("Dark")))
        builds = (("1", self.tr("Slim")), ("2", self.tr("Sturdy")))
        card.add_choice(self.tr("Skin"), "figure_skin", skins, str(now.figure_skin))
        card.add_choice(self.tr("Build"), "figure_build", builds, str(now.figure_build))
        return card
