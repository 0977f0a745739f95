from __future__ import annotations

import msgspec
import pytest

from heelrehab.content.checks.library import library_misfits
from heelrehab.content.schema import Exercise


@pytest.fixture
def exercise(exercise_toml):
    def made(exercise_id, tier, progress_to=(), regress_to=()):
        base = msgspec.toml.decode(exercise_toml, type=Exercise)
        load = msgspec.structs.replace(
            base.load, tier=tier, progress_to=progress_to, regress_to=regress_to
        )
        return msgspec.structs.replace(base, id=exercise_id, load=load)

    return made


@pytest.mark.parametrize(
    ("tier", "progress_to", "regress_to", "key"),
    [
        (1, ("high",), ("low",), None),
        (2, ("high",), ("low",), None),
        (0, ("high",), ("low",), None),
        (1, ("low",), (), "load.progress_to[0]"),
        (1, ("high", "low"), (), "load.progress_to[1]"),
        (1, (), ("high",), "load.regress_to[0]"),
        (1, ("gone",), (), "load.progress_to[0]"),
        (1, (), ("gone",), "load.regress_to[0]"),
        (1, ("here",), (), "load.progress_to[0]"),
    ],
)
def test_a_neighbour_exists_and_never_lies_the_wrong_way(
    exercise, tier, progress_to, regress_to, key
):
    exercises = {
        "low": exercise("low", 0),
        "here": exercise("here", tier, progress_to, regress_to),
        "high": exercise("high", 2),
    }

    found = [(entry, misfit.key) for entry, misfit in library_misfits(exercises)]

    assert found == ([("here", key)] if key else [])
