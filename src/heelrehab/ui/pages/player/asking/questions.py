"""What the player asks: how much it hurts, and whether to end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from heelrehab.core.side import Side
from heelrehab.ui.pages.player.on_stage.far_text import question_text, reason_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.layouts.sight import bring_into_sight
from heelrehab.ui.widgets.pain.by_side import PainBySide
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, MutedText


class PainQuestion(Card):
    """Asks for the pain, to be answered or passed over.

    Signals:
        score_chosen: ``Side`` and score, 0 to 10.
        cleared: The score of a ``Side`` was taken back.
        closed: The person goes on.
    """

    score_chosen = Signal(object, int)
    cleared = Signal(object)
    closed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        sides: Sequence[Side],
        *,
        name: str,
        question: str,
        hint: str,
        go_on: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self.setAccessibleName(question)
        self._scales = PainBySide(appearance, sides, name=f"{name}Scale")
        self._go_on = PrimaryButton(appearance, go_on, name=f"{name}GoOn")
        self._hint = MutedText(hint)
        self._advice = BodyText(name=f"{name}Advice")
        self._advice.hide()
        self.column.addWidget(question_text(appearance, question))
        self.column.addWidget(self._hint)
        self.column.addWidget(self._scales)
        self.column.addWidget(self._advice)
        self.column.addSpacing(STEP_PX)
        self.column.addWidget(self._go_on, alignment=Qt.AlignmentFlag.AlignLeft)
        self._scales.score_chosen.connect(self.score_chosen)
        self._scales.cleared.connect(self.cleared)
        self._go_on.clicked.connect(self.closed)
        self.setFocusProxy(self._scales)

    def ask(self) -> None:
        """Ask anew."""
        self._scales.clear()
        self.advise("")
        self._scales.setFocus(Qt.FocusReason.OtherFocusReason)

    def advise(self, sentence: str) -> None:
        """Say what the score means in the place of the hint; the hint where that is nothing."""
        self._advice.setText(sentence)
        self._advice.setVisible(bool(sentence))
        self._hint.setVisible(not sentence)
        if sentence:
            bring_into_sight(self._go_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter and Esc, as well as by the button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class EndQuestion(Card):
    """Asks whether to end the session here.

    Signals:
        end_chosen: End it; what was done is kept.
        stay_chosen: Go on.
    """

    end_chosen = Signal()
    stay_chosen = Signal()

    def __init__(
        self, appearance: Appearance, *, is_kept: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="endQuestion", parent=parent)
        question = self.tr("End the session here?")
        self.setAccessibleName(question)
        self._stay = PrimaryButton(appearance, self.tr("Go on exercising"), name="endStay")
        self._end = QuietButton(appearance, self.tr("End here"), name="endHere")
        buttons = FlowLayout(gap_px=3 * STEP_PX)
        buttons.addWidget(self._stay)
        buttons.addWidget(self._end)
        self.column.addWidget(question_text(appearance, question))
        if is_kept:
            words = self.tr("What you have done so far is kept.")
            self.column.addWidget(reason_text(appearance, words))
        self.column.addSpacing(STEP_PX)
        self.column.addLayout(buttons)
        self._stay.clicked.connect(self.stay_chosen)
        self._end.clicked.connect(self.end_chosen)
        self.setFocusProxy(self._stay)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stay by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.stay_chosen.emit()
        else:
            super().keyPressEvent(event)
