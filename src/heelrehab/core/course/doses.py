"""Steps along an exercise's dose ladder, and what comes below its lowest rung."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from heelrehab.core.course.rulings import Desk, Facts
from heelrehab.core.dose import parse_dose
from heelrehab.core.history import History
from heelrehab.core.programme.items import (
    START_LOAD_KG,
    ItemToday,
    limits_for,
    prescribed_items,
    step_of,
    usable_ladder,
)
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import Plan
from heelrehab.core.programme.replacement import replacement_for
from heelrehab.core.records import PlanChange, PlanChangeKind, Session

LOAD_STEP_KG = 5.0
MOST_LOAD_KG = 60.0
"""Weight goes up in such steps, to such a ceiling.

Source: steps of 5 kg, Alfredson type programmes (secondary); ceiling, PMC6356409, Table A2.
"""


def exercises_done(sessions: Sequence[Session]) -> frozenset[str]:
    """Return the exercises of which something was done."""
    return frozenset(
        each.exercise_id
        for session in sessions
        for each in session.done
        if each.reps_done or each.held_s
    )


def loading_items(plan: Plan, library: Library, day: date) -> tuple[ItemToday, ...]:
    """Return the stage's items as prescribed now, easy movement left out."""
    stage = plan.stage(library)
    kept, _ = prescribed_items(stage.items if stage else (), plan, library, day)
    return tuple(each for each in kept if each.exercise.load.is_loading)


def steps_down(
    plan: Plan, library: Library, desk: Desk, steps: int, done: Collection[str] | None
) -> tuple[PlanChange, ...]:
    """Return the changes that lower doses, each exercise by ``steps`` rungs.

    Below the lowest rung an easier neighbour takes the exercise's place, if there is one.

    Args:
        plan: The plan before.
        library: The exercises.
        desk: Where the changes are drafted.
        steps: How far down; a weight comes down in its own steps first.
        done: The exercises concerned; None for all of the stage.
    """
    items = loading_items(plan, library, desk.day)
    taken = frozenset(each.exercise.id for each in items)
    changes = []
    for each in items:
        if done is None or each.exercise.id in done:
            change = _down(each, plan, library, desk, steps=steps, taken=taken)
            if change is not None:
                changes.append(change)
                taken |= {change.replacement_id}
    return tuple(changes)


def step_up(
    plan: Plan, history: History, library: Library, desk: Desk, done: Collection[str]
) -> tuple[PlanChange, Facts] | None:
    """Return one exercise's next rung and the facts of it, None where all stand at the top.

    Of the exercises done that can go up, the one that was changed longest ago goes first.
    """
    candidates = []
    for place, each in enumerate(loading_items(plan, library, desk.day)):
        if each.exercise.id in done:
            raised = _up(each, plan, desk)
            if raised is not None:
                candidates.append((_changed_on(history, each.exercise.id), place, raised))
    return min(candidates, key=_by_age)[2] if candidates else None


def _by_age(candidate: tuple[date, int, object]) -> tuple[date, int]:
    return candidate[0], candidate[1]


def _changed_on(history: History, exercise_id: str) -> date:
    days = (
        change.day
        for change in history.plan_changes
        if change.kind is PlanChangeKind.DOSE and change.exercise_id == exercise_id
    )
    return max(days, default=date.min)


def _up(each: ItemToday, plan: Plan, desk: Desk) -> tuple[PlanChange, Facts] | None:
    """Return the next rung, or the next weight on the last rung."""
    exercise, step = each.exercise, step_of(each, plan)
    ladder = usable_ladder(exercise, each.spec, plan)
    facts: dict[str, float | str] = {"exercise_id": exercise.id, "from_dose": ladder[step]}
    if step + 1 < len(ladder):
        change = desk.draft(PlanChangeKind.DOSE, exercise_id=exercise.id, step=step + 1)
        return change, {**facts, "to_dose": ladder[step + 1]}
    load_kg = _load_kg(each, step, plan)
    if load_kg is None or load_kg >= MOST_LOAD_KG:
        return None
    more_kg = min(load_kg + LOAD_STEP_KG, MOST_LOAD_KG)
    change = desk.draft(PlanChangeKind.DOSE, exercise_id=exercise.id, step=step, load_kg=more_kg)
    return change, {**facts, "to_dose": ladder[step], "from_kg": load_kg, "to_kg": more_kg}


def _down(
    each: ItemToday,
    plan: Plan,
    library: Library,
    desk: Desk,
    *,
    steps: int,
    taken: frozenset[str],
) -> PlanChange | None:
    exercise, step = each.exercise, step_of(each, plan)
    load_kg = _load_kg(each, step, plan)
    while steps and load_kg is not None and load_kg > START_LOAD_KG:
        load_kg = max(START_LOAD_KG, load_kg - LOAD_STEP_KG)
        steps -= 1
    lower = step - steps
    if lower >= 0:
        return desk.draft(PlanChangeKind.DOSE, exercise_id=exercise.id, step=lower, load_kg=load_kg)
    easier_id = replacement_for(library, exercise.id, limits_for(plan, library), taken)
    if easier_id is not None:
        return desk.draft(PlanChangeKind.SWAP, exercise_id=exercise.id, replacement_id=easier_id)
    if step == 0:
        return None
    return desk.draft(PlanChangeKind.DOSE, exercise_id=exercise.id, step=0)


def _load_kg(each: ItemToday, step: int, plan: Plan) -> float | None:
    """Return the weight on a rung that asks for one, None on any other."""
    if not parse_dose(usable_ladder(each.exercise, each.spec, plan)[step]).with_load:
        return None
    return plan.loads_kg.get(each.exercise.id, START_LOAD_KG)
