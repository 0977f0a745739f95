"""People at home on what a clinic set, from its file to the way back to the programme."""

from __future__ import annotations

from datetime import date

import pytest

from heelrehab.core.prescribing.draft import Draft
from heelrehab.core.prescribing.item import ItemSet

SECOND_MONDAY = date(2026, 1, 12)


@pytest.fixture
def set_by_clinic():
    """Four weeks from the second Monday: three exercises on five days a week."""
    return Draft(
        programme_id="mid_progressive",
        stage_id="A",
        starts=SECOND_MONDAY,
        ends=None,
        times_per_day=1,
        days_per_week=5,
        items=(
            ItemSet(exercise_id="heel_raise_double_floor", step=3),
            ItemSet(exercise_id="seated_heel_raise", step=2),
            ItemSet(exercise_id="band_point", step=1),
        ),
        author="Clinic at the Park",
    ).for_weeks(4)


def test_four_weeks_on_a_prescription_with_a_bad_morning(
    story, feel, keeps_to_its_diary, set_by_clinic
):
    def each_day(number):
        morning = 4 if number == 18 else 2
        return feel(morning=morning)

    diary = keeps_to_its_diary(
        "prescription",
        story(
            "Four weeks on a clinic's prescription, one bad morning in the second",
            feel=each_day,
            prescriptions={7: set_by_clinic},
            days=8 * 7,
        ),
    )

    _, within, after = diary.replace("set by", "|").replace("own exercises again", "|").split("|")
    assert "one_down, because morning_rise" in within
    assert "dose_up" in within
    assert "next_stage" not in within, "no gate leads on while it is in force"
    assert "next_stage, A -> mid_progressive B" in after
    assert diary.count("the programme's own exercises again") == 1


def test_the_person_goes_back_to_the_programme_before_it_is_over(
    story, feel, keeps_to_its_diary, set_by_clinic
):
    diary = keeps_to_its_diary(
        "prescription_ended",
        story(
            "Back to the programme after nine days of a clinic's prescription",
            feel=lambda _: feel(),
            prescriptions={7: set_by_clinic},
            back=frozenset({16}),
            days=4 * 7,
        ),
    )

    assert "week  3 Wed: the programme's own exercises again" in diary
