from __future__ import annotations

import pytest

from heelrehab.content.poses import Band, Contact, SceneSpec, Seat, Support
from heelrehab.core.figure.scene import scene_of


def test_a_bare_floor_has_nothing_on_it():
    scene = scene_of(SceneSpec())
    assert scene.corners() == ()
    assert scene.seat_height is None
    assert scene.ground_at(0.0) == 0.0
    assert scene.planted_ball == scene.contact


def test_on_a_step_the_ball_is_up_and_the_floor_behind_it_is_not():
    scene = scene_of(SceneSpec(step_height=0.11))
    assert scene.contact.imag == pytest.approx(0.122)
    assert scene.ground_at(0.0) == pytest.approx(0.11)
    assert scene.ground_at(-0.1) == 0.0


@pytest.mark.parametrize(
    ("support", "width"),
    [(Support.CHAIR, 0.24), (Support.WORKTOP, 0.22), (Support.RAIL, 0.22)],
)
def test_a_support_stands_at_hand_height_above_what_one_stands_on(support, width):
    scene = scene_of(SceneSpec(support=support, step_height=0.1))
    assert scene.support == pytest.approx(0.17 + 0.64j)
    assert scene.support + width in scene.corners()


def test_a_wall_and_an_anchor_are_shown_whole():
    scene = scene_of(SceneSpec(wall_x=0.2, band=Band.ANCHORED))
    rights = [corner.real for corner in scene.corners()]
    assert max(rights) > scene.anchor.real
    assert any(right > 0.2 for right in rights)


@pytest.mark.parametrize(("seat", "height"), [(Seat.FLOOR, 0.0), (Seat.CHAIR, 0.219)])
def test_hips_are_above_their_seat(seat, height):
    scene = scene_of(SceneSpec(contact=Contact.SEAT, seat=seat))
    assert scene.seat_height == pytest.approx(height)
    assert scene.contact == pytest.approx(complex(0.0, height + 0.066))
    assert scene.planted_ball is None


def test_on_a_chair_the_feet_stand_under_the_knees():
    scene = scene_of(SceneSpec(contact=Contact.SEAT_AND_BALL, seat=Seat.CHAIR))
    assert scene.planted_ball == pytest.approx(0.316 + 0.012j)
    assert any(corner.imag > 0.4 for corner in scene.corners())


def test_a_heel_contact_is_behind_where_the_ball_would_be():
    scene = scene_of(SceneSpec(contact=Contact.HEEL))
    assert scene.contact == pytest.approx(-0.099 + 0j)
    assert scene.planted_ball is None
