"""What keeps a prescription from being given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from heelrehab.core.prescribing.checking import (
    LONGEST,
    Misfit,
    faults_of,
    presses_bone,
    without_barred,
)
from heelrehab.core.prescribing.draft import Draft
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.side import Side

MONDAY = date(2026, 1, 5)
RAISE, SEATED, STRETCH = "heel_raise_double_floor", "seated_heel_raise", "achilles_wall_stretch"


def item(exercise_id=RAISE, step=2, **fields):
    return ItemSet(exercise_id=exercise_id, step=step, **fields)


SOUND = Draft(
    programme_id="mid_progressive",
    stage_id="A",
    starts=MONDAY,
    ends=MONDAY + timedelta(days=27),
    times_per_day=1,
    days_per_week=5,
    items=(item(), item(SEATED, 4, load_kg=10.0)),
)


def test_a_sound_one_has_no_faults(library):
    assert faults_of(SOUND, library) == ()
    assert faults_of(replace(SOUND, ends=None), library) == ()
    assert faults_of(replace(SOUND, ends=MONDAY + LONGEST), library) == ()


@pytest.mark.parametrize(
    ("changes", "misfit", "key", "value"),
    [
        ({"programme_id": "none"}, Misfit.NO_PROGRAMME, "programme_id", "none"),
        ({"stage_id": "Z"}, Misfit.NO_STAGE, "stage_id", "Z"),
        ({"ends": MONDAY - timedelta(days=1)}, Misfit.WRONG_WAY, "ends", "2026-01-04"),
        ({"ends": date(2027, 1, 7)}, Misfit.TOO_LONG, "ends", "2027-01-07"),
        ({"items": ()}, Misfit.NO_ITEMS, "items", "[]"),
        ({"items": (item("none"),)}, Misfit.NO_EXERCISE, "items[0].exercise_id", "none"),
        ({"items": (item(), item())}, Misfit.TWICE, "items[1].exercise_id", RAISE),
        ({"items": (item(step=5),)}, Misfit.BEYOND_LADDER, "items[0].step", "5"),
        (
            {"items": (item(SEATED, 3, load_kg=7.5),)},
            Misfit.NOT_WEIGHTED,
            "items[0].load_kg",
            "7.5",
        ),
        (
            {"items": (item(sides=(Side.LEFT, Side.RIGHT)),)},
            Misfit.WRONG_SIDES,
            "items[0].sides",
            "left, right",
        ),
        (
            {"programme_id": "insertional", "stage_id": "I1", "items": (item(STRETCH, 0),)},
            Misfit.PRESSES_BONE,
            "items[0].exercise_id",
            STRETCH,
        ),
    ],
)
def test_each_fault_is_named_with_key_and_value(library, *, changes, misfit, key, value):
    (fault,) = faults_of(replace(SOUND, **changes), library)

    assert (fault.misfit, fault.key, fault.value) == (misfit, key, value)
    assert fault.expected


@pytest.mark.parametrize("exercise_id", [STRETCH, "heel_drop_straight", "heel_drop_bent"])
def test_nothing_that_presses_is_set_for_pain_on_the_bone(library, exercise_id):
    draft = replace(SOUND, items=(item(exercise_id, 0),))

    assert faults_of(draft, library) == ()
    assert [each.misfit for each in faults_of(draft, library, is_for_bone=True)] == [
        Misfit.PRESSES_BONE
    ]
    assert presses_bone(library, exercise_id)
    assert not presses_bone(library, RAISE)
    assert not presses_bone(library, "none")


def test_what_presses_can_be_left_out_at_once(library):
    draft = replace(SOUND, items=(item(STRETCH, 0), item(), item("heel_drop_bent", 0)))

    assert without_barred(draft, library, is_for_bone=False) == draft
    assert without_barred(draft, library, is_for_bone=True).items == (item(),)
