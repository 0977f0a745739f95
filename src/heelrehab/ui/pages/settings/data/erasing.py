"""Erasing everything, after a word was typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from heelrehab.storage.faults import StorageError
from heelrehab.ui.pages.settings.data.asking import Question
from heelrehab.ui.pages.settings.data.custody import Custody
from heelrehab.ui.pages.settings.data.erased import Erased
from heelrehab.ui.strings.exchange import backup_fault_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.text import MutedText, SubHeading


class Erasing(QWidget):
    """Says what goes, asks for the word, erases.

    Signals:
        erased: All is gone but what the ``Erased`` says that it carries.
    """

    erased = Signal(object)

    def __init__(
        self, appearance: Appearance, custody: Custody, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("erasing")
        self._custody = custody
        self._word = self.tr("ERASE", "the word that is typed before everything is erased")
        self._typed = QLineEdit()
        self._typed.setObjectName("eraseWord")
        label = self.tr("Type {word} to go on").format(word=self._word)
        self._typed.setAccessibleName(label)
        self._typed.setPlaceholderText(label)
        self._typed.textChanged.connect(self._compare)
        self._question = Question(appearance, name="eraseQuestion")
        self._question.column.insertWidget(1, self._typed)
        self._question.agreed.connect(self._erase)
        self._begin = QuietButton(appearance, self.tr("Erase everything"), name="erase")
        self._begin.setEnabled(not custody.keeper.is_read_only)
        self._begin.clicked.connect(self._ask)
        row = FlowLayout()
        row.addWidget(self._begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP_PX)
        column.addWidget(SubHeading(self.tr("Erase")))
        hint = self.tr("Files that you exported or copied elsewhere are not reached.")
        column.addWidget(MutedText(hint))
        column.addLayout(row)
        column.addWidget(self._question)

    def _ask(self) -> None:
        self._typed.clear()
        self._typed.show()
        try:
            text = self._what_goes()
        except StorageError as error:
            self._typed.hide()
            self._question.tell(backup_fault_text(error.fault))
            return
        self._question.ask(text, self.tr("Erase everything now"))
        self._compare("")
        self._typed.setFocus()

    def _what_goes(self) -> str:
        """Return whose data goes, and whose stays.

        Raises:
            StorageError: ``UNREADABLE``.
        """
        if self._custody.is_alone:
            return self.tr(
                "Your whole history, its backups and your settings will be deleted from this "
                "machine. There is no way back. If you may want any of it later, export it first."
            )
        text = self.tr(
            "The whole history of {name} and its backups will be deleted from this machine. "
            "There is no way back. If it may be wanted later, export it first. The histories of "
            "the other people here and the settings of this machine stay."
        )
        name = self._custody.person_name or self.tr("the person whose history is open")
        return text.format(name=name)

    def _compare(self, text: str) -> None:
        self._question.agree.setEnabled(text.strip() == self._word)

    def _erase(self) -> None:
        try:
            is_alone = self._custody.is_alone
            left = self._custody.erase()
        except StorageError as error:
            self._typed.hide()
            self._question.tell(backup_fault_text(error.fault))
            return
        self.erased.emit(Erased(left, is_alone))
