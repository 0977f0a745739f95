"""Taking in a history or a visit: looked at first, then only what is new."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.exchange.faults import ExchangeError
from heelrehab.exchange.incoming.visits import PiecesError
from heelrehab.exchange.take_home.pieces import Piece
from heelrehab.storage.faults import StorageError
from heelrehab.ui.chore import Chore
from heelrehab.ui.exports.choosing import PathChooser
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.settings.data.asking import Question
from heelrehab.ui.pages.settings.data.custody import Added
from heelrehab.ui.pages.settings.data.intake import Intake, Look
from heelrehab.ui.strings.exchange import (
    backup_fault_text,
    broken_off_text,
    refused_text,
    taken_over_text,
)
from heelrehab.ui.strings.incoming import look_text, offer_text, pieces_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.text import MutedText, SubHeading


class TakingIn(QWidget):
    """Asks for files, a folder or a copied text, tells what is in it, and adds what is new.

    A prescription that comes along is asked about by itself, after the rest.
    """

    def __init__(
        self,
        appearance: Appearance,
        intake: Intake,
        chooser: PathChooser,
        chore: Chore,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("takingIn")
        self._appearance = appearance
        self._intake = intake
        self._chooser = chooser
        self._chore = chore
        self._look: Look | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._question = Question(appearance, name="importQuestion")
        self._question.agreed.connect(self._take_over)
        self._offer = Question(appearance, name="prescriptionQuestion")
        self._offer.agreed.connect(self._follow)
        self._buttons = (
            self._button(self.tr("From a file or picture"), "importFile", self._choose_files),
            self._button(self.tr("From a folder"), "importFolder", self._choose_folder),
            self._button(self.tr("From copied text"), "importText", self._take_text),
        )
        row = FlowLayout()
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP_PX)
        column.addWidget(SubHeading(self.tr("Import from another machine or a clinic")))
        hint = self.tr(
            "A history.json, tables, a backup or an export of HeelRehab; the picture, the text or "
            "the file of a visit to a clinic; a prescription. You see what is in it first; "
            "nothing of yours is written over."
        )
        column.addWidget(MutedText(hint))
        column.addLayout(row)
        column.addWidget(self._question)
        column.addWidget(self._offer)
        chore.busy_changed.connect(self._follow_chore)
        self._follow_chore()

    def _button(self, text: str, name: str, slot: Callable[[], None]) -> QuietButton:
        icons = {"importFile": IconName.EXPORT, "importFolder": IconName.FOLDER}
        icon = icons.get(name, IconName.EDIT)
        button = QuietButton(self._appearance, text, name=name, icon=icon)
        button.setAccessibleName(self.tr("Import: {source}").format(source=text))
        button.clicked.connect(slot)
        return button

    def _follow_chore(self) -> None:
        is_free = not (self._chore.is_busy or self._intake.custody.keeper.is_read_only)
        for button in self._buttons:
            button.setEnabled(is_free)

    def _choose_files(self) -> None:
        kinds = self.tr(
            "Histories, visits and pictures (*.json *.jsonl *.csv *.zip *.heelrehab *.txt *.png "
            "*.jpg *.jpeg *.webp *.bmp *.heic);;All files (*)"
        )
        paths = self._chooser.files_to_open(self, self.tr("Import"), kinds)
        if paths:
            before = self._pieces
            self._read(lambda: self._intake.look_at(paths, before))

    def _choose_folder(self) -> None:
        path = self._chooser.folder(self, self.tr("Import a history"))
        if path is not None:
            self._read(lambda: self._intake.look_at([path]))

    def _take_text(self) -> None:
        text = self._chooser.copied_text()
        if not text.strip():
            self._question.tell(
                self.tr("No text is copied. Copy the text of the visit first, then press again.")
            )
            return
        name, before = self.tr("The copied text"), self._pieces
        self._read(lambda: self._intake.look_at_text(name, text, before))

    def _read(self, look: Callable[[], Look]) -> None:
        def read() -> Look | ExchangeError:
            try:
                return look()
            except ExchangeError as error:
                return error

        self._offer.hide()
        self._question.wait(self.tr("Reading what is in it …"))
        self._chore.start(read, self._tell, partial(_tell_error, self._question))

    def _tell(self, found: Look | ExchangeError) -> None:
        self._pieces = found.pieces if isinstance(found, PiecesError) else ()
        if isinstance(found, PiecesError):
            self._question.tell(pieces_text(found))
            return
        if isinstance(found, ExchangeError):
            self._question.tell(refused_text(found.refusal))
            return
        self._look = found
        count = len(found.plan.new)
        if not count and found.plan.offer is not None:
            self._question.hide()
            self._ask_to_follow(found)
            return
        answer = self.tr("Add %n entry(s)", "", count) if count else ""
        self._question.ask(look_text(found.plan, found.standing), answer)

    def _take_over(self) -> None:
        if self._look is not None:
            self._add(self._question, self._intake.take_over, self._look)

    def _follow(self) -> None:
        if self._look is not None:
            self._add(self._offer, self._intake.follow, self._look)

    def _add(self, question: Question, add: Callable[[Look], Added], look: Look) -> None:
        def work() -> Added | StorageError:
            try:
                return add(look)
            except StorageError as error:
                return error

        def tell(found: Added | StorageError) -> None:
            if isinstance(found, StorageError):
                question.tell(backup_fault_text(found.fault))
                return
            self._intake.custody.adopt(found)
            question.tell(taken_over_text(found.outcome, len(found.records)))
            if question is self._question and look.plan.offer is not None:
                self._ask_to_follow(look)

        question.wait(self.tr("Adding …"))
        self._chore.start(work, tell, partial(_tell_error, question))

    def _ask_to_follow(self, look: Look) -> None:
        """Ask about the prescription; one that does not fit here is told, not offered."""
        offer = look.plan.offer
        if offer is not None:
            answer = "" if offer.misfits else self.tr("Follow it from now on")
            text = offer_text(offer, self._intake.catalogue, look.standing)
            self._offer.ask(text, answer)


def _tell_error(question: Question, error: BaseException) -> None:
    question.tell(broken_off_text(error))
    raise error
