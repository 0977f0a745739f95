"""After a session, on one screen: what was done, pain, effort, why it was cut, a note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from heelrehab.core.records import ItemDone
from heelrehab.core.side import Side
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.player.asking.feedback import Feedback
from heelrehab.ui.pages.player.on_stage.reading import Lesson
from heelrehab.ui.pages.player.scores import SessionScores
from heelrehab.ui.strings.doses import done_text, side_within_line
from heelrehab.ui.strings.durations import exercised_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.buttons import PrimaryButton
from heelrehab.ui.widgets.layouts.footed_page import FootedPage
from heelrehab.ui.widgets.pain.by_side import PainBySide
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText, PageTitle


class AfterSession(FootedPage):
    """Every answer is kept as it is given, so that leaving loses nothing.

    Signals:
        done: The person is through.
    """

    done = Signal()

    def __init__(
        self,
        appearance: Appearance,
        scores: SessionScores,
        done: Sequence[ItemDone],
        lessons: Mapping[str, Lesson],
        *,
        active_s: float,
        was_cut: bool,
        sore_sides: Sequence[Side],
        is_kept: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="afterSession", parent=parent)
        self._appearance = appearance
        title = self.tr("Session ended") if was_cut else self.tr("Session done")
        self.column.addWidget(PageTitle(title))
        self.column.addWidget(MutedText(self._summary(active_s, is_kept=is_kept)))
        scales = PainBySide(appearance, sore_sides, name="painAfterScale")
        scales.score_chosen.connect(scores.after.keep)
        scales.cleared.connect(scores.after.drop)
        pain = Card(name="painAfter")
        pain.column.addWidget(Heading(self.tr("How much does it hurt now?")))
        pain.column.addWidget(scales)
        feedback = Feedback(appearance, was_cut=was_cut)
        feedback.effort_chosen.connect(scores.keep_effort)
        feedback.reason_chosen.connect(scores.keep_reason)
        feedback.note_given.connect(scores.keep_note)
        leave = PrimaryButton(appearance, self.tr("Done"), name="sessionDone", icon=IconName.CHECK)
        leave.clicked.connect(self.done)
        self.column.addWidget(pain)
        self.column.addWidget(feedback)
        self.column.addWidget(self._done_card(done, lessons))
        self.foot.addWidget(leave)
        self.setFocusProxy(scales)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be through by Enter or Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _summary(self, active_s: float, *, is_kept: bool) -> str:
        if not is_kept:
            return self.tr("{time} exercised.").format(time=exercised_text(active_s))
        if not self._appearance.has_keyboard:
            # Nobody knows when a person comes to a shared screen again.
            return self.tr("{time} exercised. It is saved.").format(time=exercised_text(active_s))
        words = self.tr("{time} exercised. It is saved. Tomorrow morning you are asked once more.")
        return words.format(time=exercised_text(active_s))

    def _done_card(self, done: Sequence[ItemDone], lessons: Mapping[str, Lesson]) -> Card:
        card = Card(name="whatWasDone")
        card.column.addWidget(Heading(self.tr("What you did")))
        for each in done:
            name = lessons[each.exercise_id].text.name
            side = "" if each.side is Side.BOTH else f", {side_within_line(each.side)}"
            card.column.addWidget(BodyText(f"{name}{side}: {done_text(each)}"))
        return card
