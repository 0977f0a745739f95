"""Steps come from the moves, so that pictures and words cannot disagree."""

from __future__ import annotations

import pytest

from heelrehab.ui.pages.exercises.detail.demonstration import paced
from heelrehab.ui.pages.exercises.detail.steps import steps_of


def both(catalogue, exercise_id):
    return catalogue.exercise(exercise_id), catalogue.exercise_text(exercise_id)


def test_a_hold_shares_the_picture_of_the_move_before(catalogue):
    exercise, text = both(catalogue, "heel_lift_bent_knees")

    steps = steps_of(exercise, text)

    assert [step.move_index for step in steps] == [None, 0, 1, 3, 4]
    assert steps[2].caption == f"{text.captions['lift']} {text.captions['balance']}"


def test_every_exercise_tells_every_caption_once(catalogue):
    for exercise_id in catalogue.exercise_ids():
        exercise, text = both(catalogue, exercise_id)

        words = " ".join(step.caption for step in steps_of(exercise, text))

        for move in exercise.moves:
            assert words.count(text.captions[move.id]) >= 1
        assert words.startswith(text.captions["start"])


@pytest.mark.parametrize(("tempo_percent", "bend_s"), [(100, 3.0), (120, 3.6), (50, 1.5)])
def test_a_tempo_changes_moves_and_leaves_holds(catalogue, tempo_percent, bend_s):
    exercise = catalogue.exercise("heel_lift_bent_knees")

    moves = {move.id: move.seconds for move in paced(exercise, tempo_percent).moves}

    assert moves["bend"] == pytest.approx(bend_s)
    assert moves["balance"] == 3.0
