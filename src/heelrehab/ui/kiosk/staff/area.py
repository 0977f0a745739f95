"""The staff's area: a rail, a page, and what is said above it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heelrehab.storage.faults import Fault
from heelrehab.ui.kiosk.staff.frame import OnePage
from heelrehab.ui.kiosk.staff.rail import StaffRail
from heelrehab.ui.kiosk.staff.unsaved import has_unsaved, unsaved_text
from heelrehab.ui.kiosk.staff.words.faults import staff_fault_text
from heelrehab.ui.kiosk.staff.work import Unforeseen, Work
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.text import BodyText
from heelrehab.ui.widgets.tones import Tone

Makers = Mapping[str, Callable[[], QWidget]]


class StaffArea(QWidget):
    """Shows one page at a time, made anew each time it is chosen, so that none keeps anything.

    Signals:
        leave_asked: Staff are done.
        clean_asked: The screen is to be cleaned.
    """

    leave_asked = Signal()
    clean_asked = Signal()

    def __init__(
        self, appearance: Appearance, work: Work, makers: Makers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("staffArea")
        self.setAccessibleName(self.tr("Staff area"))
        self._makers: Makers = makers
        self.rail = StaffRail(appearance)
        self.messages = MessageBar(appearance, name="staffMessages")
        self._busy = _BusyLine()
        self._stack = OnePage()
        self._lay_out()
        self._shown = ""
        self._is_warned = False
        self.rail.page_chosen.connect(self._choose)
        self.rail.clean_asked.connect(self.clean_asked)
        self.rail.leave_asked.connect(self._leave)
        work.begun.connect(self._rest)
        work.progressed.connect(self._busy.show_progress)
        work.ended.connect(self._go_on)
        work.refused.connect(self.tell_fault)
        self.show_page("people")

    @property
    def page(self) -> QWidget | None:
        """The page shown."""
        return self._stack.currentWidget()

    def show_page(self, page: str) -> None:
        """Make the page anew and show it in place of the one before."""
        self._stack.put(self._makers[page]())
        self._shown = page
        self._is_warned = False
        self.rail.show_page(page)
        self.messages.close_message()

    def empty(self) -> None:
        """Take the page away with all that it knows; nothing can be chosen any more."""
        before = self._stack.currentWidget()
        if before is not None:
            self._stack.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._makers = {}
        self.setEnabled(False)

    def tell(self, text: str, tone: Tone) -> None:
        """Say something above the page."""
        self.messages.show_message(text, tone)

    def tell_fault(self, fault: Fault | Unforeseen) -> None:
        """Say why something was not done."""
        self.messages.show_message(staff_fault_text(fault), Tone.PROBLEM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the rail how much room there is."""
        self.rail.adapt_to(event.size().width())
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(6 * STEP_PX, 3 * STEP_PX, 6 * STEP_PX, 0)
        above.addWidget(self.messages)
        column.addLayout(above)
        column.addWidget(self._stack, stretch=1)
        column.addWidget(self._busy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, stretch=1)

    def _choose(self, page: str) -> None:
        if self._is_free_to_go():
            self.show_page(page)
        else:
            self.rail.show_page(self._shown)

    def _leave(self) -> None:
        if self._is_free_to_go():
            self.leave_asked.emit()

    def _is_free_to_go(self) -> bool:
        """Return whether the page may be left; at first, what is not kept is told instead."""
        if self._is_warned or not has_unsaved(self.page):
            return True
        self._is_warned = True
        self.tell(unsaved_text(), Tone.CAUTION)
        return False

    def _rest(self, words: str) -> None:
        self._is_warned = False
        self.messages.close_message()
        self._busy.show_words(words)
        self._stack.setEnabled(False)
        self.rail.let_go(is_allowed=False)

    def _go_on(self) -> None:
        self._busy.hide()
        self._stack.setEnabled(True)
        self.rail.let_go(is_allowed=True)


class _BusyLine(QWidget):
    """Says in a line what is being done; nothing in it moves."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("staffBusy")
        self._words = BodyText(name="staffBusyText")
        column = QVBoxLayout(self)
        column.setContentsMargins(10 * STEP_PX, 3 * STEP_PX, 10 * STEP_PX, 3 * STEP_PX)
        column.addWidget(self._words)
        self.hide()

    def show_progress(self, done: int, whole: int) -> None:
        self._words.setText(f"{self.accessibleName()} {done} / {whole}")

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
