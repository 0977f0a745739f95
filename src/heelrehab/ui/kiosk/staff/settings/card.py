"""Settings on a card, each with a sentence on what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from heelrehab.ui.kiosk.staff.settings.desk import SettingsDesk
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import Column
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.choices.stepper import Stepper
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText

_WORDS_IN_TEXT = 14
"""Width that words beside a button need, in heights of text."""


class ClinicCard(Card):
    """Each control bears the name of the setting that it changes."""

    def __init__(
        self,
        appearance: Appearance,
        desk: SettingsDesk,
        heading: str,
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self._appearance = appearance
        self._desk = desk
        self.setAccessibleName(heading)
        self.column.addWidget(Heading(heading))

    def add_switch(self, key: str, label: str, sentence: str) -> None:
        """Add a question of yes or no."""
        switch = ToggleSwitch(self._appearance, label, name=key)
        switch.setChecked(bool(getattr(self._desk.settings, key)))
        switch.toggled.connect(self._switch)
        self._add(switch, sentence)

    def add_number(
        self,
        key: str,
        label: str,
        sentence: str,
        *,
        least: int,
        most: int,
        step: int,
        text_of: Callable[[float], str],
    ) -> None:
        """Add a number that goes up and down."""
        stepper = Stepper(
            self._appearance, label, name=key, least=least, most=most, step=step, text_of=text_of
        )
        stepper.show_value(getattr(self._desk.settings, key))
        stepper.value_changed.connect(self._count)
        self._add(stepper, sentence)

    def add_choice(
        self,
        key: str,
        label: str,
        sentence: str,
        *,
        choices: Sequence[tuple[str, str]],
        chosen: str,
        take: Callable[[str], None],
    ) -> None:
        """Add a question with a few answers, handed to ``take``."""
        choice = SegmentedChoice(self._appearance, label, choices, name=key)
        choice.select(chosen)
        choice.chosen.connect(take)
        self.column.addWidget(BodyText(label))
        self._add(choice, sentence, gap_px=2 * STEP_PX)

    def add_shown(self, label: str, value: str, sentence: str) -> None:
        """Show what cannot be changed here."""
        shown = self.tr("{label}: {value}").format(label=label, value=value)
        self._add(BodyText(shown), sentence, gap_px=STEP_PX)

    def add_step(
        self, key: str, label: str, value: str, sentence: str, open_page: Callable[[], None]
    ) -> None:
        """Show a value, and the way to the page on which it is changed."""
        shown = self.tr("{label}: {value}").format(label=label, value=value)
        words = QWidget()
        column = Column(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        column.addWidget(BodyText(shown, name=f"{key}Shown"))
        column.addWidget(MutedText(sentence))
        button = QuietButton(self._appearance, self.tr("Change"), name=key)
        button.setAccessibleName(self.tr("Change: {label}").format(label=label))
        button.clicked.connect(open_page)
        row = QWidget()
        beside = Beside(row, least_wide_px=_WORDS_IN_TEXT * self._appearance.sizes.text_px)
        beside.addWidget(words)
        beside.addWidget(button)
        self.column.addWidget(row)
        self.column.addSpacing(STEP_PX)

    def _add(self, control: QWidget, sentence: str, *, gap_px: int = 0) -> None:
        """Add a control with its sentence close below it, apart from the next one."""
        both = QWidget()
        column = Column(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap_px)
        column.addWidget(control)
        column.addWidget(MutedText(sentence))
        self.column.addWidget(both)
        self.column.addSpacing(2 * STEP_PX)

    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - a slot's form
        self._take(is_on)

    def _count(self, value: float) -> None:
        self._take(round(value))

    def _take(self, value: object) -> None:
        sender = self.sender()
        if sender is not None:
            self._desk.change(**{sender.objectName(): value})
