"""The data card, put together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.ui.chore import Chore
from heelrehab.ui.exports.choosing import PathChooser
from heelrehab.ui.exports.written import Written
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.settings.data.asking import Question
from heelrehab.ui.pages.settings.data.backups import Backups
from heelrehab.ui.pages.settings.data.custody import Custody
from heelrehab.ui.pages.settings.data.erasing import Erasing
from heelrehab.ui.pages.settings.data.intake import Intake
from heelrehab.ui.pages.settings.data.taking_in import TakingIn
from heelrehab.ui.strings.exchange import broken_off_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText, SubHeading

_GAP_PX = 3 * STEP_PX


class DataCard(Card):
    """Where everything lies, and what can be done with all of it.

    Signals:
        folder_asked: Show the data folder in the system's file manager.
        history_asked: Show all entries.
        calendar_asked: Write the coming sessions for a calendar.
        prescribing_asked: A clinician is to write a prescription for somebody else.
        erased: Everything is gone but the paths that it carries.
    """

    folder_asked = Signal()
    history_asked = Signal()
    calendar_asked = Signal()
    prescribing_asked = Signal()
    erased = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        custody: Custody,
        chooser: PathChooser,
        everything_into: Callable[[Path], Callable[[], Written]],
        *,
        intake: Intake,
        chore: Chore,
        parent: QWidget | None = None,
    ) -> None:
        """Take what the parts need.

        Args:
            appearance: The look in force.
            custody: The person's files.
            chooser: Asks for files and folders.
            everything_into: Returns what writes all there is into a new folder below one that is
                there, away from the window's thread.
            intake: Reads and adds what comes from elsewhere.
            chore: Does slow work, for all parts together: one thing at a time.
            parent: The owner.
        """
        super().__init__(name="dataCard", parent=parent)
        self._appearance = appearance
        self._custody = custody
        self._chooser = chooser
        self._everything_into = everything_into
        self._chore = chore
        heading = self.tr("Your data")
        self.setAccessibleName(heading)
        chore.setParent(self)
        self._exported = Question(appearance, name="exportOutcome")
        self._backups = Backups(appearance, custody, chore)
        taking_in = TakingIn(appearance, intake, chooser, chore)
        erasing = Erasing(appearance, custody)
        erasing.erased.connect(self.erased)
        self.column.addWidget(Heading(heading))
        for part in (
            self._place_part(),
            self._backups,
            self._export_part(),
            taking_in,
            self._clinician_part(),
            erasing,
        ):
            self.column.addWidget(part)
            self.column.addSpacing(_GAP_PX)

    def showEvent(self, event: QShowEvent) -> None:
        """Look which backups there are now."""
        super().showEvent(event)
        self._backups.refresh()

    def _place_part(self) -> QWidget:
        part, column = _part()
        column.addWidget(BodyText(self.tr("Everything stays on this machine, in this folder:")))
        column.addWidget(SubHeading(str(self._custody.folder.root), name="dataFolder"))
        if self._custody.keeper.is_read_only:
            column.addWidget(
                MutedText(self.tr("It is open for reading only here: nothing can be changed."))
            )
        show = QuietButton(
            self._appearance, self.tr("Show the folder"), name="showFolder", icon=IconName.FOLDER
        )
        entries = QuietButton(
            self._appearance, self.tr("All entries"), name="showHistory", icon=IconName.CALENDAR
        )
        show.clicked.connect(self.folder_asked)
        entries.clicked.connect(self.history_asked)
        _add_row(column, show, entries)
        return part

    def _export_part(self) -> QWidget:
        part, column = _part()
        column.addWidget(SubHeading(self.tr("Take it with you")))
        column.addWidget(
            MutedText(
                self.tr(
                    "A folder with your whole history for another machine, tables for a "
                    "spreadsheet, a FHIR record and the report."
                )
            )
        )
        self._everything = QuietButton(
            self._appearance,
            self.tr("Export everything"),
            name="exportEverything",
            icon=IconName.EXPORT,
        )
        calendar = QuietButton(
            self._appearance,
            self.tr("Coming sessions to the calendar"),
            name="exportCalendar",
        )
        self._everything.clicked.connect(self._export)
        calendar.clicked.connect(self.calendar_asked)
        self._chore.busy_changed.connect(self._follow_chore)
        _add_row(column, self._everything, calendar)
        column.addWidget(self._exported)
        return part

    def _clinician_part(self) -> QWidget:
        part, column = _part()
        column.addWidget(SubHeading(self.tr("For clinicians")))
        column.addWidget(
            MutedText(
                self.tr(
                    "Choose exercises and doses for somebody else, and save them as a file to "
                    "hand over. Nothing changes in the history here."
                )
            )
        )
        write = QuietButton(
            self._appearance, self.tr("Write a prescription"), name="writePrescription"
        )
        write.clicked.connect(self.prescribing_asked)
        _add_row(column, write)
        return part

    def _follow_chore(self) -> None:
        self._everything.setEnabled(not self._chore.is_busy)

    def _export(self) -> None:
        parent = self._chooser.folder(self, self.tr("Export everything into"))
        if parent is None:
            return
        write = self._everything_into(parent)
        self._exported.wait(self.tr("Writing everything …"))
        self._chore.start(write, self._tell_written, self._tell_error)

    def _tell_written(self, written: Written) -> None:
        self._exported.tell(written.sentence)

    def _tell_error(self, error: BaseException) -> None:
        self._exported.tell(broken_off_text(error))
        raise error


def _part() -> tuple[QWidget, QVBoxLayout]:
    """Return a part of the card and its column."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * STEP_PX)
    return part, column


def _add_row(column: QVBoxLayout, *buttons: QuietButton) -> None:
    row = FlowLayout()
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
