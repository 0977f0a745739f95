"""Asks screen by screen, back at any time, until the outcome is settled."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.texts import FinderText
from heelrehab.core.finder.answers import FinderFault
from heelrehab.ui.pages.finder.asking.frame import QuestionFrame
from heelrehab.ui.pages.finder.asking.screen import QuestionScreen
from heelrehab.ui.pages.finder.walk import Walk
from heelrehab.ui.theme.appearance import Appearance


class Interview(QWidget):
    """Shows the screen that a walk is on, and walks on.

    Signals:
        settled: The ``Walk`` whose answers lead to an outcome.
        left: The person gave the answers up.
        forward_asked: Next was pressed on a screen that is no question.
        back_asked: Back was pressed there.
    """

    settled = Signal(object)
    left = Signal()
    forward_asked = Signal()
    back_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        texts: FinderText,
        walk: Walk,
        *,
        title: str,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._texts = texts
        self._walk = walk
        self._screen: QuestionScreen | None = None
        self._frame = QuestionFrame(appearance, title, name=name)
        self._frame.next_asked.connect(self._go_on)
        self._frame.back_asked.connect(self._go_back)
        self._frame.leave_asked.connect(self.left)
        self._frame.resized.connect(self._adapt)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._frame)
        self.setFocusProxy(self._frame)
        self.ask(walk)

    @property
    def walk(self) -> Walk:
        """Where the person is."""
        return self._walk

    def ask(self, walk: Walk, fault: FinderFault | None = None) -> None:
        """Show the screen that ``walk`` is on, with what is wrong there."""
        self._walk = walk
        screen = QuestionScreen(self._appearance, walk.questions, self._texts, walk.answers)
        screen.confirmed.connect(self._go_on)
        self._screen = screen
        words = self.tr("Question %1 of %2")
        words = words.replace("%1", str(walk.screen)).replace("%2", str(walk.screens))
        self._frame.show_progress(walk.screen - 1, walk.screens, words)
        has_before = walk.back() is not None
        self._frame.show_buttons(
            back=self.tr("Back") if has_before else "", forward=self.tr("Next"), has_hint=True
        )
        self._frame.show_body(screen)
        screen.setFocus(Qt.FocusReason.OtherFocusReason)
        if fault is not None:
            self._frame.bring_into_view(screen.show_fault(fault))

    def show_outcome(
        self, body: QWidget, *, back: str = "", forward: str, can_leave: bool = False
    ) -> None:
        """Show where the answers lead, with two buttons; an empty name hides one."""
        self._screen = None
        screens = self._walk.screens
        self._frame.show_progress(screens, screens, "")
        self._frame.show_buttons(back=back, forward=forward, can_leave=can_leave)
        self._frame.show_body(body)
        self._frame.offer_next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose rows by digits."""
        text = event.text()
        if self._screen is not None and len(text) == 1 and text in "0123456789":
            self._screen.choose_number(int(text))
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        if self._screen is None:
            self.forward_asked.emit()
            return
        walk = self._walk.answered(self._screen.given)
        if isinstance(walk, FinderFault):
            self._frame.bring_into_view(self._screen.show_fault(walk))
            return
        self._walk = walk
        if walk.is_settled:
            self.settled.emit(walk)
        else:
            self.ask(walk.forward())

    def _go_back(self) -> None:
        if self._screen is None:
            self.back_asked.emit()
            return
        kept = self._walk.with_any(self._screen.given)
        before = kept.back()
        if before is not None:
            self.ask(before)

    def _adapt(self, width_px: int) -> None:
        if self._screen is not None:
            self._screen.adapt_to(width_px)
