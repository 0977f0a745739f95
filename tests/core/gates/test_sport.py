"""The way back to running opens when its criteria are met, and never before."""

from __future__ import annotations

import pytest

from heelrehab.core.adaptation.judgements import judgements
from heelrehab.core.gates.needs import Scene
from heelrehab.core.gates.sport import BEGUN, RAN, SportNeed, runs_between, sport_state
from heelrehab.core.records import PlanChangeKind


def state(journal, library, number):
    history = journal.history
    return sport_state(
        Scene(history, library, journal.plan, journal.day(number), judgements(history))
    )


def ready(journal, stage="C"):
    journal.begin(stage=stage, goal=("sport",))
    return journal.hops(1, 2).answer(1, "brisk_walk_30", is_yes=True)


def test_it_is_offered_to_those_whose_goal_it_is_only(journal, library):
    assert state(journal.begin(stage="C"), library, 1) is None
    journal.begin(1, "maintenance", "M1", goal=("sport",))
    assert state(journal, library, 1) is None
    journal.begin(2, "gone", "X", goal=("sport",))
    assert state(journal, library, 2) is None


def test_it_opens_in_stage_c_with_quiet_hops_and_a_brisk_walk(journal, library):
    found = state(ready(journal), library, 2)

    assert found.is_open
    assert (found.week, found.is_first_phase) == (None, True)


def test_each_missing_criterion_is_named(journal, library):
    journal.begin(stage="B", goal=("sport",))
    assert state(journal, library, 1).missing == (
        SportNeed.STAGE,
        SportNeed.HOP_TEST,
        SportNeed.BRISK_WALK,
    )

    journal.hops(1, 3).flag(1)
    journal.decision(2, "r4", "regress", judged=1)
    assert state(journal, library, 2).missing == (
        SportNeed.STAGE,
        SportNeed.HOP_PAIN,
        SportNeed.BRISK_WALK,
        SportNeed.NO_SETBACK,
        SportNeed.LOCKED,
    )


@pytest.mark.parametrize("kind", [PlanChangeKind.PAUSE, PlanChangeKind.FLARE])
def test_lighter_days_leave_no_run(journal, library, kind):
    ready(journal).change(2, kind, until=journal.day(4))

    assert state(journal, library, 4).missing == (SportNeed.LIGHTER_DAYS,)
    assert state(journal, library, 5).is_open


@pytest.mark.parametrize(
    ("number", "week", "is_first"), [(4, 1, True), (11, 2, True), (25, 4, False)]
)
def test_weeks_are_counted_from_the_first_run(journal, library, number, week, is_first):
    ready(journal).answer(4, BEGUN, is_yes=True).answer(9, BEGUN, is_yes=True)

    found = state(journal, library, number)

    assert (found.week, found.is_first_phase) == (week, is_first)


def test_a_no_takes_the_first_run_back(journal, library):
    ready(journal).answer(4, BEGUN, is_yes=True).answer(5, BEGUN, is_yes=False)

    assert state(journal, library, 6).week is None


@pytest.mark.parametrize(
    ("runs", "today", "next_on"),
    [
        ((5,), 5, 7),
        ((5, 7), 7, 12),
        ((5, 7), 11, 12),
        ((5,), 12, None),
        ((5, 26), 26, 28),
        ((5, 26, 28), 29, 30),
    ],
    ids=str,
)
def test_the_next_run_keeps_its_distance(journal, library, runs, today, next_on):
    """Two a week and not in a row for three weeks, then every second day."""
    ready(journal).answer(runs[0], BEGUN, is_yes=True)
    for number in runs[1:]:
        journal.answer(number, RAN, is_yes=True)

    found = state(journal, library, today).next_run_on

    assert found == (None if next_on is None else journal.day(next_on))


def test_a_run_is_a_day_that_a_later_no_takes_back(journal):
    ready(journal).answer(4, BEGUN, is_yes=True).answer(6, RAN, is_yes=True)
    journal.answer(8, RAN, is_yes=True).answer(8, RAN, is_yes=False)

    history = journal.history
    assert runs_between(history, journal.day(0), journal.day(9)) == (journal.day(4), journal.day(6))
    assert runs_between(history, journal.day(5), journal.day(5)) == ()


def test_runs_without_a_first_one_are_none(journal, library):
    ready(journal).answer(6, RAN, is_yes=True)

    assert state(journal, library, 6).next_run_on is None
