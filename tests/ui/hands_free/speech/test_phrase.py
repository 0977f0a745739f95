"""As much is said as there is time for."""

import math

import pytest

from heelrehab.ui.hands_free.speech.phrase import Phrase, spoken_s

PHRASE = Phrase("Hold, thirty seconds.", "Hold.", 5.0)


@pytest.mark.parametrize(
    ("left_s", "rate_percent", "said"),
    [
        (math.inf, 100, "Hold, thirty seconds."),
        (1.61, 100, "Hold, thirty seconds."),
        (1.59, 100, "Hold."),
        (1.0, 200, "Hold, thirty seconds."),
        (0.5, 100, ""),
        (0.55, 50, ""),
    ],
)
def test_the_longest_that_fits_is_said(left_s, rate_percent, said):
    assert PHRASE.fitting(left_s, rate_percent) == said


def test_half_the_rate_takes_twice_as_long_after_the_first_sound():
    assert spoken_s("x" * 15, 50) - 0.2 == pytest.approx(2 * (spoken_s("x" * 15, 100) - 0.2))


@pytest.mark.parametrize(("within_s", "told"), [(4.0, PHRASE.full), (3.9, PHRASE.short)])
def test_screen_readers_hear_the_short_form_where_time_is_short(within_s, told):
    assert Phrase(PHRASE.full, PHRASE.short, within_s).for_readers == told
