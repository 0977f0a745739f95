"""Every score has one band, in words of its own."""

from __future__ import annotations

import pytest

from heelrehab.ui.theme.roles import ThemeName, load_themes
from heelrehab.ui.widgets.pain.bands import PainBand, band_colours, band_of, band_words


@pytest.mark.parametrize(
    ("score_nrs", "band"),
    [
        (0, PainBand.SETTLED),
        (2, PainBand.SETTLED),
        (3, PainBand.ACCEPTABLE),
        (5, PainBand.ACCEPTABLE),
        (6, PainBand.EASE_OFF),
        (10, PainBand.EASE_OFF),
    ],
)
def test_a_score_belongs_to_a_band(score_nrs, band):
    assert band_of(score_nrs) is band
    assert score_nrs in band.scores


def test_the_bands_cover_every_score_once():
    assert [score for band in PainBand for score in band.scores] == list(range(11))


def test_no_two_bands_share_words_or_colours(resources):
    bands = load_themes(resources / "theme")[ThemeName.LIGHT].bands

    assert len({band_words(band) for band in PainBand}) == 3
    assert len({band_colours(bands, band) for band in PainBand}) == 3
