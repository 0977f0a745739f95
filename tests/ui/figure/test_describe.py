from __future__ import annotations

import pytest

from heelrehab.content.texts import ExerciseText
from heelrehab.core.side import Side
from heelrehab.ui.figure.describe import exercise_description, step_description

TEXT = ExerciseText(
    name="Heel raise",
    captions={"start": "Stand tall.", "rise": "Rise.", "top": "Pause.", "lower": "Lower slowly."},
)


@pytest.mark.parametrize(
    ("side", "move_index", "described"),
    [
        (Side.RIGHT, None, "A person seen from the right. The right leg works. Stand tall."),
        (Side.LEFT, 0, "A person seen from the left. The left leg works. Rise."),
        (Side.BOTH, 2, "A person seen from the right. Both legs work. Lower slowly."),
    ],
)
def test_a_step_is_told_by_its_caption_and_its_leg(raise_exercise, side, move_index, described):
    assert step_description(raise_exercise, TEXT, side, move_index) == described


def test_a_step_without_a_caption_is_told_by_the_exercise(raise_exercise):
    told = step_description(raise_exercise, ExerciseText(name="Heel raise"), Side.RIGHT, 0)
    assert told.endswith("Heel raise")


def test_the_moving_figure_is_told_move_by_move(raise_exercise):
    told = exercise_description(raise_exercise, TEXT, Side.RIGHT)
    assert told.endswith("1. Stand tall. 2. Rise. 3. Pause. 4. Lower slowly.")
