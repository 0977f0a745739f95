"""Pain on the heel bone, or an unsure place: no route leads to a stretch or a step."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from heelrehab.content.programmes import Place
from heelrehab.content.schema import Compression, Equipment
from heelrehab.core.adaptation.during_set import stop_offer
from heelrehab.core.course.doses import steps_down
from heelrehab.core.course.rulings import Desk
from heelrehab.core.finder.person import Person
from heelrehab.core.programme.items import limits_for, prescribed_items
from heelrehab.core.programme.library import chosen_target
from heelrehab.core.programme.plan import Plan, Swap
from heelrehab.core.programme.replacement import CannotDo, swap_for

PROGRAMMES = ("starter", "mid_progressive", "mid_eccentric", "insertional", "maintenance")
KIT = (Equipment.STEP, Equipment.BAND, Equipment.WEIGHT)
OWN = ("insertional", "maintenance")


def plans(journal, library, programme_id):
    """Every stage, with any kit, on flare-up days and others, with every swap of the past."""
    for stage in library.programme(programme_id).stages:
        for missing in (frozenset(each) for size in range(4) for each in combinations(KIT, size)):
            person = Person(place=Place.INSERTIONAL, missing=missing)
            for flare_until in (None, journal.day(0)):
                plan = Plan(
                    programme_id=programme_id,
                    stage_id=stage.id,
                    person=person,
                    flare_until=flare_until,
                )
                yield stage, plan
                for swapped in library.exercise_ids():
                    swaps = {item.exercise: Swap(swapped, "hurts") for item in stage.items}
                    yield stage, replace(plan, swaps=swaps)


@pytest.mark.parametrize("programme_id", PROGRAMMES)
def test_no_plan_swap_or_easing_presses_the_tendon_on_the_bone(journal, library, programme_id):
    high = {
        each
        for each in library.exercise_ids()
        if library.exercise(each).load.compression is Compression.HIGH
    }
    desk = Desk(journal.at(0), journal.new_id)
    offered = set()
    for stage, plan in plans(journal, library, programme_id):
        kept, _ = prescribed_items((*stage.items, *stage.light_items), plan, library, desk.day)
        offered |= {each.exercise.id for each in kept}
        offered |= {stop_offer(each.item, plan, library).easier_id for each in kept}
        offered |= {each.replacement_id for each in steps_down(plan, library, desk, 9, None)}
        limits = limits_for(plan, library)
        offered |= {
            swap_for(
                library, each.exercise.id, reason, limits, now=desk.now, new_id=desk.new_id
            ).replacement_id
            for each in kept
            for reason in CannotDo
        }

    assert len(high) == 5
    assert offered & high == set()
    assert offered - {None, ""}


@pytest.mark.parametrize("wants_sport", [True, False])
@pytest.mark.parametrize("programme_id", OWN)
def test_no_stage_leads_to_a_stage_for_the_middle_of_the_tendon(
    library, programme_id, *, wants_sport
):
    for stage in library.programme(programme_id).stages:
        for targets in (stage.back, stage.gate.to if stage.gate else ()):
            found = chosen_target(
                targets, Place.INSERTIONAL, wants_sport=wants_sport, library=library
            )
            assert found is None or found.programme in OWN
