from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.content.poses import FarFree, SceneSpec
from heelrehab.core.figure.motion import (
    ExerciseMotion,
    FigureError,
    Joint,
    eased_fraction,
)

STAND = {"ankle_deg": 5.5}
RAISED = {"heel_deg": 40.0, "ankle_deg": -36.0}


def raising(exercise_with, **scene):
    return ExerciseMotion(
        exercise_with(
            {"one": STAND, "other": RAISED},
            SceneSpec(**scene),
            to=("other", "other", "one"),
        )
    )


@given(st.floats(-1.0, 2.0))
def test_easing_stays_between_start_and_end(fraction):
    assert 0.0 <= eased_fraction(fraction) <= 1.0


@given(st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_easing_never_goes_back(one, other):
    first, second = sorted((one, other))
    assert eased_fraction(first) <= eased_fraction(second) + 1e-12


def test_easing_is_slow_swift_slow():
    assert eased_fraction(0.1) < 0.01
    assert eased_fraction(0.5) == pytest.approx(0.5)
    assert eased_fraction(0.9) > 0.99


def test_a_move_goes_from_the_pose_before_it_to_its_own(exercise_with):
    motion = raising(exercise_with)
    low, high = motion.frame(0, 0.0), motion.frame(0, 1.0)
    assert low.skeleton.near_leg.foot_deg == pytest.approx(0.0, abs=1e-9)
    assert high.skeleton.near_leg.foot_deg == pytest.approx(40.0)
    assert high.began == motion.rest_frame().skeleton


def test_a_move_to_the_pose_it_starts_from_is_still(exercise_with):
    motion = raising(exercise_with)
    assert [motion.is_still(index) for index in range(motion.move_count)] == [False, True, False]
    assert motion.frame(1, 0.2) == motion.frame(1, 0.8)
    assert motion.frame(1, 0.2).path is None


def test_with_motion_reduced_a_move_shows_its_end_at_once(exercise_with):
    motion = raising(exercise_with)
    assert motion.frame(0, 0.1, is_reduced=True) == motion.frame(0, 1.0)


def test_a_picture_for_each_pose_and_none_twice(exercise_with):
    motion = raising(exercise_with)
    assert motion.distinct_poses() == (None, 0)
    assert motion.step_frame(None) == motion.rest_frame()
    assert motion.step_frame(0) == motion.frame(0, 1.0)


@pytest.mark.parametrize(
    ("end", "joint"),
    [
        (RAISED, Joint.HEEL),
        ({"ankle_deg": 25.0, "knee_deg": 40.0, "hip_deg": 30.0}, Joint.KNEE),
        ({**STAND, "rise": 0.05}, Joint.TOE),
        (
            {**STAND, "far": {"hip_deg": 4.0, "knee_deg": 60.0}},
            Joint.FAR_BALL,
        ),
    ],
)
def test_the_arrow_follows_the_joint_that_tells_most(exercise_with, far_free, end, joint):
    motion = ExerciseMotion(exercise_with({"one": STAND, "other": far_free(end)}))
    assert motion.frame(0, 0.5).path.joint is joint


@pytest.fixture
def far_free():
    """Return a maker of poses whose other leg, if told, is free."""

    def made(pose):
        return {**pose, "far": FarFree(**pose["far"])} if "far" in pose else pose

    return made


def test_a_move_too_small_to_see_has_no_arrow(exercise_with):
    motion = ExerciseMotion(exercise_with({"one": STAND, "other": {"ankle_deg": 6.0}}))
    assert motion.frame(0, 0.5).path is None


def test_the_extent_holds_the_person_and_the_things(exercise_with):
    plain = raising(exercise_with).extent()
    assert plain.bottom == pytest.approx(0.0, abs=1e-9)
    assert 1.0 < plain.top < 1.1
    assert raising(exercise_with, wall_x=0.4).extent().right > 0.4
    assert raising(exercise_with, has_backpack=True).extent().left < plain.left


def test_the_foot_extent_holds_foot_and_shin(exercise_with):
    foot = raising(exercise_with).foot_extent()
    assert foot.bottom == pytest.approx(0.0, abs=1e-9)
    assert foot.top > 0.1
    assert foot.right - foot.left > 0.1


def test_a_pose_that_is_missing_is_named(exercise_with):
    with pytest.raises(FigureError, match=r"heel_raise_double_floor: poses: no pose 'other'"):
        ExerciseMotion(exercise_with({"one": STAND}))


def test_what_glows_and_where_things_stand_come_from_the_exercise(exercise_with):
    motion = raising(exercise_with, wall_x=0.4)
    assert motion.scene.wall_x == 0.4
    assert motion.felt
