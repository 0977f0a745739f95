"""The digits are the largest that the ring leaves room for."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from heelrehab.ui.widgets.timing.ring_geometry import digits_height, ring_geometry

SIDES = st.floats(min_value=80, max_value=2000)
ASPECTS = st.floats(min_value=0.4, max_value=5)


def farthest(box, middle_x, middle_y):
    return math.hypot(
        max(abs(box.left() - middle_x), abs(box.right() - middle_x)),
        max(abs(box.top() - middle_y), abs(box.bottom() - middle_y)),
    )


@given(width_px=SIDES, height_px=SIDES, aspect=ASPECTS)
def test_everything_stands_inside_the_ring(width_px, height_px, aspect):
    places = ring_geometry(width_px, height_px, aspect)
    inner_px = places.circle.width() / 2 - places.stroke_px / 2

    for box in (places.word, places.digits, places.unit):
        assert farthest(box, width_px / 2, height_px / 2) <= inner_px + 1e-6
    assert places.circle.width() + places.stroke_px <= min(width_px, height_px) + 1e-6


@given(side_px=SIDES, aspect=ASPECTS)
def test_words_and_digits_do_not_touch(side_px, aspect):
    places = ring_geometry(side_px, side_px, aspect)

    assert places.word.bottom() < places.digits.top()
    assert places.digits.bottom() < places.unit.top()


@given(radius_px=SIDES, aspect=ASPECTS)
def test_long_digits_reach_the_circle_and_no_farther(radius_px, aspect):
    height_px = digits_height(radius_px, math.inf, aspect)

    assert math.isclose(math.hypot(height_px * aspect, height_px), 2 * radius_px)


def test_two_digits_are_two_fifths_of_the_ring():
    """A ring of half the window's height gives digits of a fifth of it."""
    places = ring_geometry(400, 400, 1.8)

    assert places.digits.height() >= 160
