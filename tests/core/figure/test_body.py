from __future__ import annotations

import pytest

from heelrehab.core.figure import body


def test_the_segments_add_up_to_standing_height():
    legs = body.ANKLE_HEIGHT + body.SHANK + body.THIGH
    head_and_neck = 0.182
    assert legs + body.TRUNK + head_and_neck == pytest.approx(1.0)


def test_the_foot_is_as_long_as_its_source_says():
    back_of_heel = -0.0415
    toes = body.BALL_FROM_ANKLE + body.TOE_FROM_BALL
    foot_length = 0.152
    assert toes.real - back_of_heel == pytest.approx(foot_length, abs=0.001)


def test_the_masses_add_up_to_one_body():
    limbs = (
        body.FOOT_MASS,
        body.SHANK_MASS,
        body.THIGH_MASS,
        body.UPPER_ARM_MASS,
        body.FOREARM_MASS,
        body.HAND_MASS,
    )
    whole = 2 * sum(limb.mass_fraction for limb in limbs)
    whole += body.TRUNK_MASS.mass_fraction + body.HEAD_MASS.mass_fraction
    assert whole == pytest.approx(1.0)


@pytest.mark.parametrize(("angle_deg", "is_held"), [(0.0, True), (42.0, True), (42.1, False)])
def test_limits_hold_what_a_body_can_do(angle_deg, is_held):
    assert body.LIMITS["ankle_deg"].hold(angle_deg) is is_held
