"""What of the exercises is this person's own: doses, what is in the programme, what is barred."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from heelrehab.content.programmes import Place
from heelrehab.content.schema import Exercise
from heelrehab.core.history import History
from heelrehab.core.programme.items import dose_at, prescribed_items
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import Plan, plan_from
from heelrehab.core.programme.replacement import Limits
from heelrehab.core.programme.rest import Rest, loading_bar
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.prescription import sides_for


class Bar(Enum):
    """Why an exercise cannot be started."""

    HEEL_BONE = "heel_bone"
    """It presses the tendon against the bone where this person has the pain."""
    LOCKED = "locked"
    """Warning signs were named and nobody has looked at them yet."""
    CHECK_SIGNS = "check_signs"
    RESTING_AFTER_PAIN = "resting_after_pain"
    SORE_TODAY = "sore_today"
    """Each of these has its words among the rules, under the same code."""


_BAR_OF_REST = {
    Rest.LOCKED: Bar.LOCKED,
    Rest.CHECK_SIGNS: Bar.CHECK_SIGNS,
    Rest.RESTING_AFTER_PAIN: Bar.RESTING_AFTER_PAIN,
    Rest.SORE_TODAY: Bar.SORE_TODAY,
}
_ALLOWS_EASY_MOVEMENT = frozenset({Rest.RESTING_AFTER_PAIN, Rest.SORE_TODAY})


@dataclass(frozen=True, slots=True)
class OwnPlan:
    """The person's plan, as far as the exercise pages show it."""

    plan: Plan
    items: Mapping[str, PrescribedItem]
    """What the stage prescribes now, by exercise id."""
    bars_compression: bool
    rest: Rest | None = None
    """Why nothing may be loaded today, whether the stage asks for it or not."""

    @property
    def mentions_heel_bone(self) -> bool:
        """True unless the pain is known to be higher up."""
        return self.bars_compression or self.plan.person.place is not Place.MID

    def is_in_programme(self, exercise: Exercise) -> bool:
        """True where the stage asks for the exercise."""
        return exercise.id in self.items

    def item_for(self, exercise: Exercise) -> PrescribedItem:
        """Return the dose as prescribed, or the usual one where the stage does not ask for it."""
        own = self.items.get(exercise.id)
        if own is not None:
            return own
        dose = dose_at(exercise, exercise.dose.usual, self.plan)
        sides = sides_for(exercise.dose.sides, self.plan.person.side, dose)
        return PrescribedItem(exercise_id=exercise.id, dose=dose, sides=sides)

    def bar_on(self, exercise: Exercise) -> Bar | None:
        """Return why the exercise cannot be started, None where it can."""
        if not Limits(bars_compression=self.bars_compression).allow(exercise):
            return Bar.HEEL_BONE
        if self.rest is None or (self._allows_easy and not exercise.load.is_loading):
            return None
        return _BAR_OF_REST[self.rest]

    @property
    def _allows_easy(self) -> bool:
        lock = self.plan.lock
        is_mild_lock = self.rest is Rest.LOCKED and lock is not None and lock.allows_pumps
        return is_mild_lock or self.rest in _ALLOWS_EASY_MOVEMENT


def own_plan(history: History, library: Library, day: date) -> OwnPlan:
    """Return what the history makes of the exercises on ``day``."""
    plan = plan_from(history, library, day)
    stage = plan.stage(library)
    specs = (*stage.items, *stage.light_items) if stage else ()
    prescribed, _ = prescribed_items(specs, plan, library, day)
    return OwnPlan(
        plan=plan,
        items={each.item.exercise_id: each.item for each in reversed(prescribed)},
        bars_compression=plan.bars_compression(library),
        rest=loading_bar(plan, history, day),
    )
