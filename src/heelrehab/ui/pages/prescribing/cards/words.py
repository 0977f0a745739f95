"""From whom a prescription comes, and a note to the person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import Heading, SubHeading

MOST_AUTHOR, MOST_NOTE = 80, 500
"""Characters that the record takes."""
_NOTE_LINES = 3


class WordsCard(Card):
    """The clinic's name and a note, typed; both may stay empty.

    Signals:
        words_changed: Name and note.
    """

    words_changed = Signal(str, str)

    def __init__(
        self,
        appearance: Appearance,
        *,
        author: str,
        note: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="prescribingWords", parent=parent)
        self._author = QLineEdit(author)
        self._author.setObjectName("prescribingAuthor")
        self._author.setAccessibleName(self.tr("Clinic or clinician"))
        self._author.setMaxLength(MOST_AUTHOR)
        self._note = QPlainTextEdit(note)
        self._note.setObjectName("prescribingNote")
        self._note.setAccessibleName(self.tr("A note to the person"))
        self._note.setTabChangesFocus(True)
        line_px = round(1.5 * appearance.sizes.text_px)
        self._note.setFixedHeight(_NOTE_LINES * line_px + 4 * STEP_PX)
        self.column.addWidget(Heading(self.tr("From whom, and a note")))
        self.column.addWidget(SubHeading(self.tr("Clinic or clinician")))
        self.column.addWidget(self._author)
        self.column.addWidget(SubHeading(self.tr("A note to the person")))
        self.column.addWidget(self._note)
        self._author.textChanged.connect(self._tell)
        self._note.textChanged.connect(self._tell)

    def show_words(self, author: str, note: str) -> None:
        """Show other words, as after an undo; the same ones leave the cursor where it is."""
        if self._author.text().strip() != author:
            self._author.setText(author)
        if self._words()[1] != note:
            self._note.setPlainText(note)

    def _tell(self) -> None:
        self.words_changed.emit(*self._words())

    def _words(self) -> tuple[str, str]:
        """Return name and note; of a longer note only what the record takes."""
        return self._author.text().strip(), self._note.toPlainText().strip()[:MOST_NOTE].strip()
