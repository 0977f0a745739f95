"""The window stays, shows one screen, and destroys the one before."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from heelrehab.ui.kiosk.window import KioskWindow


@pytest.fixture
def window(qtbot):
    made = KioskWindow()
    made.resize(800, 600)
    made.show()
    yield made
    made.let_go()
    made.deleteLater()


def clear_away(qapp):
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_closing_does_nothing_until_the_house_lets_go(window):
    window.close()
    assert window.isVisible()

    window.let_go()

    assert not window.isVisible()


def test_a_screen_that_is_replaced_is_destroyed(qapp, window):
    first, second = QWidget(), QWidget()
    window.show_screen(first)
    window.show_screen(second)
    clear_away(qapp)

    assert not shiboken6.isValid(first)
    assert window.screen_shown is second


def test_what_lies_over_a_screen_goes_with_it(qapp, window):
    below, cover = QWidget(), QWidget()
    window.show_screen(below)
    window.lay_over(cover)
    assert cover.geometry() == window.rect()
    window.resize(900, 700)
    assert cover.geometry() == window.rect()

    window.show_screen(QWidget())
    clear_away(qapp)

    assert window.over is None
    assert not shiboken6.isValid(cover)


def test_a_lifted_cover_leaves_the_screen(qapp, window):
    below, cover = QWidget(), QWidget()
    window.show_screen(below)
    window.lay_over(cover)

    window.lift()
    clear_away(qapp)

    assert window.screen_shown is below
    assert not shiboken6.isValid(cover)


def test_keys_that_no_screen_wants_go_no_further(qapp, window):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)
    qapp.sendEvent(window, event)

    assert event.isAccepted()


def test_the_window_has_no_frame(window):
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_what_needs_more_room_than_there_is_leaves_the_window_full(qapp, window):
    """Seen at 200 % of text on a small screen: a window that grows is full screen no more."""
    window.showFullScreen()
    qapp.processEvents()
    before = window.size()
    wide = QWidget()
    wide.setMinimumSize(before.width() + 83, before.height() + 45)

    window.show_screen(wide)
    qapp.processEvents()

    assert window.isFullScreen()
    assert window.size() == before


def buttons_on(ground):
    column = QVBoxLayout(ground)
    made = [QPushButton(name, objectName=name) for name in ("first", "second")]
    for each in reversed(made):  # made in another order than they are read
        each.setParent(ground)
    for each in made:
        column.addWidget(each)
    return made


def test_tab_goes_as_one_reads_and_stays_on_the_cover(qtbot, qapp, window):
    below, cover = QWidget(), QWidget()
    buttons_on(below)
    first, second = buttons_on(cover)
    window.show_screen(below)
    window.lay_over(cover)
    qapp.processEvents()

    reached = []
    for _ in range(3):
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())

    assert reached == [first, second, first]
