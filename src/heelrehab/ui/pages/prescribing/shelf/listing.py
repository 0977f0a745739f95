"""The exercises that a clinician can set, the easiest first."""

from __future__ import annotations

from PySide6.QtCore import Signal

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.content.schema import Exercise
from heelrehab.content.texts import ExerciseText
from heelrehab.core.programme.replacement import Limits
from heelrehab.storage.settings import Settings
from heelrehab.ui.pages.prescribing.pane import Pane
from heelrehab.ui.pages.prescribing.shelf.choice import ExerciseChoice
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.text import Heading, MutedText


class ExerciseShelf(Pane):
    """A row for each exercise, with its picture.

    Signals:
        exercise_chosen: The id of the exercise that was pressed.
    """

    exercise_chosen = Signal(str)

    def __init__(self, appearance: Appearance, catalogue: Catalogue, settings: Settings) -> None:
        super().__init__(name="prescribingShelf")
        self.column.setSpacing(2 * STEP_PX)
        self.column.addWidget(Heading(self.tr("All exercises")))
        self.column.addWidget(
            MutedText(self.tr("Press one to put it at the end of the list, at its usual dose."))
        )
        self._choices: dict[str, ExerciseChoice] = {}
        for exercise, text in _exercises(catalogue):
            choice = ExerciseChoice(appearance, exercise, text, settings)
            choice.clicked.connect(self._choose)
            self._choices[exercise.id] = choice
            self.column.addWidget(choice)

    def show_state(self, set_ids: frozenset[str], *, bars_compression: bool) -> None:
        """Show which exercises are in the list, and which may not be."""
        limits = Limits(bars_compression=bars_compression)
        for exercise_id, choice in self._choices.items():
            choice.show_state(
                is_set=exercise_id in set_ids, is_barred=not limits.allow(choice.exercise)
            )

    def _choose(self) -> None:
        choice = self.sender()
        if isinstance(choice, ExerciseChoice):
            self.exercise_chosen.emit(choice.exercise.id)


def _exercises(catalogue: Catalogue) -> list[tuple[Exercise, ExerciseText]]:
    """Return every exercise that can be read, the easiest first."""
    found = []
    for exercise_id in catalogue.exercise_ids():
        try:
            exercise = catalogue.exercise(exercise_id)
            found.append((exercise, catalogue.exercise_text(exercise_id)))
        except CatalogueError:
            continue
    return sorted(found, key=_easiest_first)


def _easiest_first(shown: tuple[Exercise, ExerciseText]) -> tuple[int, str]:
    return shown[0].load.tier, shown[1].name
