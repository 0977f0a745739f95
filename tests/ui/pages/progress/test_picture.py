"""Chart and table are made from one picture."""

from __future__ import annotations

import pytest

from heelrehab.core.history import resolve
from heelrehab.core.records import PlanChangeKind
from heelrehab.core.side import Side
from heelrehab.core.trends.spans import Span
from heelrehab.ui.pages.progress.picture import (
    Period,
    past_period_text,
    period_text,
    picture_of,
)


def name_of(programme_id, stage_id):
    return f"{programme_id}/{stage_id}"


def picture(scribe, records, period=Period.FOUR_WEEKS):
    return picture_of(resolve(records), period, Side.BOTH, scribe.today, name_of)


@pytest.mark.parametrize(
    ("period", "days"),
    [(Period.WEEK, 7), (Period.FOUR_WEEKS, 28), (Period.TWELVE_WEEKS, 84), (Period.ALL, 101)],
)
def test_a_period_ends_today(scribe, period, days):
    span = picture(scribe, [scribe.pain(100, 3)], period).span

    assert (span.days, span.last) == (days, scribe.today)


@pytest.mark.parametrize(("days", "is_by_week"), [(182, False), (183, True)])
def test_more_than_half_a_year_is_shown_by_week(scribe, days, is_by_week):
    shown = picture(scribe, [scribe.pain(days - 1, 3), scribe.pain(0, 1)], Period.ALL)

    assert shown.is_by_week is is_by_week
    assert {row.span.days for row in shown.rows} == {7 if is_by_week else 1}


def test_the_table_holds_the_period_and_the_chart_all_days(scribe):
    shown = picture(scribe, scribe.mornings([3, 3, 3, 3], 29))

    assert len(shown.rows) == 4
    assert len(shown.rows_in_span()) == 2


def test_stages_are_named_and_small_changes_only_noted(scribe):
    begun = scribe.change(9, PlanChangeKind.PROGRAMME, programme_id="mid", stage_id="A")
    dose = scribe.change(5, PlanChangeKind.DOSE)
    stage = scribe.change(2, PlanChangeKind.STAGE, stage_id="B")
    shown = picture(scribe, [begun, dose, stage, *scribe.mornings(10 * [2], 9)])

    assert [flag.text for flag in shown.setting.flags] == ["mid/A", "", "mid/B"]
    notes = {(scribe.today - row.span.first).days: shown.notes_of(row) for row in shown.rows}
    assert notes[9] == "mid/A"
    assert notes[5] == "dose changed"
    assert notes[2] == "mid/B"
    assert notes[1] == ""


def test_small_changes_have_no_tick_where_weeks_are_shown(scribe):
    dose = scribe.change(5, PlanChangeKind.DOSE)

    assert picture(scribe, [scribe.pain(300, 3), dose], Period.ALL).setting.flags == ()


def test_days_of_a_flare_up_say_so(scribe):
    shown = picture(scribe, [scribe.flare(5, 4), *scribe.mornings([2, 2, 2, 2], 6)])

    assert [shown.notes_of(row) for row in shown.rows] == ["", "flare-up", "flare-up", ""]
    assert shown.setting.flares == (Span(scribe.day(5), scribe.day(4)),)


def test_every_period_has_its_words():
    assert len({period_text(period) for period in Period}) == len(Period)
    assert len({past_period_text(period) for period in Period}) == len(Period)
