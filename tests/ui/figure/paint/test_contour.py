from __future__ import annotations

import math

import pytest

from heelrehab.ui.figure.paint.contour import (
    arc,
    clear_of,
    elbow_room,
    side,
    smooth_closed,
    smooth_open,
    spindle,
    turns_left,
)

SQUARE = [0j, 1 + 0j, 1 + 1j, 1j]


def test_a_closed_curve_goes_through_its_points():
    path = smooth_closed(SQUARE)
    ends = [path.elementAt(at) for at in range(3, path.elementCount(), 3)]
    assert [complex(end.x, end.y) for end in ends[:3]] == SQUARE[1:]


def test_an_open_curve_ends_at_its_last_point():
    path = smooth_open(SQUARE)
    assert complex(path.currentPosition().x(), path.currentPosition().y()) == 1j


def test_the_front_of_a_bone_that_runs_down_is_forward():
    (front,) = side(1j, 0j, ((0.5, 0.1),))
    assert front == pytest.approx(0.1 + 0.5j)


@pytest.mark.parametrize(
    ("last", "half_bend"), [(0j - 1j, 0.0), (-1 + 0j, math.pi / 4), (1j, math.pi / 2)]
)
def test_the_room_at_a_joint_is_half_of_its_bend(last, half_bend):
    room, half = elbow_room(1j, 0j, last)
    assert half == pytest.approx(half_bend)
    assert abs(room) == pytest.approx(1.0)


def test_points_in_a_fold_are_left_out():
    assert clear_of([0.1 + 0j, 0.5 + 0j], 0j, 0.3) == [0.5 + 0j]


def test_a_spindle_is_widest_in_its_middle():
    box = spindle([0j, 0.1 + 0j, 0.2 + 0j, 0.3 + 0j], 0.02, 0.005).boundingRect()
    assert 0.03 < box.height() < 0.06
    assert box.width() == pytest.approx(0.31, abs=0.01)


def test_an_arc_is_as_far_from_its_centre_as_asked():
    box = arc(0j, 0.1, -90.0, 90.0, 0.01).boundingRect()
    assert box.width() == pytest.approx(0.21, abs=0.005)
    assert box.height() == pytest.approx(0.105, abs=0.005)


@pytest.mark.parametrize(("points", "is_left"), [(SQUARE, True), (SQUARE[::-1], False)])
def test_it_is_known_which_way_an_outline_runs(points, is_left):
    assert turns_left(smooth_closed(points)) is is_left
