"""The first screen does not burn in, and does not need its figure."""

from __future__ import annotations

import pytest

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
    def made(exercise, clock):
        page = AttractPage(
            appearance,
            exercise,
            language="en",
            languages=("en", "de"),
            monotonic_s=clock.monotonic_s,
            has_codes=True,
            clinic_name="",
        )
        qtbot.addWidget(page)
        page.resize(1280, 800)
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
