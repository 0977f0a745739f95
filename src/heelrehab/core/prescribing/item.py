"""One exercise as a clinician sets it."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from typing import Annotated

import msgspec

from heelrehab.core.side import Side

Step = Annotated[int, msgspec.Meta(ge=0, le=50)]
LoadKg = Annotated[float, msgspec.Meta(ge=0, le=100)]
Sides = Annotated[tuple[Side, ...], msgspec.Meta(max_length=2)]


class ItemSet(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An exercise, where on its dose ladder it begins, with what weight and which leg.

    ``step`` counts the rungs of the whole ladder from 0, the easiest. ``load_kg`` is None where
    the person chooses, or none is asked for. Empty ``sides`` leave them to the exercise: the
    sore leg, each in turn, or both together.
    """

    exercise_id: str
    step: Step
    load_kg: LoadKg | None = None
    sides: Sides = ()
