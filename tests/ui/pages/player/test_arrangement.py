"""The player's screen at every size of window and text: nothing is cut off, digits stay large."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

CONTROLS = ("playerBack", "playerPause", "playerSkip", "playerFewer", "playerPain", "playerEnd")


@pytest.fixture
def stage(short_session, qtbot, appearance):
    """A running session, to be shown at a size of window and of text."""
    qtbot.keyClick(short_session.page.before, Qt.Key.Key_Return)

    def show(width_px, height_px, text_percent):
        appearance.scale_text(text_percent)
        short_session.page.resize(width_px, height_px)
        for _ in range(4):
            QApplication.processEvents()
        return short_session.page.stage

    return show


def place_of(stage, name):
    part = stage.findChild(QWidget, name)
    assert part.isVisible(), name
    return QRect(part.mapTo(stage, part.rect().topLeft()), part.size())


@pytest.mark.parametrize("text_percent", [100, 150, 200])
@pytest.mark.parametrize(("width_px", "height_px"), [(1280, 800), (800, 600), (800, 1280)])
def test_controls_and_words_have_places_of_their_own(stage, width_px, height_px, text_percent):
    shown = stage(width_px, height_px, text_percent)
    names = (*CONTROLS, "playerRing", "playerSide", "playerStrip", "playerFigure")
    places = {name: place_of(shown, name) for name in names}

    for name, place in places.items():
        assert shown.rect().contains(place), name
        others = (other for other in names if other != name)
        assert not [other for other in others if place.intersects(places[other])], name


@pytest.mark.parametrize(("width_px", "height_px"), [(1280, 800), (800, 600), (1920, 1080)])
def test_digits_are_a_fifth_of_the_window_high(stage, width_px, height_px):
    shown = stage(width_px, height_px, 100)

    assert shown.ring.digits_height_px() >= height_px / 5


def test_digits_stay_large_at_twice_the_text_size(stage):
    assert stage(1280, 800, 200).ring.digits_height_px() >= 800 / 5


@pytest.mark.parametrize("text_percent", [100, 200])
def test_a_question_that_does_not_fit_can_be_scrolled_and_keeps_its_height(
    stage, short_session, qtbot, text_percent
):
    shown = stage(800, 600, text_percent)

    qtbot.keyClick(short_session.page, Qt.Key.Key_P)
    qtbot.keyClick(short_session.page.focusWidget(), Qt.Key.Key_3)
    for _ in range(4):
        QApplication.processEvents()

    question = shown.findChild(QWidget, "painNow")
    area = next(each for each in shown.findChildren(QScrollArea) if each.isAncestorOf(question))
    go_on = question.findChild(QPushButton, "painNowGoOn")
    assert area.viewport().rect().contains(go_on.mapTo(area.viewport(), go_on.rect().center()))
    assert question.height() >= question.heightForWidth(question.width())
    for label in question.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    assert question.findChild(QPushButton, "undoScore").isVisible()


def test_after_a_question_everything_is_back(stage, short_session, qtbot):
    shown = stage(800, 600, 200)
    qtbot.keyClick(short_session.page, Qt.Key.Key_P)
    assert not shown.controls.isVisible()

    qtbot.keyClick(short_session.page.focusWidget(), Qt.Key.Key_Escape)

    assert shown.controls.isVisible()
    assert shown.ring.isVisible()


@pytest.mark.parametrize("name", ["sessionBegin", "sessionLeave"])
@pytest.mark.parametrize(("width_px", "height_px"), [(1280, 800), (800, 600), (800, 1280)])
def test_begin_stays_in_sight_however_much_is_asked_before(
    short_session, name, width_px, height_px
):
    page = short_session.page
    page.resize(width_px, height_px)
    for _ in range(4):
        QApplication.processEvents()

    button = page.findChild(QPushButton, name)

    assert page.rect().contains(QRect(button.mapTo(page, QPoint(0, 0)), button.size()))
