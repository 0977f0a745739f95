"""Where a stage's own exercises stood before a clinician's came in their place, and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from heelrehab.content.programmes import ItemSpec, StageSpec
from heelrehab.core.programme.library import Library, exercise_of
from heelrehab.core.records import Prescribed


@dataclass(frozen=True, slots=True)
class Swap:
    """What stands in the place of an exercise; nothing where it is left out."""

    replacement_id: str
    reason: str
    until: date | None = None
    """The last day it holds; None for as long as the stage lasts."""

    def holds_on(self, day: date) -> bool:
        """True where the swap is in force."""
        return self.until is None or day <= self.until


@dataclass(frozen=True, slots=True)
class OwnDoses:
    """Rungs, weights and swaps by exercise, where they are not as the stage has them."""

    steps: Mapping[str, int] = field(default_factory=dict)
    loads_kg: Mapping[str, float] = field(default_factory=dict)
    swaps: Mapping[str, Swap] = field(default_factory=dict)

    def after(
        self, last: OwnDoses, prescribed: Prescribed, stage: StageSpec | None, library: Library
    ) -> OwnDoses:
        """Return the doses of a stage once a prescription is over.

        What stood lower on the prescription than in the stage stays as low; nothing begins
        higher than it did before. What was swapped meanwhile stays swapped. Design choices.

        Args:
            last: Where the prescription's exercises stood at its end.
            prescribed: The prescription.
            stage: The stage as its programme has it, None where it is gone.
            library: The exercises.
        """
        usual = {item.exercise: _rung(item, library) for item in stage.items} if stage else {}
        steps = dict(self.steps)
        for item in prescribed.items:
            step = last.steps.get(item.exercise_id, item.step)
            if step < self.steps.get(item.exercise_id, usual.get(item.exercise_id, 0)):
                steps[item.exercise_id] = step
        loads_kg = {key: min(kg, last.loads_kg.get(key, kg)) for key, kg in self.loads_kg.items()}
        return OwnDoses(steps, loads_kg, {**self.swaps, **last.swaps})


def _rung(item: ItemSpec, library: Library) -> int:
    """Return the place of a stage's dose on its exercise's ladder, 0 where it is not there."""
    exercise = exercise_of(library, item.exercise)
    ladder = exercise.dose.ladder if exercise is not None else ()
    return ladder.index(item.dose) if item.dose in ladder else 0
