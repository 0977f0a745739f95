"""The numbers of a report are those of the progress page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from heelrehab.core.history import History, resolve
from heelrehab.core.records import (
    ChangedBy,
    Pain,
    PainMoment,
    PlanChange,
    PlanChangeKind,
    Session,
    SessionEnd,
    SessionFeedback,
)
from heelrehab.core.side import Side
from heelrehab.core.trends.spans import Span, last_days, week_of
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.progress.page import ProgressPage
from heelrehab.ui.pages.progress.picture import Period, picture_of
from heelrehab.ui.report.facts import MOST_WEEKS, report_of
from heelrehab.ui.strings.durations import exercised_text
from heelrehab.ui.strings.progress import headline_text


@pytest.fixture
def today(source):
    return source.now.date()


@pytest.fixture
def twelve_weeks(source, today):
    return report_of(source.history, source.catalogue, last_days(today, 84), today)


@pytest.fixture
def progress(qtbot, appearance, source, today, twelve_weeks):
    keeper = RecordKeeper(source.records, None, None)
    page = ProgressPage(
        appearance,
        keeper,
        source.catalogue,
        today=lambda: today,
        week=lambda: twelve_weeks.week,
    )
    qtbot.addWidget(page)
    page.show()
    page.findChild(QAbstractButton, "progressPeriod_twelve_weeks").click()
    return page


def figure(page, name):
    return [label.text() for label in page.findChild(object, name).findChildren(QLabel)]


def test_headline_and_tiles_say_what_the_report_says(progress, twelve_weeks):
    report = twelve_weeks

    assert progress.findChild(QLabel, "progressHeadline").text() == headline_text(report.trend)
    week = figure(progress, "progressTileWeek")[1]
    assert week == f"{report.week.done} of {report.week.planned}"
    assert figure(progress, "progressTileTime")[1] == exercised_text(report.load.active_s)
    stiffness = figure(progress, "progressTileStiffness")
    assert stiffness[1] == f"{round(report.stiffness_min)} min"
    assert f"{round(report.first_stiffness_min)} min in the first" in stiffness[2]
    latest = report.raises[-1]
    assert figure(progress, "progressTileRaises")[1] == f"{latest.left_reps} | {latest.right_reps}"


@pytest.mark.parametrize("period", [Period.FOUR_WEEKS, Period.TWELVE_WEEKS, Period.ALL])
def test_chart_rows_flags_and_flares_are_those_of_the_page(source, today, period):
    picture = picture_of(source.history, period, Side.BOTH, today, lambda _programme, stage: stage)

    report = report_of(source.history, source.catalogue, picture.span, today)

    (pain,) = report.pains
    assert pain.rows == picture.rows_in_span()
    assert pain.is_by_week is picture.is_by_week
    assert report.marks == tuple(mark for mark in picture.marks if mark.day in picture.span)


def test_the_weeks_add_up_to_the_whole(twelve_weeks):
    weeks = twelve_weeks.weeks

    assert sum(week.load.sessions_done for week in weeks) == twelve_weeks.load.sessions_done
    assert sum(week.load.active_s for week in weeks) == twelve_weeks.load.active_s


def test_a_week_is_measured_by_the_stage_of_its_time(twelve_weeks):
    """The stage for every day came first, then one for three days a week."""
    assert [week.goal for week in twelve_weeks.weeks] == [7, 7, 7, 7, 7, 7, *6 * [3]]


def test_legs_scored_apart_have_a_chart_each(source, today):
    pains = [
        Pain(
            id=f"p{side.value}",
            at=source.now,
            day=today,
            moment=PainMoment.MORNING,
            score_nrs=score,
            side=side,
        )
        for side, score in ((Side.LEFT, 4), (Side.RIGHT, 2))
    ]

    report = report_of(resolve(pains), source.catalogue, last_days(today, 7), today)

    assert [(pain.side, pain.rows[0].morning_nrs) for pain in report.pains] == [
        (Side.LEFT, 4),
        (Side.RIGHT, 2),
    ]
    assert (report.weeks[-1].left.morning_nrs, report.weeks[-1].right.morning_nrs) == (4, 2)


def test_only_what_lies_in_the_days_is_told(source, today):
    span = Span(today - timedelta(days=40), today - timedelta(days=20))

    report = report_of(source.history, source.catalogue, span, today)

    dated = (*report.raises, *report.decisions, *report.changes, *report.notes, *report.ratings)
    assert dated
    assert all(record.day in span for record in dated)
    assert all(row.span.first in span for row in report.pains[0].rows)
    assert report.week is None, "the last seven days are not among them"


def test_a_flare_up_is_cut_to_the_days(source, today):
    flare = PlanChange(
        id="flare",
        at=source.now,
        day=today - timedelta(days=10),
        kind=PlanChangeKind.FLARE,
        by=ChangedBy.PERSON,
        until=today + timedelta(days=3),
    )
    span = last_days(today, 7)

    report = report_of(resolve([flare]), source.catalogue, span, today)

    assert report.flares == (span,)


def test_remarks_stand_on_the_day_of_their_session(source, today):
    day = today - timedelta(days=1)
    session = Session(
        id="s",
        at=source.now,
        session_id="one",
        day=day,
        started_at=source.now,
        ended=SessionEnd.COMPLETED,
        done=(),
        active_s=60.0,
    )
    said = SessionFeedback(id="f", at=source.now, session_id="one", note="Went well")
    lost = replace_id(said, "g", "gone")

    report = report_of(resolve([session, said, lost]), source.catalogue, last_days(today, 7), today)

    assert report.remarks == ((day, said),)


def replace_id(feedback, record_id, session_id):
    return SessionFeedback(id=record_id, at=feedback.at, session_id=session_id, note=feedback.note)


def test_more_weeks_than_fit_leave_the_first_ones_out(source, today):
    report = report_of(source.history, source.catalogue, last_days(today, 400), today)

    assert len(report.weeks) == MOST_WEEKS
    assert report.weeks[-1].span == week_of(today)


def test_an_empty_history_has_a_report_too(source):
    today = date(2026, 3, 2)

    report = report_of(History(), source.catalogue, last_days(today, 84), today)

    assert (report.load.sessions_done, report.week, report.stiffness_min) == (0, None, None)
    assert report == replace(report)
