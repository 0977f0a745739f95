from __future__ import annotations

import msgspec
import pytest

from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.content.schema import Equipment
from heelrehab.core.ladder import ladder_misfits


@pytest.fixture(scope="module")
def catalogue():
    return open_catalogue([resources_folder()], "en")


@pytest.fixture
def exercise(catalogue):
    """An exercise with a ladder of the test's own."""

    def made(*ladder, equipment=()):
        base = catalogue.exercise("heel_raise_double_floor")
        dose = msgspec.structs.replace(base.dose, ladder=ladder)
        return msgspec.structs.replace(base, dose=dose, equipment=equipment)

    return made


def test_every_ladder_that_the_program_brings_rises(catalogue):
    for exercise_id in catalogue.exercise_ids():
        assert ladder_misfits(catalogue.exercise(exercise_id)) == ()


@pytest.mark.parametrize(
    ("lower", "upper", "rises"),
    [
        ("2x10", "3x10", True),
        ("3x10", "3x12", True),
        ("3x10", "3x10", False),
        ("3x12", "3x10", False),
        ("3x20s", "3x30s", True),
        ("3x30s", "3x20s", False),
        ("3x15", "3x15+load", True),
        ("3x15+load", "3x15", False),
        ("3x20 two-leg", "3x5 one-leg", True),
        ("3x5 one-leg", "3x20 two-leg", False),
        ("3x5 one-leg", "3x5+load one-leg", True),
        ("3x15+load", "3x5 one-leg", False),
    ],
)
def test_a_step_is_more_work_more_weight_or_one_leg(exercise, lower, upper, rises):
    misfits = ladder_misfits(exercise(lower, upper))

    assert (misfits == ()) is rises


@pytest.mark.parametrize(("equipment", "rises"), [((Equipment.WEIGHT,), True), ((), False)])
def test_fewer_reps_are_more_only_where_a_weight_belongs_to_each(exercise, equipment, rises):
    misfits = ladder_misfits(exercise("3x15", "3x12", equipment=equipment))

    assert (misfits == ()) is rises


def test_a_step_that_does_not_rise_is_named(exercise):
    (misfit,) = ladder_misfits(exercise("2x10", "3x10", "3x10"))

    assert misfit.key == "dose.ladder[2]"
    assert misfit.value == "'3x10'"
    assert misfit.expected == "more than '3x10', the step before it"
    assert not misfit.is_refused
