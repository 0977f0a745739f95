"""A card of settings: questions whose answers hold at once, and switches in columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.layouts.card_grid import CardGrid
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading

_SWITCH_WIDTH_IN_TEXT = 16
_MOST_COLUMNS = 3
_NUMBERS = ("text_percent", "figure_skin", "figure_build")


class SwitchGrid(QWidget):
    """Switches in columns of one width, as many as fit; read row by row."""

    def __init__(self, appearance: Appearance, label: str, parent: QWidget | None = None) -> None:
        """Take ``label`` as the name of the whole."""
        super().__init__(parent)
        self._appearance = appearance
        self.setAccessibleName(label)
        self._grid = CardGrid(
            self,
            least_width_px=1,
            most_columns=_MOST_COLUMNS,
            is_stretched=False,
            gap_px=2 * STEP_PX,
        )
        appearance.changed.connect(self._fit)
        self._fit()

    def add_switch(self, switch: ToggleSwitch) -> None:
        """Put a switch behind the others."""
        self._grid.addWidget(switch)

    def _fit(self) -> None:
        self._grid.set_least_width(_SWITCH_WIDTH_IN_TEXT * self._appearance.sizes.text_px)


class SettingCard(Card):
    """Each control is named as the setting that it changes."""

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        heading: str,
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self._appearance = appearance
        self._settings = settings
        self.setAccessibleName(heading)
        self.column.addWidget(Heading(heading))

    def add_choice(
        self, label: str, key: str, choices: Sequence[tuple[str, str]], chosen: str
    ) -> None:
        """Add a question with a few answers, each with the value that it stands for."""
        choice = SegmentedChoice(self._appearance, label, choices, name=key)
        choice.select(chosen)
        choice.chosen.connect(self._choose)
        self.column.addWidget(BodyText(label))
        self.column.addWidget(choice)

    def add_switch(self, label: str, key: str, *, name: str, is_on: bool) -> None:
        """Add a question of yes or no for the setting ``key``."""
        switch = ToggleSwitch(self._appearance, label, name=name)
        switch.setProperty("key", key)
        switch.setChecked(is_on)
        switch.toggled.connect(self._switch)
        self.column.addWidget(switch)

    def add_row(self, *widgets: QWidget) -> None:
        """Add widgets side by side, as wide as they need to be."""
        row = QHBoxLayout()
        row.setSpacing(2 * STEP_PX)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch()
        self.column.addLayout(row)

    def _choose(self, value: str) -> None:
        sender = self.sender()
        key = "" if sender is None else sender.objectName()
        if key == "language":
            self._settings.change(language="" if value == "system" else value)
        elif key:
            self._settings.change(**{key: int(value) if key in _NUMBERS else value})

    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - a slot's form
        sender = self.sender()
        if sender is not None:
            self._settings.change(**{str(sender.property("key")): is_on})
