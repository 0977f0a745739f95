"""Doses in the compact notation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.dose import Dose, DoseError, parse_dose

doses = st.builds(
    Dose,
    sets=st.integers(1, 20),
    reps=st.integers(1, 200),
    with_load=st.booleans(),
    stance=st.sampled_from(["", "two-leg", "one-leg"]),
) | st.builds(
    Dose,
    sets=st.integers(1, 20),
    reps=st.just(1),
    hold_s=st.integers(1, 120).map(float),
    with_load=st.booleans(),
)


@given(doses)
def test_a_dose_reads_back_from_its_notation(dose):
    assert parse_dose(dose.notation) == dose


@pytest.mark.parametrize(
    ("notation", "dose"),
    [
        ("3x15", Dose(sets=3, reps=15)),
        ("3x30s", Dose(sets=3, reps=1, hold_s=30.0)),
        ("3x15+load", Dose(sets=3, reps=15, with_load=True)),
        ("3x5 one-leg", Dose(sets=3, reps=5, stance="one-leg")),
        (" 1x5 ", Dose(sets=1, reps=5)),
    ],
)
def test_the_notations_that_clinicians_write(notation, dose):
    assert parse_dose(notation) == dose


@pytest.mark.parametrize(
    "notation", ["", "3", "x15", "0x15", "3x0", "3x15 kg", "3 x 15", "3x15s+", "-1x5", "3x1000"]
)
def test_what_is_no_dose_is_refused_with_the_form_expected(notation):
    with pytest.raises(DoseError, match=r"expected a form like 3x15, 3x30s or 3x15\+load"):
        parse_dose(notation)


@pytest.mark.parametrize(("notation", "volume"), [("3x15", 45), ("4x30s", 120)])
def test_volume_is_reps_or_seconds_of_the_whole_session(notation, volume):
    assert parse_dose(notation).volume == volume
