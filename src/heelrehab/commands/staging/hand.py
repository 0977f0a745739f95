"""The hand of a person: finds what can be seen, clicks and types there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from heelrehab.commands.staging.faults import StagingError

MARGIN_PX = 24
"""So much of the surroundings is scrolled into view with a thing."""

_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Hand:
    """Reaches only what a person could reach: visible, enabled, not covered."""

    def __init__(self, window: QWidget, settle: Callable[[], None]) -> None:
        """Work in ``window``; ``settle`` lets the program do what follows."""
        self._window = window
        self._settle = settle

    def sees(self, name: str) -> bool:
        """Return whether a widget of that name is shown."""
        return self._seen(name) is not None

    def find(self, name: str) -> QWidget:
        """Return the widget of that name.

        Raises:
            StagingError: It is not shown.
        """
        found = self._seen(name)
        if found is None:
            message = f"{name} was expected on screen, but is not there"
            raise StagingError(message)
        return found

    def bring_into_view(self, name: str) -> None:
        """Scroll to the widget of that name."""
        self._scroll_to(self.find(name))

    def click(self, name: str, within: str = "", at: QPointF | None = None) -> None:
        """Click the middle of a widget, or the place ``at`` in its own pixels.

        Raises:
            StagingError: It is not shown, is disabled, or something lies over it.
        """
        widget = self._child(self.find(within), name) if within else self.find(name)
        if not widget.isEnabled():
            message = f"{name} was to be clicked, but is disabled"
            raise StagingError(message)
        self._scroll_to(widget)
        inner = widget.rect().center() if at is None else at.toPoint()
        place = widget.mapTo(self._window, inner)
        self._expect_uncovered(widget, place)
        QTest.mouseClick(self._handle(), Qt.MouseButton.LeftButton, _NO_KEYS, place)
        self._settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_KEYS) -> None:
        """Press a key; it goes where the focus is."""
        QTest.keyClick(self._handle(), key, modifiers)
        self._settle()

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        QTest.keyClicks(self._window.focusWidget() or self._window, text)
        self._settle()

    def _seen(self, name: str) -> QWidget | None:
        if self._window.objectName() == name:
            return self._window
        found = self._window.findChildren(QWidget, name)
        return next((each for each in found if each.isVisible()), None)

    def _child(self, parent: QWidget, name: str) -> QWidget:
        found = next(
            (each for each in parent.findChildren(QWidget, name) if each.isVisible()), None
        )
        if found is None:
            message = f"{name} was expected in {parent.objectName()}, but is not there"
            raise StagingError(message)
        return found

    def _scroll_to(self, widget: QWidget) -> None:
        ancestor = widget.parentWidget()
        while ancestor is not None:
            if isinstance(ancestor, QScrollArea):
                ancestor.ensureWidgetVisible(widget, MARGIN_PX, MARGIN_PX)
                self._settle()
            ancestor = ancestor.parentWidget()

    def _expect_uncovered(self, widget: QWidget, place: QPoint) -> None:
        on_top = self._window.childAt(place)
        if on_top is not widget and (on_top is None or not widget.isAncestorOf(on_top)):
            what = "nothing" if on_top is None else on_top.objectName() or type(on_top).__name__
            message = f"{widget.objectName()} cannot be clicked: {what} lies there"
            raise StagingError(message)

    def _handle(self) -> QWindow:
        handle = self._window.windowHandle()
        if handle is None:
            message = "the window is not shown"
            raise StagingError(message)
        return handle
