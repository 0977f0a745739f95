"""The stretches of days that are looked at."""

from __future__ import annotations

from tests.core.trends.conftest import (
    day,
    pain,
    session,
    stamp,
)

from heelrehab.core.history import History
from heelrehab.core.records import (
    Stiffness,
)
from heelrehab.core.trends.spans import Span, last_days, week_of, weeks_in, whole_span


def test_a_week_runs_from_monday_to_sunday():
    assert week_of(day(0)) == week_of(day(6)) == Span(day(0), day(6))
    assert week_of(day(7)) == Span(day(7), day(13))


def test_last_days_end_today():
    assert last_days(day(6), 7) == Span(day(0), day(6))
    assert last_days(day(6), 7).days == 7


def test_the_whole_span_begins_with_the_first_thing_noted():
    stiffness = Stiffness(**stamp(1), day=day(1), minutes=5)
    history = History(pains=(pain(4, 1),), sessions=(session(3),), stiffness=(stiffness,))

    assert whole_span(history, day(9)) == Span(day(1), day(9))
    assert whole_span(History(), day(9)) == Span(day(9), day(9))


def test_each_week_that_a_span_touches_is_listed():
    weeks = tuple(weeks_in(Span(day(3), day(14))))

    assert weeks == (Span(day(0), day(6)), Span(day(7), day(13)), Span(day(14), day(20)))
