"""The first screen does not burn in, and does not need its figure."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea

from heelrehab.content.catalogue import open_catalogue
from heelrehab.ui.figure.view import FigureView
from heelrehab.ui.kiosk.screens.attract import DRIFT_S, SLOW_SHARE, AttractPage, slowed


class Clock:
    def __init__(self):
        self.at_s = 0.0

    def monotonic_s(self):
        return self.at_s


@pytest.fixture
def exercise(resources):
    return open_catalogue([resources], "en").exercise("heel_raise_double_floor")


@pytest.fixture
def make(qtbot, appearance):
    def made(exercise, clock, size=(1280, 800)):
        page = AttractPage(
            appearance,
            exercise,
            language="en",
            languages=("en", "de"),
            monotonic_s=clock.monotonic_s,
            has_codes=True,
            clinic_name="Physiotherapie in der Alten Mühle",
        )
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        return page

    return made


def test_everything_moves_a_little_after_a_while(qtbot, make, exercise):
    clock = Clock()
    page = make(exercise, clock)
    figure = page.findChild(FigureView, "attractFigure")
    qtbot.waitUntil(lambda: figure.x() > 0)
    before = figure.pos()

    clock.at_s += DRIFT_S
    figure.repaint()

    qtbot.waitUntil(lambda: figure.pos() != before)


def test_without_its_file_the_figure_is_left_out(make):
    page = make(None, Clock())

    assert page.findChild(FigureView, "attractFigure").isHidden()


def test_moves_take_longer_than_in_a_session(exercise):
    pairs = zip(exercise.moves, slowed(exercise).moves, strict=True)

    assert all(slow.seconds == pytest.approx(SLOW_SHARE * move.seconds) for move, slow in pairs)


@pytest.mark.parametrize("text_percent", [100, 200])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (800, 600), (1080, 1920), (1920, 1080)])
def test_all_that_can_be_touched_is_in_sight(make, appearance, exercise, size, text_percent):
    appearance.scale_text(text_percent)
    page = make(exercise, Clock(), size)
    for _ in range(4):
        QApplication.processEvents()
    call = page.findChild(QLabel, "attractCall")
    words = page.findChild(QScrollArea, "attractWords").viewport()

    assert call.fontMetrics().size(0, call.text()).width() <= words.width() - call.x()
    for button in page.findChildren(QAbstractButton):
        place = QRect(button.mapTo(words, QPoint(0, 0)), button.size())
        assert words.rect().contains(place), button.objectName()
        assert button.width() >= button.minimumSizeHint().width(), button.objectName()


def test_the_call_grows_with_the_screen(make, exercise):
    page = make(exercise, Clock())
    call = page.findChild(QLabel, "attractCall")
    usual_px = call.fontInfo().pixelSize()

    page.resize(1920, 1080)
    larger_px = call.fontInfo().pixelSize()
    page.resize(800, 600)

    assert call.fontInfo().pixelSize() < usual_px < larger_px
