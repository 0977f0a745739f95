"""A prescription while it is being written, and each thing that can be done to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import msgspec

from heelrehab.content.programmes import StageSpec
from heelrehab.content.schema import Exercise
from heelrehab.core.dose import parse_dose
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.programme.library import Library, exercise_of
from heelrehab.core.records import Prescribed
from heelrehab.core.side import Side

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a clinician has chosen so far; ``checking`` says what is still wrong with it."""

    programme_id: str
    stage_id: str
    starts: date
    ends: date | None
    """The last day; None for until it is changed."""
    times_per_day: int
    days_per_week: int
    items: tuple[ItemSet, ...]
    author: str = ""
    note: str = ""

    def signed(self, record_id: str, at: datetime) -> Prescribed:
        """Return the record of it.

        Args:
            record_id: A new id.
            at: The moment, in the clinic's zone.
        """
        return Prescribed(
            id=record_id,
            at=at,
            day=at.date(),
            starts=self.starts,
            ends=self.ends,
            programme_id=self.programme_id,
            stage_id=self.stage_id,
            times_per_day=self.times_per_day,
            days_per_week=self.days_per_week,
            items=self.items,
            author=self.author,
            note=self.note,
        )

    def from_day(self, starts: date) -> Draft:
        """Return it with another first day and as many weeks as before."""
        ends = None if self.ends is None else starts + (self.ends - self.starts)
        return replace(self, starts=starts, ends=ends)

    def for_weeks(self, weeks: int | None) -> Draft:
        """Return it for so many weeks, or until it is changed."""
        ends = None if weeks is None else self.starts + weeks * WEEK - timedelta(days=1)
        return replace(self, ends=ends)

    def with_item(self, exercise: Exercise) -> Draft:
        """Return it with an exercise at the end, at its usual dose; once there, it stays."""
        if self.item(exercise.id) is not None:
            return self
        return replace(self, items=(*self.items, item_at(exercise, exercise.dose.usual)))

    def without_item(self, exercise_id: str) -> Draft:
        """Return it without an exercise."""
        kept = tuple(item for item in self.items if item.exercise_id != exercise_id)
        return replace(self, items=kept)

    def moved(self, exercise_id: str, by: int) -> Draft:
        """Return it with an exercise so many places later, or earlier where ``by`` is below 0."""
        items = list(self.items)
        place = next((at for at, item in enumerate(items) if item.exercise_id == exercise_id), None)
        if place is None:
            return self
        item = items.pop(place)
        items.insert(min(max(place + by, 0), len(items)), item)
        return replace(self, items=tuple(items))

    def at_step(self, exercise: Exercise, step: int) -> Draft:
        """Return it with an exercise on another rung; weight goes where the rung asks for none."""
        before = self.item(exercise.id)
        load_kg = before.load_kg if before is not None and asks_for_load(exercise, step) else None
        return self._changed(exercise.id, step=step, load_kg=load_kg)

    def with_load(self, exercise_id: str, load_kg: float | None) -> Draft:
        """Return it with another weight; None leaves it to the person."""
        return self._changed(exercise_id, load_kg=load_kg)

    def with_sides(self, exercise_id: str, sides: tuple[Side, ...]) -> Draft:
        """Return it with other sides; empty leaves them to the exercise."""
        return self._changed(exercise_id, sides=sides)

    def item(self, exercise_id: str) -> ItemSet | None:
        """Return what is set for an exercise, None where it is not in the list."""
        return next((item for item in self.items if item.exercise_id == exercise_id), None)

    def _changed(self, exercise_id: str, **changes: object) -> Draft:
        items = tuple(
            msgspec.structs.replace(item, **changes) if item.exercise_id == exercise_id else item
            for item in self.items
        )
        return replace(self, items=items)


def draft_of_stage(
    library: Library, programme_id: str, stage: StageSpec, starts: date, ends: date | None
) -> Draft:
    """Return the stage's own items and frequency, as the beginning of a draft."""
    found = ((exercise_of(library, spec.exercise), spec.dose) for spec in stage.items)
    return Draft(
        programme_id=programme_id,
        stage_id=stage.id,
        starts=starts,
        ends=ends,
        times_per_day=stage.times_per_day,
        days_per_week=stage.days_per_week,
        items=tuple(item_at(exercise, dose) for exercise, dose in found if exercise is not None),
    )


def draft_of(prescribed: Prescribed) -> Draft:
    """Return a prescription as a draft, to be changed and given again."""
    return Draft(
        programme_id=prescribed.programme_id,
        stage_id=prescribed.stage_id,
        starts=prescribed.starts,
        ends=prescribed.ends,
        times_per_day=prescribed.times_per_day,
        days_per_week=prescribed.days_per_week,
        items=prescribed.items,
        author=prescribed.author,
        note=prescribed.note,
    )


def item_at(exercise: Exercise, notation: str) -> ItemSet:
    """Return an exercise on the rung of a dose, on the lowest where it has no such rung."""
    ladder = exercise.dose.ladder
    step = ladder.index(notation) if notation in ladder else 0
    return ItemSet(exercise_id=exercise.id, step=step)


def asks_for_load(exercise: Exercise, step: int) -> bool:
    """True where a rung of the ladder is done with added weight."""
    ladder = exercise.dose.ladder
    return 0 <= step < len(ladder) and parse_dose(ladder[step]).with_load
