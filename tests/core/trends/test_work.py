"""How much was done."""

from __future__ import annotations

import pytest
from tests.core.trends.conftest import (
    day,
    held,
    reps,
    session,
    stamp,
)

from heelrehab.core.records import (
    Stiffness,
)
from heelrehab.core.side import Side
from heelrehab.core.trends.spans import Span, week_of
from heelrehab.core.trends.work import load_in, usual_stiffness_min


def test_a_session_counts_from_four_fifths_on():
    sessions = [session(0, reps(24, 30)), session(1, reps(23, 30)), session(9, reps(30, 30))]

    load = load_in(sessions, Span(day(0), day(6)))

    assert (load.sessions_done, load.sessions_begun) == (1, 1)
    assert load.active_s == 1200.0


@pytest.mark.parametrize(
    ("side", "counted", "held_s"), [(Side.BOTH, 45, 90), (Side.LEFT, 25, 90), (Side.RIGHT, 30, 60)]
)
def test_reps_and_held_seconds_count_for_the_side_that_worked(side, counted, held_s):
    done = [
        reps(10, 10),
        reps(15, 15, Side.LEFT),
        reps(20, 20, Side.RIGHT),
        held(60, 90),
        held(30, 90, Side.LEFT),
    ]

    load = load_in([session(0, *done)], week_of(day(0)), side)

    assert (load.reps, load.held_s) == (counted, held_s)


def test_usual_stiffness_is_the_median_of_the_days():
    given_min = [(0, 5), (1, 40), (2, 10), (9, 60)]
    stiffness = [Stiffness(**stamp(n), day=day(n), minutes=minutes) for n, minutes in given_min]

    assert usual_stiffness_min(stiffness, week_of(day(0))) == 10.0
    assert usual_stiffness_min(stiffness, week_of(day(14))) is None
