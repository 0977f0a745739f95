"""The progress page by click and key, with real records."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from heelrehab.core.dose import parse_dose
from heelrehab.core.programme.week import WeekAdherence
from heelrehab.core.records import ItemDone, PlanChangeKind
from heelrehab.core.side import Side
from heelrehab.ui.pages.progress.page import ProgressPage
from heelrehab.ui.theme.appearance import ThemeChoice

TWO_OF_THREE = WeekAdherence(done=2, planned=3)


@pytest.fixture
def open_page(qtbot, qapp, parts, scribe):
    """Opens the page, and gives it time to make its chart."""

    def make(keeper, week=TWO_OF_THREE):
        page = ProgressPage(
            parts.appearance,
            keeper,
            parts.catalogue,
            today=lambda: scribe.today,
            week=lambda: week,
        )
        qtbot.addWidget(page)
        page.resize(1072, 800)
        page.show()
        page.grab()
        qapp.processEvents()
        return page

    return make


@pytest.fixture
def page_of(open_page, keeper_of):
    def make(records, **more):
        return open_page(keeper_of(records), **more)

    return make


def text(page, name):
    return page.findChild(QLabel, name).text()


def press(qtbot, page, name):
    qtbot.mouseClick(page.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def chart_of(page):
    return page.findChild(QWidget, "progressChartPlaceChart")


@pytest.mark.parametrize(
    ("first", "last", "start"),
    [
        ([5, 5, 6], [2, 2, 1], "Morning pain is down from 5 to 2"),
        ([2, 2, 1], [4, 4, 5], "Morning pain is up from 2 to 4"),
        ([3, 3, 3], [3, 3, 2], "Morning pain has stayed at about 3"),
        ([3, 3], [3, 3, 2], "Too few morning scores"),
    ],
)
def test_the_headline_says_where_the_morning_pain_went(page_of, scribe, first, last, start):
    page = page_of(scribe.mornings(first, 27) + scribe.mornings(last, 2))

    assert text(page, "progressHeadline").startswith(start)


def test_an_empty_page_says_what_fills_it_and_leads_there(page_of, qtbot):
    page = page_of([])

    assert chart_of(page) is None
    with qtbot.waitSignal(page.today_requested, timeout=0):
        press(qtbot, page, "progressEmptyAction")


def test_the_first_record_fills_an_empty_page(open_page, keeper_of, scribe):
    keeper = keeper_of()
    page = open_page(keeper)

    keeper.keep(scribe.pain(0, 4))

    assert not page.findChild(QWidget, "progressEmpty").isVisible()
    assert page.findChild(QWidget, "progressChart").isVisible()


def test_a_hidden_page_catches_up_when_it_is_shown(open_page, keeper_of, scribe):
    keeper = keeper_of(scribe.mornings([5, 5, 5], 27))
    page = open_page(keeper)
    page.hide()
    keeper.keep(*scribe.mornings([2, 2, 2], 2))

    assert text(page, "progressHeadline").startswith("Too few")
    page.show()

    assert text(page, "progressHeadline").startswith("Morning pain is down")


def test_the_chart_comes_after_the_page_was_painted(qtbot, qapp, parts, keeper_of, scribe):
    keeper = keeper_of([scribe.pain(0, 4)])
    page = ProgressPage(
        parts.appearance,
        keeper,
        parts.catalogue,
        today=lambda: scribe.today,
        week=lambda: None,
    )
    qtbot.addWidget(page)
    page.resize(1072, 800)

    assert chart_of(page) is None
    page.grab()
    qapp.processEvents()

    assert chart_of(page) is not None
    assert "pyqtgraph" in sys.modules


def test_table_and_chart_take_turns(page_of, qtbot, scribe):
    page = page_of(scribe.mornings([5, 4, 3], 2))
    table = page.findChild(QWidget, "progressChartTable")

    assert chart_of(page).isVisible()
    press(qtbot, page, "progressChartView_table")

    assert table.isVisible()
    assert not chart_of(page).isVisible()
    assert table.model().rowCount() == 3


def test_the_table_follows_the_period(page_of, qtbot, scribe):
    page = page_of(scribe.mornings(20 * [3], 19))
    table = page.findChild(QWidget, "progressChartTable")

    press(qtbot, page, "progressPeriod_week")

    assert table.model().rowCount() == 7


def test_a_side_can_be_chosen_where_both_heels_were_scored(page_of, qtbot, scribe):
    one_sided = page_of([scribe.pain(0, 4)])
    both = page_of([scribe.pain(0, 4), scribe.pain(0, 7, side=Side.RIGHT)])
    table = both.findChild(QWidget, "progressChartTable").model()

    assert not one_sided.findChild(QWidget, "progressChartSide").isVisible()
    assert table.data(table.index(0, 1)) == "7"
    press(qtbot, both, "progressChartSide_left")

    assert table.data(table.index(0, 1)) == "4"


def test_arrow_keys_read_the_days_out(page_of, qtbot, scribe):
    stage = scribe.change(0, PlanChangeKind.PROGRAMME, programme_id="mid_progressive", stage_id="A")
    page = page_of([stage, *scribe.mornings([5, 4], 1)])

    assert text(page, "progressChartReading").startswith("Point at a day")
    qtbot.keyClick(chart_of(page), Qt.Key.Key_Left)

    assert text(page, "progressChartReading") == "Sun 29 Mar  ·  Next morning 4  ·  Settle"


def test_a_stage_that_is_gone_is_shown_by_its_id(page_of, qtbot, scribe):
    stage = scribe.change(0, PlanChangeKind.PROGRAMME, programme_id="gone", stage_id="Z")
    page = page_of([stage, scribe.pain(0, 4)])

    qtbot.keyClick(chart_of(page), Qt.Key.Key_Left)

    assert text(page, "progressChartReading").endswith("Z")


def figures(page, name):
    return page.findChild(QWidget, name).accessibleName()


def test_tiles_count_week_time_stiffness_and_raises(page_of, scribe):
    done = ItemDone(
        exercise_id="heel_raise",
        side=Side.LEFT,
        dose=parse_dose("3x10"),
        sets_done=3,
        reps_done=30,
        reps_prescribed=30,
    )
    page = page_of(
        [
            scribe.session(0, done=(done,)),
            scribe.session(3, done=(done,)),
            scribe.session(8, done=(done,)),
            scribe.stiffness(40, 30),
            scribe.stiffness(1, 9),
            scribe.raises(4, 12, None),
        ]
    )

    assert figures(page, "progressTileWeek") == "Sessions: 2 of 3 in the last 7 days"
    assert figures(page, "progressTileTime") == "Time exercised: 30 min in the last 4 weeks"
    assert "9 min" in figures(page, "progressTileStiffness")
    assert "30 min in the first" in figures(page, "progressTileStiffness")
    assert "12 | –" in figures(page, "progressTileRaises")


def test_tiles_are_plain_about_what_is_missing(page_of, scribe):
    page = page_of([scribe.pain(0, 3)], week=None)

    assert figures(page, "progressTileWeek") == "Sessions: 0 in the last 7 days"
    assert "not noted" in figures(page, "progressTileStiffness")
    assert "not tested yet" in figures(page, "progressTileRaises")


def test_stiffness_of_the_first_week_has_nothing_to_compare_with(page_of, scribe):
    page = page_of([scribe.pain(0, 3), scribe.stiffness(0, 12)])

    assert figures(page, "progressTileStiffness").endswith("12 min usual in the last 7 days")


@pytest.mark.parametrize("kind", ["pdf", "csv", "fhir"])
def test_each_export_is_asked_for_by_its_kind(page_of, qtbot, scribe, kind):
    page = page_of([scribe.pain(0, 3)])

    with qtbot.waitSignal(page.export_requested, timeout=0) as asked:
        press(qtbot, page, f"progressExport_{kind}")

    assert asked.args == [kind]


@pytest.mark.parametrize("width_px", [560, 800, 1280])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_wider_than_the_window(page_of, appearance, scribe, width_px, percent):
    page = page_of([scribe.pain(0, 3), scribe.pain(0, 4, side=Side.RIGHT)])

    appearance.scale_text(percent)
    page.resize(width_px, 700)
    page.grab()

    assert page.widget().width() <= page.viewport().width()


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_the_page_follows_the_theme(page_of, appearance, scribe, choice):
    page = page_of(scribe.mornings([5, 4, 3], 2))
    light = page.grab().toImage()

    appearance.choose_theme(choice)

    assert page.grab().toImage() != light


def test_every_control_has_a_name(page_of, scribe):
    page = page_of([scribe.pain(0, 3)])

    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.objectName()
            assert button.accessibleName() or button.text()
