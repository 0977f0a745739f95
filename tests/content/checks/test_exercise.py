from __future__ import annotations

import msgspec
import pytest

from heelrehab.content.checks.exercise import exercise_misfits
from heelrehab.content.schema import Exercise


def misfits_in(text):
    return exercise_misfits(msgspec.toml.decode(text, type=Exercise))


def test_a_good_exercise_has_no_misfit(exercise_toml):
    assert misfits_in(exercise_toml) == ()


@pytest.mark.parametrize(
    ("old", "new", "key", "is_refused"),
    [
        ('start = "down"', 'start = "floor"', "start", False),
        ('id = "rise"\nseconds = 2.0\nto = "up"', 'id = "rise"\nseconds = 2.0\nto = "top"',
         "moves[0].to", False),
        ("[poses.up]", "[poses.up]\n\n[poses.over]", "poses.over", False),
        ('to = "down"\nphase = "lower"', 'to = "up"\nphase = "lower"', "moves[2].to", False),
        ('usual = "3x10"', 'usual = "3x11"', "dose.usual", False),
        ('id = "hold"', 'id = "lower"', "moves[1].id", True),
        ('id = "rise"', 'id = "start"', "moves[0].id", True),
        ('start = "down"', 'start = "down"\nshown_by = "hop"', "shown_by", False),
    ],
)  # fmt: skip
def test_what_the_schema_cannot_say_is_told_by_key(exercise_toml, old, new, key, is_refused):
    assert old in exercise_toml

    found = {
        misfit.key: misfit.is_refused for misfit in misfits_in(exercise_toml.replace(old, new))
    }

    assert found[key] is is_refused


@pytest.mark.parametrize(("holds", "is_refused"), [(0, True), (1, False), (2, True)])
def test_a_dose_in_seconds_needs_exactly_one_move_to_hold(exercise_toml, holds, is_refused):
    text = exercise_toml.replace('phase = "hold"\n', "")
    text = text.replace('to = "up"\n', 'to = "up"\nphase = "hold"\n', holds)
    text = text.replace("3x10", "3x30s").replace("2x10", "2x20s")

    assert any(misfit.is_refused for misfit in misfits_in(text)) is is_refused
