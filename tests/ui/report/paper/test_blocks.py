"""Blocks go below each other, and on to another page where they must."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from heelrehab.ui.report.paper.blocks import FOOT_PT, MARGIN_PT, PAGE_PT, Gap, arranged

BOTTOM_PT = PAGE_PT.height() - MARGIN_PT - FOOT_PT


@dataclass(frozen=True)
class Box:
    height_pt: float

    def draw(self, painter, place):
        pass


def test_a_sheet_begins_a_page():
    pages = arranged([[Box(10)], [Box(10)]])

    assert [len(page) for page in pages] == [1, 1]


def test_a_page_does_not_begin_with_a_gap():
    pages = arranged([[Gap(5), Box(10), Box(BOTTOM_PT), Gap(5)]])

    assert [[type(placed.block) for placed in page] for page in pages] == [[Box], [Box], []]


@given(st.lists(st.floats(1, 400), min_size=1, max_size=30))
def test_nothing_is_lost_overlaps_or_runs_over_the_foot(heights):
    pages = arranged([[Box(height) for height in heights]])

    placed = [each for page in pages for each in page]
    assert [each.block.height_pt for each in placed] == heights
    for page in pages:
        for above, below in pairwise(page):
            assert below.place.top() >= above.place.bottom() - 1e-6
        assert page[-1].place.bottom() <= BOTTOM_PT + 1e-6
