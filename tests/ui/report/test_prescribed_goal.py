"""What a clinician asked for counts in the report, and stands among the changes of plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest

from heelrehab.content.catalogue import open_catalogue
from heelrehab.core.history import resolve
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import ChangedBy, PlanChange, PlanChangeKind, Prescribed
from heelrehab.core.trends.spans import Span
from heelrehab.ui.report.facts import ALL_PARTS, report_of
from heelrehab.ui.report.paper.blocks import TextBlock
from heelrehab.ui.report.sheets.details import second_sheet

AFTER = date(2026, 3, 22)
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


def test_its_beginning_and_end_are_on_the_chart_and_among_the_changes(dressed, history, resources):
    catalogue = open_catalogue([resources], "en")
    (given,) = history.prescribed
    ended = msgspec.structs.replace(given, author="Park Clinic", ends=date(2026, 3, 18))
    known = replace(history, prescribed=(ended,))

    report = report_of(known, catalogue, Span(date(2026, 3, 2), date(2026, 3, 22)), ended.ends)
    later = report_of(known, catalogue, Span(date(2026, 3, 2), date(2026, 3, 22)), AFTER)

    assert [mark.day for mark in report.marks] == [AT.date(), ended.day]
    assert [mark.day for mark in later.marks] == [AT.date(), ended.day, date(2026, 3, 19)]
    assert [spell.prescribed for spell in later.spells] == [ended]
    rows = second_sheet(later, ALL_PARTS, catalogue, is_whole=False)
    text = " ".join(block.plain_text for block in rows if isinstance(block, TextBlock))
    assert "prescription (Set by Park Clinic on 16 Mar 2026, until 18 Mar 2026)" in text
    assert "back to the programme's own exercises" in text


def test_one_that_was_over_before_the_days_is_not_told(history, resources):
    catalogue = open_catalogue([resources], "en")

    report = report_of(history, catalogue, Span(date(2026, 3, 20), AFTER), AFTER)

    assert report.spells == ()
    assert report.changes == ()
