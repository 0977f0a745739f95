"""Which entries stand on which day, and what they said before."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.history import resolve
from heelrehab.core.records import Amend
from heelrehab.ui.pages.history.entries import (
    Entries,
    EntryKind,
    earlier_versions,
    entries_of,
)


def amended(record, minutes, **changes):
    at = record.at + timedelta(minutes=minutes)
    return Amend(id=f"amend-{minutes}", at=at, target_id=record.id, changes=changes)


def test_days_and_their_entries_stand_newest_first(scribe):
    older, newer = scribe.pain(3), scribe.pain(1)
    late = scribe.stiffness(1, 5)

    entries = entries_of(resolve([older, late, newer]))

    assert entries.days == (newer.day, older.day)
    assert [entry.record for entry in entries.by_day[newer.day]] == [late, newer]


def test_feedback_stands_on_the_day_of_its_session(scribe):
    session = scribe.session(2)
    late = scribe.feedback(session, 0, effort=4)

    entries = entries_of(resolve([session, late]))

    assert entries.days == (session.day,)
    assert [entry.was_added_later for entry in entries.by_day[session.day]] == [True, False]


def test_feedback_without_its_session_stands_on_its_own_day(scribe):
    feedback = scribe.feedback(scribe.session(5), 1, effort=4)

    assert entries_of(resolve([feedback])).days == (feedback.at.date(),)


def test_a_kind_leaves_the_others_out(scribe):
    history = resolve([scribe.pain(1), scribe.session(2), scribe.note(3, "New shoes")])

    days = {kind: len(entries_of(history, kind).days) for kind in EntryKind}

    assert days == {
        EntryKind.ALL: 3,
        EntryKind.PAIN: 1,
        EntryKind.SESSIONS: 1,
        EntryKind.PLAN: 0,
        EntryKind.TESTS: 0,
        EntryKind.NOTES: 1,
    }


def test_sessions_and_decisions_cannot_be_edited(scribe):
    history = resolve([scribe.pain(1), scribe.session(1), scribe.decision(1, "r5")])

    entries = next(iter(entries_of(history).by_day.values()))

    assert [entry.is_editable for entry in entries] == [False, False, True]


def test_each_earlier_version_is_told_once_the_first_one_first(scribe):
    pain = scribe.pain(1, score=7)
    records = [
        amended(pain, 2, score_nrs=3),
        pain,
        amended(pain, 1, score_nrs=5),
        amended(pain, 3, score_nrs=4),
    ]

    assert [each.score_nrs for each in earlier_versions(records, pain.id)] == [7, 5, 3]


def test_a_correction_of_nothing_known_has_no_earlier_versions(scribe):
    pain = scribe.pain(1)

    assert earlier_versions([amended(pain, 1, score_nrs=3)], pain.id) == ()


@given(st.sets(st.integers(0, 60), min_size=1), st.integers(0, 70))
def test_a_week_holds_the_days_of_one_week_and_none_after_the_latest(offsets, latest):
    start = date(2026, 1, 1)
    days = {start + timedelta(days=offset): () for offset in offsets}
    latest_day = start + timedelta(days=latest)

    week = Entries(days).week_from(latest_day)

    assert all(day <= latest_day for day in week)
    assert len({day.isocalendar()[:2] for day in week}) <= 1
    assert bool(week) is (min(days) <= latest_day)
    if week:
        assert week[0] == max(day for day in days if day <= latest_day)
