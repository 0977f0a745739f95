"""What a draft comes to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from heelrehab.core.prescribing.draft import draft_of_stage
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.prescribing.outlook import items_of, minutes_a_session, needs_days_between
from heelrehab.core.programme.today import Length, todays_session
from heelrehab.core.side import Side

MONDAY = date(2026, 1, 5)


@pytest.fixture
def draft(library):
    stage = library.programme("mid_progressive").stage("C")
    return draft_of_stage(library, "mid_progressive", stage, MONDAY, None)


def test_its_minutes_are_those_of_the_day_that_follows_from_it(journal, library, draft):
    journal.begin(0, stage="C")
    journal.extend([draft.signed("p1", journal.at(0))])

    session = todays_session(journal.plan_on(0), journal.history, library, MONDAY, Length.FULL)

    assert session.items == items_of(draft, library)
    assert minutes_a_session(draft, library) == session.minutes


def test_weight_and_sides_are_as_set(library, draft):
    loaded = draft.with_load("seated_heel_raise", 12.5).with_sides(
        "heel_drop_straight", (Side.RIGHT,)
    )

    found = {item.exercise_id: item for item in items_of(loaded, library)}

    assert found["seated_heel_raise"].dose.load_kg == 12.5
    assert found["heel_drop_straight"].dose.load_kg == 5.0
    assert found["heel_drop_straight"].sides == (Side.RIGHT,)


def test_what_is_gone_or_beyond_its_ladder_takes_no_time(library, draft):
    items = (ItemSet(exercise_id="gone", step=0), ItemSet(exercise_id="band_point", step=49))

    assert items_of(replace(draft, items=items), library) == ()
    assert minutes_a_session(replace(draft, items=items), library) == 0


def test_heavy_work_needs_days_between_where_many_are_asked_for(library, draft):
    assert needs_days_between(draft, library) == ()

    often = replace(draft, days_per_week=4)
    assert "heel_raise_loaded" in needs_days_between(often, library)
    assert "seated_heel_raise" not in needs_days_between(often, library)
    gone = replace(often, items=(ItemSet(exercise_id="gone", step=0),))
    assert needs_days_between(gone, library) == ()
