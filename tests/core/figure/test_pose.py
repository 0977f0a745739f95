"""Random poses within human limits, and the rules that blending keeps."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from heelrehab.content.poses import (
    Band,
    Contact,
    FarFree,
    FarStanding,
    Hands,
    PoseSpec,
    SceneSpec,
    Seat,
    Support,
)
from heelrehab.core.figure import body
from heelrehab.core.figure.pose import blend, key_pose, still
from heelrehab.core.figure.scene import scene_of

SCENES = {
    Contact.BALL: SceneSpec(support=Support.CHAIR),
    Contact.HEEL: SceneSpec(contact=Contact.HEEL, wall_x=0.3),
    Contact.SEAT: SceneSpec(contact=Contact.SEAT, band=Band.HELD),
    Contact.SEAT_AND_BALL: SceneSpec(contact=Contact.SEAT_AND_BALL, seat=Seat.CHAIR),
}


def within(joint):
    limits = body.LIMITS[joint]
    return st.floats(limits.least_deg, limits.most_deg)


far_legs = st.one_of(
    st.none(),
    st.builds(FarStanding, x=st.floats(-0.2, 0.2), heel_deg=st.floats(0.0, 40.0)),
    st.builds(FarFree, hip_deg=within("hip_deg"), knee_deg=within("knee_deg")),
)
poses = st.builds(
    PoseSpec,
    heel_deg=st.floats(-20.0, 45.0),
    toes_deg=within("toes_deg"),
    ankle_deg=within("ankle_deg"),
    knee_deg=within("knee_deg"),
    hip_deg=within("hip_deg"),
    trunk_deg=within("trunk_deg"),
    far=far_legs,
    hands=st.sampled_from(Hands),
)
scenes = st.sampled_from(list(SCENES.values()))
fractions = st.floats(0.0, 1.0)


@given(scenes, poses, poses, fractions)
def test_a_blend_keeps_every_segment_s_length(spec, start, end, fraction):
    scene = scene_of(spec)
    figure = blend(key_pose(start, scene), key_pose(end, scene), fraction, scene)
    for leg in (figure.near_leg, figure.far_leg):
        assert abs(leg.knee - leg.hip) == pytest.approx(body.THIGH)
        assert abs(leg.ankle - leg.knee) == pytest.approx(body.SHANK)
        assert abs(leg.toe - leg.ball) == pytest.approx(abs(body.TOE_FROM_BALL))
    for arm in (figure.near_arm, figure.far_arm):
        assert abs(arm.elbow - arm.shoulder) == pytest.approx(body.UPPER_ARM)
        assert abs(arm.wrist - arm.elbow) == pytest.approx(body.FOREARM)


@given(st.sampled_from([Contact.BALL, Contact.HEEL, Contact.SEAT]), poses, poses, fractions)
def test_a_blend_keeps_the_contact_exactly_still(contact, start, end, fraction):
    scene = scene_of(SCENES[contact])
    figure = blend(key_pose(start, scene), key_pose(end, scene), fraction, scene)
    place = {
        Contact.BALL: figure.near_leg.ball,
        Contact.HEEL: figure.near_leg.heel,
        Contact.SEAT: figure.trunk.hip,
    }[contact]
    assert abs(place - scene.contact) < 1e-9


@given(poses, fractions)
def test_planted_feet_keep_still_while_the_hips_sit(start, fraction):
    scene = scene_of(SCENES[Contact.SEAT_AND_BALL])
    flat = PoseSpec(trunk_deg=start.trunk_deg)
    raised = PoseSpec(trunk_deg=start.trunk_deg, heel_deg=30.0)
    figure = blend(key_pose(flat, scene), key_pose(raised, scene), fraction, scene)
    assert abs(figure.near_leg.ball - scene.planted_ball) < 1e-9
    assert abs(figure.trunk.hip - scene.contact) < 1e-9


@given(scenes, poses, poses)
def test_a_blend_begins_and_ends_in_its_poses(spec, start, end):
    scene = scene_of(spec)
    first, last = key_pose(start, scene), key_pose(end, scene)
    reached = all(
        pose.far_standing is None or abs(still(pose, scene).far_leg.angles.knee_deg) > 1.0
        for pose in (first, last)
    )
    assume(reached)
    for fraction, pose in ((0.0, first), (1.0, last)):
        here, there = blend(first, last, fraction, scene), still(pose, scene)
        assert abs(here.near_leg.toe - there.near_leg.toe) < 1e-6
        assert abs(here.near_arm.wrist - there.near_arm.wrist) < 1e-6
        assert abs(here.far_leg.toe - there.far_leg.toe) < 1e-6


def test_another_foot_that_stands_in_both_poses_does_not_slide():
    scene = scene_of(SceneSpec())
    apart = FarStanding(x=-0.05)
    low = key_pose(PoseSpec(ankle_deg=20.0, knee_deg=30.0, hip_deg=20.0, far=apart), scene)
    lower = key_pose(PoseSpec(ankle_deg=30.0, knee_deg=50.0, hip_deg=30.0, far=apart), scene)
    balls = [blend(low, lower, at / 10, scene).far_leg.ball for at in range(11)]
    assert max(abs(ball - balls[0]) for ball in balls) < 1e-9


def test_toes_lie_flat_while_the_heel_rises():
    scene = scene_of(SceneSpec())
    raised = still(key_pose(PoseSpec(heel_deg=35.0, ankle_deg=-30.0), scene), scene)
    assert raised.near_leg.toe.imag == pytest.approx(0.008)
    assert raised.near_leg.angles.toes_deg == pytest.approx(35.0)


def test_in_the_air_toes_are_as_the_pose_says():
    scene = scene_of(SceneSpec())
    hop = still(key_pose(PoseSpec(heel_deg=35.0, toes_deg=5.0, rise=0.05), scene), scene)
    assert hop.near_leg.ball.imag == pytest.approx(0.012 + 0.05)
    assert hop.near_leg.angles.toes_deg == pytest.approx(5.0)


def test_a_lifted_leg_clears_the_ground_half_way():
    scene = scene_of(SceneSpec())
    both = key_pose(PoseSpec(ankle_deg=5.0), scene)
    one = key_pose(PoseSpec(ankle_deg=5.0, far=FarFree(hip_deg=4.0, knee_deg=62.0)), scene)
    bent = blend(both, one, 0.5, scene).far_leg.angles.knee_deg
    assert bent > 31.0
