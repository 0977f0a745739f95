"""What must hold in every frame of every built-in exercise, sixty times a second."""

from __future__ import annotations

from itertools import pairwise

import pytest

from heelrehab.content.poses import Contact, FarStanding, Hands
from heelrehab.core.figure import body
from heelrehab.core.figure.checks.balance import base_of_support, centre_of_mass
from heelrehab.core.figure.checks.faults import pose_faults
from heelrehab.core.figure.motion import ExerciseMotion

FRAMES_PER_S = 60
STILL = 0.001
"""A planted contact may wander by a thousandth of the person's height."""
ROUNDING = 1e-9
HARDEST = 16.0
"""Acceleration, in lengths of the way per duration squared: eased motion straight ahead has 5.8,
out and back 14."""


def frames_of(exercise):
    """Return, for each move that moves, its poses and all of its bodies."""
    motion = ExerciseMotion(exercise)
    poses = [exercise.start, *(move.to for move in exercise.moves)]
    found = []
    for index, move in enumerate(exercise.moves):
        count = round(move.seconds * FRAMES_PER_S)
        bodies = [motion.frame(index, at / count).skeleton for at in range(count + 1)]
        ends = exercise.poses[poses[index]], exercise.poses[poses[index + 1]]
        found.append((move, ends, bodies if not motion.is_still(index) else bodies[:1]))
    return motion.scene, found


def bodies_of(exercise):
    return [skeleton for _, _, bodies in frames_of(exercise)[1] for skeleton in bodies]


def joints_of(skeleton):
    """Return every joint by name."""
    joints = {"shoulder": skeleton.trunk.shoulder, "head": skeleton.trunk.head}
    for name, leg in (("near", skeleton.near_leg), ("far", skeleton.far_leg)):
        for joint in ("hip", "knee", "ankle", "heel", "ball", "toe"):
            joints[f"{name} {joint}"] = getattr(leg, joint)
    for name, arm in (("near", skeleton.near_arm), ("far", skeleton.far_arm)):
        for joint in ("elbow", "wrist", "fingertip"):
            joints[f"{name} {joint}"] = getattr(arm, joint)
    return joints


def test_no_joint_leaves_its_range(exercise):
    for skeleton in bodies_of(exercise):
        for leg in (skeleton.near_leg, skeleton.far_leg):
            for joint, angle_deg in zip(leg.angles._fields, leg.angles, strict=True):
                assert body.LIMITS[joint].hold(angle_deg), (joint, angle_deg)
        for arm in (skeleton.near_arm, skeleton.far_arm):
            assert body.LIMITS["elbow_deg"].hold(arm.elbow_deg), arm.elbow_deg


def test_segments_keep_their_lengths(exercise):
    for skeleton in bodies_of(exercise):
        trunk = skeleton.trunk
        lengths = [
            (trunk.shoulder - trunk.hip, body.TRUNK),
            (trunk.head - trunk.neck, body.NECK),
        ]
        for leg in (skeleton.near_leg, skeleton.far_leg):
            lengths += [
                (leg.knee - leg.hip, body.THIGH),
                (leg.ankle - leg.knee, body.SHANK),
                (leg.heel - leg.ankle, abs(body.HEEL_FROM_ANKLE)),
                (leg.ball - leg.ankle, abs(body.BALL_FROM_ANKLE)),
                (leg.toe - leg.ball, abs(body.TOE_FROM_BALL)),
            ]
        for arm in (skeleton.near_arm, skeleton.far_arm):
            lengths += [
                (arm.elbow - arm.shoulder, body.UPPER_ARM),
                (arm.wrist - arm.elbow, body.FOREARM),
                (arm.fingertip - arm.wrist, body.HAND),
            ]
        for segment, length in lengths:
            assert abs(segment) == pytest.approx(length, abs=ROUNDING)


def test_what_is_planted_stays_where_it_is(exercise):
    scene, moves = frames_of(exercise)
    for _, ends, bodies in moves:
        assert travel(bodies, lambda each: contact_of(each, scene)) <= allowed(ends)
        if all(isinstance(pose.far, FarStanding) and pose.far == ends[0].far for pose in ends):
            assert travel(bodies, lambda each: each.far_leg.ball) <= STILL
        if all(pose.hands in (Hands.WALL, Hands.SUPPORT, Hands.FLOOR) for pose in ends):
            assert travel(bodies, lambda each: each.near_arm.wrist) <= STILL


def contact_of(skeleton, scene):
    match scene.spec.contact:
        case Contact.BALL:
            return skeleton.near_leg.ball
        case Contact.HEEL:
            return skeleton.near_leg.heel
        case Contact.SEAT:
            return skeleton.trunk.hip
        case Contact.SEAT_AND_BALL:
            return skeleton.near_leg.ball + 1j * (skeleton.trunk.hip - scene.contact)


def allowed(ends):
    """Return how far the contact may go: nowhere, but in a hop."""
    return max(STILL, *(pose.rise for pose in ends))


def travel(bodies, point):
    return max(abs(point(each) - point(bodies[0])) for each in bodies)


def test_nothing_sinks_into_the_ground(exercise):
    scene, moves = frames_of(exercise)
    for _, _, bodies in moves:
        for skeleton in bodies:
            for leg in (skeleton.near_leg, skeleton.far_leg):
                soles = [leg.heel, leg.ball - 1j * body.BALL_HEIGHT, leg.toe - 0.008j]
                for point in soles:
                    assert point.imag >= scene.ground_at(point.real) - STILL
                assert leg.knee.imag > 0.03
            for arm in (skeleton.near_arm, skeleton.far_arm):
                assert min(arm.elbow.imag, arm.wrist.imag, arm.fingertip.imag) > 0.0


def test_nothing_goes_through_the_wall(exercise):
    scene, moves = frames_of(exercise)
    if scene.wall_x is None:
        pytest.skip("no wall")
    for _, _, bodies in moves:
        for skeleton in bodies:
            for name, joint in joints_of(skeleton).items():
                assert joint.real <= scene.wall_x, name


def test_the_weight_is_over_the_feet(exercise):
    """Hands do not count, so the person could let go of the support at any moment."""
    scene, moves = frames_of(exercise)
    if scene.seat_height is not None:
        pytest.skip("sitting")
    for move, ends, bodies in moves:
        standing = bodies
        if any(pose.rise for pose in ends):
            standing = [bodies[-1] if ends[0].rise else bodies[0]]
        for skeleton in standing:
            base = base_of_support(skeleton, scene)
            assert base is not None
            assert base[0] <= centre_of_mass(skeleton).real <= base[1], move.id


def test_moves_begin_and_end_without_a_jerk(exercise):
    """No joint changes its speed more abruptly than eased motion along its way does."""
    for move, _, bodies in frames_of(exercise)[1]:
        for track in zip(*(joints_of(each).values() for each in bodies), strict=True):
            steps = [later - earlier for earlier, later in pairwise(track)]
            if not steps:
                continue
            length = sum(abs(step) for step in steps)
            changes = [abs(later - earlier) for earlier, later in pairwise(steps)]
            per_frame = 1.0 / (move.seconds * FRAMES_PER_S)
            hardest = HARDEST * max(length, 0.002) * per_frame**2
            assert max(changes) <= hardest
            assert abs(steps[0]) <= hardest
            assert abs(steps[-1]) <= hardest


def test_a_built_in_pose_has_no_fault(exercise):
    assert pose_faults(exercise) == ()


def test_a_move_starts_where_the_one_before_ended(exercise):
    motion = ExerciseMotion(exercise)
    for index in range(1, motion.move_count):
        ended, starts = motion.frame(index - 1, 1.0).skeleton, motion.frame(index, 0.0).skeleton
        for name, joint in joints_of(ended).items():
            assert abs(joint - joints_of(starts)[name]) < ROUNDING, name
