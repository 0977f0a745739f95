"""Built-in exercises, and a clock moved by hand."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from heelrehab.content.schema import Exercise

FOLDER = Path(__file__).parents[3] / "resources" / "exercises"


class HandClock:
    """Seconds that pass when told to."""

    def __init__(self):
        self.now_s = 100.0

    def __call__(self):
        return self.now_s

    def advance(self, seconds):
        self.now_s += seconds


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture(scope="session")
def exercise_named():
    """Return a reader of built-in exercises by id."""

    def read(exercise_id):
        path = FOLDER / f"{exercise_id}.toml"
        return msgspec.toml.decode(path.read_bytes(), type=Exercise)

    return read


@pytest.fixture(scope="session")
def all_exercises(exercise_named):
    return [exercise_named(path.stem) for path in sorted(FOLDER.glob("*.toml"))]


@pytest.fixture
def raise_exercise(exercise_named):
    return exercise_named("heel_raise_double_floor")


@pytest.fixture
def undrawable(raise_exercise):
    """An exercise whose moves lead to a pose that is not there."""
    poses = {"standing": raise_exercise.poses["standing"]}
    return msgspec.structs.replace(raise_exercise, poses=poses)
