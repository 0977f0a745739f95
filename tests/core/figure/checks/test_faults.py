from __future__ import annotations

import pytest

from heelrehab.content.poses import (
    Contact,
    FarFree,
    FarStanding,
    Hands,
    SceneSpec,
    Seat,
    Support,
)
from heelrehab.core.figure.checks.faults import pose_faults

STAND = {"ankle_deg": 5.5}
CHAIR = SceneSpec(contact=Contact.SEAT_AND_BALL, seat=Seat.CHAIR)
FLOOR = SceneSpec(contact=Contact.SEAT)
WALL = SceneSpec(wall_x=0.25)


def faults(exercise_with, pose, scene=None):
    return pose_faults(exercise_with({"one": pose}, scene, to=("one",)))


def test_a_pose_that_a_body_can_take_has_no_fault(exercise_with):
    assert faults(exercise_with, STAND) == ()


@pytest.mark.parametrize(
    ("pose", "scene", "key", "found"),
    [
        ({"ankle_deg": 60.0}, None, "ankle_deg", ("60.0", "-55 to 42 degrees")),
        ({**STAND, "knee_deg": -20.0}, None, "knee_deg", ("-20.0", "-2 to 140 degrees")),
        ({"trunk_deg": 80.0, "hip_deg": 120.0}, FLOOR, "trunk_deg", ("80.0", "-40 to 60")),
        ({"knee_deg": 30.0}, CHAIR, "knee_deg", ("30", "the leg follows from the seat")),
        ({"heel_deg": -160.0}, CHAIR, "heel_deg", ("-160", "within reach")),
        ({**STAND, "hands": Hands.WALL}, None, "hands", ("'wall'", "wall_x in [scene]")),
        (
            {**STAND, "hands": Hands.WALL, "hands_y": 0.1},
            WALL,
            "hands_y",
            ("from the shoulder", "an arm's length"),
        ),
        (
            {**STAND, "hands": Hands.SUPPORT},
            SceneSpec(support=Support.CHAIR, support_x=0.6),
            "hands",
            ("from the shoulder", "an arm's length"),
        ),
        (
            {**STAND, "hands": Hands.WALL, "hands_y": 0.8},
            SceneSpec(wall_x=0.05),
            "hands",
            ("an elbow bent by", "at most 150"),
        ),
        (
            {**STAND, "far": FarStanding(x=-0.6)},
            None,
            "far.x",
            ("-0.6", "the other foot reaches"),
        ),
        (
            {**STAND, "far": FarFree(hip_deg=170.0, knee_deg=0.0)},
            None,
            "far.hip_deg",
            ("170.0", "-25 to 120 degrees"),
        ),
        ({"heel_deg": -20.0, "ankle_deg": 26.0}, None, "ankle_deg", ("the heel", "on it or above")),
        ({**STAND, "hip_deg": 60.0}, WALL, "hip_deg", ("the face", "this side of it")),
        ({"ankle_deg": -10.0}, None, "ankle_deg", ("a weight at x", "over what the feet cover")),
        (
            {"heel_deg": -20.0, "ankle_deg": 10.0, "toes_deg": 10.0},
            SceneSpec(contact=Contact.HEEL),
            "ankle_deg",
            ("a weight at x", "over what the feet cover"),
        ),
    ],
)
def test_what_no_body_can_do_is_told_with_key_and_value(exercise_with, pose, scene, key, found):
    value, expected = found
    told = [each for each in faults(exercise_with, pose, scene) if each.key == f"poses.one.{key}"]
    assert any(value in each.value and expected in each.expected for each in told), told
    assert not any(each.is_refused for each in told)


def test_a_hop_needs_no_ground(exercise_with):
    assert faults(exercise_with, {**STAND, "rise": 0.1}) == ()


def test_a_missing_pose_is_told_where_it_is_named(exercise_with):
    exercise = exercise_with({"other": STAND}, start="one", to=("other", "gone"))
    assert [(each.key, each.value) for each in pose_faults(exercise)] == [
        ("start", "'one'"),
        ("moves[1].to", "'gone'"),
    ]
