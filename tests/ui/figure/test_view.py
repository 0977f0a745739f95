from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from heelrehab.core.side import Side
from heelrehab.ui.figure.look import FigureTheme, Person, look_for
from heelrehab.ui.figure.view import FigurePicture, FigureView


@pytest.fixture
def view(qtbot, clock, raise_exercise):
    widget = FigureView(clock)
    qtbot.addWidget(widget)
    widget.resize(420, 400)
    widget.show_exercise(raise_exercise, Side.RIGHT)
    return widget


def timer_of(view):
    return view.findChild(QTimer)


def lapse(view, clock, seconds):
    """Let time pass and the view's timer fire."""
    clock.advance(seconds)
    timer_of(view).timeout.emit()


def test_a_session_moves_it(view):
    start = view.grab().toImage()
    view.show_at(0, 1.0)
    raised = view.grab().toImage()
    view.show_rest()
    assert raised != start
    assert view.grab().toImage() == start


def test_the_left_leg_is_drawn_the_other_way_round(view, raise_exercise):
    right = view.grab().toImage()
    view.show_exercise(raise_exercise, Side.LEFT)
    assert view.grab().toImage() != right


def test_another_look_is_drawn_at_once(view):
    light = view.grab().toImage()
    view.set_look(look_for(FigureTheme.DARK, Person()))
    assert view.grab().toImage() != light


def test_a_demonstration_goes_through_the_moves_and_round(view, clock):
    view.show()
    view.play()
    start = view.grab().toImage()
    lapse(view, clock, 2.8)
    raised = view.grab().toImage()
    lapse(view, clock, 4.1)
    assert raised != start
    assert view.grab().toImage() == start
    assert view.is_playing


def test_a_stopped_demonstration_stays_where_it_is(view, clock):
    view.show()
    view.play()
    lapse(view, clock, 1.8)
    shown = view.grab().toImage()
    view.stop()
    assert not timer_of(view).isActive()
    assert view.grab().toImage() == shown
    assert not view.is_playing


def test_nothing_wakes_it_before_something_changes(view, clock):
    """In the pause before a run it sleeps to the end of the pause, not a frame at a time."""
    view.show()
    view.play()
    assert timer_of(view).interval() == 800
    lapse(view, clock, 1.0)
    assert timer_of(view).interval() == 17
    lapse(view, clock, 2.0)
    assert timer_of(view).interval() == 800


def test_it_sleeps_while_it_is_hidden(view, clock):
    view.show()
    view.play()
    view.hide()
    assert not timer_of(view).isActive()
    view.show()
    assert timer_of(view).isActive()


def test_it_does_not_wake_unasked(view):
    view.show()
    assert not timer_of(view).isActive()


def test_without_an_exercise_there_is_nothing_to_play(qtbot, clock):
    empty = FigureView(clock)
    qtbot.addWidget(empty)
    empty.show()
    empty.play()
    empty.show_at(0, 0.5)
    empty.show_rest()
    assert not timer_of(empty).isActive()


def test_with_motion_reduced_it_shows_where_moves_end(view):
    view.set_motion_reduced(is_reduced=True)
    view.show_at(0, 0.01)
    early = view.grab().toImage()
    view.show_at(0, 0.99)
    assert view.grab().toImage() == early


def test_with_motion_reduced_a_demonstration_changes_once_a_move(view, clock):
    view.set_motion_reduced(is_reduced=True)
    view.show()
    view.play()
    lapse(view, clock, 1.0)
    assert timer_of(view).interval() == pytest.approx(1800, abs=1)


def test_it_tells_what_it_shows(view):
    view.set_description("A person on the balls of the feet.")
    assert view.accessibleDescription() == "A person on the balls of the feet."


def test_an_exercise_that_cannot_be_drawn_shows_its_words(view, undrawable):
    view.show_exercise(undrawable, Side.RIGHT)
    silent = view.grab().toImage()
    view.set_description("Rise onto the balls of both feet.")
    view.show_at(0, 0.5)
    assert view.grab().toImage() != silent


@pytest.mark.parametrize("move_index", [None, 0])
def test_a_picture_shows_one_step(qtbot, raise_exercise, move_index):
    picture = FigurePicture()
    qtbot.addWidget(picture)
    picture.resize(150, 150)
    blank = picture.grab().toImage()
    picture.show_step(raise_exercise, Side.RIGHT, move_index)
    assert picture.grab().toImage() != blank


def test_a_picture_of_what_cannot_be_drawn_is_words(qtbot, undrawable):
    picture = FigurePicture()
    qtbot.addWidget(picture)
    picture.show_step(undrawable, Side.RIGHT, 0)
    picture.set_description("Rise.")
    assert picture.grab().toImage().width() == picture.width()


def test_pictures_can_be_small_and_would_rather_be_larger(qtbot):
    picture = FigurePicture()
    qtbot.addWidget(picture)
    assert picture.minimumSizeHint().width() < 100 < picture.sizeHint().width()
