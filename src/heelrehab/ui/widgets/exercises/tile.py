"""One exercise of a session: its picture, its name, its dose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.records import PrescribedItem
from heelrehab.core.side import Side
from heelrehab.ui.figure.choice import look_of
from heelrehab.ui.figure.view import FigurePicture
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.doses import dose_text, short_dose_text, sides_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.panels import Tile
from heelrehab.ui.widgets.text import MutedText, SubHeading

PICTURE_HEIGHT_PX = 150


class ExerciseTile(Tile):
    """Shows an exercise as it is prescribed; fill ``column`` below for what can be done with it."""

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        item: PrescribedItem,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``item``.

        Raises:
            CatalogueError: Its exercise is not in the catalogue.
        """
        super().__init__(name=f"tile_{item.exercise_id}", parent=parent)
        self._appearance = appearance
        self._settings = settings
        self.item = item
        words = catalogue.exercise_text(item.exercise_id)
        sides = sides_text(item.sides)
        self._picture = FigurePicture()
        self._picture.setObjectName(f"picture_{item.exercise_id}")
        self._picture.setAccessibleName(words.name)
        self._picture.set_description(words.purpose)
        self._picture.setFixedHeight(PICTURE_HEIGHT_PX)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        side = Side.LEFT if item.sides == (Side.LEFT,) else Side.RIGHT
        exercise = catalogue.exercise(item.exercise_id)
        self._picture.show_step(exercise, side, telling_move(len(exercise.moves)))
        name, shown_dose = (
            SubHeading(words.name),
            MutedText(f"{short_dose_text(item.dose)}, {sides}"),
        )
        self.column.setSpacing(STEP_PX)
        self.column.addWidget(self._picture)
        for label in (name, shown_dose):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.column.addStretch()
        self.setAccessibleName(f"{words.name}: {dose_text(item.dose)}, {sides}")
        appearance.changed.connect(self._dress)
        settings.settings_changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._picture.set_look(look_of(self._appearance.name, self._settings.settings))


def telling_move(moves: int) -> int | None:
    """Return the move whose end tells an exercise best: the middle one; the start for a single."""
    return moves // 2 - 1 if moves > 1 else None
