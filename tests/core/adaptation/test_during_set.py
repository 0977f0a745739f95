"""What a tap in the middle of a set leads to."""

from __future__ import annotations

import pytest

from heelrehab.core.adaptation.during_set import SetAdvice, advice_for, stop_offer
from heelrehab.core.dose import parse_dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.side import Side


@pytest.mark.parametrize(
    ("score", "stops", "popped", "advice"),
    [
        (0, 0, False, SetAdvice.CARRY_ON),
        (5, 1, False, SetAdvice.CARRY_ON),
        (6, 0, False, SetAdvice.STOP_SET),
        (7, 0, False, SetAdvice.STOP_SET),
        (6, 1, False, SetAdvice.SKIP_EXERCISE),
        (8, 0, False, SetAdvice.EMERGENCY_CHECK),
        (10, 2, False, SetAdvice.EMERGENCY_CHECK),
        (0, 0, True, SetAdvice.EMERGENCY_CHECK),
    ],
)
def test_a_tap_is_answered(score, stops, popped, advice):
    assert advice_for(score, stops, has_popped=popped) is advice


@pytest.mark.parametrize(
    ("exercise_id", "notation", "fewer", "easier"),
    [
        ("heel_raise_single_floor", "3x10", "3x8", "heel_lower_floor"),
        ("heel_raise_single_floor", "2x5", "2x2", "heel_lower_floor"),
        ("heel_raise_loaded", "4x10", "3x12", "heel_raise_single_step"),
        ("heel_raise_loaded", "3x12", "3x6", "heel_raise_single_step"),
        ("calf_iso_double", "3x20s", "3x10s", "band_point"),
        ("ankle_pumps", "1x20", "1x10", None),
        ("ankle_pumps", "1x1", None, None),
        ("gone_exercise", "3x10", "3x5", None),
    ],
)
def test_a_stopped_set_offers_less_or_easier(
    journal, library, *, exercise_id, notation, fewer, easier
):
    item = PrescribedItem(exercise_id=exercise_id, dose=parse_dose(notation), sides=(Side.LEFT,))

    offer = stop_offer(item, journal.begin().plan, library)

    assert offer.rest_s == 120
    assert (offer.fewer.notation if offer.fewer else None) == fewer
    assert offer.easier_id == easier
