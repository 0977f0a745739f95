"""Older lines are carried up step by step."""

from __future__ import annotations

from heelrehab.core.records import RECORD_VERSION
from heelrehab.storage.journal.lines.migrations import STEPS, migrated


def rename_score(fields):
    return {("score_nrs" if key == "score" else key): value for key, value in fields.items()}


def add_side(fields):
    return {"side": "both", **fields}


def test_there_is_a_step_for_each_version_but_the_first():
    assert len(STEPS) == RECORD_VERSION - 1


def test_a_line_of_the_first_version_goes_through_all_steps():
    line = {"v": 1, "score": 3}

    assert migrated(line, 1, (rename_score, add_side)) == {"v": 3, "score_nrs": 3, "side": "both"}
    assert line == {"v": 1, "score": 3}


def test_a_line_of_the_second_version_skips_the_first_step():
    assert migrated({"v": 2, "score": 3}, 2, (rename_score, add_side)) == {
        "v": 3,
        "score": 3,
        "side": "both",
    }


def test_a_line_of_todays_version_stays_as_it_is():
    line = {"v": 3, "score_nrs": 3}

    assert migrated(line, 3, (rename_score, add_side)) is line
