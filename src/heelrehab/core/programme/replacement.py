"""What takes the place of an exercise that cannot or should not be done."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from heelrehab.content.schema import Compression, Equipment, Exercise, Insertional, Position
from heelrehab.core.clock import NewId
from heelrehab.core.programme.library import Library, exercise_of
from heelrehab.core.records import ChangedBy, PlanChange, PlanChangeKind


class CannotDo(Enum):
    """Why the person cannot do an exercise."""

    HURTS = "hurts"
    NO_BAND = "no_band"
    NO_STEP = "no_step"
    NO_WEIGHT = "no_weight"
    NO_FLOOR = "no_floor"
    NO_TIME = "no_time"


_EQUIPMENT_OF = {
    CannotDo.NO_BAND: Equipment.BAND,
    CannotDo.NO_STEP: Equipment.STEP,
    CannotDo.NO_WEIGHT: Equipment.WEIGHT,
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What an exercise must keep to so that this person may do it."""

    missing: frozenset[Equipment] = frozenset()
    bars_compression: bool = False
    bars_floor: bool = False
    most_tier: int | None = None

    def allow(self, exercise: Exercise) -> bool:
        """True where the exercise keeps to all of them."""
        is_barred = self.bars_compression and (
            exercise.load.insertional is Insertional.BARRED
            or exercise.load.compression is Compression.HIGH
        )
        is_too_hard = self.most_tier is not None and exercise.load.tier > self.most_tier
        is_on_floor = self.bars_floor and exercise.position is Position.LONG_SITTING
        lacks_kit = not self.missing.isdisjoint(exercise.equipment)
        return not (is_barred or is_too_hard or is_on_floor or lacks_kit)


def replacement_for(
    library: Library, exercise_id: str, limits: Limits, taken: frozenset[str] = frozenset()
) -> str | None:
    """Return the nearest neighbour down the ladder of exercises that keeps to ``limits``.

    None where nothing easier fits, or all that fits is among ``taken``. The way down never
    leads to a higher tier, so a replacement is equal or easier.
    """
    waiting = deque([exercise_id])
    seen = {exercise_id}
    while waiting:
        exercise = exercise_of(library, waiting.popleft())
        if exercise is None:
            continue
        if exercise.id != exercise_id and exercise.id not in taken and limits.allow(exercise):
            return exercise.id
        for easier_id in exercise.load.regress_to:
            if easier_id not in seen:
                seen.add(easier_id)
                waiting.append(easier_id)
    return None


def swap_for(
    library: Library,
    exercise_id: str,
    reason: CannotDo,
    limits: Limits,
    *,
    now: datetime,
    new_id: NewId,
    taken: frozenset[str] = frozenset(),
) -> PlanChange:
    """Return the change that puts an equal or easier exercise in the place of one.

    An empty ``replacement_id`` leaves it out. Lack of time leaves it out today only; every
    other reason holds for the stage, missing things for later stages as well.
    """
    has_time = reason is not CannotDo.NO_TIME
    narrowed = narrowed_by(limits, reason)
    found = replacement_for(library, exercise_id, narrowed, taken) if has_time else None
    return PlanChange(
        id=new_id(),
        at=now,
        day=now.date(),
        kind=PlanChangeKind.SWAP,
        by=ChangedBy.PERSON,
        exercise_id=exercise_id,
        replacement_id=found or "",
        reason=reason.value,
        until=None if has_time else now.date(),
    )


def narrowed_by(limits: Limits, reason: CannotDo) -> Limits:
    """Return the limits with what the reason adds."""
    equipment = _EQUIPMENT_OF.get(reason)
    missing = limits.missing | {equipment} if equipment else limits.missing
    return Limits(
        missing=missing,
        bars_compression=limits.bars_compression,
        bars_floor=limits.bars_floor or reason is CannotDo.NO_FLOOR,
        most_tier=limits.most_tier,
    )
