"""The window at home: the pages in their frame, with keys to reach and to leave them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut

from heelrehab.ui.page_frame import PageFrame, PageMaker
from heelrehab.ui.theme.appearance import Appearance

USUAL_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(640, 480)


class MainWindow(PageFrame):
    """Shows one page at a time, each made when it is first wanted.

    Signals:
        first_painted: The window was painted for the first time.
        closing: The window is about to close; what runs should end.
    """

    first_painted = Signal()
    closing = Signal()

    def __init__(self, appearance: Appearance, pages: Mapping[str, PageMaker]) -> None:
        """Make the window, without a page yet.

        Args:
            appearance: The look in force.
            pages: What makes each page, by the ids of the rail and of steps aside.
        """
        super().__init__(appearance, pages, name="mainWindow")
        self.setWindowTitle("HeelRehab")
        self.setMinimumSize(LEAST_SIZE)
        self._is_painted = False
        self._bind_keys()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell once that something can be seen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what runs end before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def _bind_keys(self) -> None:
        for number, name in enumerate(self.rail.pages, start=1):
            keys = QKeySequence(f"Ctrl+{number}")
            shortcut = QShortcut(keys, self._home)
            shortcut.setObjectName(name)
            self.rail.tell_keys(name, keys.toString(QKeySequence.SequenceFormat.NativeText))
            shortcut.activated.connect(self._show_by_key)
        full = QShortcut(QKeySequence(QKeySequence.StandardKey.FullScreen), self)
        full.activated.connect(self._switch_full_screen)
        leave = QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self)
        leave.activated.connect(self.close)

    def _show_by_key(self) -> None:
        shortcut = self.sender()
        if shortcut is not None:
            self.show_page(shortcut.objectName())

    def _switch_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
