"""The window: pages beside a rail, one message above them, and what takes it over whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.navigation import NavigationRail

USUAL_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(640, 480)

PageMaker = Callable[[], QWidget]


class MainWindow(QWidget):
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
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("HeelRehab")
        self.setMinimumSize(LEAST_SIZE)
        self._pages = pages
        self._made: dict[str, QWidget] = {}
        self._is_painted = False
        self.rail = NavigationRail(appearance, self)
        self.messages = MessageBar(appearance, name="windowMessage")
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._home = QWidget()
        self._whole = QStackedWidget(self)
        self._lay_out()
        self.rail.page_chosen.connect(self.show_page)
        self._bind_keys()

    @property
    def page(self) -> str:
        """The id of the page that is shown or lies under what took the window over."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._made.items() if page is shown), "")

    def show_page(self, name: str) -> None:
        """Show a page, made now if it was never shown."""
        if name not in self._made:
            self._made[name] = self._pages[name]()
            self._stack.addWidget(self._made[name])
        self._stack.setCurrentWidget(self._made[name])
        self._made[name].setFocus(Qt.FocusReason.OtherFocusReason)
        if name in self.rail.pages:
            self.rail.show_page(name)

    def made_page(self, name: str) -> QWidget | None:
        """Return a page that was already made, None where it was not."""
        return self._made.get(name)

    def take_over(self, widget: QWidget) -> None:
        """Give the whole window to ``widget``, until ``give_back``."""
        self._whole.addWidget(widget)
        self._whole.setCurrentWidget(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_back(self) -> None:
        """Let go of what has the window, and show what lies beneath it."""
        shown = self._whole.currentWidget()
        if shown is None or shown is self._home:
            return
        self._whole.removeWidget(shown)
        self._whole.setCurrentIndex(self._whole.count() - 1)
        shown.deleteLater()

    @property
    def is_taken_over(self) -> bool:
        """True while something has the whole window."""
        return self._whole.currentWidget() is not self._home

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell once that something can be seen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rail to the width."""
        super().resizeEvent(event)
        self.rail.adapt_to(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what runs end before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(10 * STEP_PX, 3 * STEP_PX, 10 * STEP_PX, 0)
        bar.addWidget(self.messages)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, stretch=1)
        row = QHBoxLayout(self._home)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, stretch=1)
        self._whole.addWidget(self._home)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._whole)

    def _bind_keys(self) -> None:
        for number, name in enumerate(self.rail.pages, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self._home)
            shortcut.setObjectName(name)
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
