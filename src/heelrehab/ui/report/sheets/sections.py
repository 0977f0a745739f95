"""Lists of a report, newest rows first, and how several of them share one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from heelrehab.ui.report.paper.blocks import Block, Gap, TextBlock
from heelrehab.ui.report.sheets.html import heading_html, left_out_html, left_to_details_html

GAP_PT = 10.0


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of row: its heading, how many there are, and each when it is asked for."""

    heading: str
    count: int
    rows: Iterator[Block]
    """Newest first; read once."""
    none_text: str = ""
    """Stands there where there is no row."""


def whole_section(section: Section) -> Iterator[Block]:
    """Yield a section over as many pages as it needs, and how many its rows leave out."""
    rows = tuple(section.rows)
    yield from _headed(section, rows)
    if section.count > len(rows):
        yield TextBlock(left_out_html(section.count - len(rows)))
    yield Gap(GAP_PT)


def sections_within(sections: Sequence[Section], room_pt: float) -> list[list[Block]]:
    """Return the blocks of each section so that all of them together fit into ``room_pt``.

    The newest rows come first, a row of each section in turn. What does not fit is counted
    below the section that it belongs to.
    """
    for section in sections:
        room_pt -= sum(block.height_pt for block in _headed(section, ()))
        room_pt -= TextBlock(left_to_details_html(section.count)).height_pt + GAP_PT
    shown: list[list[Block]] = [[] for _ in sections]
    waiting = list(range(len(sections)))
    while waiting:
        for place in tuple(waiting):
            row = next(sections[place].rows, None)
            if row is None or row.height_pt > room_pt:
                waiting.remove(place)
                continue
            shown[place].append(row)
            room_pt -= row.height_pt
    return [_cut(section, rows) for section, rows in zip(sections, shown, strict=True)]


def _cut(section: Section, rows: Sequence[Block]) -> list[Block]:
    blocks = [*_headed(section, rows)]
    if section.count > len(rows):
        blocks.append(TextBlock(left_to_details_html(section.count - len(rows))))
    return [*blocks, Gap(GAP_PT)]


def _headed(section: Section, rows: Sequence[Block]) -> Iterator[Block]:
    yield TextBlock(heading_html(section.heading))
    if not section.count:
        yield TextBlock(f"<p class='muted'>{section.none_text}</p>")
    yield from rows
