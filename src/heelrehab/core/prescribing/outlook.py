"""What a draft comes to: its sessions' length, and where the rules ask for more rest than it."""

from __future__ import annotations

import msgspec

from heelrehab.core.dose import parse_dose
from heelrehab.core.prescribing.draft import Draft
from heelrehab.core.prescribing.frame import sides_as_set
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.programme.items import START_LOAD_KG
from heelrehab.core.programme.library import Library, exercise_of
from heelrehab.core.programme.minutes import session_minutes
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.prescription import sides_for
from heelrehab.core.side import Side

MOST_HEAVY_DAYS = 3
"""Days a week that leave a day between each two, at the most."""


def items_of(draft: Draft, library: Library) -> tuple[PrescribedItem, ...]:
    """Return the items as a session would have them, for one sore leg."""
    found = (_as_led(item, library) for item in draft.items)
    return tuple(item for item in found if item is not None)


def minutes_a_session(draft: Draft, library: Library) -> int:
    """Return the planned minutes of one session, pauses included, rounded up."""
    led = ((item, exercise_of(library, item.exercise_id)) for item in items_of(draft, library))
    return session_minutes((item, exercise) for item, exercise in led if exercise is not None)


def needs_days_between(draft: Draft, library: Library) -> tuple[str, ...]:
    """Return the exercises that the rules do no oftener than every second day.

    Empty where the draft asks for no more days than that anyway.
    """
    if draft.days_per_week <= MOST_HEAVY_DAYS:
        return ()
    found = (exercise_of(library, item.exercise_id) for item in draft.items)
    return tuple(each.id for each in found if each is not None and each.dose.rest_day_between)


def _as_led(item: ItemSet, library: Library) -> PrescribedItem | None:
    exercise = exercise_of(library, item.exercise_id)
    if exercise is None or item.step >= len(exercise.dose.ladder):
        return None
    dose = parse_dose(exercise.dose.ladder[item.step])
    if dose.with_load:
        load_kg = START_LOAD_KG if item.load_kg is None else item.load_kg
        dose = msgspec.structs.replace(dose, load_kg=load_kg)
    usual = sides_for(exercise.dose.sides, Side.LEFT, dose)
    sides = sides_as_set(usual, item, dose)
    return PrescribedItem(exercise_id=exercise.id, dose=dose, sides=sides)
