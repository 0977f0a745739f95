"""The scale wraps instead of shrinking below what a finger can hit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from heelrehab.ui.widgets.pain.bands import PainBand
from heelrehab.ui.widgets.pain.geometry import Measures, columns_for, lay_out


def measures(scale=1.0):
    def sized(width_px, height_px):
        return QSize(round(width_px * scale), round(height_px * scale))

    return Measures(
        target_px=round(52 * scale),
        line_px=round(17 * scale),
        low=sized(60, 17),
        high=sized(180, 17),
        status=sized(220, 48),
        widest_status_px=round(240 * scale),
    )


@pytest.mark.parametrize(
    ("width_px", "columns"),
    [(944, 11), (632, 11), (631, 6), (342, 6), (341, 3), (160, 3)],
)
def test_a_narrow_scale_has_fewer_buttons_a_row(width_px, columns):
    assert columns_for(width_px, 52) == columns


@given(
    width_px=st.integers(min_value=230, max_value=1600),
    scale=st.sampled_from([1.0, 1.5, 2.0]),
)
def test_nothing_overlaps_and_every_button_is_large_enough(width_px, scale):
    sizes = measures(scale)
    layout = lay_out(width_px, sizes)

    assert len(layout.cells) == 11
    parts = [*layout.cells, *(span.bar for span in layout.bands)]
    parts += [*(span.word for span in layout.bands), layout.low, layout.high]
    pairs = [(one, other) for one in parts for other in parts if one is not other]
    assert not any(one.intersects(other) for one, other in pairs)
    assert not any(layout.status.intersects(cell) for cell in layout.cells)
    assert all(cell.height() >= sizes.target_px for cell in layout.cells)
    if width_px >= 3 * sizes.target_px + 12:
        assert all(cell.width() >= sizes.target_px for cell in layout.cells)
    assert all(part.left() >= 0 and part.right() < max(width_px, 1) for part in layout.cells)
    assert max(part.bottom() for part in parts) < layout.height_px


@given(width_px=st.integers(min_value=230, max_value=1600))
def test_every_band_stands_under_its_own_buttons(width_px):
    layout = lay_out(width_px, measures())

    for span in layout.bands:
        mine = [layout.cells[score] for score in span.band.scores]
        beneath = [cell for cell in mine if span.bar.top() - cell.bottom() in range(1, 20)]
        assert beneath[0].left() == span.bar.left()
        assert beneath[-1].right() == span.bar.right()
    assert {span.band for span in layout.bands} == set(PainBand)


def test_two_rows_part_at_six():
    layout = lay_out(400, measures())

    assert layout.cells[5].top() == 0
    assert layout.cells[6].left() == 0
    assert layout.cells[6].top() > layout.cells[5].bottom()


def test_the_end_words_stand_at_the_ends_where_there_is_room():
    wide, narrow = lay_out(944, measures()), lay_out(235, measures())

    assert wide.low.left() == 0
    assert wide.high.right() == 943
    assert wide.high.top() == wide.low.top()
    assert narrow.high.top() > narrow.low.top()
