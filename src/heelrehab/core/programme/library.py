"""What the rules need of the content: exercises, programmes and the finder, by id."""

from __future__ import annotations

from typing import Protocol

from heelrehab.content.faults import CatalogueError
from heelrehab.content.finder import Finder
from heelrehab.content.programmes import Fits, Place, Programme, StageSpec, Target
from heelrehab.content.schema import Exercise


class Library(Protocol):
    """The content as the catalogue gives it; what it lacks raises ``CatalogueError``."""

    def exercise(self, exercise_id: str) -> Exercise:
        """The exercise of that id."""
        ...

    def programme(self, programme_id: str) -> Programme:
        """The programme of that id."""
        ...

    def finder(self) -> Finder:
        """The finder's questions."""
        ...


def exercise_of(library: Library, exercise_id: str) -> Exercise | None:
    """Return the exercise, None where it is not (or no longer) in the library."""
    try:
        return library.exercise(exercise_id)
    except CatalogueError:
        return None


def programme_of(library: Library, programme_id: str) -> Programme | None:
    """Return the programme, None where it is not (or no longer) in the library."""
    try:
        return library.programme(programme_id)
    except CatalogueError:
        return None


def stage_of(library: Library, programme_id: str, stage_id: str) -> StageSpec | None:
    """Return the stage, None where it or its programme is gone."""
    programme = programme_of(library, programme_id)
    return None if programme is None else programme.stage(stage_id)


def chosen_target(
    targets: tuple[Target, ...], place: Place, *, wants_sport: bool, library: Library
) -> Target | None:
    """Return the first target that fits this person and that the library has."""
    for target in targets:
        if stage_of(library, target.programme, target.stage) is None:
            continue
        match target.fits:
            case Fits.ALWAYS:
                return target
            case Fits.MID if place is Place.MID:
                return target
            case Fits.INSERTIONAL if place is Place.INSERTIONAL:
                return target
            case Fits.SPORT if wants_sport:
                return target
            case _:
                continue
    return None
