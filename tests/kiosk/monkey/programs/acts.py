"""What a monkey can do to a screen and to the keys beside it."""

from __future__ import annotations

import random

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = MODIFIER.NoModifier
KEYS = (
    (KEY.Key_F4, MODIFIER.AltModifier),
    (KEY.Key_Q, MODIFIER.ControlModifier),
    (KEY.Key_P, MODIFIER.ControlModifier),
    (KEY.Key_O, MODIFIER.ControlModifier),
    (KEY.Key_W, MODIFIER.ControlModifier),
    (KEY.Key_C, MODIFIER.ControlModifier),
    (KEY.Key_V, MODIFIER.ControlModifier),
    (KEY.Key_A, MODIFIER.ControlModifier),
    (KEY.Key_T, MODIFIER.ControlModifier | MODIFIER.AltModifier),
    (KEY.Key_Tab, MODIFIER.AltModifier),
    *((key, NONE) for key in (KEY.Key_F1, KEY.Key_F10, KEY.Key_F11, KEY.Key_Super_L)),
    *((key, NONE) for key in (KEY.Key_Print, KEY.Key_Menu, KEY.Key_Help)),
    *((key, NONE) for key in (KEY.Key_Back, KEY.Key_HomePage)),
)
"""Those by which one leaves a program on a desktop."""
TURNS = (
    *((key, NONE) for key in (KEY.Key_Tab, KEY.Key_Return, KEY.Key_Space, KEY.Key_Escape)),
    *((key, NONE) for key in (KEY.Key_Left, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down)),
    *((key, NONE) for key in (KEY.Key_PageUp, KEY.Key_PageDown, KEY.Key_Home, KEY.Key_End)),
    *((key, NONE) for key in (KEY.Key_Backspace, KEY.Key_Delete)),
    *((KEY(ord(digit)), NONE) for digit in "0123456789"),
    (KEY.Key_Backtab, MODIFIER.ShiftModifier),
)
"""Those with which one works."""
_WHEEL = 120


class Acts:
    """Each is as long as a person's."""

    def __init__(self, application: QApplication, window: QWidget, dice: random.Random) -> None:
        self._application = application
        self._window = window
        self._dice = dice
        self._screen = QTest.createTouchDevice()

    def click(self, widget: QWidget) -> None:
        """Scroll to a widget and touch its middle."""
        ancestor = widget.parentWidget()
        while ancestor is not None:
            if isinstance(ancestor, QScrollArea):
                ancestor.ensureWidgetVisible(widget)
            ancestor = ancestor.parentWidget()
        place = widget.mapTo(self._window, widget.rect().center())
        if self._window.rect().contains(place):
            self.click_at(place)

    def click_at(self, place: QPoint) -> None:
        QTest.mouseClick(self._handle(), LEFT, NONE, place)

    def click_anywhere(self) -> None:
        self.click_at(self._anywhere())

    def click_twice(self) -> None:
        QTest.mouseDClick(self._handle(), LEFT, NONE, self._anywhere())

    def click_right(self) -> None:
        QTest.mouseClick(self._handle(), RIGHT, NONE, self._anywhere())

    def drag(self) -> None:
        """Press, move in a few steps, let go elsewhere."""
        here, there = self._anywhere(), self._anywhere()
        QTest.mousePress(self._handle(), LEFT, NONE, here)
        for step in (0.3, 0.6, 1.0):
            QTest.mouseMove(self._handle(), here + (there - here) * step)
        QTest.mouseRelease(self._handle(), LEFT, NONE, there)

    def hold(self, place: QPoint | None = None) -> None:
        """Press until whatever counts the time of a press has counted it."""
        place = self._anywhere() if place is None else place
        QTest.mousePress(self._handle(), LEFT, NONE, place)
        QTest.qWait(5)
        QTest.mouseRelease(self._handle(), LEFT, NONE, place)

    def touch(self) -> None:
        """Touch with one finger or two, and perhaps wipe."""
        places = [self._anywhere() for _ in range(self._dice.choice((1, 1, 2)))]
        for finger, place in enumerate(places):
            self._touched().press(finger, place, self._handle()).commit()
        if self._dice.random() < 0.5:
            for finger, place in enumerate(places):
                wiped = place + QPoint(0, self._dice.randrange(-200, 200))
                self._touched().move(finger, wiped, self._handle()).commit()
        for finger, place in enumerate(places):
            self._touched().release(finger, place, self._handle()).commit()

    def key(self, kinds=TURNS) -> None:
        key, modifiers = self._dice.choice(kinds)
        QTest.keyClick(self._handle(), key, modifiers)

    def type_digits(self, digits: str) -> None:
        for digit in digits:
            QTest.keyClick(self._handle(), KEY(ord(digit)), NONE)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._handle(), key, NONE)

    def turn_wheel(self) -> None:
        place = self._anywhere()
        target = self._window.childAt(place) or self._window
        here = QPointF(target.mapFrom(self._window, place))
        there = QPointF(self._window.mapToGlobal(place))
        angle = QPoint(0, self._dice.choice((-3, -1, 1, 3)) * _WHEEL)
        phase = Qt.ScrollPhase.NoScrollPhase
        none = Qt.MouseButton.NoButton
        event = QWheelEvent(here, there, QPoint(), angle, none, NONE, phase, False)  # noqa: FBT003 - Qt's own form
        self._application.sendEvent(target, event)

    def close_window(self) -> None:
        """Ask as a window manager would for Alt+F4."""
        self._window.close()

    def _anywhere(self) -> QPoint:
        return QPoint(
            self._dice.randrange(self._window.width()), self._dice.randrange(self._window.height())
        )

    def _touched(self):
        return QTest.touchEvent(self._handle(), self._screen)

    def _handle(self) -> QWindow:
        return self._window.windowHandle()
