"""The settings page. Each change holds at once; there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heelrehab.storage.settings import BetweenExercises, Motion, Theme
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.settings.help_numbers import HelpNumbers
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import ScrollPage
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.choices.labelled_slider import LabelledSlider
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText, PageTitle, SubHeading

_TEXT_STEP_PERCENT = 25


class SettingsPage(ScrollPage):
    """Look, sound, session, help numbers, data.

    Signals:
        sound_test_asked: Play a sound at the present volume.
        folder_asked: Show the data folder in the system's file manager.
    """

    sound_test_asked = Signal()
    folder_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        *,
        data_folder: Path,
        languages: Sequence[str],
        sound_problem: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show the settings in force.

        Args:
            appearance: The look in force.
            settings: Takes the changes.
            data_folder: Where everything is kept.
            languages: Codes of the languages there are.
            sound_problem: Why there is no sound, where there is none.
            parent: The owner.
        """
        super().__init__(name="settingsPage", parent=parent)
        self._appearance = appearance
        self._settings = settings
        self.column.addWidget(PageTitle(self.tr("Settings")))
        self.column.addWidget(self._look_card(languages))
        self.column.addWidget(self._figure_card())
        self.column.addWidget(self._sound_card(sound_problem))
        self.column.addWidget(self._session_card())
        self.column.addWidget(HelpNumbers(settings))
        self.column.addWidget(self._data_card(data_folder))

    def _look_card(self, languages: Sequence[str]) -> Card:
        card, now = self._card("lookCard", self.tr("Look")), self._settings.settings
        self._add_choice(
            card,
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
        self._add_choice(
            card,
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
        self._add_choice(
            card,
            self.tr("Text size"),
            "text_percent",
            tuple((str(size), f"{size} %") for size in sizes),
            str(now.text_percent),
        )
        names = tuple((code, _language_name(code)) for code in languages)
        system = (("system", self.tr("As the system")), *names)
        self._add_choice(card, self.tr("Language"), "language", system, now.language or "system")
        card.column.addWidget(
            MutedText(self.tr("Another language is spoken from the next start on."))
        )
        return card

    def _figure_card(self) -> Card:
        card, now = self._card("figureCard", self.tr("The figure")), self._settings.settings
        skins = (("1", self.tr("Light")), ("2", self.tr("Medium")), ("3", self.tr("Dark")))
        builds = (("1", self.tr("Slim")), ("2", self.tr("Sturdy")))
        self._add_choice(card, self.tr("Skin"), "figure_skin", skins, str(now.figure_skin))
        self._add_choice(card, self.tr("Build"), "figure_build", builds, str(now.figure_build))
        return card

    def _sound_card(self, problem: str) -> Card:
        card, now = self._card("soundCard", self.tr("Sound")), self._settings.settings
        switch = ToggleSwitch(
            self._appearance, self.tr("Tones lead through the session"), name="soundSwitch"
        )
        switch.setChecked(now.sound_on)
        switch.toggled.connect(self._switch_sound)
        volume = LabelledSlider(
            self.tr("Volume"), name="volume", least=0, most=100, step=5, text_of="{} %".format
        )
        volume.show_value(now.sound_volume_percent)
        volume.value_changed.connect(self._set_volume)
        test = QuietButton(
            self._appearance, self.tr("Play a sound"), name="soundTest", icon=IconName.SOUND
        )
        test.clicked.connect(self.sound_test_asked)
        for widget in (switch, volume):
            card.column.addWidget(widget)
        self._add_row(card, test)
        if problem:
            card.column.addWidget(BodyText(problem, name="soundProblem"))
        return card

    def _session_card(self) -> Card:
        card, now = self._card("sessionCard", self.tr("During a session")), self._settings.settings
        self._add_choice(
            card,
            self.tr("Between two exercises"),
            "between_exercises",
            (
                (BetweenExercises.COUNT.value, self.tr("Count down")),
                (BetweenExercises.WAIT.value, self.tr("Wait for me")),
            ),
            now.between_exercises.value,
        )
        return card

    def _data_card(self, data_folder: Path) -> Card:
        card = self._card("dataCard", self.tr("Your data"))
        words = self.tr("Everything stays on this machine, in this folder:")
        card.column.addWidget(BodyText(words))
        place = SubHeading(str(data_folder), name="dataFolder")
        card.column.addWidget(place)
        show = QuietButton(
            self._appearance, self.tr("Show the folder"), name="showFolder", icon=IconName.FOLDER
        )
        show.clicked.connect(self.folder_asked)
        self._add_row(card, show)
        return card

    def _card(self, name: str, heading: str) -> Card:
        card = Card(name=name)
        card.setAccessibleName(heading)
        card.column.addWidget(Heading(heading))
        return card

    def _add_choice(
        self,
        card: Card,
        label: str,
        key: str,
        choices: Sequence[tuple[str, str]],
        chosen: str,
    ) -> None:
        """Add a question whose answer goes to the setting ``key``."""
        choice = SegmentedChoice(self._appearance, label, choices, name=key)
        choice.select(chosen)
        choice.chosen.connect(self._choose)
        card.column.addWidget(BodyText(label))
        card.column.addWidget(choice)

    def _add_row(self, card: Card, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * STEP_PX)
        row.addWidget(widget)
        row.addStretch()
        card.column.addLayout(row)

    def _choose(self, value: str) -> None:
        sender = self.sender()
        key = "" if sender is None else sender.objectName()
        if key == "language":
            self._settings.change(language="" if value == "system" else value)
        elif key in ("text_percent", "figure_skin", "figure_build"):
            self._settings.change(**{key: int(value)})
        elif key:
            self._settings.change(**{key: value})

    def _switch_sound(self, is_on: bool) -> None:  # noqa: FBT001 - a slot's form
        self._settings.change(sound_on=is_on)

    def _set_volume(self, percent: int) -> None:
        self._settings.change(sound_volume_percent=percent)


def _language_name(code: str) -> str:
    """Return what a language calls itself, as ``Deutsch``; without a country."""
    locale = QLocale(code)
    if locale.language() is QLocale.Language.English:
        return QLocale.languageToString(locale.language())
    name = locale.nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" or code
