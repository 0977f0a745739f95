"""One exercise of the prescription: its dose, weight and legs, its place, and the way out."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heelrehab.content.schema import Exercise
from heelrehab.content.texts import ExerciseText
from heelrehab.core.dose import parse_dose
from heelrehab.core.prescribing.draft import asks_for_load
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.side import Side
from heelrehab.ui.icons import IconName
from heelrehab.ui.strings.doses import dose_text
from heelrehab.ui.strings.numbers import number_text
from heelrehab.ui.strings.programme.prescribing import sides_choices
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import IconButton
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.choices.stepper import Stepper
from heelrehab.ui.widgets.panels import Tile
from heelrehab.ui.widgets.text import SubHeading

LOAD_STEP_KG, MOST_LOAD_KG = 2.5, 60.0


class ItemRow(Tile):
    """Shows one item; what is done to it comes out with the exercise's id.

    Signals:
        step_chosen: The id and the rung.
        load_chosen: The id and the weight in kilograms; 0 leaves it to the person.
        sides_chosen: The id and a tuple of ``Side``.
        moved: The id and by how many places, below 0 for earlier.
        removed: The id.
    """

    step_chosen = Signal(str, int)
    load_chosen = Signal(str, float)
    sides_chosen = Signal(str, object)
    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        exercise: Exercise,
        text: ExerciseText,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=f"set_{exercise.id}", parent=parent)
        self._exercise = exercise
        self._words = text.name
        self._ladder = tuple(parse_dose(rung) for rung in exercise.dose.ladder)
        self._title = SubHeading(text.name)
        self._make_buttons(appearance)
        self._step = Stepper(
            appearance,
            self.tr("Dose"),
            name=f"setStep_{exercise.id}",
            least=0,
            most=len(self._ladder) - 1,
            text_of=self._dose_text,
        )
        self._load = Stepper(
            appearance,
            self.tr("Weight"),
            name=f"setLoad_{exercise.id}",
            least=0,
            most=MOST_LOAD_KG,
            step=LOAD_STEP_KG,
            text_of=self._load_text,
        )
        self._sides = SegmentedChoice(
            appearance,
            self.tr("Which leg: {exercise}").format(exercise=text.name),
            sides_choices(exercise.dose.sides),
            name=f"setSides_{exercise.id}",
        )
        self._lay_out()
        self._connect()

    def show_item(self, item: ItemSet, place: int, count: int) -> None:
        """Show what is set, and the place in the list, from 0."""
        self._title.setText(f"{place + 1}. {self._words}")
        step = min(item.step, len(self._ladder) - 1)
        self._step.show_value(step)
        self._load.show_value(item.load_kg or 0.0)
        self._load.setVisible(asks_for_load(self._exercise, step))
        self._sides.select(" ".join(side.value for side in item.sides))
        has_choice = len(sides_choices(self._exercise.dose.sides)) > 1
        self._sides.setVisible(has_choice and self._ladder[step].stance != "two-leg")
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < count - 1)
        self.setAccessibleName(f"{self._title.text()}, {dose_text(self._ladder[step])}")

    def keep_focus(self) -> None:
        """Bring the keys to a button that can be pressed, where the pressed one no more can."""
        focused = self.window().focusWidget()
        if focused in (self._up, self._down):
            return
        target = self._up if self._up.isEnabled() else self._down
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_buttons(self, appearance: Appearance) -> None:
        name, exercise_id = self._words, self._exercise.id
        self._up = IconButton(
            appearance,
            self.tr("Earlier: {exercise}").format(exercise=name),
            name=f"setUp_{exercise_id}",
            icon=IconName.UP,
        )
        self._down = IconButton(
            appearance,
            self.tr("Later: {exercise}").format(exercise=name),
            name=f"setDown_{exercise_id}",
            icon=IconName.DOWN,
        )
        self._out = IconButton(
            appearance,
            self.tr("Take out: {exercise}").format(exercise=name),
            name=f"setOut_{exercise_id}",
            icon=IconName.CLOSE,
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * STEP_PX)
        head.addWidget(self._title, stretch=1)
        for button in (self._up, self._down, self._out):
            head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        for widget in (self._step, self._load, self._sides):
            self.column.addWidget(widget)

    def _connect(self) -> None:
        self._step.value_changed.connect(self._choose_step)
        self._load.value_changed.connect(self._choose_load)
        self._sides.chosen.connect(self._choose_sides)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._out.clicked.connect(self._remove)

    def _dose_text(self, step: float) -> str:
        """Return a dose in one line, with what it is done on or with in another."""
        dose = self._ladder[round(step)]
        whole = dose_text(dose)
        plain = dose_text(msgspec.structs.replace(dose, stance="", with_load=False))
        return f"{plain}\n{whole.removeprefix(plain).strip()}".strip()

    def _load_text(self, load_kg: float) -> str:
        if not load_kg:
            return self.tr("not set")
        return self.tr("{kg} kg").format(kg=number_text(load_kg))

    def _choose_step(self, step: float) -> None:
        self.step_chosen.emit(self._exercise.id, round(step))

    def _choose_load(self, load_kg: float) -> None:
        self.load_chosen.emit(self._exercise.id, load_kg)

    def _choose_sides(self, choice: str) -> None:
        sides = tuple(Side(each) for each in choice.split())
        self.sides_chosen.emit(self._exercise.id, sides)

    def _move_up(self) -> None:
        self.moved.emit(self._exercise.id, -1)

    def _move_down(self) -> None:
        self.moved.emit(self._exercise.id, 1)

    def _remove(self) -> None:
        self.removed.emit(self._exercise.id)
