"""What takes the place of an exercise is equal or easier, and allowed."""

from __future__ import annotations

import pytest

from heelrehab.content.schema import Compression, Equipment, Insertional, Position
from heelrehab.core.programme.replacement import CannotDo, Limits, replacement_for, swap_for

EVERYTHING = frozenset({Equipment.STEP, Equipment.BAND, Equipment.WEIGHT})


@pytest.mark.parametrize(
    ("exercise_id", "missing", "instead"),
    [
        ("heel_raise_double_step", {Equipment.STEP}, "heel_raise_double_floor"),
        ("heel_raise_single_step", {Equipment.STEP}, "heel_raise_single_floor"),
        ("heel_drop_straight", {Equipment.STEP}, "heel_lower_floor"),
        ("heel_drop_bent", {Equipment.STEP}, "heel_lower_floor"),
        ("heel_raise_loaded", {Equipment.WEIGHT}, "heel_raise_single_step"),
        ("heel_raise_loaded", EVERYTHING, "heel_raise_single_floor"),
        ("ankle_bend_floor", {Equipment.BAND}, "ankle_pumps"),
        ("band_point", {Equipment.BAND}, "ankle_pumps"),
        ("ankle_pumps", EVERYTHING, None),
        ("no_such_exercise", EVERYTHING, None),
    ],
)
def test_missing_things_lead_to_the_floor_version(library, exercise_id, missing, instead):
    assert replacement_for(library, exercise_id, Limits(missing=frozenset(missing))) == instead


def test_whatever_replaces_keeps_to_the_limits_and_is_never_harder(library):
    strict = Limits(EVERYTHING, bars_compression=True, bars_floor=True, most_tier=2)
    for exercise_id in library.exercise_ids():
        found = replacement_for(library, exercise_id, strict)
        if found is not None:
            easier, before = library.exercise(found), library.exercise(exercise_id)
            assert easier.load.tier <= min(2, before.load.tier)
            assert easier.load.insertional is not Insertional.BARRED
            assert easier.load.compression is not Compression.HIGH
            assert easier.position is not Position.LONG_SITTING
            assert EVERYTHING.isdisjoint(easier.equipment)


def test_what_is_on_the_list_already_is_not_offered_again(library):
    limits, taken = Limits(), frozenset({"heel_lower_floor"})

    found = replacement_for(library, "heel_raise_single_floor", limits, taken)

    assert found == "heel_raise_double_floor"


def test_a_circle_of_neighbours_comes_to_an_end(library, small_library, altered):
    pumps = library.exercise("ankle_pumps")
    load = altered(pumps.load, regress_to=("band_point",))
    circle = small_library(exercises={"ankle_pumps": altered(pumps, load=load)})

    assert replacement_for(circle, "band_point", Limits(most_tier=-1)) is None


@pytest.mark.parametrize(
    ("reason", "exercise_id", "instead"),
    [
        (CannotDo.HURTS, "heel_raise_single_step", "heel_raise_single_floor"),
        (CannotDo.NO_STEP, "heel_raise_single_step", "heel_raise_single_floor"),
        (CannotDo.NO_BAND, "band_point", "ankle_pumps"),
        (CannotDo.NO_FLOOR, "ankle_bend_floor", "ankle_pumps"),
        (CannotDo.NO_WEIGHT, "heel_raise_loaded", "heel_raise_single_step"),
        (CannotDo.NO_TIME, "heel_raise_loaded", ""),
        (CannotDo.HURTS, "ankle_pumps", ""),
    ],
)
def test_i_cannot_do_this_one(library, journal, reason, exercise_id, instead):
    now = journal.at(4)

    change = swap_for(library, exercise_id, reason, Limits(), now=now, new_id=journal.new_id)

    assert (change.exercise_id, change.replacement_id) == (exercise_id, instead)
    assert change.reason == reason.value
    assert change.until == (now.date() if reason is CannotDo.NO_TIME else None)
