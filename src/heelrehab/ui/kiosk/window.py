"""The kiosk's one window: it fills the screen, and nobody closes it but the house."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QStackedLayout, QWidget

from heelrehab.ui.widgets.layouts.reading_order import move_focus


class KioskWindow(QWidget):
    """Shows one screen at a time; the one before is destroyed with all that it holds.

    Signals:
        screen_changed: Another screen is shown.
    """

    screen_changed = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.setObjectName("kioskWindow")
        self.setWindowTitle("HeelRehab")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._may_close = False
        self._over: QWidget | None = None
        self._screens = QStackedLayout(self)
        # A window that grows to fit what it shows fills the screen no longer.
        self._screens.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    @property
    def screen_shown(self) -> QWidget | None:
        """What has the window, None before the first."""
        return self._screens.currentWidget()

    @property
    def over(self) -> QWidget | None:
        """What lies over the screen, None where nothing does."""
        return self._over

    def show_screen(self, screen: QWidget) -> None:
        """Give the window to ``screen``; what was there, and what lay over it, goes for good."""
        self.lift()
        before = self._screens.currentWidget()
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        if before is not None:
            self._screens.removeWidget(before)
            before.hide()
            before.deleteLater()
        screen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.screen_changed.emit()

    def fill_screen(self) -> None:
        """Be shown from edge to edge, also where nothing manages windows."""
        self.setGeometry(self.screen().geometry())
        self.showFullScreen()

    def lay_over(self, cover: QWidget) -> None:
        """Put ``cover`` over the screen, which stays as it is below."""
        self.lift()
        self._over = cover
        cover.setParent(self)
        cover.setGeometry(self.rect())
        cover.show()
        cover.raise_()
        cover.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self) -> None:
        """Take away what lies over the screen."""
        if self._over is None:
            return
        cover, self._over = self._over, None
        cover.hide()
        cover.deleteLater()
        screen = self._screens.currentWidget()
        if screen is not None:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> None:
        """Close, as only the house may."""
        self._may_close = True
        self.close()

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt's own form
        """Go on by Tab in the order of reading, and never to what lies below a cover."""
        shown = self._over or self._screens.currentWidget()
        is_moved = shown is not None and move_focus(shown, is_next=is_next)
        return is_moved or super().focusNextPrevChild(is_next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless the house lets the window go."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key that no screen wants, so that none means anything further out."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what lies over the screen as large as the window."""
        super().resizeEvent(event)
        if self._over is not None:
            self._over.setGeometry(self.rect())
