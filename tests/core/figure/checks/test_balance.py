from __future__ import annotations

import pytest

from heelrehab.content.poses import Contact, PoseSpec, SceneSpec
from heelrehab.core.figure.checks.balance import base_of_support, centre_of_mass
from heelrehab.core.figure.pose import key_pose, still
from heelrehab.core.figure.scene import scene_of


def standing(spec=None, **pose):
    scene = scene_of(spec or SceneSpec())
    return still(key_pose(PoseSpec(**pose), scene), scene), scene


def test_an_upright_person_s_weight_is_a_little_above_the_hips():
    figure, _ = standing()
    assert centre_of_mass(figure).imag == pytest.approx(0.57, abs=0.02)


def test_leaning_moves_the_weight_forward():
    upright, leaning = standing()[0], standing(ankle_deg=6.0)[0]
    assert centre_of_mass(leaning).real > centre_of_mass(upright).real + 0.04


def test_flat_feet_bear_from_heel_to_toes():
    rear, front = base_of_support(*standing())
    assert rear == pytest.approx(-0.099)
    assert front == pytest.approx(0.062)


def test_a_raised_heel_bears_nothing():
    rear, _ = base_of_support(*standing(heel_deg=20.0))
    assert rear == pytest.approx(-0.012)


def test_a_tilted_forefoot_bears_nothing():
    spec = SceneSpec(contact=Contact.HEEL)
    rear, front = base_of_support(*standing(spec, heel_deg=-20.0, ankle_deg=20.0))
    assert front - rear == pytest.approx(0.022)


def test_in_the_air_nothing_bears():
    assert base_of_support(*standing(rise=0.05)) is None
