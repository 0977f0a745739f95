from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from heelrehab.core.figure.motion import ExerciseMotion
from heelrehab.ui.figure.look import Person
from heelrehab.ui.figure.sheets.drawing import (
    CELL,
    FRAMES_PER_S,
    draw_sheets,
    moving_pictures,
)

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_exercise_gets_a_sheet_and_a_moving_picture(tmp_path, exercise_named):
    exercise = exercise_named("quick_rebound")
    assert draw_sheets([exercise], tmp_path / "sheets") == []
    sheet = QImage(f"{tmp_path / 'sheets' / 'quick_rebound.png'}")
    assert (sheet.width(), sheet.height()) == (CELL.width() * 2, CELL.height() * 6)
    moving = (tmp_path / "sheets" / "quick_rebound-moving.png").read_bytes()
    assert b"acTL" in moving


def test_what_cannot_be_drawn_is_told_and_the_rest_is_drawn(tmp_path, undrawable, exercise_named):
    refusals = draw_sheets([undrawable, exercise_named("quick_rebound")], tmp_path)
    assert len(refusals) == 1
    assert "no pose 'heels_up'" in refusals[0]
    assert (tmp_path / "quick_rebound.png").exists()


def test_a_moving_picture_is_one_run(exercise_named):
    exercise = exercise_named("quick_rebound")
    pictures = list(moving_pictures(exercise, ExerciseMotion(exercise), Person()))
    assert len(pictures) == round((0.8 + 0.5 + 0.5) * FRAMES_PER_S)
