"""Cards and twin columns bend to the width there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget, QWidgetItem
from shiboken6 import delete, isValid

from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.layouts.card_grid import CardGrid


class Box(QWidget):
    """A widget that asks for one size."""

    def __init__(self, width_px, height_px):
        super().__init__()
        self.setMinimumSize(width_px, height_px)


@pytest.fixture
def ground(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def grid_of(ground, count, **more):
    grid = CardGrid(ground, least_width_px=100, most_columns=3, gap_px=10, **more)
    for number in range(count):
        grid.addWidget(Box(20, 30 + 10 * number))
    return grid


@pytest.mark.parametrize(("width_px", "columns"), [(50, 1), (209, 1), (210, 2), (320, 3), (900, 3)])
def test_as_many_cards_stand_side_by_side_as_fit(ground, width_px, columns):
    assert grid_of(ground, 5).columns_in(width_px) == columns


def test_cards_of_a_row_share_its_height(ground):
    grid = grid_of(ground, 3)

    assert grid.places_in(210) == (
        QRect(0, 0, 100, 40),
        QRect(110, 0, 100, 40),
        QRect(0, 50, 100, 50),
    )
    assert grid.heightForWidth(210) == 100


@pytest.mark.parametrize(("is_stretched", "card_px"), [(True, 320), (False, 100)])
def test_few_cards_fill_the_row_or_keep_their_width(ground, is_stretched, card_px):
    (card,) = grid_of(ground, 1, is_stretched=is_stretched).places_in(320)

    assert card.width() == card_px


@pytest.mark.parametrize(
    ("count", "columns"), [(1, 1), (3, 3), (4, 2), (5, 3), (6, 3), (7, 3)], ids=str
)
def test_stretched_rows_are_evened_out(ground, count, columns):
    assert grid_of(ground, count).columns_in(900) == columns


def test_a_hidden_card_leaves_no_hole(ground):
    grid = grid_of(ground, 3)
    ground.layout().itemAt(0).widget().hide()

    assert len(grid.places_in(320)) == 2


def test_larger_text_asks_for_wider_cards(ground):
    grid = grid_of(ground, 3)

    grid.set_least_width(300)

    assert grid.columns_in(320) == 1


def test_an_empty_grid_has_no_height(ground):
    assert grid_of(ground, 0).heightForWidth(300) == 0


def test_cards_run_from_the_right_where_the_script_does(ground):
    grid = grid_of(ground, 2)
    ground.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    grid.setGeometry(QRect(0, 0, 320, 100))

    assert grid.itemAt(0).geometry().left() > grid.itemAt(1).geometry().left()


@pytest.mark.parametrize(
    ("width_px", "places"),
    [
        (250, (QRect(0, 0, 160, 30), QRect(170, 0, 80, 50))),
        (200, (QRect(0, 0, 200, 30), QRect(0, 40, 200, 50))),
    ],
    ids=["beside", "below"],
)
def test_the_second_goes_below_where_the_first_would_get_too_narrow(ground, width_px, places):
    row = Beside(ground, least_wide_px=150, gap_px=10)
    row.addWidget(Box(50, 30))
    row.addWidget(Box(80, 50))

    assert row.places_in(width_px) == places


def test_the_lower_one_may_stand_in_the_middle_of_the_height(ground):
    row = Beside(ground, least_wide_px=150, gap_px=10, is_centred=True)
    row.addWidget(Box(50, 30))
    row.addWidget(Box(80, 50))

    assert row.places_in(250) == (QRect(0, 10, 160, 30), QRect(170, 0, 80, 50))


def test_the_narrow_one_may_stand_first(ground):
    row = Beside(ground, least_wide_px=150, narrow_px=90, is_narrow_first=True, gap_px=10)
    row.addWidget(Box(50, 30))
    row.addWidget(Box(80, 50))

    assert row.places_in(250) == (QRect(0, 0, 90, 30), QRect(100, 0, 150, 50))
    assert row.places_in(249) == (QRect(0, 0, 249, 30), QRect(0, 40, 249, 50))


def test_alone_the_first_takes_the_whole_width(ground):
    row = Beside(ground, least_wide_px=10)
    row.addWidget(QLabel("words"))

    assert row.places_in(300)[0].width() == 300


def test_a_height_once_told_is_another_after_a_change(ground):
    grid = grid_of(ground, 1)
    box = grid.itemAt(0).widget()
    assert grid.heightForWidth(200) == 30

    box.setMinimumHeight(70)

    assert grid.heightForWidth(200) == 70
    box.hide()
    assert grid.heightForWidth(200) == 0


def test_the_items_go_with_the_layout(ground):
    """Qt deletes what its own layouts hold, and nothing that is held in Python."""
    grid = grid_of(ground, 0)
    box = Box(20, 30)
    item = QWidgetItem(box)
    grid.addItem(item)

    delete(grid)

    assert not isValid(item)
    assert isValid(box)
