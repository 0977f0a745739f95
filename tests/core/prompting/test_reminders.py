"""A reminder comes at its time, and only where a session makes sense."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.prompting.reminders import GRACE, is_due, is_sensible, next_reminder

TIMES = (time(8, 0), time(18, 0))


def at(clock, day=5):
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 1, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (at("07:59"), at("08:00")),
        (at("08:00"), at("18:00")),
        (at("18:00"), at("08:00", day=6)),
    ],
)
def test_the_next_reminder_is_the_first_time_to_come(after, expected):
    assert next_reminder(TIMES, after) == expected


def test_without_times_there_is_no_reminder():
    assert next_reminder((), at("08:00")) is None
    assert not is_due((), at("00:00"), at("23:59"))


@pytest.mark.parametrize(
    ("since", "now", "is_expected"),
    [
        (at("07:50"), at("08:00"), True),
        (at("07:50"), at("08:30"), True),
        (at("07:50"), at("08:31"), False),
        (at("08:00"), at("08:10"), False),
        (at("07:40"), at("07:50"), False),
        (at("23:50", day=4), at("08:05"), True),
    ],
)
def test_a_time_that_passed_is_due_for_half_an_hour(since, now, is_expected):
    assert is_due(TIMES, since, now) is is_expected


def test_a_time_before_midnight_is_due_after_it():
    assert is_due((time(23, 50),), at("23:40", day=4), at("00:05"))


@given(
    st.lists(st.times(), max_size=3),
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001 - the zone follows
)
def test_what_comes_next_is_due_when_its_moment_has_come(times, naive):
    after = naive.replace(tzinfo=UTC)
    following = next_reminder(times, after)

    assert (following is None) == (not times)
    if following is not None:
        assert timedelta(0) < following - after <= timedelta(days=1)
        assert is_due(times, after, following)
        assert not is_due(times, following, following + GRACE) or len(times) > 1


def test_a_day_with_a_session_to_do_is_sensible(journal, library):
    journal.finder()
    journal.begin()

    assert is_sensible(journal.history, library, journal.at(1, "08:00"))


def test_without_a_programme_there_is_nothing_to_remind_of(journal, library):
    assert not is_sensible(journal.history, library, journal.at(1, "08:00"))


def test_a_warning_sign_stops_reminders(journal, library):
    journal.finder()
    journal.begin()
    journal.flag(1)

    assert not is_sensible(journal.history, library, journal.at(2, "08:00"))


@pytest.mark.parametrize(
    ("clock", "is_expected"), [("08:30", True), ("11:59", False), ("12:30", True)]
)
def test_nobody_is_reminded_within_two_hours_after_a_session(journal, library, clock, is_expected):
    """The programme asks for two sessions a day; the first one ended at ten."""
    journal.begin(programme="mid_eccentric", stage="E1")
    if clock > "10:00":
        journal.session(1, programme="mid_eccentric", stage="E1", clock="10:00")

    assert is_sensible(journal.history, library, journal.at(1, clock)) is is_expected


def test_a_day_whose_sessions_are_done_is_left_in_peace(journal, library):
    journal.begin()
    journal.session(1, clock="10:00")

    assert not is_sensible(journal.history, library, journal.at(1, "18:00"))
