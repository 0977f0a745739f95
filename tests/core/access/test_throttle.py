"""Wrong tries must be waited for, whatever is done to the clock, and never longer than told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.access.throttle import (
    LONGEST_WAIT_S,
    Moment,
    Tries,
    after_failure,
    wait_after_s,
    waiting_s,
)

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
START = Moment(NOW, since_boot_s=1000.0, boot_id="first")
WAITED_FOR = st.integers(5, 40)
SHIFTS_S = st.floats(-1e8, 1e8)


def failed(count, moment=START):
    tries = Tries()
    for _ in range(count):
        tries = after_failure(tries, moment)
    return tries


def later(moment, seconds, clock_s=None):
    """The same run of the machine, its clock moved by ``clock_s``, else as time passes."""
    moved_s = seconds if clock_s is None else clock_s
    now = moment.now + timedelta(seconds=moved_s)
    return replace(moment, now=now, since_boot_s=moment.since_boot_s + seconds)


def restarted(moment, since_boot_s, clock_s):
    return Moment(moment.now + timedelta(seconds=clock_s), since_boot_s, "second")


@pytest.mark.parametrize(
    ("failures", "wait_s"),
    [
        (0, 0),
        (4, 0),
        (5, 30),
        (6, 60),
        (7, 120),
        (8, 240),
        (9, 480),
        (10, 900),
        (11, 900),
        (10**9, 900),
    ],
)
def test_five_tries_are_free_then_the_wait_doubles_up_to_a_quarter_of_an_hour(failures, wait_s):
    assert wait_after_s(failures) == wait_s
    tries = Tries(failures=failures, failed_at=NOW, since_boot_s=1000.0, boot_id="first")
    assert waiting_s(tries, START) == wait_s


def test_who_never_failed_waits_for_nothing():
    assert waiting_s(Tries(), START) == 0.0


def test_the_wait_ends_when_it_was_told_to():
    tries = failed(5)

    assert waiting_s(tries, later(START, 29.0)) == pytest.approx(1.0)
    assert waiting_s(tries, later(START, 30.0)) == 0.0


@given(failures=WAITED_FOR, passed_s=st.floats(0, 2000), shift_s=SHIFTS_S)
def test_within_one_run_a_moved_clock_changes_nothing(failures, passed_s, shift_s):
    tries = failed(failures)

    moved = waiting_s(tries, later(START, passed_s, shift_s))

    assert moved == waiting_s(tries, later(START, passed_s))
    assert moved == pytest.approx(max(0.0, wait_after_s(failures) - passed_s))


@given(failures=WAITED_FOR, since_boot_s=st.floats(0, 2000), off_s=st.floats(0, 2000))
def test_after_a_restart_the_clock_decides(failures, since_boot_s, off_s):
    """The machine was off for a while: that is time passed as well."""
    passed_s = since_boot_s + off_s

    waits = waiting_s(failed(failures), restarted(START, since_boot_s, passed_s))

    assert waits == pytest.approx(max(0.0, wait_after_s(failures) - passed_s))


@given(failures=WAITED_FOR, since_boot_s=st.floats(0, 2000), back_s=st.floats(0, 1e8))
def test_after_a_restart_a_clock_set_back_never_shortens_nor_prolongs_beyond_the_wait_itself(
    failures, since_boot_s, back_s
):
    waits = waiting_s(failed(failures), restarted(START, since_boot_s, -back_s))

    assert waits == pytest.approx(max(0.0, wait_after_s(failures) - since_boot_s))
    assert waits <= LONGEST_WAIT_S


@given(since_boot_s=st.floats(0, 5000), other_s=st.floats(0, 5000))
def test_where_runs_have_no_name_a_restart_never_unlocks_early(since_boot_s, other_s):
    """A later run may have lasted longer than the first one had: less is counted, never more."""
    tries = failed(9, Moment(NOW, since_boot_s, ""))
    passed_s = other_s if other_s < since_boot_s else other_s - since_boot_s

    waits = waiting_s(tries, Moment(NOW, other_s, ""))

    assert waits == pytest.approx(max(0.0, 480.0 - passed_s))


@given(failures=st.integers(0, 40), passed_s=st.floats(0, 2000), more_s=st.floats(0, 500))
def test_waiting_longer_never_makes_the_wait_longer(failures, passed_s, more_s):
    tries = failed(failures)

    assert waiting_s(tries, later(START, passed_s + more_s)) <= waiting_s(
        tries, later(START, passed_s)
    )


def test_a_wrong_try_after_the_wait_begins_a_longer_one():
    after = later(START, 31.0)

    tries = after_failure(failed(5), after)

    assert waiting_s(tries, after) == 60.0
