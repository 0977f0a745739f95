"""One exercise of a session: its picture, its name, its dose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.records import PrescribedItem
from heelrehab.core.side import Side
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.doses import dose_text, short_dose_text, sides_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.panels import Tile
from heelrehab.ui.widgets.text import MutedText, SubHeading

if TYPE_CHECKING:
    from heelrehab.ui.figure.view import FigurePicture

PICTURE_HEIGHT_PX = 150


class ExerciseTile(Tile):
    """Shows an exercise as it is prescribed; fill ``column`` below for what can be done with it.

    The picture's place is kept until ``show_picture``: the first paint need not wait for it.
    """

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
        self._exercise = catalogue.exercise(item.exercise_id)
        self._words = catalogue.exercise_text(item.exercise_id)
        self._picture: FigurePicture | None = None
        place = QWidget()
        place.setFixedHeight(PICTURE_HEIGHT_PX)
        self._frame = QVBoxLayout(place)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(STEP_PX)
        self.column.addWidget(place)
        sides = sides_text(item.sides)
        name = SubHeading(self._words.name)
        shown_dose = MutedText(f"{short_dose_text(item.dose)}, {sides}")
        for label in (name, shown_dose):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.column.addStretch()
        self.setAccessibleName(f"{self._words.name}: {dose_text(item.dose)}, {sides}")
        appearance.changed.connect(self._dress)
        settings.settings_changed.connect(self._dress)

    def show_picture(self) -> None:
        """Draw the exercise; asking again changes nothing."""
        if self._picture is not None:
            return
        from heelrehab.ui.figure.describe import step_description  # noqa: PLC0415 - as below
        from heelrehab.ui.figure.view import FigurePicture  # noqa: PLC0415 - after first paint

        picture = self._picture = FigurePicture()
        picture.setObjectName(f"picture_{self.item.exercise_id}")
        picture.setAccessibleName(self._words.name)
        side = Side.LEFT if self.item.sides == (Side.LEFT,) else Side.RIGHT
        move = self._exercise.telling_move
        picture.set_description(step_description(self._exercise, self._words, side, move))
        picture.show_step(self._exercise, side, move)
        self._frame.addWidget(picture)
        self._dress()

    def _dress(self) -> None:
        if self._picture is None:
            return
        from heelrehab.ui.figure.choice import look_of  # noqa: PLC0415 - as above

        self._picture.set_look(look_of(self._appearance.name, self._settings.settings))
