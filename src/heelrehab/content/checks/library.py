"""What must hold between exercises: neighbours are there, and harder is never lighter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from heelrehab.content.faults import Misfit
from heelrehab.content.schema import Exercise

Located = tuple[str, Misfit]
"""The id of the entry in whose file the misfit stands, and the misfit."""


def library_misfits(exercises: Mapping[str, Exercise]) -> tuple[Located, ...]:
    """Return what does not fit between ``exercises``, given by id."""
    return tuple(
        (exercise.id, misfit)
        for exercise in exercises.values()
        for misfit in _neighbour_misfits(exercise, exercises)
    )


def _neighbour_misfits(exercise: Exercise, exercises: Mapping[str, Exercise]) -> Iterator[Misfit]:
    tier = exercise.load.tier
    for key, neighbours, is_up in (
        ("progress_to", exercise.load.progress_to, True),
        ("regress_to", exercise.load.regress_to, False),
    ):
        for at, neighbour_id in enumerate(neighbours):
            place = f"load.{key}[{at}]"
            neighbour = exercises.get(neighbour_id)
            if neighbour is None or neighbour_id == exercise.id:
                yield Misfit(place, repr(neighbour_id), "the id of another exercise")
            elif is_up and neighbour.load.tier < tier:
                found = f"{neighbour_id!r} of tier {neighbour.load.tier}"
                yield Misfit(place, found, f"an exercise of tier {tier} or more")
            elif not is_up and neighbour.load.tier > tier:
                found = f"{neighbour_id!r} of tier {neighbour.load.tier}"
                yield Misfit(place, found, f"an exercise of tier {tier} or less")
