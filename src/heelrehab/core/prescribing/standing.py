"""A prescription in force as the person stands on it now."""

from __future__ import annotations

import msgspec

from heelrehab.core.prescribing.draft import asks_for_load, draft_of
from heelrehab.core.programme.library import Library, exercise_of
from heelrehab.core.programme.plan import Plan
from heelrehab.core.records import Prescribed


def as_it_stands(plan: Plan, library: Library) -> Prescribed | None:
    """Return what is in force with the doses that the rules have come to, None where none is.

    Whoever changes a prescription begins from here, so that no step up or down is lost.
    """
    if plan.prescribed is None:
        return None
    draft = draft_of(plan.prescribed)
    for item in plan.prescribed.items:
        exercise = exercise_of(library, item.exercise_id)
        if exercise is None:
            continue
        step = min(plan.steps.get(exercise.id, item.step), len(exercise.dose.ladder) - 1)
        draft = draft.at_step(exercise, step)
        if asks_for_load(exercise, step):
            draft = draft.with_load(exercise.id, plan.loads_kg.get(exercise.id, item.load_kg))
    return msgspec.structs.replace(plan.prescribed, items=draft.items)
