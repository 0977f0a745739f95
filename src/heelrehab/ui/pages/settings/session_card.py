"""The settings of a session's pace: pauses, and who counts the reps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heelrehab.storage.settings import BetweenExercises
from heelrehab.ui.pages.settings.setting_card import SettingCard, SwitchGrid
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.text import BodyText, MutedText

translate = QCoreApplication.translate


class SessionCard(SettingCard):
    """What happens between two exercises, and which ones the person counts."""

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        counted: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Show the settings in force.

        Args:
            appearance: The look in force.
            settings: Takes the changes.
            counted: Ids and names of the exercises that have reps to count.
            parent: The owner.
        """
        super().__init__(
            appearance,
            settings,
            translate("SessionCard", "During a session"),
            name="sessionCard",
            parent=parent,
        )
        self.add_choice(
            self.tr("Between two exercises"),
            "between_exercises",
            (
                (BetweenExercises.COUNT.value, self.tr("Count down")),
                (BetweenExercises.WAIT.value, self.tr("Wait for me")),
            ),
            settings.settings.between_exercises.value,
        )
        if counted:
            self._add_counts(counted)

    def _add_counts(self, counted: Sequence[tuple[str, str]]) -> None:
        label = self.tr("Count my own reps")
        self.column.addWidget(BodyText(label))
        self.column.addWidget(
            MutedText(self.tr("The session then waits for a tap or the space bar after each rep."))
        )
        grid = SwitchGrid(self._appearance, label)
        for exercise_id, name in counted:
            switch = ToggleSwitch(self._appearance, name, name=f"own_{exercise_id}")
            switch.setAccessibleName(f"{label}: {name}")
            switch.setProperty("exercise", exercise_id)
            switch.setChecked(self._settings.settings.count_own_reps.get(exercise_id, False))
            switch.toggled.connect(self._switch_count)
            grid.add_switch(switch)
        self.column.addWidget(grid)

    def _switch_count(self, is_own: bool) -> None:  # noqa: FBT001 - a slot's form
        sender = self.sender()
        if sender is not None:
            exercise_id = str(sender.property("exercise"))
            own = self._settings.settings.count_own_reps | {exercise_id: is_own}
            self._settings.change(count_own_reps=own)
