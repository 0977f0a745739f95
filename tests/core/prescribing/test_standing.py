"""Where a person stands on a prescription."""

from __future__ import annotations

from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.prescribing.standing import as_it_stands
from heelrehab.core.records import PlanChangeKind
from heelrehab.core.side import Side

RAISE, SEATED = "heel_raise_double_floor", "seated_heel_raise"


def test_without_one_nothing_stands(journal, library):
    assert as_it_stands(journal.begin().plan_on(0), library) is None


def test_steps_and_weights_are_those_that_the_rules_came_to(journal, library):
    journal.begin()
    single = ItemSet(exercise_id="heel_lower_floor", step=1, sides=(Side.LEFT,))
    loaded = ItemSet(exercise_id=SEATED, step=4, load_kg=10.0)
    given = journal.prescribe(1, (RAISE, 2), loaded, single, ("gone", 3), ("band_point", 40))
    journal.change(2, PlanChangeKind.DOSE, exercise_id=RAISE, step=3)
    journal.change(2, PlanChangeKind.DOSE, exercise_id=SEATED, step=4, load_kg=15.0)

    now = as_it_stands(journal.plan_on(2), library)

    last = len(library.exercise("band_point").dose.ladder) - 1
    assert (now.id, now.starts) == (given.id, given.starts)
    assert [(item.step, item.load_kg) for item in now.items] == [
        (3, None),
        (4, 15.0),
        (1, None),
        (3, None),
        (last, None),
    ]
    assert now.items[2] == single


def test_a_step_down_to_a_dose_without_weight_drops_the_weight(journal, library):
    journal.begin()
    journal.prescribe(1, ItemSet(exercise_id=SEATED, step=4, load_kg=10.0))
    journal.change(2, PlanChangeKind.DOSE, exercise_id=SEATED, step=3)

    (item,) = as_it_stands(journal.plan_on(2), library).items

    assert (item.step, item.load_kg) == (3, None)
