"""What a desktop offers and a kiosk does not; what a finger does instead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QScroller, QVBoxLayout, QWidget

from heelrehab.ui.kiosk.cage import Cage
from heelrehab.ui.widgets.arranging import ScrollPage

TOUCH = Qt.MouseEventSource.MouseEventSynthesizedByQt


@pytest.fixture
def page(qtbot):
    widget = QWidget()
    QVBoxLayout(widget)
    widget.resize(400, 400)
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def cage(qapp, page):
    made = Cage(qapp, page, hold_ms=0)
    yield made
    made.open()
    made.deleteLater()


def mouse(kind, at, source=Qt.MouseEventSource.MouseEventNotSynthesized):
    point = QPointF(at)
    button = Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    return QMouseEvent(kind, point, point, point, button, button, none, source)


def test_scroll_areas_made_later_scroll_by_finger_and_click_nothing_on_the_way(
    qapp, qtbot, cage, page
):
    page.show()
    later, pressed = ScrollPage(name="later"), []
    button = QPushButton("long")
    button.setFixedHeight(2000)
    button.clicked.connect(Note(pressed))
    later.column.addWidget(button)
    page.layout().addWidget(later)
    later.show()
    qtbot.waitUntil(lambda: page.childAt(200, 300) is button and page.isActiveWindow())
    assert QScroller.hasScroller(later.viewport())

    swipe(page, QPoint(200, 300), down_px=-150)

    qtbot.waitUntil(lambda: later.verticalScrollBar().value() > 0)
    assert pressed == []


def swipe(window, start, *, down_px):
    handle, none = window.windowHandle(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, none, start)
    for step in range(1, 11):
        QTest.mouseMove(handle, start + QPoint(0, down_px * step // 10), 10)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, none, start + QPoint(0, down_px))


class Note:
    def __init__(self, told):
        self._told = told

    def __call__(self):
        self._told.append(1)


def test_nothing_can_be_dropped(qapp, cage, page):
    page.setAcceptDrops(True)
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(5, 5), actions, QMimeData(), Qt.MouseButton.LeftButton, none)
    event.ignore()
    qapp.sendEvent(page, event)

    assert not event.isAccepted()


def test_a_field_of_text_offers_no_menu_and_no_drag(cage, page):
    field = QLineEdit(page)
    field.setDragEnabled(True)
    page.show()

    assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not field.dragEnabled()


def test_acts_are_told(qtbot, cage, page):
    button = QPushButton("x", page)
    page.show()
    for act in (qtbot.mouseClick, qtbot.keyClick):
        with qtbot.waitSignal(cage.acted, timeout=0):
            key = Qt.MouseButton.LeftButton if act is qtbot.mouseClick else Qt.Key.Key_Space
            act(button, key)


def test_while_it_is_blind_nothing_can_be_pressed(qtbot, cage, page):
    button, pressed = QPushButton("x", page), []
    button.clicked.connect(Note(pressed))
    page.show()
    cage.blind(is_blind=True)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == []

    cage.blind(is_blind=False)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert len(pressed) == 1


def test_only_a_press_in_the_corner_is_held(qapp, qtbot, cage, page):
    page.show()
    middle = page.mapToGlobal(QPoint(200, 200))
    corner = page.mapToGlobal(QPoint(9, 9))
    with qtbot.assertNotEmitted(cage.corner_held):
        qapp.sendEvent(page, mouse(QEvent.Type.MouseButtonPress, middle))
        qapp.sendEvent(page, mouse(QEvent.Type.MouseButtonPress, corner))
        qapp.sendEvent(page, mouse(QEvent.Type.MouseButtonRelease, corner))
        qapp.processEvents()

    with qtbot.waitSignal(cage.corner_held, timeout=5000):
        qapp.sendEvent(page, mouse(QEvent.Type.MouseButtonPress, corner))


def test_the_pointer_goes_with_a_touch_and_comes_back_with_a_mouse(qapp, cage, page):
    page.show()
    here = QPoint(50, 50)
    qapp.sendEvent(page, mouse(QEvent.Type.MouseMove, here, TOUCH))
    assert qapp.overrideCursor().shape() is Qt.CursorShape.BlankCursor

    qapp.sendEvent(page, mouse(QEvent.Type.MouseMove, here))

    assert qapp.overrideCursor() is None
