"""The planned minutes are those of the timeline that will be played."""

from __future__ import annotations

import pytest

from heelrehab.core.programme.items import prescribed_items
from heelrehab.core.programme.minutes import item_s, minutes_of
from heelrehab.core.session.prescription import Pacing, compile_timeline
from heelrehab.core.side import Side

STAGES = [
    ("starter", "S1"),
    ("starter", "S2"),
    ("mid_progressive", "A"),
    ("mid_progressive", "B"),
    ("mid_progressive", "C"),
    ("mid_eccentric", "E1"),
    ("insertional", "I1"),
    ("insertional", "I4"),
    ("maintenance", "M1"),
]


@pytest.mark.parametrize(("programme", "stage"), STAGES)
@pytest.mark.parametrize("side", [Side.LEFT, Side.BOTH])
def test_the_minutes_are_those_of_the_compiled_timeline(journal, library, programme, stage, side):
    journal.begin(0, programme, stage, side=side)
    plan = journal.plan
    kept, _ = prescribed_items(plan.stage(library).items, plan, library, journal.day(0))
    exercises = {each.exercise.id: each.exercise for each in kept}

    total_s = compile_timeline([each.item for each in kept], exercises, Pacing()).total_s
    alone_s = compile_timeline([kept[0].item], exercises, Pacing()).total_s

    assert item_s(kept[0].item, kept[0].exercise) == pytest.approx(alone_s)
    assert minutes_of(kept) == -int(-total_s // 60)


def test_nothing_takes_no_time():
    assert minutes_of(()) == 0
