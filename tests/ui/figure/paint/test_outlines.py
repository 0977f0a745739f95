"""The drawn outlines, as numbers: over every exercise, skin keeps out of floor and wall."""

from __future__ import annotations

import pytest

from heelrehab.core.figure.motion import ExerciseMotion
from heelrehab.ui.figure.look import Person
from heelrehab.ui.figure.paint.leg import leg_path
from heelrehab.ui.figure.paint.person.body import silhouette
from heelrehab.ui.figure.paint.person.outlines import Tracer

FLESH = 0.004
"""Skin may give way by this much where it presses on something."""
STEPS = 12

pytestmark = pytest.mark.usefixtures("qapp")


def bodies_of(motion):
    for index in range(motion.move_count):
        for step in range(STEPS + 1):
            yield motion.frame(index, step / STEPS).skeleton


def traced(body, seat_height):
    return Tracer(Person(), (), seat_height).outlines(body)


def test_no_outline_reaches_below_the_floor(all_exercises):
    for exercise in all_exercises:
        motion = ExerciseMotion(exercise)
        for body in bodies_of(motion):
            outline = silhouette(traced(body, motion.scene.seat_height)).boundingRect()
            assert outline.top() >= -FLESH, exercise.id


def test_no_outline_reaches_into_the_wall(exercise_named):
    motion = ExerciseMotion(exercise_named("achilles_wall_stretch"))
    for body in bodies_of(motion):
        outline = silhouette(traced(body, None)).boundingRect()
        assert outline.right() <= motion.scene.wall_x + FLESH


def test_everything_drawn_is_within_the_extent(all_exercises):
    for exercise in all_exercises:
        motion = ExerciseMotion(exercise)
        extent = motion.extent()
        for body in bodies_of(motion):
            outline = silhouette(traced(body, motion.scene.seat_height)).boundingRect()
            assert outline.left() >= extent.left - 0.03, exercise.id
            assert outline.right() <= extent.right + 0.03, exercise.id
            assert outline.bottom() <= extent.top + 0.03, exercise.id


def test_a_part_that_stays_is_not_traced_again_and_one_that_moves_is(exercise_named):
    """A band exercise sitting down moves the near foot only."""
    motion = ExerciseMotion(exercise_named("band_point"))
    tracer = Tracer(Person(), motion.felt, motion.scene.seat_height)
    before, after = (tracer.outlines(motion.frame(0, at).skeleton) for at in (0.2, 0.6))
    assert after.trunk is before.trunk
    assert after.near_arm is before.near_arm
    assert after.near_leg != before.near_leg
    assert after.near_leg == traced(motion.frame(0, 0.6).skeleton, 0.0).near_leg


def test_a_raised_heel_bends_the_foot_at_the_toes(raise_exercise):
    """The outline of a raised foot is higher than that of a flat one, and still touches down."""
    motion = ExerciseMotion(raise_exercise)
    flat, raised = (motion.frame(0, at).skeleton.near_leg for at in (0.0, 1.0))
    assert raised.heel.imag > flat.heel.imag + 0.05
    for leg in (flat, raised):
        assert leg_path(leg, 1.0).boundingRect().top() == pytest.approx(0.0, abs=FLESH)
