"""The exercises that can be shown, and how they are sifted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.content.schema import Equipment, Exercise, Position
from heelrehab.content.texts import ExerciseText
from heelrehab.ui.pages.exercises.own_plan import OwnPlan

_ON_FEET = {Position.STANDING, Position.ONE_LEG, Position.STEP, Position.WALL}
_IN_EVERY_HOME = {Equipment.SUPPORT, Equipment.WALL, Equipment.CHAIR}


class Sieve(Enum):
    """Which exercises are shown; the value is the id of the choice."""

    ALL = "all"
    OWN = "own"
    STANDING = "standing"
    SITTING = "sitting"
    BARE = "bare"
    """Nothing but a wall, a support or a chair is needed."""


@dataclass(frozen=True, slots=True)
class ShownExercise:
    """An exercise with its words."""

    exercise: Exercise
    text: ExerciseText


@dataclass(frozen=True, slots=True)
class Shelf:
    """Every exercise that can be shown, the easiest first, and how many cannot."""

    exercises: tuple[ShownExercise, ...]
    unusable_count: int


def shelf_of(catalogue: Catalogue, offered: Collection[str] = ()) -> Shelf:
    """Return what can be shown of ``offered``, or of all; a file that was refused is counted."""
    wanted = [each for each in catalogue.exercise_ids() if not offered or each in offered]
    shown = [found for each in wanted if (found := _found(catalogue, each))]
    shown.sort(key=_easiest_first)
    refused = {
        fault.file
        for fault in catalogue.faults()
        if fault.is_refused and fault.file.parent.name == "exercises" and _is_data(fault.file.parts)
    }
    return Shelf(tuple(shown), len(refused))


def passes(exercise: Exercise, sieve: Sieve, own: OwnPlan) -> bool:
    """Return whether an exercise is shown."""
    match sieve:
        case Sieve.ALL:
            return True
        case Sieve.OWN:
            return own.is_in_programme(exercise)
        case Sieve.STANDING:
            return exercise.position in _ON_FEET
        case Sieve.SITTING:
            return exercise.position not in _ON_FEET
        case Sieve.BARE:
            return _IN_EVERY_HOME.issuperset(exercise.equipment)


def _found(catalogue: Catalogue, exercise_id: str) -> ShownExercise | None:
    try:
        exercise = catalogue.exercise(exercise_id)
        return ShownExercise(exercise, catalogue.exercise_text(exercise_id))
    except CatalogueError:
        return None


def _easiest_first(shown: ShownExercise) -> tuple[int, str]:
    return shown.exercise.load.tier, shown.text.name


def _is_data(parts: tuple[str, ...]) -> bool:
    """Return False for a file of words: without it the exercise is still shown."""
    return "texts" not in parts
