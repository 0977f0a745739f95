"""A gap without training, once for each of its lengths."""

from __future__ import annotations

import pytest

from heelrehab.core.course.gaps import rule_on_gap
from heelrehab.core.course.rulings import Desk, with_records
from heelrehab.core.programme.plan import plan_from


def gap(journal, library, number):
    desk = Desk(journal.at(number), journal.new_id)
    return rule_on_gap(journal.history, library, journal.plan, desk)


@pytest.mark.parametrize(
    ("days", "change"),
    [
        (7, None),
        (8, "gap_dose_down"),
        (21, "gap_dose_down"),
        (22, "gap_stage_down"),
        (90, "gap_stage_down"),
        (91, "new_finder"),
    ],
)
def test_the_longer_the_gap_the_further_back(journal, library, days, change):
    journal.begin(stage="B").session(3, stage="B")

    found = gap(journal, library, 3 + days)

    assert (found.change.value if found else None) == change


def test_without_any_training_the_gap_runs_from_the_start(journal, library):
    assert gap(journal, library, 50) is None

    journal.session(0, journal.done("ankle_pumps"))
    journal.begin(2)
    assert gap(journal, library, 9) is None
    assert gap(journal, library, 10).facts["gap_days"] == 8


def test_a_first_stage_goes_a_step_down_instead_of_a_stage(journal, library):
    journal.begin(0, "insertional", "I1")

    found = gap(journal, library, 30)

    assert (found.row.value, found.change.value) == ("gap_21", "gap_dose_down")
    assert len(found.changes) == 2


def test_each_length_of_a_gap_is_ruled_on_once(journal, library):
    journal.begin(stage="B").session(0, stage="B")
    rows = []
    for number in range(1, 120):
        desk = Desk(journal.at(number), journal.new_id)
        history = journal.history
        plan = plan_from(history, library)
        found = rule_on_gap(history, library, plan, desk)
        if found is not None:
            rows.append((number, found.row.value))
            made = desk.records(found, 0)
            assert rule_on_gap(with_records(history, made), library, plan, desk) is None
            journal.extend(made)

    assert rows == [(8, "gap_7"), (22, "gap_21"), (91, "gap_90")]


def test_after_a_long_gap_found_at_once_the_shorter_ones_are_not_made_up(journal, library):
    journal.begin(stage="B").session(0, stage="B")
    desk = Desk(journal.at(30), journal.new_id)
    journal.extend(desk.records(gap(journal, library, 30), 0))

    assert gap(journal, library, 31) is None
