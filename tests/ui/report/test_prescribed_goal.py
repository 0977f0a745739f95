"""The report counts sessions against what was asked for, by the programme or by a clinician."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from heelrehab.content.catalogue import open_catalogue
from heelrehab.core.history import resolve
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import ChangedBy, PlanChange, PlanChangeKind, Prescribed
from heelrehab.core.trends.spans import Span
from heelrehab.ui.report.facts import report_of

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def history():
    """Seven sessions a week from the second of March; three from a clinic from the sixteenth."""
    begun = PlanChange(
        id="a",
        at=AT,
        day=AT.date(),
        kind=PlanChangeKind.PROGRAMME,
        by=ChangedBy.PERSON,
        programme_id="mid_progressive",
        stage_id="A",
    )
    written = AT + timedelta(days=14)
    prescribed = Prescribed(
        id="b",
        at=written,
        day=written.date(),
        starts=written.date(),
        programme_id="mid_progressive",
        stage_id="A",
        days_per_week=3,
        items=(ItemSet(exercise_id="seated_heel_raise", step=1),),
    )
    return resolve([begun, prescribed])


def test_each_week_has_the_goal_that_was_in_force(history, resources):
    catalogue = open_catalogue([resources], "en")
    span = Span(date(2026, 3, 2), date(2026, 3, 22))

    report = report_of(history, catalogue, span, span.last)

    assert [week.goal for week in report.weeks] == [7, 7, 3]
