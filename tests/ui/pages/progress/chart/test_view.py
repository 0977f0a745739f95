"""The chart is read by pointer and by keys, and leaves the wheel to the page."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QWidget

from heelrehab.core.history import resolve
from heelrehab.core.side import Side
from heelrehab.core.trends.pain import pain_by_day
from heelrehab.core.trends.spans import Span, last_days
from heelrehab.ui.pages.progress.chart.setting import Flag, Setting
from heelrehab.ui.pages.progress.chart.view import PainChart
from heelrehab.ui.theme.appearance import ThemeChoice


@pytest.fixture
def rows(scribe):
    return pain_by_day(resolve(scribe.mornings(4 * [6, 5, 4, 3, 2, 1, 0], 27)), Side.BOTH)


@pytest.fixture
def place(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def chart(place, appearance, rows, scribe):
    chart = PainChart(appearance, name="chart", parent=place)
    chart.resize(900, 320)
    place.show()
    whole = last_days(scribe.today, 28)
    chart.show_pain(rows, Setting())
    chart.show_span(whole, whole, is_by_week=False)
    return chart


@pytest.fixture
def reached(chart):
    reached = []

    def note(index, _is_by_key):
        reached.append(index)

    chart.row_reached.connect(note)
    return reached


def days_in_view(chart):
    first, last = chart.getViewBox().viewRange()[0]
    return last - first


def share_of(chart, colour):
    image = chart.grab().toImage()
    wanted = QColor(colour).rgb()
    hits = sum(
        image.pixel(x, y) == wanted
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    return hits / ((image.width() // 3) * (image.height() // 3))


def test_arrow_keys_go_from_day_to_day(chart, reached, qtbot):
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp):
        qtbot.keyClick(chart, key)

    assert reached == [27, 26, 27, 20]


def test_home_and_end_go_to_the_first_and_the_last_day(chart, reached, qtbot):
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)

    assert reached == [0, 27]


def test_a_key_brings_its_day_into_view(chart, rows, scribe, qtbot):
    week = last_days(scribe.today, 7)
    chart.show_span(week, Span(rows[0].span.first, scribe.today), is_by_week=False)

    qtbot.keyClick(chart, Qt.Key.Key_Home)

    assert chart.getViewBox().viewRange()[0][0] <= rows[0].span.first.toordinal() + 1


def test_the_pointer_reads_the_day_below_it(chart, reached, rows):
    box = chart.getViewBox()
    place = box.mapViewToScene(QPointF(rows[10].span.first.toordinal() + 0.6, 5.0))

    chart.scene().sigMouseMoved.emit(place)

    assert reached == [10]


def test_a_pointer_beside_the_bands_reads_nothing(chart, reached):
    chart.scene().sigMouseMoved.emit(QPointF(2.0, 2.0))

    assert reached == []


def test_new_scores_take_the_cursor_away(chart, reached, rows, qtbot):
    qtbot.keyClick(chart, Qt.Key.Key_Home)

    chart.show_pain(rows[:3], Setting())

    assert reached == [0, -1]


def test_without_scores_keys_do_nothing(chart, qtbot):
    chart.show_pain((), Setting())

    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home):
        qtbot.keyClick(chart, key)

    assert chart.grab().width() == 900


def test_plus_and_minus_zoom_within_what_there_is(chart, qtbot):
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    closer = days_in_view(chart)
    for _ in range(9):
        qtbot.keyClick(chart, Qt.Key.Key_Minus)

    assert closer < 28
    assert days_in_view(chart) == pytest.approx(29)


def test_the_wheel_stays_with_the_page_unless_ctrl_is_held(chart):
    taken = {}
    for keys in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        event = QWheelEvent(
            QPointF(300, 150),
            QPointF(300, 150),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 (Qt's own signature)
        )
        chart.wheelEvent(event)
        taken[keys] = event.isAccepted()

    assert taken == {
        Qt.KeyboardModifier.NoModifier: False,
        Qt.KeyboardModifier.ControlModifier: True,
    }


def test_the_scores_keep_clear_of_the_words_above_them(chart):
    _, (lowest, highest) = chart.getViewBox().viewRange()

    assert lowest == -0.5
    assert highest > 10.5


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_the_bands_follow_the_theme(chart, appearance, choice):
    before = share_of(chart, appearance.theme.bands.red)
    light = appearance.theme.bands.red

    appearance.choose_theme(choice)

    assert before > 0.15
    assert share_of(chart, light) < 0.01
    assert share_of(chart, appearance.theme.bands.red) > 0.15


@pytest.mark.parametrize("what", ["flare", "stage", "small change"])
def test_what_happened_is_drawn_behind_the_lines(chart, rows, scribe, what):
    plain = chart.grab().toImage()
    first = scribe.today - timedelta(days=14)
    settings = {
        "flare": Setting(flares=(Span(first, scribe.today),)),
        "stage": Setting(flags=(Flag(float(first.toordinal()), "Recover"),)),
        "small change": Setting(flags=(Flag(float(first.toordinal())),)),
    }

    chart.show_pain(rows, settings[what])

    assert chart.grab().toImage() != plain


def test_a_flare_up_is_named_above_its_days(chart, rows, scribe):
    flares = (Span(scribe.today - timedelta(days=14), scribe.today),)
    chart.show_pain(rows, Setting(flares=flares))
    unnamed = chart.grab().toImage()

    chart.show_pain(rows, Setting(flares=flares, flare_text="flare-up"))

    assert chart.grab().toImage() != unnamed


def test_larger_text_leaves_room_for_larger_words(chart, appearance):
    before = chart.getViewBox().viewRange()[1][1]

    appearance.scale_text(200)
    chart.grab()

    assert chart.getViewBox().viewRange()[1][1] > before
