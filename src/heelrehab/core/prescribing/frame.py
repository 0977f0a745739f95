"""A stage with a clinician's items in the place of its own."""

from __future__ import annotations

import msgspec

from heelrehab.content.programmes import ItemSpec, StageSpec
from heelrehab.content.schema import Sides
from heelrehab.core.dose import Dose
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.programme.library import Library, exercise_of
from heelrehab.core.records import Prescribed
from heelrehab.core.side import Side

_GONE_DOSE = "1x1"
"""Stands for the dose of an exercise that the library has no more; it is never shown."""

_SIDES = {
    Sides.BOTH_TOGETHER: ((), (Side.BOTH,)),
    Sides.EACH_LEG: ((), (Side.LEFT, Side.RIGHT), (Side.LEFT,), (Side.RIGHT,)),
    Sides.AFFECTED_OR_EACH: ((), (Side.LEFT, Side.RIGHT), (Side.LEFT,), (Side.RIGHT,)),
}


def stage_as_prescribed(stage: StageSpec, prescribed: Prescribed, library: Library) -> StageSpec:
    """Return the stage with what is prescribed: its items, and how often.

    Light work for the days between is left out: the clinician's list is all that is asked for.
    An exercise that the stage has as well keeps its days apart. Design choices.
    """
    own = {item.exercise: item for item in stage.items}
    return msgspec.structs.replace(
        stage,
        items=tuple(_spec(item, own, library) for item in prescribed.items),
        light_items=(),
        days_per_week=prescribed.days_per_week,
        times_per_day=prescribed.times_per_day,
    )


def item_of(prescribed: Prescribed | None, exercise_id: str) -> ItemSet | None:
    """Return what is set for an exercise, None where nothing is."""
    items = prescribed.items if prescribed is not None else ()
    return next((item for item in items if item.exercise_id == exercise_id), None)


def sides_open_to(sides: Sides) -> tuple[tuple[Side, ...], ...]:
    """Return what may be set as the sides of an exercise; empty leaves it to the exercise."""
    return _SIDES[sides]


def sides_as_set(usual: tuple[Side, ...], item: ItemSet | None, dose: Dose) -> tuple[Side, ...]:
    """Return the sides that work: those set, unless the dose is done on both legs at once."""
    is_set = item is not None and bool(item.sides) and Side.BOTH not in item.sides
    if item is None or not is_set or dose.stance == "two-leg" or usual == (Side.BOTH,):
        return usual
    return item.sides


def _spec(item: ItemSet, own: dict[str, ItemSpec], library: Library) -> ItemSpec:
    exercise = exercise_of(library, item.exercise_id)
    ladder = exercise.dose.ladder if exercise is not None else (_GONE_DOSE,)
    return ItemSpec(
        exercise=item.exercise_id,
        dose=ladder[min(item.step, len(ladder) - 1)],
        days_apart=own[item.exercise_id].days_apart if item.exercise_id in own else 1,
    )
