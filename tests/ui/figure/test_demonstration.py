from __future__ import annotations

import pytest

from heelrehab.content.schema import Move, Phase
from heelrehab.ui.figure.demonstration import Demonstration

MOVES = (
    Move(id="rise", seconds=2.0, to="up"),
    Move(id="hold", seconds=30.0, to="up", phase=Phase.HOLD),
    Move(id="lower", seconds=3.0, to="down", phase=Phase.LOWER),
)
MOVING = (True, False, True)


def at(elapsed_s):
    return Demonstration(MOVES).at(elapsed_s, is_moving=MOVING)


def test_a_long_hold_is_shown_briefly():
    assert Demonstration(MOVES).loop_s == pytest.approx(0.8 + 2.0 + 3.0 + 3.0)


@pytest.mark.parametrize(
    ("elapsed_s", "move_index", "fraction"),
    [(0.0, None, 0.0), (1.8, 0, 0.5), (4.3, 1, 0.5), (7.3, 2, 0.5), (8.8 + 1.8, 0, 0.5)],
)
def test_moves_follow_each_other_and_begin_again(elapsed_s, move_index, fraction):
    moment = at(elapsed_s)
    assert moment.move_index == move_index
    assert moment.fraction == pytest.approx(fraction)


@pytest.mark.parametrize(
    ("elapsed_s", "until_change_s"), [(0.3, 0.5), (1.0, 1 / 60), (3.8, 2.0), (8.0, 1 / 60)]
)
def test_it_says_when_the_picture_changes_next(elapsed_s, until_change_s):
    assert at(elapsed_s).until_change_s == pytest.approx(until_change_s)
