"""Where the parts of the pain scale stand, as numbers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from heelrehab.ui.widgets.pain.bands import MOST_NRS, PainBand, band_of

_COLUMNS = (11, 6, 3)
"""How many buttons a row may hold: the first that gives each enough room. Bands end with rows."""
_GAP_PX = 6
_ROW_GAP_PX = 12
_BAR_PX = 4
_BAR_GAP_PX = 8
_WORDS_GAP_PX = 4
_END_GAP_PX = 8
_BETWEEN_WORDS_PX = 24


@dataclass(frozen=True, slots=True)
class Measures:
    """What the geometry has to make room for, in pixels."""

    target_px: int
    line_px: int
    low: QSize
    high: QSize
    status: QSize
    widest_status_px: int
    """With the longest words, so that choosing a score moves nothing."""


@dataclass(frozen=True, slots=True)
class BandSpan:
    """A band, or the part of it that stands in one row: its bar, and the room for its word."""

    band: PainBand
    bar: QRect
    word: QRect


@dataclass(frozen=True, slots=True)
class PainLayout:
    """Where everything stands: a cell for each score, bands, the two end words, status."""

    cells: tuple[QRect, ...]
    bands: tuple[BandSpan, ...]
    low: QRect
    high: QRect
    status: QRect
    height_px: int


def one_row_px(target_px: int) -> int:
    """Return the width that holds all buttons in one row."""
    columns = _COLUMNS[0]
    return columns * target_px + (columns - 1) * _GAP_PX


def columns_for(width_px: int, target_px: int) -> int:
    """Return how many buttons stand in a row."""
    for columns in _COLUMNS:
        if columns * target_px + (columns - 1) * _GAP_PX <= width_px:
            return columns
    return _COLUMNS[-1]


def lay_out(width_px: int, measures: Measures) -> PainLayout:
    """Return where everything stands at a width."""
    cells, bands, below_px = _rows(width_px, measures)
    top_px = below_px + _END_GAP_PX
    low, high, status = measures.low, measures.high, measures.status
    ends_px = low.width() + high.width() + _BETWEEN_WORDS_PX
    line_px = max(low.height(), high.height())
    low_place = QRect(0, top_px, low.width(), line_px)
    if ends_px > width_px:
        high_top_px = top_px + line_px
        high_place = QRect(0, high_top_px, min(width_px, high.width()), line_px)
        status_top_px = high_top_px + line_px
        status_place = QRect(0, status_top_px, width_px, status.height())
        return PainLayout(
            cells, bands, low_place, high_place, status_place, status_place.bottom() + 1
        )
    high_place = QRect(width_px - high.width(), top_px, high.width(), line_px)
    if ends_px + measures.widest_status_px + _BETWEEN_WORDS_PX <= width_px:
        middle_px = (low.width() + width_px - high.width() - status.width()) // 2
        lift_px = (status.height() - line_px) // 2
        status_place = QRect(middle_px, top_px - lift_px, status.width(), status.height())
    else:
        status_place = QRect(0, top_px + line_px, width_px, status.height())
    return PainLayout(cells, bands, low_place, high_place, status_place, status_place.bottom() + 1)


def _rows(width_px: int, measures: Measures) -> tuple[tuple[QRect, ...], tuple[BandSpan, ...], int]:
    columns = columns_for(width_px, measures.target_px)
    cells: list[QRect] = []
    bands: list[BandSpan] = []
    top_px = 0
    for first in range(0, MOST_NRS + 1, columns):
        scores = range(first, min(first + columns, MOST_NRS + 1))
        row = [
            _cell(at, columns, width_px, top_px, measures.target_px) for at in range(len(scores))
        ]
        cells += row
        bands += _spans(scores, row, measures.line_px)
        bottom_px = row[0].bottom() + 1 + _BAR_GAP_PX + _BAR_PX + _WORDS_GAP_PX + measures.line_px
        top_px = bottom_px + _ROW_GAP_PX
    return tuple(cells), tuple(bands), bottom_px


def _cell(at: int, columns: int, width_px: int, top_px: int, height_px: int) -> QRect:
    room_px = width_px + _GAP_PX
    left_px, right_px = at * room_px // columns, (at + 1) * room_px // columns
    return QRect(left_px, top_px, right_px - left_px - _GAP_PX, height_px)


def _spans(scores: range, row: list[QRect], line_px: int) -> list[BandSpan]:
    spans = []
    for band in PainBand:
        mine = [cell for score, cell in zip(scores, row, strict=True) if band_of(score) is band]
        if mine:
            whole = mine[0].united(mine[-1])
            bar = QRect(whole.left(), whole.bottom() + 1 + _BAR_GAP_PX, whole.width(), _BAR_PX)
            word = QRect(bar.left(), bar.bottom() + 1 + _WORDS_GAP_PX, bar.width(), line_px)
            spans.append(BandSpan(band, bar, word))
    return spans
