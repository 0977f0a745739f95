"""Texts stand out from their grounds, in each theme."""

from __future__ import annotations

import msgspec
import pytest

from heelrehab.ui.theme.contrast import contrast, contrast_faults
from heelrehab.ui.theme.roles import ThemeName, load_themes


@pytest.fixture(scope="module")
def themes(resources):
    return load_themes(resources / "theme")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#FFFFFF", "#777777", 4.48),
        ("#123456", "#123456", 1.0),
    ],
)
def test_the_ratio_is_that_of_the_guidelines(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize("name", list(ThemeName))
def test_every_pair_in_use_stands_out(themes, name):
    assert contrast_faults(themes[name]) == ()


def test_high_contrast_asks_for_seven(themes):
    assert themes[ThemeName.HIGH_CONTRAST].least_contrast == 7.0


def test_a_pale_text_is_told_with_its_ratio(themes):
    pale = msgspec.structs.replace(themes[ThemeName.LIGHT], muted="#C0C0C0")

    faults = contrast_faults(pale)

    assert "muted on surface: contrast 1.82, at least 4.5 is needed" in faults
    assert all(fault.startswith("muted on ") for fault in faults)
