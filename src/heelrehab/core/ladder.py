"""Whether the steps of an exercise's dose ladder rise."""

from __future__ import annotations

from itertools import pairwise

from heelrehab.content.faults import Misfit
from heelrehab.content.schema import Equipment, Exercise
from heelrehab.core.dose import Dose, parse_dose


def ladder_misfits(exercise: Exercise) -> tuple[Misfit, ...]:
    """Return a misfit for each step of the ladder that is no more than the one before it."""
    is_weighted = Equipment.WEIGHT in exercise.equipment
    steps = tuple(parse_dose(notation) for notation in exercise.dose.ladder)
    return tuple(
        Misfit(
            f"dose.ladder[{at}]",
            repr(upper.notation),
            f"more than {lower.notation!r}, the step before it",
        )
        for at, (lower, upper) in enumerate(pairwise(steps), start=1)
        if not _rises(lower, upper, is_weighted=is_weighted)
    )


def _rises(lower: Dose, upper: Dose, *, is_weighted: bool) -> bool:
    """Return whether ``upper`` asks for more than ``lower``.

    Fewer reps are more where each is done with a weight: one that allows fewer is heavier. On
    one leg or with weight, fewer reps may be more than on two legs or without.
    """
    kinds = [(dose.stance == "one-leg", dose.with_load) for dose in (lower, upper)]
    if kinds[0] != kinds[1]:
        return all(before <= after for before, after in zip(*kinds, strict=True))
    return upper.volume > lower.volume or (is_weighted and upper.reps < lower.reps)
