"""Which exercises have reps that a person could count."""

from __future__ import annotations

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.core.dose import parse_dose


def counted_exercises(catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return ids and names of the exercises with reps; one that cannot be read is left out."""
    counted = []
    for exercise_id in catalogue.exercise_ids():
        try:
            exercise = catalogue.exercise(exercise_id)
        except CatalogueError:
            continue
        if parse_dose(exercise.dose.usual).hold_s is None:
            counted.append((exercise_id, catalogue.exercise_text(exercise_id).name))
    return counted
