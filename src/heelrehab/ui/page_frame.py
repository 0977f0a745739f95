"""Pages beside a rail, one message above them, and what takes it all over whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.layouts.reading_order import move_focus
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.navigation import PAGES, NavigationRail

PageMaker = Callable[[], QWidget]


@runtime_checkable
class SaysWarning(Protocol):
    """A page that says "Something is wrong" in words while the rail has room for none."""

    def say_warning(self, *, is_wanted: bool) -> None:
        """Show or hide the words."""
        ...


class PageFrame(QWidget):
    """Shows one page at a time, each made when it is first wanted."""

    def __init__(
        self,
        appearance: Appearance,
        pages: Mapping[str, PageMaker],
        *,
        name: str,
        on_rail: Sequence[str] = PAGES,
        head: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the frame, without a page yet.

        Args:
            appearance: The look in force.
            pages: What makes each page, by the ids of the rail and of steps aside.
            name: The object's name.
            on_rail: The ids of the pages that the rail offers.
            head: What stands above the message and the pages.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._pages = pages
        self._made: dict[str, QWidget] = {}
        self.rail = NavigationRail(appearance, self, on_rail)
        self.messages = MessageBar(appearance, name="windowMessage")
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._home = QWidget()
        self._whole = QStackedWidget(self)
        self._lay_out(head)
        self.rail.page_chosen.connect(self.show_page)
        self.rail.words_changed.connect(self._fit_pages)

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
            self._fit_pages()
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

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt's own form
        """Go on by Tab in the order of reading."""
        return move_focus(self, is_next=is_next) or super().focusNextPrevChild(is_next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rail to the width."""
        super().resizeEvent(event)
        self.rail.adapt_to(event.size().width())

    def _fit_pages(self) -> None:
        for page in self._made.values():
            if isinstance(page, SaysWarning):
                page.say_warning(is_wanted=not self.rail.has_words)

    def _lay_out(self, head: QWidget | None) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(10 * STEP_PX, 3 * STEP_PX, 10 * STEP_PX, 0)
        bar.addWidget(self.messages)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if head is not None:
            column.addWidget(head)
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
