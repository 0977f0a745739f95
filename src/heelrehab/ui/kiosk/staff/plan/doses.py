"""One exercise of a stage with its dose, to be moved along the ladder."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.core.dose import parse_dose
from heelrehab.core.programme.items import ItemToday, step_of, usable_ladder
from heelrehab.core.programme.plan import Plan
from heelrehab.ui.strings.doses import dose_text
from heelrehab.ui.strings.numbers import number_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.choices.stepper import Stepper
from heelrehab.ui.widgets.panels import Tile

MOST_KG = 100.0
_STEP_KG = 2.5


class DoseRow(Tile):
    """The rung in words, and the weight where the rung asks for one.

    Signals:
        step_chosen: The exercise's id and the rung, 0 the easiest.
        load_chosen: The exercise's id and the weight in kilograms.
    """

    step_chosen = Signal(str, int)
    load_chosen = Signal(str, float)

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        item: ItemToday,
        plan: Plan,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``item`` of ``plan`` under its exercise's ``name``."""
        super().__init__(name=f"dose_{item.exercise.id}", parent=parent)
        self._exercise_id = item.exercise.id
        self._ladder = usable_ladder(item.exercise, item.spec, plan)
        step = Stepper(
            appearance,
            name,
            name=f"step_{item.exercise.id}",
            least=0,
            most=len(self._ladder) - 1,
            text_of=self._rung_text,
        )
        step.show_value(step_of(item, plan))
        step.value_changed.connect(self._choose_step)
        self.column.addWidget(step)
        if item.item.dose.with_load:
            load = Stepper(
                appearance,
                self.tr("Weight"),
                name=f"load_{item.exercise.id}",
                least=0,
                most=MOST_KG,
                step=_STEP_KG,
                text_of=self._load_text,
            )
            load.show_value(item.item.dose.load_kg)
            load.value_changed.connect(self._choose_load)
            self.column.addWidget(load)

    def _rung_text(self, step: float) -> str:
        return dose_text(parse_dose(self._ladder[round(step)]))

    def _load_text(self, load_kg: float) -> str:
        return self.tr("{kg} kg").format(kg=number_text(load_kg))

    def _choose_step(self, step: float) -> None:
        self.step_chosen.emit(self._exercise_id, round(step))

    def _choose_load(self, load_kg: float) -> None:
        self.load_chosen.emit(self._exercise_id, load_kg)
