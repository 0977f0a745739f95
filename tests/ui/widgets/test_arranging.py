"""Rows wrap, columns keep their height, pages scroll to what has the focus."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from heelrehab.ui.widgets.arranging import PAGE_WIDTH_PX, Column, FlowLayout, ScrollPage
from heelrehab.ui.widgets.text import BodyText

LONG = "Lower the heels slowly until they touch the floor, and stay upright. " * 3


class Block(QFrame):
    """A widget of a set size."""

    def __init__(self, width_px, height_px):
        super().__init__()
        self.setFixedSize(width_px, height_px)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    widths=st.lists(st.integers(min_value=10, max_value=300), min_size=1, max_size=8),
    width_px=st.integers(min_value=300, max_value=900),
)
def test_nothing_overlaps_and_nothing_sticks_out(qapp, widths, width_px):
    parent = QWidget()
    flow = FlowLayout(parent)
    for block_px in widths:
        flow.addWidget(Block(block_px, 20))

    places = flow.places_in(width_px)

    assert all(place.left() >= 0 and place.right() < width_px for place in places)
    pairs = [(one, other) for one in places for other in places if one is not other]
    assert not any(one.intersects(other) for one, other in pairs)
    assert flow.heightForWidth(width_px) == max(place.bottom() + 1 for place in places)


def test_a_row_breaks_where_the_next_does_not_fit(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    flow = FlowLayout(parent, gap_px=10)
    for _ in range(3):
        flow.addWidget(Block(100, 20))

    assert [place.topLeft().toTuple() for place in flow.places_in(210)] == [
        (0, 0),
        (110, 0),
        (0, 30),
    ]


def test_a_hidden_widget_leaves_no_hole(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    flow = FlowLayout(parent, gap_px=10)
    blocks = [Block(100, 20) for _ in range(3)]
    for block in blocks:
        flow.addWidget(block)

    blocks[0].hide()

    assert flow.places_in(400) == (QRect(0, 0, 100, 20), QRect(110, 0, 100, 20))


def test_a_column_gives_wrapped_text_the_height_it_needs(qtbot, appearance):
    parent = QWidget()
    qtbot.addWidget(parent)
    column = Column(parent)
    text = BodyText(LONG)
    column.addWidget(text)
    column.addWidget(Block(50, 20))
    parent.resize(220, 900)
    parent.show()

    assert text.height() >= text.heightForWidth(text.width())


def test_a_column_leaves_spare_height_below(qtbot, appearance):
    parent = QWidget()
    qtbot.addWidget(parent)
    column = Column(parent)
    texts = [BodyText("One line") for _ in range(2)]
    for text in texts:
        column.addWidget(text)
    parent.resize(300, 900)
    parent.show()

    assert texts[1].geometry().bottom() < 100


def test_a_page_scrolls_to_what_tab_reaches(qtbot, appearance):
    page = ScrollPage(name="page")
    qtbot.addWidget(page)
    fields = [QLineEdit() for _ in range(2)]
    page.column.addWidget(fields[0])
    page.column.addWidget(Block(50, 2000))
    page.column.addWidget(fields[1])
    page.resize(500, 300)
    with qtbot.waitExposed(page):
        page.show()
    fields[0].setFocus()

    qtbot.keyClick(fields[0], Qt.Key.Key_Tab)

    assert fields[1].hasFocus()
    assert not fields[1].visibleRegion().isEmpty()


def test_a_page_gets_no_wider_than_reads_well(qtbot, appearance):
    page = ScrollPage()
    qtbot.addWidget(page)
    page.column.addWidget(BodyText(LONG))
    page.resize(2000, 400)
    page.show()

    assert page.column.parentWidget().width() == PAGE_WIDTH_PX
