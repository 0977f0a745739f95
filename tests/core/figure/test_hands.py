from __future__ import annotations

import pytest

from heelrehab.content.poses import (
    Band,
    Contact,
    Hands,
    PoseSpec,
    SceneSpec,
    Seat,
    Support,
)
from heelrehab.core.figure.hands import lacks
from heelrehab.core.figure.pose import key_pose, still
from heelrehab.core.figure.scene import scene_of

ALL = SceneSpec(wall_x=0.25, support=Support.CHAIR, band=Band.HELD)
SITTING = SceneSpec(contact=Contact.SEAT, seat=Seat.FLOOR)


def arm_in(hands, spec=ALL, **pose):
    scene = scene_of(spec)
    return still(key_pose(PoseSpec(hands=hands, **pose), scene), scene).near_arm


def test_hands_rest_on_the_wall_not_in_it():
    arm = arm_in(Hands.WALL, hands_y=0.75)
    assert arm.wrist == pytest.approx(0.236 + 0.75j)
    assert arm.fingertip.real < 0.25


def test_without_a_height_they_are_below_the_shoulder():
    arm = arm_in(Hands.WALL)
    assert arm.wrist.imag == pytest.approx(arm.shoulder.imag - 0.03)


def test_fingers_rest_on_the_support():
    arm = arm_in(Hands.SUPPORT)
    assert 0.54 < arm.fingertip.imag < 0.58
    assert arm.fingertip.real > 0.17


def test_hands_in_front_are_higher_than_hands_at_the_sides():
    assert arm_in(Hands.FRONT).wrist.imag > arm_in(Hands.SIDES).wrist.imag + 0.1


def test_hands_on_the_hips_have_their_elbows_behind():
    arm = arm_in(Hands.HIPS)
    assert arm.elbow.real < arm.shoulder.real - 0.05


def test_hands_on_the_thighs_are_above_them():
    seat = SceneSpec(contact=Contact.SEAT_AND_BALL, seat=Seat.CHAIR)
    assert arm_in(Hands.THIGHS, seat).wrist.imag > 0.3


def test_hands_on_the_floor_are_behind_the_seat():
    arm = arm_in(Hands.FLOOR, SITTING, trunk_deg=-20.0, hip_deg=68.0)
    assert arm.wrist.real < -0.1
    assert arm.wrist.imag == pytest.approx(0.018)


def test_hands_with_a_band_are_before_the_body():
    assert arm_in(Hands.BAND).wrist.real > 0.05


@pytest.mark.parametrize(
    ("hands", "key"),
    [(Hands.WALL, "wall_x"), (Hands.SUPPORT, "support"), (Hands.BAND, 'band = "held"')],
)
def test_hands_that_need_a_thing_name_it_and_hang_without_it(hands, key):
    bare = SceneSpec()
    assert lacks(hands, scene_of(bare)) == key
    assert lacks(hands, scene_of(ALL)) == ""
    assert arm_in(hands, bare).wrist == arm_in(Hands.SIDES, bare).wrist


def test_hanging_hands_need_nothing():
    assert lacks(Hands.SIDES, scene_of(SceneSpec())) == ""
