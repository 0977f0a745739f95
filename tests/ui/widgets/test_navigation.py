"""The rail leads to five pages, by click and keys, with and without room for words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from heelrehab.ui.widgets.navigation import NavigationRail, RailButton

PAGES = ("today", "exercises", "progress", "learn", "settings")


@pytest.fixture
def rail(qtbot, appearance):
    widget = NavigationRail(appearance)
    qtbot.addWidget(widget)
    widget.resize(widget.width(), 700)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def entry(rail, page):
    return rail.findChild(RailButton, f"rail_{page}")


@pytest.mark.parametrize("page", PAGES)
def test_a_click_chooses_a_page(qtbot, rail, page):
    with qtbot.waitSignal(rail.page_chosen, timeout=0) as chosen:
        entry(rail, page).click()

    assert chosen.args == [page]
    assert entry(rail, page).isChecked()


def test_showing_a_page_asks_for_nothing(qtbot, rail):
    with qtbot.assertNotEmitted(rail.page_chosen):
        rail.show_page("learn")

    assert [page for page in PAGES if entry(rail, page).isChecked()] == ["learn"]


def test_arrows_go_along_and_enter_chooses(qtbot, rail):
    entry(rail, "today").setFocus()

    with qtbot.assertNotEmitted(rail.page_chosen):
        qtbot.keyClick(entry(rail, "today"), Qt.Key.Key_Down)
    assert entry(rail, "exercises").hasFocus()

    with qtbot.waitSignal(rail.page_chosen, timeout=0) as chosen:
        qtbot.keyClick(entry(rail, "exercises"), Qt.Key.Key_Return)
    assert chosen.args == ["exercises"]


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [("today", Qt.Key.Key_Up, "settings"), ("settings", Qt.Key.Key_Down, "today")],
)
def test_the_ends_of_the_rail_meet(qtbot, rail, start, key, end):
    entry(rail, start).setFocus()

    qtbot.keyClick(entry(rail, start), key)

    assert entry(rail, end).hasFocus()


def test_a_narrow_window_leaves_pictograms_with_tips_and_names(rail):
    wide_px = rail.width()

    rail.adapt_to(800)

    assert rail.width() < wide_px / 2
    assert entry(rail, "learn").text() == ""
    assert entry(rail, "learn").toolTip() == "Learn"
    assert entry(rail, "learn").accessibleName() == "Learn"


@pytest.mark.parametrize("text_percent", [100, 150, 200])
def test_words_fit_the_rail(qtbot, appearance, rail, text_percent):
    appearance.scale_text(text_percent)
    rail.adapt_to(4000)
    rail.show_page("exercises")

    for page in PAGES:
        assert entry(rail, page).sizeHint().width() <= rail.contentsRect().width() - 24
        assert entry(rail, page).sizeHint().height() >= appearance.sizes.target_px
