"""How the session was: effort, what cut it short, a note."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from heelrehab.core.records import CutReason
from heelrehab.ui.pages.player.asking.note_chips import NoteChips
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.choices.segmented import SegmentButton
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import Heading, SmallText

MOST_EFFORT_NRS = 10
MOST_NOTE_CHARACTERS = 500


class LargeSegment(SegmentButton):
    """A choice as large as everything in the player, for unsteady hands."""

    def sizeHint(self) -> QSize:
        """Return the usual size, no smaller than the player's targets."""
        side_px = self._appearance.sizes.target_px + STEP_PX
        return super().sizeHint().expandedTo(QSize(side_px, side_px))


class Feedback(Card):
    """Asks how hard it was, what cut it short where it was, and for a note; all may be left out.

    Signals:
        effort_chosen: 0 to 10.
        reason_chosen: A ``CutReason``.
        note_given: A few words; none where they were taken back.
    """

    effort_chosen = Signal(int)
    reason_chosen = Signal(object)
    note_given = Signal(str)

    def __init__(
        self, appearance: Appearance, *, was_cut: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="feedback", parent=parent)
        self._appearance = appearance
        self._efforts, self._reasons = QButtonGroup(self), QButtonGroup(self)
        if was_cut:
            self._ask(self.tr("What made you stop?"), self._reasons, self._reason_words())
        efforts = {str(effort): str(effort) for effort in range(MOST_EFFORT_NRS + 1)}
        self._ask(self.tr("How hard was it?"), self._efforts, efforts)
        ends = (self.tr("0: no effort"), self.tr("10: all I could give"))
        self.column.addWidget(SmallText(" · ".join(ends)))
        self.column.addWidget(self._note_field())
        self._efforts.buttonClicked.connect(self._tell_effort)
        self._reasons.buttonClicked.connect(self._tell_reason)

    def _note_field(self) -> QWidget:
        """Return what takes a note: a line to type in, or phrases to touch."""
        if not self._appearance.has_keyboard:
            chips = NoteChips(self._appearance)
            chips.note_given.connect(self.note_given)
            return chips
        self._note = QLineEdit()
        self._note.setObjectName("sessionNote")
        self._note.setAccessibleName(self.tr("A note"))
        self._note.setPlaceholderText(self.tr("A note for yourself or your therapist, if you like"))
        self._note.setMaxLength(MOST_NOTE_CHARACTERS)
        self._note.editingFinished.connect(self._tell_note)
        return self._note

    def _reason_words(self) -> dict[str, str]:
        return {
            CutReason.PAIN.value: self.tr("Pain"),
            CutReason.TIME.value: self.tr("No time"),
            CutReason.OTHER.value: self.tr("Something else"),
        }

    def _ask(self, question: str, group: QButtonGroup, choices: Mapping[str, str]) -> None:
        """Add a question of which nothing is chosen to begin with."""
        box = QWidget()
        box.setAccessibleName(question)
        row = FlowLayout(box)
        for choice, text in choices.items():
            button = LargeSegment(self._appearance, choice, text, name=f"feedback_{choice}")
            button.setAccessibleName(f"{question} {text}")
            group.addButton(button)
            row.addWidget(button)
        self.column.addWidget(Heading(question))
        self.column.addWidget(box)

    def _tell_effort(self, button: SegmentButton) -> None:
        self.effort_chosen.emit(int(button.choice))

    def _tell_reason(self, button: SegmentButton) -> None:
        self.reason_chosen.emit(CutReason(button.choice))

    def _tell_note(self) -> None:
        self.note_given.emit(self._note.text().strip())
