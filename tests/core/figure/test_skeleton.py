from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.figure.body import LIMITS
from heelrehab.core.figure.skeleton import (
    HandPlace,
    LegAngles,
    arm_to,
    leg_from_hip,
    leg_to_ball,
    trunk_on,
)


def angles_within(joint):
    return st.floats(LIMITS[joint].least_deg, LIMITS[joint].most_deg)


angles = st.builds(LegAngles, *(angles_within(joint) for joint in LegAngles._fields))


def test_an_upright_leg_stands_flat_under_its_hip():
    leg = leg_from_hip(0.53j, 0.0, LegAngles(0.0, 0.0, 0.0, 0.0))
    assert leg.ankle == pytest.approx(0.039j)
    assert leg.heel.imag == pytest.approx(0.0)
    assert leg.toe.imag == pytest.approx(0.008)


def test_bending_the_knee_brings_the_ankle_back():
    leg = leg_from_hip(0.53j, 0.0, LegAngles(0.0, 90.0, 0.0, 0.0))
    assert leg.ankle.real < -0.2


def test_dorsiflexion_brings_the_toes_up():
    leg = leg_from_hip(0.53j, 0.0, LegAngles(0.0, 0.0, 20.0, 0.0))
    assert leg.toe.imag > leg.heel.imag + 0.03
    assert leg.foot_deg == pytest.approx(-20.0)


@given(angles, st.floats(-30.0, 30.0))
def test_a_leg_placed_by_its_ball_is_the_leg_that_stood_there(bent, trunk_deg):
    """Only knees that bend the way knees do can be found again."""
    made = leg_from_hip(0.5j, trunk_deg, LegAngles(bent.hip_deg, abs(bent.knee_deg), *bent[2:]))
    found = leg_to_ball(0.5j, trunk_deg, made.ball, made.foot_deg)
    assert abs(found.knee - made.knee) < 1e-5
    assert found.angles.hip_deg == pytest.approx(made.angles.hip_deg, abs=0.01)
    assert found.angles.ankle_deg == pytest.approx(made.angles.ankle_deg, abs=0.01)


def test_an_arm_reaches_its_place():
    arm = arm_to(0.8j, HandPlace(0.2 + 0.7j, 90.0))
    assert arm.wrist == pytest.approx(0.2 + 0.7j)
    assert arm.fingertip == pytest.approx(0.285 + 0.7j)
    assert 60.0 < arm.elbow_deg < 120.0


def test_an_arm_out_of_reach_is_straight():
    arm = arm_to(0.8j, HandPlace(2.0 + 0.8j, 90.0))
    assert arm.elbow_deg == pytest.approx(0.0, abs=1e-4)
    assert arm.wrist.real == pytest.approx(0.332)


def test_a_head_keeps_half_of_the_trunk_s_lean_away():
    upright, leaning = trunk_on(0.5j, 0.0, 0.0), trunk_on(0.5j, 40.0, 0.0)
    assert abs(upright.head - upright.neck) == pytest.approx(abs(leaning.head - leaning.neck))
    assert leaning.head.real < leaning.neck.real + 0.09
