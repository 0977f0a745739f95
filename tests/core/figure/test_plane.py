from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.figure.plane import (
    lean_deg_of,
    middle_joint,
    turned,
    up,
    within_half_turn,
)

leans = st.floats(-179.0, 179.0)
lengths = st.floats(0.05, 0.4)
places = st.builds(complex, st.floats(-1.0, 1.0), st.floats(-1.0, 1.0))


@pytest.mark.parametrize(
    ("lean_deg", "vector"), [(0.0, 1j), (90.0, 1.0), (-90.0, -1.0), (180.0, -1j)]
)
def test_a_lean_is_told_from_straight_up_forward_positive(lean_deg, vector):
    assert up(lean_deg) == pytest.approx(vector)


@given(leans)
def test_a_direction_has_the_lean_it_was_made_from(lean_deg):
    assert lean_deg_of(up(lean_deg)) == pytest.approx(lean_deg, abs=1e-6)


def test_turning_clockwise_takes_up_to_forward():
    assert turned(1j, 90.0) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("angle_deg", "same_deg"), [(190.0, -170.0), (-190.0, 170.0), (45.0, 45.0)]
)
def test_an_angle_is_written_within_half_a_turn(angle_deg, same_deg):
    assert within_half_turn(angle_deg) == pytest.approx(same_deg)


@given(root=places, target=places, upper=lengths, lower=lengths, forward=st.booleans())
def test_two_bones_keep_their_lengths_and_meet_a_target_within_reach(
    root, target, upper, lower, forward
):
    middle = middle_joint(root, target, upper, lower, bends_forward=forward)
    assert abs(middle - root) == pytest.approx(upper, abs=1e-6)
    if abs(upper - lower) + 1e-6 < abs(target - root) < upper + lower - 1e-6:
        assert abs(target - middle) == pytest.approx(lower, abs=1e-6)


@pytest.mark.parametrize(("forward", "sign"), [(True, 1.0), (False, -1.0)])
def test_a_knee_bends_forward_and_an_elbow_back(forward, sign):
    middle = middle_joint(1j, 0.5j, 0.3, 0.3, bends_forward=forward)
    assert middle.real * sign > 0.1


def test_bones_straighten_towards_what_they_cannot_reach():
    assert middle_joint(0j, -2j, 0.3, 0.3, bends_forward=True) == pytest.approx(-0.3j)


def test_bones_to_their_own_root_fold():
    assert abs(middle_joint(0j, 0j, 0.3, 0.3, bends_forward=True)) == pytest.approx(0.3)
