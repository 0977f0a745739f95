"""What to do when a score is tapped in the middle of a set."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import msgspec

from heelrehab.core.dose import Dose
from heelrehab.core.finder.red_flags import ALARM_NRS
from heelrehab.core.programme.items import dose_at, limits_for
from heelrehab.core.programme.library import Library, exercise_of
from heelrehab.core.programme.plan import Plan
from heelrehab.core.programme.replacement import replacement_for
from heelrehab.core.programme.rest import SORE_NRS
from heelrehab.core.records import PrescribedItem

STOP_REST_S = 120.0
"""Seconds of rest after a set was stopped for pain. A design choice."""


class SetAdvice(Enum):
    """What follows from a score or a sudden event during a set."""

    CARRY_ON = "carry_on"
    STOP_SET = "stop_set"
    SKIP_EXERCISE = "skip_exercise"
    EMERGENCY_CHECK = "emergency_check"


@dataclass(frozen=True, slots=True)
class StopOffer:
    """What is offered after a stopped set: a rest, then less of it or something easier."""

    rest_s: float
    fewer: Dose | None
    """None where it cannot be less."""
    easier_id: str | None
    """An easier exercise, None where there is none that fits."""


def advice_for(score_nrs: int, stops_before: int, *, has_popped: bool = False) -> SetAdvice:
    """Return what to do.

    Args:
        score_nrs: The pain now.
        stops_before: Sets of this exercise already stopped for pain in this session.
        has_popped: The person says that something snapped, popped or gave way.
    """
    if has_popped or score_nrs >= ALARM_NRS:
        return SetAdvice.EMERGENCY_CHECK
    if score_nrs < SORE_NRS:
        return SetAdvice.CARRY_ON
    return SetAdvice.SKIP_EXERCISE if stops_before else SetAdvice.STOP_SET


def stop_offer(item: PrescribedItem, plan: Plan, library: Library) -> StopOffer:
    """Return what to offer for the rest of an exercise whose set was stopped."""
    easier_id = replacement_for(library, item.exercise_id, limits_for(plan, library))
    return StopOffer(STOP_REST_S, _fewer(item, plan, library), easier_id)


def _fewer(item: PrescribedItem, plan: Plan, library: Library) -> Dose | None:
    """Return the next rung down where that is less, else half the reps or seconds."""
    exercise = exercise_of(library, item.exercise_id)
    if exercise is not None and item.dose.notation in exercise.dose.ladder[1:]:
        ladder = exercise.dose.ladder
        lower = dose_at(exercise, ladder[ladder.index(item.dose.notation) - 1], plan)
        if lower.volume < item.dose.volume:
            return lower
    if item.dose.hold_s is not None:
        return msgspec.structs.replace(item.dose, hold_s=item.dose.hold_s / 2)
    half = item.dose.reps // 2
    return msgspec.structs.replace(item.dose, reps=half) if half else None
