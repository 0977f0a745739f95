"""Marks for changes of the plan and for flares."""

from __future__ import annotations

import pytest
from tests.core.trends.conftest import (
    day,
    plan_change,
)

from heelrehab.core.records import (
    PlanChangeKind,
)
from heelrehab.core.trends.changes import PlanMark, flare_spans, plan_marks
from heelrehab.core.trends.spans import Span


def test_changes_of_one_day_stand_together_and_flares_apart():
    later = plan_change(4, PlanChangeKind.STAGE, stage_id="B")
    first = plan_change(0, PlanChangeKind.DOSE)
    begun = plan_change(1, PlanChangeKind.PROGRAMME, programme_id="starter", stage_id="S1")
    dose = plan_change(1, PlanChangeKind.DOSE)
    flare = plan_change(2, PlanChangeKind.FLARE, until=day(9))

    marks = plan_marks([later, first, begun, dose, flare])

    assert marks == (
        PlanMark(day(0), (first,), ""),
        PlanMark(day(1), (begun, dose), "starter"),
        PlanMark(day(4), (later,), "starter"),
    )


@pytest.mark.parametrize(
    ("flares", "spans"),
    [
        ([], ()),
        ([(2, 5)], ((2, 5),)),
        ([(2, 5), (7, 9)], ((2, 5), (7, 9))),
        ([(2, 5), (4, 9)], ((2, 3), (4, 9))),
        ([(2, 5), (2, 9)], ((2, 9),)),
        ([(2, 5), (4, None)], ((2, 3),)),
        ([(2, 1)], ()),
        ([(2, None)], ()),
    ],
    ids=["none", "one", "two", "prolonged", "corrected", "lifted", "ended before", "lifts nothing"],
)
def test_a_flare_lasts_until_its_end_or_the_next_word_on_it(flares, spans):
    changes = [
        plan_change(first, PlanChangeKind.FLARE, until=None if last is None else day(last))
        for first, last in flares
    ]

    found = flare_spans([plan_change(3, PlanChangeKind.PAUSE, until=day(4)), *changes])

    assert found == tuple(Span(day(first), day(last)) for first, last in spans)
