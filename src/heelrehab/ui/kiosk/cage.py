"""What a desktop offers and a kiosk does not: menus, tips, drags, a pointer after a touch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QGraphicsView,
    QLineEdit,
    QScroller,
    QTextBrowser,
    QWidget,
)

_KIND = QEvent.Type
_REFUSED = frozenset(
    {
        _KIND.ContextMenu,
        _KIND.ToolTip,
        _KIND.WhatsThis,
        _KIND.StatusTip,
        _KIND.DragEnter,
        _KIND.DragMove,
        _KIND.Drop,
        _KIND.Shortcut,
    }
)
_TOUCHES = frozenset({_KIND.TouchBegin, _KIND.TouchUpdate, _KIND.TouchEnd})
_ACTS = _TOUCHES | {
    _KIND.MouseButtonPress,
    _KIND.MouseButtonRelease,
    _KIND.MouseMove,
    _KIND.Wheel,
    _KIND.KeyPress,
}
_MINDED = _REFUSED | _ACTS | {_KIND.Polish}
CORNER_PX = 96
HOLD_MS = 3000


class Cage(QObject):
    """Stands between the person and every widget, for as long as the kiosk runs.

    Scroll areas scroll by finger from the moment they are first shown, also those made later.

    Signals:
        acted: The person touched, clicked, typed or moved the pointer.
        corner_held: The top left corner was pressed for three seconds.
    """

    acted = Signal()
    corner_held = Signal()

    def __init__(
        self, application: QApplication, window: QWidget, *, hold_ms: int = HOLD_MS
    ) -> None:
        super().__init__(application)
        self._application = application
        self._window = window
        self._is_pointer_hidden = False
        self._is_blind = False
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(hold_ms)
        self._holding.timeout.connect(self.corner_held)
        # One recogniser serves all: PySide keeps a class for each that is registered, for ever.
        self._ground = QWidget()
        self._flick = QScroller.grabGesture(
            self._ground, QScroller.ScrollerGestureType.LeftMouseButtonGesture
        )
        application.installEventFilter(self)

    def open(self) -> None:
        """Let everything through again, as when the kiosk ends."""
        self._holding.stop()
        self._application.removeEventFilter(self)
        # The recogniser goes with the ground: nothing may still look for it then.
        for widget in self._application.allWidgets():
            widget.ungrabGesture(self._flick)
        self._ground.deleteLater()
        self._show_pointer()

    def blind(self, *, is_blind: bool) -> None:
        """Let no touch and no key through while the screen is cleaned, or again."""
        self._is_blind = is_blind
        self._holding.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse what a kiosk does not have; note what the person does."""
        kind = event.type()
        if kind not in _MINDED:
            return False
        if kind in _REFUSED:
            return True
        if kind is _KIND.Polish:
            self._fit_for_touch(watched)
            return False
        self._note(event)
        return self._is_blind

    def _note(self, event: QEvent) -> None:
        kind = event.type()
        if kind in _TOUCHES:
            self._hide_pointer()
        elif kind is _KIND.MouseMove and isinstance(event, QMouseEvent):
            self._follow_pointer(event)
        if isinstance(event, QMouseEvent):
            self._watch_corner(event)
        if not self._is_blind:
            self.acted.emit()

    def _fit_for_touch(self, watched: QObject) -> None:
        """Let a scroll area scroll by finger, and a field of text offer no menu and no drag."""
        if not isinstance(watched, QWidget):
            return
        watched.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        if isinstance(watched, QLineEdit):
            watched.setDragEnabled(False)
            watched.setAcceptDrops(False)
        elif isinstance(watched, QTextBrowser):
            watched.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        if isinstance(watched, QAbstractScrollArea) and _scrolls(watched):
            viewport = watched.viewport()
            QScroller.scroller(viewport)
            viewport.grabGesture(self._flick)

    def _watch_corner(self, event: QMouseEvent) -> None:
        here = event.globalPosition().toPoint()
        is_inside = self._corner().contains(here)
        if event.type() is _KIND.MouseButtonPress and is_inside and not self._is_blind:
            self._holding.start()
        elif event.type() is _KIND.MouseButtonRelease or not is_inside:
            self._holding.stop()

    def _corner(self) -> QRect:
        corner = self._window.mapToGlobal(QPoint(0, 0))
        return QRect(corner.x(), corner.y(), CORNER_PX, CORNER_PX)

    def _follow_pointer(self, event: QMouseEvent) -> None:
        """Show the pointer where a real mouse moves it; a touch moves it as well."""
        is_touch = event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized
        if is_touch:
            self._hide_pointer()
        else:
            self._show_pointer()

    def _hide_pointer(self) -> None:
        if not self._is_pointer_hidden:
            self._is_pointer_hidden = True
            self._application.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show_pointer(self) -> None:
        if self._is_pointer_hidden:
            self._is_pointer_hidden = False
            self._application.restoreOverrideCursor()


def _scrolls(area: QAbstractScrollArea) -> bool:
    """Return False for a chart, which is dragged itself, and for a text shown in full."""
    is_off = area.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return not (is_off or isinstance(area, QGraphicsView))
