"""Corrections are applied, the records they correct stay as they were."""

from datetime import UTC, date, datetime, timedelta
from itertools import permutations

import pytest

from heelrehab.core.history import History, extended, resolve
from heelrehab.core.records import (
    Amend,
    Note,
    Pain,
    PainMoment,
    Retract,
    Session,
    SessionEnd,
    SessionFeedback,
    SessionProgress,
    SessionStarted,
)
from heelrehab.core.side import Side

START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
DAY = date(2026, 3, 2)


def at(minutes):
    return START + timedelta(minutes=minutes)


def pain(record_id, minutes=0, score=3, moment=PainMoment.MORNING, **more):
    return Pain(
        id=record_id,
        at=at(minutes),
        day=DAY,
        moment=moment,
        score_nrs=score,
        side=Side.LEFT,
        **more,
    )


def amend(record_id, target_id, minutes, **changes):
    return Amend(id=record_id, at=at(minutes), target_id=target_id, changes=changes)


def test_records_are_ordered_by_time_whatever_order_they_come_in():
    records = [pain("b", 5), pain("a", 5), pain("c", 1)]

    for order in permutations(records):
        assert [each.id for each in resolve(order).pains] == ["c", "a", "b"]


def test_an_amended_score_shows_its_new_value_and_counts_as_edited():
    history = resolve([pain("a", score=7), amend("x", "a", 1, score_nrs=2)])

    assert [each.score_nrs for each in history.pains] == [2]
    assert history.edited_ids == {"a"}


def test_the_last_of_several_amendments_counts():
    amendments = [amend("y", "a", 9, score_nrs=5), amend("x", "a", 1, score_nrs=2)]

    assert resolve([pain("a"), *amendments]).pains[0].score_nrs == 5


def test_an_amendment_that_stands_twice_is_applied_once():
    amendments = [amend("x", "a", 1, score_nrs=2), amend("x", "a", 1, score_nrs=2)]

    assert resolve([pain("a"), *amendments]).pains[0].score_nrs == 2


@pytest.mark.parametrize(
    "unfit",
    [
        amend("x", "nowhere", 1, score_nrs=2),
        amend("x", "a", 1, score_nrs=11),
        amend("x", "a", 1, colour="red"),
        amend("x", "a", 1, id="b"),
    ],
)
def test_an_amendment_that_does_not_fit_changes_nothing(unfit):
    history = resolve([pain("a"), unfit])

    assert history.pains == (pain("a"),)
    assert history.edited_ids == frozenset()


def test_a_retracted_record_does_not_count():
    history = resolve([pain("a"), pain("b", 1), Retract(id="x", at=at(2), target_id="a")])

    assert [each.id for each in history.pains] == ["b"]


def test_a_retracted_amendment_gives_the_first_value_back():
    records = [pain("a", score=7), amend("x", "a", 1, score_nrs=2)]

    history = resolve([*records, Retract(id="y", at=at(2), target_id="x")])

    assert history.pains[0].score_nrs == 7
    assert history.edited_ids == frozenset()


def test_a_retraction_that_is_retracted_brings_the_record_back_in_any_order():
    records = [
        pain("a"),
        Retract(id="x", at=at(1), target_id="a"),
        Retract(id="y", at=at(2), target_id="x"),
    ]

    for order in permutations(records):
        assert [each.id for each in resolve(order).pains] == ["a"]
    again = resolve([*records, Retract(id="z", at=at(3), target_id="a")])
    assert again.pains == ()


def test_a_record_that_two_devices_hold_counts_once():
    assert len(resolve([pain("a"), pain("a")]).pains) == 1


def test_scores_are_found_by_day_and_moment():
    history = resolve([pain("a"), pain("b", moment=PainMoment.DURING)])

    assert [each.id for each in history.pains_on(DAY, PainMoment.DURING)] == ["b"]
    assert history.pains_on(DAY - timedelta(days=1), PainMoment.DURING) == ()


def started(session_id, minutes):
    return SessionStarted(
        id=f"s-{session_id}", at=at(minutes), session_id=session_id, day=DAY, items=()
    )


def ended(session_id, minutes):
    return Session(
        id=f"e-{session_id}",
        at=at(minutes),
        session_id=session_id,
        day=DAY,
        started_at=at(0),
        ended=SessionEnd.COMPLETED,
        done=(),
        active_s=1.0,
    )


def test_a_session_that_never_ended_is_unfinished_with_how_far_it_came():
    marks = [
        SessionProgress(id=f"p{n}", at=at(n), session_id="two", done=(), active_s=n * 60.0)
        for n in (21, 22)
    ]
    history = resolve([started("one", 0), ended("one", 9), started("two", 20), *marks])

    unfinished = history.unfinished_session()
    assert unfinished is not None
    assert unfinished.session_id == "two"
    assert history.progress_of("two") == marks[1]
    assert history.progress_of("one") is None


def test_where_every_session_ended_none_is_unfinished():
    assert resolve([started("one", 0), ended("one", 9)]).unfinished_session() is None


def test_the_latest_word_on_a_session_counts():
    said = [SessionFeedback(id=f"f{n}", at=at(n), session_id="one", effort_nrs=n) for n in (4, 6)]
    history = resolve(said)

    assert history.feedback_on("one") == said[1]
    assert history.feedback_on("two") is None


def test_a_history_with_only_notes_is_empty_and_one_with_a_score_is_not():
    note = Note(id="n", at=at(0), day=DAY, text="new shoes")

    assert History().is_empty
    assert resolve([note]).is_empty
    assert not resolve([pain("a")]).is_empty


def test_a_new_record_extends_the_history_as_resolving_all_of_it_would():
    before = [pain("a"), started("one", 1)]

    assert extended(resolve(before), pain("b", 2)) == resolve([*before, pain("b", 2)])


@pytest.mark.parametrize(
    "record",
    [pain("b", -5), amend("x", "a", 1, score_nrs=2), Retract(id="x", at=at(2), target_id="a")],
)
def test_what_changes_earlier_records_asks_for_resolving_anew(record):
    assert extended(resolve([pain("a")]), record) is None
