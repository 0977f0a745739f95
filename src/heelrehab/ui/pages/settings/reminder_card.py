"""The settings of reminders: up to two times a day, and the start at login."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QCoreApplication, QLocale, QTime, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from heelrehab.ui.pages.settings.setting_card import SettingCard
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.choices.drop_down import DropDown
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.text import MutedText

translate = QCoreApplication.translate

USUAL_TIMES = (time(8, 0), time(18, 0))
"""What the fields hold until the person chooses; design choices."""
OFFERED_TIMES = tuple(time(hour, minute) for hour in range(5, 23) for minute in (0, 30))


class ReminderCard(SettingCard):
    """Two reminders, each on or off with its time.

    Signals:
        login_start_switched: The program is to start at login, or not.
    """

    login_start_switched = Signal(bool)

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        *,
        starts_at_login: bool | None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the settings; ``starts_at_login`` is None where the system knows no such thing."""
        super().__init__(
            appearance,
            settings,
            translate("ReminderCard", "Reminders"),
            name="reminderCard",
            parent=parent,
        )
        self.column.addWidget(
            MutedText(
                self.tr(
                    "While HeelRehab is open, also minimised. Never on a rest day, and not within"
                    " two hours after a session."
                )
            )
        )
        self._rows: list[tuple[ToggleSwitch, DropDown]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4 * STEP_PX)
        self._grid.setVerticalSpacing(2 * STEP_PX)
        self._grid.setColumnStretch(2, 1)
        self.column.addLayout(self._grid)
        words = (self.tr("First reminder"), self.tr("Second reminder"))
        times = settings.settings.reminder_times
        for number, (label, usual) in enumerate(zip(words, USUAL_TIMES, strict=True)):
            kept = times[number] if number < len(times) else None
            self._add_reminder(number, label, kept or usual, is_on=kept is not None)
        if starts_at_login is not None:
            self._add_login_start(is_on=starts_at_login)

    def _add_reminder(self, number: int, label: str, at: time, *, is_on: bool) -> None:
        switch = ToggleSwitch(self._appearance, label, name=f"reminder{number}")
        switch.setChecked(is_on)
        label = translate("ReminderCard", "{name}: time").format(name=label)
        field = DropDown(self._appearance, label, name=f"reminderTime{number}")
        for each in sorted({*OFFERED_TIMES, at}):
            field.addItem(_time_text(each), each.isoformat())
        field.setCurrentIndex(field.findData(at.isoformat()))
        field.setEnabled(is_on)
        switch.toggled.connect(field.setEnabled)
        switch.toggled.connect(self._keep)
        field.activated.connect(self._keep)
        self._grid.addWidget(switch, number, 0)
        self._grid.addWidget(field, number, 1)
        self._rows.append((switch, field))

    def _add_login_start(self, *, is_on: bool) -> None:
        switch = ToggleSwitch(
            self._appearance, self.tr("Open HeelRehab when I log in"), name="loginSwitch"
        )
        switch.setChecked(is_on)
        switch.toggled.connect(self.login_start_switched)
        self.column.addWidget(switch)

    def _keep(self) -> None:
        chosen = [field.currentData() for switch, field in self._rows if switch.isChecked()]
        times = sorted(time.fromisoformat(each) for each in chosen)
        self._settings.change(reminder_times=tuple(times))


def _time_text(at: time) -> str:
    """Return a time of day as the person's country writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
