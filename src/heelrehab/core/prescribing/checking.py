"""What is wrong with a prescription, as codes; the screen makes sentences of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from heelrehab.content.programmes import Place
from heelrehab.core.prescribing.draft import Draft, asks_for_load
from heelrehab.core.prescribing.frame import sides_open_to
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.programme.library import Library, exercise_of, programme_of
from heelrehab.core.programme.replacement import Limits

LONGEST = timedelta(days=366)
"""A prescription lasts no longer than this, unless until it is changed. A design choice."""


class Misfit(Enum):
    """What can be wrong."""

    NO_PROGRAMME = "no_programme"
    NO_STAGE = "no_stage"
    WRONG_WAY = "wrong_way"
    """The last day is before the first."""
    TOO_LONG = "too_long"
    NO_ITEMS = "no_items"
    NO_EXERCISE = "no_exercise"
    TWICE = "twice"
    BEYOND_LADDER = "beyond_ladder"
    NOT_WEIGHTED = "not_weighted"
    """A weight is set where the dose asks for none."""
    WRONG_SIDES = "wrong_sides"
    PRESSES_BONE = "presses_bone"
    """It presses the tendon against the bone where this person has the pain."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: where it stands in the file, its value, and what would fit."""

    misfit: Misfit
    key: str
    value: str
    expected: str = ""
    exercise_id: str = ""


def faults_of(draft: Draft, library: Library, *, is_for_bone: bool = False) -> tuple[Fault, ...]:
    """Return all that keeps a prescription from being given; empty where it is in order.

    Args:
        draft: The prescription.
        library: The exercises and programmes.
        is_for_bone: The person has the pain on the heel bone.
    """
    bars = bars_compression(draft, library, is_for_bone=is_for_bone)
    faults = [*_frame_faults(draft, library), *_date_faults(draft)]
    if not draft.items:
        faults.append(Fault(Misfit.NO_ITEMS, "items", "[]", "at least one exercise"))
    seen: set[str] = set()
    for place, item in enumerate(draft.items):
        key = f"items[{place}]"
        if item.exercise_id in seen:
            faults.append(_fault(Misfit.TWICE, item, f"{key}.exercise_id", "each exercise once"))
        seen.add(item.exercise_id)
        faults.extend(_item_faults(item, key, library, bars_compression=bars))
    return tuple(faults)


def bars_compression(draft: Draft, library: Library, *, is_for_bone: bool) -> bool:
    """True where nothing may press on the bone: by the person's pain, or by the programme."""
    programme = programme_of(library, draft.programme_id)
    return is_for_bone or (programme is not None and programme.place is Place.INSERTIONAL)


def without_barred(draft: Draft, library: Library, *, is_for_bone: bool) -> Draft:
    """Return a draft without what presses on the bone, where nothing may."""
    if not bars_compression(draft, library, is_for_bone=is_for_bone):
        return draft
    for item in draft.items:
        if presses_bone(library, item.exercise_id):
            draft = draft.without_item(item.exercise_id)
    return draft


def presses_bone(library: Library, exercise_id: str) -> bool:
    """True where an exercise is not for people with pain on the heel bone."""
    exercise = exercise_of(library, exercise_id)
    return exercise is not None and not Limits(bars_compression=True).allow(exercise)


def _frame_faults(draft: Draft, library: Library) -> Iterator[Fault]:
    programme = programme_of(library, draft.programme_id)
    if programme is None:
        yield Fault(Misfit.NO_PROGRAMME, "programme_id", draft.programme_id, "a programme's id")
    elif programme.stage(draft.stage_id) is None:
        known = ", ".join(stage.id for stage in programme.stages)
        yield Fault(Misfit.NO_STAGE, "stage_id", draft.stage_id, f"one of {known}")


def _date_faults(draft: Draft) -> Iterator[Fault]:
    if draft.ends is None:
        return
    value = draft.ends.isoformat()
    if draft.ends < draft.starts:
        expected = f"not before {draft.starts.isoformat()}, the first day"
        yield Fault(Misfit.WRONG_WAY, "ends", value, expected)
    elif draft.ends - draft.starts > LONGEST:
        yield Fault(Misfit.TOO_LONG, "ends", value, f"at most {LONGEST.days} days")


def _item_faults(
    item: ItemSet, key: str, library: Library, *, bars_compression: bool
) -> Iterator[Fault]:
    exercise = exercise_of(library, item.exercise_id)
    if exercise is None:
        yield _fault(Misfit.NO_EXERCISE, item, f"{key}.exercise_id", "an exercise's id")
        return
    last = len(exercise.dose.ladder) - 1
    if item.step > last:
        value, expected = str(item.step), f"at most {last}, the last step of its ladder"
        yield Fault(Misfit.BEYOND_LADDER, f"{key}.step", value, expected, item.exercise_id)
    elif item.load_kg is not None and not asks_for_load(exercise, item.step):
        value, expected = f"{item.load_kg:g}", f"none at {exercise.dose.ladder[item.step]}"
        yield Fault(Misfit.NOT_WEIGHTED, f"{key}.load_kg", value, expected, item.exercise_id)
    if item.sides not in sides_open_to(exercise.dose.sides):
        value = ", ".join(side.value for side in item.sides)
        yield Fault(Misfit.WRONG_SIDES, f"{key}.sides", value, "its own sides", item.exercise_id)
    if not Limits(bars_compression=bars_compression).allow(exercise):
        yield _fault(Misfit.PRESSES_BONE, item, f"{key}.exercise_id", "no pressure on the bone")


def _fault(misfit: Misfit, item: ItemSet, key: str, expected: str) -> Fault:
    return Fault(misfit, key, item.exercise_id, expected, item.exercise_id)
