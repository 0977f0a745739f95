"""Sizes follow the text size, and fingers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.ui.theme.sizes import KIOSK_TARGET_PX, LEAST_TARGET_PX, sizes_for


def test_the_usual_sizes_are_those_of_the_design():
    sizes = sizes_for(100)

    assert (sizes.text_px, sizes.title_px, sizes.target_px) == (16, 28, 48)


@given(st.integers(min_value=50, max_value=300))
def test_no_target_is_too_small_to_touch(text_percent):
    assert sizes_for(text_percent).target_px >= LEAST_TARGET_PX
    assert sizes_for(text_percent, KIOSK_TARGET_PX).target_px >= KIOSK_TARGET_PX


@pytest.mark.parametrize("text_percent", [100, 150, 200])
def test_a_target_holds_its_line_of_text(text_percent):
    sizes = sizes_for(text_percent)

    assert sizes.target_px > 1.5 * sizes.text_px
