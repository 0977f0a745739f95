"""The frame around the questions: how far one is, and the way back, on and out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, BrandText, SmallText

FRAME_WIDTH_PX = 1120
_MARGIN_PX = 10 * STEP_PX
_HINT_FROM_IN_TEXT = 56
"""Width from which there is room for the hint about keys, in heights of text."""


class QuestionFrame(QWidget):
    """Header with progress, a body that scrolls, Back and Next below.

    Signals:
        back_asked: To the screen before.
        next_asked: To the next screen.
        leave_asked: Out, without keeping what was answered.
        resized: The body has another width, in pixels.
    """

    back_asked = Signal()
    next_asked = Signal()
    leave_asked = Signal()
    resized = Signal(int)

    def __init__(
        self, appearance: Appearance, title: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._appearance = appearance
        self._body: QWidget | None = None
        self._scroll = ScrollPage(name=f"{name}Scroll")
        self._title = BrandText(title)
        self._count = SmallText(name=f"{name}Count")
        self._count.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}Progress")
        self._bar.setTextVisible(False)
        self._leave = IconButton(
            appearance, self.tr("Leave the questions"), name=f"{name}Leave", icon=IconName.CLOSE
        )
        self._back = QuietButton(
            appearance, self.tr("Back"), name=f"{name}Back", icon=IconName.LEFT
        )
        self._next = PrimaryButton(appearance, self.tr("Next"), name=f"{name}Next")
        self._hint = SmallText(self.tr("Digits choose, 0 for none · Enter goes on · Esc leaves"))
        self._hint.setWordWrap(False)
        self._wants_hint = True
        self._question = _LeaveQuestion(appearance, name=name)
        self._lay_out()
        self._leave.clicked.connect(self.ask_to_leave)
        self._back.clicked.connect(self.back_asked)
        self._next.clicked.connect(self.next_asked)
        self._question.stay_chosen.connect(self._stay)
        self._question.leave_chosen.connect(self.leave_asked)

    def show_body(self, body: QWidget) -> None:
        """Show another body from its top, and let go of the one before."""
        if self._body is not None:
            self._scroll.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self._question.hide()
        self._scroll.column.addWidget(body)
        body.show()
        self._scroll.verticalScrollBar().setValue(0)
        self.resized.emit(self.body_width_px)

    @property
    def body_width_px(self) -> int:
        """The width that a body gets."""
        return min(self.width(), FRAME_WIDTH_PX) - 2 * _MARGIN_PX

    def show_progress(self, done: int, of: int, text: str) -> None:
        """Show how far one is, as a bar and in words."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._bar.setAccessibleName(text)
        self._count.setText(text)
        self._bar.setVisible(bool(text))

    def show_buttons(
        self, *, back: str, forward: str, has_hint: bool = False, can_leave: bool = True
    ) -> None:
        """Name the two buttons; an empty name hides one."""
        for button, text in ((self._back, back), (self._next, forward)):
            button.setText(text)
            button.setVisible(bool(text))
        self._wants_hint = has_hint and self._appearance.has_keyboard
        self._leave.setVisible(can_leave)
        self._fit()

    def offer_next(self) -> None:
        """Let the keys press Next."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to the top of a part of the body."""
        ground = self._scroll.widget()
        if ground is not None:
            top_px = part.mapTo(ground, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(top_px - 4 * STEP_PX)

    def ask_to_leave(self) -> None:
        """Ask before answers are lost; nothing where leaving is not offered."""
        if self._leave.isHidden():
            return
        self._question.show()
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, out by Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self._question.isVisible():
                self._stay()
            else:
                self.ask_to_leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the width that the body has."""
        super().resizeEvent(event)
        self._fit()
        self.resized.emit(self.body_width_px)

    def _fit(self) -> None:
        has_room = self.width() >= _HINT_FROM_IN_TEXT * self._appearance.sizes.text_px
        self._hint.setVisible(self._wants_hint and has_room)
        buttons_px = sum(each.sizeHint().width() for each in (self._back, self._next))
        is_narrow = self._next.isVisible() and buttons_px + STEP_PX > self.body_width_px
        directions = QBoxLayout.Direction
        self._foot.setDirection(directions.BottomToTop if is_narrow else directions.LeftToRight)

    def _stay(self) -> None:
        self._question.hide()
        if self._body is not None:
            self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, stretch=1)
        head.addWidget(self._count)
        head.addWidget(self._leave)
        foot = self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.addWidget(self._back)
        foot.addStretch()
        foot.addWidget(self._hint)
        foot.addStretch()
        foot.addWidget(self._next)
        column = QVBoxLayout()
        column.setContentsMargins(0, 6 * STEP_PX, 0, 6 * STEP_PX)
        column.setSpacing(2 * STEP_PX)
        for part in (head, self._bar, self._question, foot):
            framed = QHBoxLayout()
            framed.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
            if isinstance(part, QWidget):
                framed.addWidget(part)
            else:
                framed.addLayout(part)
            column.addLayout(framed)
        column.insertWidget(column.count() - 1, self._scroll, stretch=1)
        inner = QWidget()
        inner.setMaximumWidth(FRAME_WIDTH_PX)
        inner.setLayout(column)
        ground = self._scroll.widget()
        if ground is not None:
            ground.setContentsMargins(0, -6 * STEP_PX, 0, -6 * STEP_PX)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(inner, stretch=100)
        around.addStretch(1)


class _LeaveQuestion(Card):
    """Asks whether to give the answers up.

    Signals:
        stay_chosen: Go on answering.
        leave_chosen: Give them up.
    """

    stay_chosen = Signal()
    leave_chosen = Signal()

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        super().__init__(name=f"{name}LeaveQuestion")
        stay = PrimaryButton(appearance, self.tr("Go on"), name=f"{name}Stay")
        leave = QuietButton(appearance, self.tr("Leave"), name=f"{name}LeaveNow")
        text = self.tr("Leave here? The answers so far are not kept. You can begin again any time.")
        self.setAccessibleName(text)
        self.column.addWidget(BodyText(text))
        row = FlowLayout()
        row.addWidget(stay)
        row.addWidget(leave)
        self.column.addLayout(row)
        self.setFocusProxy(stay)
        stay.clicked.connect(self.stay_chosen)
        leave.clicked.connect(self.leave_chosen)
        self.hide()
