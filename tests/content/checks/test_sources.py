from __future__ import annotations

import msgspec
import pytest

from heelrehab.content.checks.sources import uncovered
from heelrehab.content.programmes import Programme
from heelrehab.content.schema import Exercise, Source


def exercise_from(text):
    return msgspec.toml.decode(text, type=Exercise)


def source(*covers):
    return Source(covers=covers, evidence="design", cite="Made up for a test")


def test_every_figure_without_a_source_is_named_by_its_path(exercise_toml):
    found = uncovered(exercise_from(exercise_toml), [])

    assert [(misfit.key, misfit.value) for misfit in found] == [
        ("moves.rise.seconds", "2.0"),
        ("moves.hold.seconds", "3.0"),
        ("moves.lower.seconds", "2.0"),
        ("dose.usual", "3x10"),
        ("dose.ladder[0]", "2x10"),
        ("dose.ladder[1]", "3x10"),
        ("dose.rest_s", "60.0"),
        ("load.tier", "1"),
        ("load.compression", "low"),
        ("load.insertional", "allowed"),
    ]


@pytest.mark.parametrize(
    ("cover", "left"),
    [
        ("moves.rise", 9),
        ("moves", 7),
        ("move", 10),
        ("dose.ladder", 8),
        ("dose.ladder[1]", 9),
        ("load.tier", 9),
    ],
)
def test_a_source_covers_its_key_and_all_below_and_nothing_beside(exercise_toml, cover, left):
    assert len(uncovered(exercise_from(exercise_toml), [source(cover)])) == left


def test_a_rest_day_between_sessions_needs_a_source(exercise_toml):
    text = exercise_toml.replace("rest_s = 60.0", "rest_s = 60.0\nrest_day_between = true")

    found = uncovered(exercise_from(text), [])

    assert "dose.rest_day_between" in {misfit.key for misfit in found}


def test_a_number_left_at_its_default_needs_none(exercise_toml):
    keys = {misfit.key for misfit in uncovered(exercise_from(exercise_toml), [])}

    assert "dose.change_side_s" not in keys


def test_an_item_of_a_stage_is_named_by_its_exercise(programme_toml):
    programme = msgspec.toml.decode(programme_toml, type=Programme)

    assert "stages.A.items.lift.dose" in {misfit.key for misfit in uncovered(programme, [])}


def test_figures_in_named_tables_are_named_by_their_keys():
    class Named(msgspec.Struct):
        poses: dict[str, float] = {}

    assert [misfit.key for misfit in uncovered(Named(poses={"up": 3.0}), [])] == ["poses.up"]
