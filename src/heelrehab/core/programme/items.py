"""From the items of a stage to what is prescribed: doses, swaps, bars, lighter days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import msgspec

from heelrehab.content.programmes import ItemSpec
from heelrehab.content.schema import Equipment, Exercise
from heelrehab.core.dose import Dose, parse_dose
from heelrehab.core.history import History
from heelrehab.core.prescribing.frame import item_of, sides_as_set
from heelrehab.core.programme.library import Library, exercise_of
from heelrehab.core.programme.plan import Plan
from heelrehab.core.programme.replacement import Limits, replacement_for
from heelrehab.core.records import PlanChangeKind, PrescribedItem
from heelrehab.core.session.prescription import sides_for

FLARE_STEPS_DOWN = 2
FLARE_MOST_TIER = 2
"""On flare-up days: two rungs down, nothing springy or heavy. Design choices."""

BONE = "insertional"
"""Code of what presses the tendon against the bone of a person who has the pain there."""

MISSING = ("no_", BONE)
"""How the codes begin of swaps that are no easier work: they keep the stage's dose if they can."""

START_LOAD_KG = 5.0
"""The first weight where a dose asks for one.

Source: Alfredson type programmes, steps of 5 kg (secondary, clinical.md 1.1).
"""


@dataclass(frozen=True, slots=True)
class ItemToday:
    """An item as it stands today, and what it came from."""

    item: PrescribedItem
    spec: ItemSpec
    exercise: Exercise
    why: str = ""
    """Code of why another exercise stands here than the stage names; empty where none does."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An exercise of the stage that is not done today."""

    exercise_id: str
    why: str


def limits_for(plan: Plan, library: Library, *, is_flare: bool = False) -> Limits:
    """Return what this person's exercises must keep to."""
    return Limits(
        missing=plan.person.missing,
        bars_compression=plan.bars_compression(library),
        most_tier=FLARE_MOST_TIER if is_flare else None,
    )


def prescribed_items(
    specs: Iterable[ItemSpec], plan: Plan, library: Library, day: date
) -> tuple[tuple[ItemToday, ...], tuple[LeftOut, ...]]:
    """Return what a stage's items come to on ``day``, and what had to be left out.

    An exercise that the library no longer has is left out and said so. What presses on the
    bone of a person with the pain there gives way to something easier; where a clinician set
    it, it is only left out, since nobody chose what would stand for it (a design choice).
    """
    is_flare = plan.flare_until is not None and day <= plan.flare_until
    limits = limits_for(plan, library, is_flare=is_flare)
    wanted = tuple(specs)
    taken = frozenset(spec.exercise for spec in wanted)
    kept: dict[str, ItemToday] = {}
    left_out: list[LeftOut] = []
    for spec in wanted:
        found = _standing_in(spec, plan, library, limits=limits, taken=taken | kept.keys(), day=day)
        if isinstance(found, LeftOut):
            left_out.append(found)
        elif found[0].id in kept:
            left_out.append(LeftOut(spec.exercise, found[1]))
        else:
            steps_down = FLARE_STEPS_DOWN if is_flare else 0
            kept[found[0].id] = _prescribed(spec, found, plan, steps_down)
    return tuple(kept.values()), tuple(left_out)


def step_of(item: ItemToday, plan: Plan) -> int:
    """Return the rung that an item stands on: the one it was moved to, else its start.

    A rung beyond the ladder, as after a change of the file, counts as the last one.
    """
    return _step(item.exercise, item.spec, item.why, plan)


def usable_ladder(exercise: Exercise, spec: ItemSpec, plan: Plan) -> tuple[str, ...]:
    """Return the rungs that the stage and the person allow.

    Weight is added only in stages that ask for it, and only where there is one.

    Source: weight after the body-weight set is done without difficulty, Silbernagel 2020,
    doi 10.4085/1062-6050-356-19.
    """
    asks_for_load = parse_dose(spec.dose).with_load
    if asks_for_load and Equipment.WEIGHT not in plan.person.missing:
        return exercise.dose.ladder
    light = tuple(rung for rung in exercise.dose.ladder if not parse_dose(rung).with_load)
    return light or exercise.dose.ladder


def dose_at(exercise: Exercise, rung: str, plan: Plan) -> Dose:
    """Return the dose of a rung, with the weight the person uses."""
    dose = parse_dose(rung)
    load_kg = plan.loads_kg.get(exercise.id, START_LOAD_KG if dose.with_load else 0.0)
    return msgspec.structs.replace(dose, load_kg=load_kg)


def swaps_that_leave_out(
    left_out: Iterable[LeftOut], plan: Plan, history: History, day: date
) -> tuple[str, ...]:
    """Return the ids of the swaps with nothing in them by which exercises are left out."""
    empty = {
        change.exercise_id: change.id
        for change in history.plan_changes
        if change.kind is PlanChangeKind.SWAP and not change.replacement_id
    }
    found = []
    for each in left_out:
        exercise_id = each.exercise_id
        for replacement_id, _ in _swaps_from(exercise_id, plan, day):
            if not replacement_id and exercise_id in empty:
                found.append(empty[exercise_id])
            exercise_id = replacement_id
    return tuple(found)


def _prescribed(
    spec: ItemSpec, found: tuple[Exercise, str], plan: Plan, steps_down: int
) -> ItemToday:
    exercise, why = found
    step = max(0, _step(exercise, spec, why, plan) - steps_down)
    dose = dose_at(exercise, usable_ladder(exercise, spec, plan)[step], plan)
    usual = sides_for(exercise.dose.sides, plan.person.side, dose)
    sides = sides_as_set(usual, item_of(plan.prescribed, exercise.id), dose)
    item = PrescribedItem(exercise_id=exercise.id, dose=dose, sides=sides)
    return ItemToday(item, spec, exercise, why)


def _step(exercise: Exercise, spec: ItemSpec, why: str, plan: Plan) -> int:
    last = len(usable_ladder(exercise, spec, plan)) - 1
    if exercise.id in plan.steps:
        return min(max(plan.steps[exercise.id], 0), last)
    full = exercise.dose.ladder
    is_easier = exercise.id != spec.exercise and not why.startswith(MISSING)
    start = exercise.dose.usual if is_easier or spec.dose not in full else spec.dose
    return min(full.index(start) if start in full else 0, last)


def _standing_in(
    spec: ItemSpec,
    plan: Plan,
    library: Library,
    *,
    limits: Limits,
    taken: frozenset[str],
    day: date,
) -> tuple[Exercise, str] | LeftOut:
    """Return the exercise that is done for an item, or why none is."""
    exercise_id, why = spec.exercise, ""
    for swap in _swaps_from(spec.exercise, plan, day):
        if not swap[0]:
            return LeftOut(spec.exercise, swap[1])
        exercise_id, why = swap
    exercise = exercise_of(library, exercise_id)
    if exercise is None:
        return LeftOut(spec.exercise, "content_gone")
    if limits.allow(exercise):
        return exercise, why
    why = _why_not(exercise, limits)
    if why == BONE and plan.prescribed is not None:
        return LeftOut(spec.exercise, why)
    instead = exercise_of(library, replacement_for(library, exercise_id, limits, taken) or "")
    return LeftOut(spec.exercise, why) if instead is None else (instead, why)


def _swaps_from(exercise_id: str, plan: Plan, day: date) -> Iterator[tuple[str, str]]:
    """Yield the replacements of an exercise one after another, each but once."""
    seen: set[str] = set()
    while exercise_id not in seen:
        seen.add(exercise_id)
        swap = plan.swaps.get(exercise_id)
        if swap is None or not swap.holds_on(day):
            return
        yield swap.replacement_id, swap.reason
        exercise_id = swap.replacement_id


def _why_not(exercise: Exercise, limits: Limits) -> str:
    """Return the code of the first limit that an exercise breaks."""
    if not Limits(bars_compression=limits.bars_compression).allow(exercise):
        return BONE
    for equipment in (Equipment.STEP, Equipment.BAND, Equipment.WEIGHT):
        if equipment in limits.missing and equipment in exercise.equipment:
            return f"no_{equipment.value}"
    return "flare"
