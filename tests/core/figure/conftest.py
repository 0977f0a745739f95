"""The built-in exercises, and one made to measure."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from heelrehab.content.poses import PoseSpec, SceneSpec
from heelrehab.content.schema import Exercise

FOLDER = Path(__file__).parents[3] / "resources" / "exercises"


def read(path):
    return msgspec.toml.decode(path.read_bytes(), type=Exercise)


def pytest_generate_tests(metafunc):
    if "exercise" in metafunc.fixturenames:
        paths = sorted(FOLDER.glob("*.toml"))
        metafunc.parametrize(
            "exercise", [read(path) for path in paths], ids=[path.stem for path in paths]
        )


@pytest.fixture
def exercise_with():
    """Return a maker of exercises with other poses and another scene."""
    template = read(FOLDER / "heel_raise_double_floor.toml")

    def make(poses, scene=None, start="one", to=("other",)):
        moves = tuple(
            msgspec.structs.replace(template.moves[0], id=f"move_{at}", to=name)
            for at, name in enumerate(to)
        )
        return msgspec.structs.replace(
            template,
            start=start,
            moves=moves,
            scene=scene or SceneSpec(),
            poses={name: PoseSpec(**pose) for name, pose in poses.items()},
        )

    return make
