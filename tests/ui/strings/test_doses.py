"""Doses, sides and lengths as a person reads them; plurals come with the language."""

import msgspec
import pytest

from heelrehab.core.dose import parse_dose
from heelrehab.core.records import ItemDone
from heelrehab.core.side import Side
from heelrehab.ui.strings.doses import (
    done_text,
    dose_text,
    short_dose_text,
    side_text,
    side_within_line,
    sides_text,
)
from heelrehab.ui.strings.durations import clock_text, exercised_text, minutes_text, seconds_text


@pytest.mark.parametrize(
    ("notation", "long", "short"),
    [
        ("3x15", "3 set(s) × 15", "3 × 15"),
        ("4x30s", "4 hold(s) × 30 s", "4 × 30 s"),
        ("3x15+load", "3 set(s) × 15 + weight", "3 × 15 + weight"),
        ("3x5 one-leg", "3 set(s) × 5 on one leg", "3 × 5 on one leg"),
        ("2x10 two-leg", "2 set(s) × 10 on two legs", "2 × 10 on two legs"),
    ],
)
def test_doses(notation, long, short):
    assert dose_text(parse_dose(notation)) == long
    assert short_dose_text(parse_dose(notation)) == short


def test_a_weight_that_was_chosen_is_named():
    dose = msgspec.structs.replace(parse_dose("3x15+load"), load_kg=7.5)

    assert short_dose_text(dose) == "3 × 15 + 7.5 kg"


@pytest.mark.parametrize(
    ("sides", "text"),
    [
        ((Side.LEFT, Side.RIGHT), "each leg"),
        ((Side.LEFT,), "left leg"),
        ((Side.RIGHT,), "right leg"),
        ((Side.BOTH,), "both legs"),
    ],
)
def test_sides(sides, text):
    assert sides_text(sides) == text


def test_a_side_within_a_line_is_no_heading():
    assert side_within_line(Side.LEFT) == "left leg"


def test_every_side_has_a_word():
    assert len({side_text(side) for side in Side}) == len(Side)


@pytest.mark.parametrize(
    ("done", "text"),
    [
        (
            ItemDone(
                exercise_id="x",
                side=Side.BOTH,
                dose=parse_dose("3x15"),
                sets_done=2,
                reps_done=30,
                reps_prescribed=45,
            ),
            "30 of 45 rep(s)",
        ),
        (
            ItemDone(
                exercise_id="x",
                side=Side.LEFT,
                dose=parse_dose("3x30s"),
                sets_done=2,
                reps_done=2,
                reps_prescribed=3,
                held_s=71.6,
                held_prescribed_s=90.0,
            ),
            "72 of 90 s held",
        ),
    ],
)
def test_what_was_done(done, text):
    assert done_text(done) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (9.2, "0:10"), (250, "4:10"), (3600, "60:00"), (-1, "0:00")]
)
def test_clock(seconds, text):
    assert clock_text(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(10, "about 1 min"), (840, "about 14 min"), (841, "about 15 min")]
)
def test_minutes(seconds, text):
    assert minutes_text(seconds) == text


@pytest.mark.parametrize(("seconds", "text"), [(1500, "25 min"), (13200, "3 h 40")])
def test_time_exercised(seconds, text):
    assert exercised_text(seconds) == text


def test_seconds_are_exact():
    assert seconds_text(2.5) == "2.5 s"
