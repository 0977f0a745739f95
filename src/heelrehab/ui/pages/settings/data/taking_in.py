"""Taking in a history from another machine: looked at first, then only what is new."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.exchange.faults import ExchangeError
from heelrehab.exchange.incoming.preview import Preview
from heelrehab.storage.faults import StorageError
from heelrehab.ui.exports.choosing import PathChooser
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.settings.data.asking import Question
from heelrehab.ui.pages.settings.data.custody import Custody
from heelrehab.ui.strings.exchange import (
    backup_fault_text,
    preview_text,
    refused_text,
    taken_over_text,
)
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.text import MutedText, SubHeading


class TakingIn(QWidget):
    """Asks for a file or folder, tells what is in it, and adds what is new."""

    def __init__(
        self,
        appearance: Appearance,
        custody: Custody,
        chooser: PathChooser,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("takingIn")
        self._custody = custody
        self._chooser = chooser
        self._plan: Preview | None = None
        self._question = Question(appearance, name="importQuestion")
        self._question.agreed.connect(self._take_over)
        row = FlowLayout()
        for text, name, icon, slot in (
            (self.tr("From a file"), "importFile", IconName.EXPORT, self._choose_file),
            (self.tr("From a folder"), "importFolder", IconName.FOLDER, self._choose_folder),
        ):
            button = QuietButton(appearance, text, name=name, icon=icon)
            button.setAccessibleName(self.tr("Import: {source}").format(source=text))
            button.setEnabled(not custody.keeper.is_read_only)
            button.clicked.connect(slot)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP_PX)
        column.addWidget(SubHeading(self.tr("Import from another machine")))
        hint = self.tr(
            "A history.json, tables or a backup of HeelRehab. You see what is in it first; "
            "nothing of yours is written over."
        )
        column.addWidget(MutedText(hint))
        column.addLayout(row)
        column.addWidget(self._question)

    def _choose_file(self) -> None:
        kinds = self.tr("Histories (*.json *.jsonl *.csv *.zip);;All files (*)")
        self._look_at(self._chooser.file_to_open(self, self.tr("Import a history"), kinds))

    def _choose_folder(self) -> None:
        self._look_at(self._chooser.folder(self, self.tr("Import a history")))

    def _look_at(self, path: Path | None) -> None:
        if path is None:
            return
        try:
            self._plan = self._custody.preview(path)
        except ExchangeError as error:
            self._question.tell(refused_text(error.refusal))
            return
        count = len(self._plan.new)
        answer = self.tr("Add %n entry(s)", "", count) if count else ""
        self._question.ask(preview_text(self._plan), answer)

    def _take_over(self) -> None:
        plan, self._plan = self._plan, None
        if plan is None:
            return
        try:
            outcome = self._custody.take_over(plan)
        except StorageError as error:
            self._question.tell(backup_fault_text(error.fault))
            return
        self._question.tell(taken_over_text(outcome, len(plan.new)))
