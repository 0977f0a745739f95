"""Which days were trained, and how much of the week was kept."""

from __future__ import annotations

import pytest

from heelrehab.core.programme.week import (
    adherence,
    days_apart,
    days_trained,
    is_loading,
    is_training,
    last_done,
    sessions_since,
    trainings_on,
)


@pytest.mark.parametrize(
    ("exercise_id", "programme", "stage", "loads", "trains"),
    [
        ("heel_raise_loaded", "mid_progressive", "C", True, True),
        ("heel_raise_double_floor", "mid_progressive", "C", True, False),
        ("heel_raise_double_floor", "mid_progressive", "A", True, True),
        ("ankle_pumps", "mid_progressive", "A", False, False),
        ("heel_raise_loaded", "", "", True, False),
        ("heel_raise_loaded", "gone", "X", True, True),
        ("gone_exercise", "mid_progressive", "A", True, True),
    ],
)
def test_light_easy_and_free_sessions_are_no_training(
    journal, library, *, exercise_id, programme, stage, loads, trains
):
    journal.session(0, journal.done(exercise_id), programme=programme, stage=stage)
    (session,) = journal.history.sessions

    assert is_loading(session, library) is loads
    assert is_training(session, library) is trains


def test_a_session_of_which_nothing_was_done_is_no_training(journal, library):
    journal.session(0, journal.done("heel_raise_double_floor", share=0.0))
    (session,) = journal.history.sessions

    assert not is_training(session, library)
    assert not is_loading(session, library)


def test_holds_count_as_work(journal, library):
    journal.session(
        0, journal.done("calf_iso_double", "4x30s"), programme="insertional", stage="I1"
    )

    assert is_training(journal.history.sessions[0], library)


def test_the_days_trained_are_those_before_today_within_a_fortnight(journal, library):
    for number in (0, 5, 5, 18, 19):
        journal.session(number, session_id=f"{number}-{len(journal.records)}")

    trained = days_trained(journal.history, library, journal.day(19))

    assert trained == (journal.day(5), journal.day(18))
    assert trainings_on(journal.history, library, journal.day(5)) == 2


def test_a_session_entered_late_for_an_earlier_day_is_found(journal):
    journal.session(3)
    moved = journal.records[-1]
    journal.session(9)
    journal.add(type(moved), 9, "18:00", **{**_fields(moved), "day": journal.day(2)})

    found = [each.day for each in sessions_since(journal.history, journal.day(3))]

    assert found == [journal.day(9), journal.day(3)]


def _fields(record):
    names = [name for name in record.__struct_fields__ if name not in ("id", "at", "v")]
    return {name: getattr(record, name) for name in names}


@pytest.mark.parametrize(
    ("programme", "stage", "days"),
    [
        ("mid_progressive", "A", 1),
        ("starter", "S2", 1),
        ("mid_progressive", "C", 2),
        ("insertional", "I4", 2),
        ("maintenance", "M1", 3),
    ],
)
def test_heavy_days_keep_48_hours_and_few_days_are_spread(library, programme, stage, days):
    assert days_apart(library.programme(programme).stage(stage), library) == days


def test_a_heavy_exercise_keeps_its_distance_even_in_a_daily_stage(library, altered):
    stage = altered(library.programme("mid_progressive").stage("C"), days_per_week=7)

    assert days_apart(stage, library) == 2


def test_the_last_day_of_an_exercise_is_found(journal):
    journal.session(1, journal.done("hop_progression"))
    journal.session(3, journal.done("hop_progression", share=0.0))
    journal.session(4, journal.done("hop_progression"))
    history = journal.history

    assert last_done(history, "hop_progression", journal.day(4)) == journal.day(1)
    assert last_done(history, "hop_progression", journal.day(5)) == journal.day(4)
    assert last_done(history, "hop_progression", journal.day(30)) is None
    assert last_done(history, "quick_rebound", journal.day(5)) is None


@pytest.mark.parametrize(
    ("trained", "share", "day", "done", "planned"),
    [
        (range(7), 1.0, 6, 7, 7),
        (range(6), 0.8, 6, 6, 7),
        (range(7), 0.76, 6, 0, 7),
        (range(2), 1.0, 1, 2, 2),
        ((), 1.0, 0, 0, 1),
    ],
)
def test_four_fifths_count_as_done(journal, library, *, trained, share, day, done, planned):
    for number in trained:
        journal.session(number, journal.done("heel_raise_double_floor", share=share))
    stage = library.programme("mid_progressive").stage("A")

    week = adherence(journal.history, library, stage, journal.day(0), journal.day(day))

    assert (week.done, week.planned) == (done, planned)


def test_more_than_planned_counts_as_it_is(journal, library):
    stage = library.programme("maintenance").stage("M1")
    for number in range(5):
        journal.session(number)

    week = adherence(journal.history, library, stage, journal.day(0), journal.day(6))

    assert (week.done, week.planned) == (5, 2)
