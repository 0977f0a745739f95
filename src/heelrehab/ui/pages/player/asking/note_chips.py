"""A note without a keyboard: a few plain phrases, as many of them as fit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton
from heelrehab.ui.widgets.choices.choice_button import ChoiceButton
from heelrehab.ui.widgets.text import Heading, MutedText

BETWEEN = " · "
"""Stands between the phrases of a note."""

translate = QCoreApplication.translate


def note_phrases() -> dict[str, str]:
    """Return each phrase by its id, in the order in which a note holds them.

    What a therapist asks about where a session hurt more or less than the one before: other
    load, shoes, doubts. A design choice.
    """
    return {
        "well": translate("NoteChips", "It went well"),
        "loosened": translate("NoteChips", "Stiff at first, then better"),
        "tired": translate("NoteChips", "My calf got tired"),
        "on_feet": translate("NoteChips", "On my feet a lot before"),
        "sport": translate("NoteChips", "Ran or did sport before"),
        "shoes": translate("NoteChips", "Other shoes than usual"),
        "unsure": translate("NoteChips", "Not sure that I did it right"),
        "question": translate("NoteChips", "I have a question for my therapist"),
    }


class NoteChips(QWidget):
    """None chosen to begin with; a touch puts a phrase into the note, or takes it out.

    Signals:
        note_given: The phrases chosen, as the text of a note; may be empty.
    """

    note_given = Signal(str)

    def __init__(self, appearance: Appearance, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteChips")
        question = self.tr("Anything to note?")
        hint = self.tr("For yourself or your therapist. Touch what fits, or nothing.")
        self.setAccessibleName(f"{question} {hint}")
        self._chips = tuple(
            ChoiceButton(appearance, phrase, name=f"note_{phrase_id}", is_one_of=False)
            for phrase_id, phrase in note_phrases().items()
        )
        self._touched: list[QPushButton] = []
        self._undo = LinkButton(appearance, self.tr("Undo"), name="undoNote", icon=IconName.UNDO)
        self._undo.setAccessibleName(self.tr("Undo the last touch"))
        self._undo.hide()
        self._undo.clicked.connect(self._take_back)
        row = FlowLayout()
        for chip in self._chips:
            chip.clicked.connect(self._note_touch)
            row.addWidget(chip)
        row.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP_PX)
        column.addWidget(Heading(question))
        column.addWidget(MutedText(hint))
        column.addLayout(row)

    @property
    def note(self) -> str:
        """The phrases chosen; empty where none is."""
        return BETWEEN.join(chip.text() for chip in self._chips if chip.isChecked())

    def _note_touch(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton):
            self._touched.append(chip)
        self._tell()

    def _take_back(self) -> None:
        """Put the chip that was touched last back as it was."""
        chip = self._touched.pop()
        chip.toggle()
        chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _tell(self) -> None:
        self._undo.setVisible(bool(self._touched))
        self.note_given.emit(self.note)
