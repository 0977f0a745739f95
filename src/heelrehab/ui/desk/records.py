"""Where a person's records are looked through, handed over, taken in and erased."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heelrehab.content.catalogue import Catalogue
from heelrehab.exchange.fhir.bundle import Subject
from heelrehab.storage.durable import SaveState, write_atomically
from heelrehab.ui.chore import Chore, Run, on_a_thread
from heelrehab.ui.exports.choosing import PathChooser
from heelrehab.ui.exports.files import (
    ExportKind,
    ExportSource,
    coming,
    content_of,
    everything_of,
    suggested_name,
    suggested_stem,
    write_folder,
)
from heelrehab.ui.exports.written import Written
from heelrehab.ui.pages.settings.data.custody import Custody
from heelrehab.ui.strings.exchange import broken_off_text, nothing_coming_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.tones import Tone

if TYPE_CHECKING:
    from heelrehab.ui.pages.history.page import HistoryPage
    from heelrehab.ui.pages.settings.data.card import DataCard
    from heelrehab.ui.pages.settings.data.erased import Erased
    from heelrehab.ui.report.page import Printing

_TONES = {
    SaveState.SAVED: Tone.GOOD,
    SaveState.NOT_CONFIRMED: Tone.CAUTION,
    SaveState.NOT_SAVED: Tone.PROBLEM,
}


class RecordsDesk(QObject):
    """Makes what shows records, and writes the files that are asked for.

    Signals:
        page_wanted: Show the page of this id.
        whole_wanted: Give the whole window to this widget.
        whole_done: Show the pages again.
        told: A sentence and its ``Tone``.
        leave_wanted: There is nothing left to show: close the window.
    """

    page_wanted = Signal(str)
    whole_wanted = Signal(object)
    whole_done = Signal()
    told = Signal(str, object)
    leave_wanted = Signal()

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        custody: Custody,
        chooser: PathChooser,
        *,
        now: Callable[[], datetime],
        person_name: str,
        program_version: str,
        suggested_folder: Path,
        printing: Printing | None = None,
        session_times: Callable[[], tuple[time, ...]] = tuple,
        run: Run = on_a_thread,
        parent: QObject | None = None,
    ) -> None:
        """Take what the pages need.

        Args:
            appearance: The look in force.
            catalogue: Names what records are about.
            custody: The person's files and history.
            chooser: Asks where files are to go.
            now: Gives the moment, with the person's zone.
            person_name: Whose history it is; may be empty.
            program_version: Stands in exported files.
            suggested_folder: Where saving is offered.
            printing: Prints; None for the system's own dialog.
            session_times: Gives the times of day at which the person likes to exercise.
            run: Does slow work away from the window's thread.
            parent: The owner.
        """
        super().__init__(parent)
        self._appearance = appearance
        self._catalogue = catalogue
        self._custody = custody
        self._chooser = chooser
        self._now = now
        self._person_name = person_name
        self._program_version = program_version
        self._suggested_folder = suggested_folder
        self._printing = printing
        self._session_times = session_times
        self._run = run
        self._chore = Chore(run, parent=self)

    def call(self, person_name: str) -> None:
        """Call the person by another name in what leaves from now on."""
        self._person_name = person_name

    def source(self) -> ExportSource:
        """Return the history as it would leave now."""
        keeper = self._custody.keeper
        return ExportSource(
            history=keeper.history,
            records=keeper.records,
            subject=Subject(self._custody.profile_id, self._person_name),
            now=self._now(),
            program_version=self._program_version,
            catalogue=self._catalogue,
            session_times=self._session_times(),
        )

    def make_history(self) -> HistoryPage:
        """Return the page of all entries."""
        from heelrehab.ui.pages.history.page import HistoryPage  # noqa: PLC0415 - on first need

        keeper = self._custody.keeper
        page = HistoryPage(self._appearance, keeper, self._catalogue, today=self._today)
        page.closed.connect(self._show_progress)
        return page

    def make_data_card(self) -> DataCard:
        """Return the card of the settings page."""
        from heelrehab.ui.pages.settings.data.card import DataCard  # noqa: PLC0415 - as above
        from heelrehab.ui.pages.settings.data.intake import Intake  # noqa: PLC0415 - as above

        card = DataCard(
            self._appearance,
            self._custody,
            self._chooser,
            self.everything_into,
            intake=Intake(self._custody, self._catalogue, self._now),
            chore=Chore(self._run),
        )
        card.calendar_asked.connect(self._export_calendar)
        card.history_asked.connect(self.show_history)
        card.prescribing_asked.connect(self._open_prescribing)
        card.erased.connect(self._show_erased)
        return card

    def show_history(self) -> None:
        """Show all entries."""
        self.page_wanted.emit("history")

    def export(self, kind: str) -> None:
        """Hand over the history: ``pdf`` by its own page, any other kind as a file."""
        wanted = ExportKind(kind)
        if wanted is ExportKind.PDF:
            self._open_report()
            return
        source = self.source()
        path = self._chooser.file_to_save(
            None,
            self._title_of(wanted),
            self._suggested_folder / suggested_name(wanted, source),
            self._kinds_text(wanted),
        )
        if path is None:
            return
        disk = self._custody.disk

        def write() -> Written:
            content = content_of(wanted, source)
            return Written(path, write_atomically(disk, path, content))

        if not self._chore.start(write, self._tell_written, self._tell_error):
            self.told.emit(self.tr("Another file is still being written."), Tone.CAUTION)

    def everything_into(self, parent: Path) -> Callable[[], Written]:
        """Return what writes all there is into a new folder below ``parent``, in any thread."""
        source, disk = self.source(), self._custody.disk
        folder = parent / suggested_stem(source)

        def write() -> Written:
            return write_folder(disk, folder, everything_of(source))

        return write

    def _export_calendar(self) -> None:
        if coming(self.source()):
            self.export(ExportKind.ICS.value)
        else:
            self.told.emit(nothing_coming_text(), Tone.CAUTION)

    def _tell_written(self, written: Written) -> None:
        self.told.emit(written.sentence, _TONES[written.outcome.state])

    def _tell_error(self, error: BaseException) -> None:
        self.told.emit(broken_off_text(error), Tone.PROBLEM)
        raise error

    def _open_report(self) -> None:
        from heelrehab.ui.report.page import ReportPage  # noqa: PLC0415 - as above

        page = ReportPage(
            self._appearance,
            self.source(),
            disk=self._custody.disk,
            chooser=self._chooser,
            printing=self._printing or self._system_printing(),
            suggested_folder=self._suggested_folder,
        )
        page.closed.connect(self.whole_done)
        self.whole_wanted.emit(page)

    def _open_prescribing(self) -> None:
        from heelrehab.ui.desk.prescribing import PrescriptionWriter  # noqa: PLC0415 - as above

        page = PrescriptionWriter(
            self._appearance,
            self._catalogue,
            disk=self._custody.disk,
            chooser=self._chooser,
            now=self._now,
            new_id=self._custody.new_id,
            program_version=self._program_version,
            suggested_folder=self._suggested_folder,
        )
        page.saved.connect(self.told)
        page.closed.connect(self.whole_done)
        self.whole_wanted.emit(page)

    def _system_printing(self) -> Printing:
        from heelrehab.ui.report.printing import SystemPrinting  # noqa: PLC0415 - as above

        return SystemPrinting()

    def _title_of(self, kind: ExportKind) -> str:
        if kind is ExportKind.ICS:
            return self.tr("Save for my calendar")
        return self.tr("Save for my therapist")

    def _kinds_text(self, kind: ExportKind) -> str:
        if kind is ExportKind.CSV:
            return self.tr("Tables in an archive (*.zip)")
        if kind is ExportKind.ICS:
            return self.tr("Calendars (*.ics)")
        return self.tr("JSON documents (*.json)")

    def _show_progress(self) -> None:
        self.page_wanted.emit("progress")

    def _show_erased(self, erased: Erased) -> None:
        from heelrehab.ui.pages.settings.data.erased import ErasedPage  # noqa: PLC0415 - as above

        page = ErasedPage(self._appearance, erased)
        page.closed.connect(self.leave_wanted)
        self.whole_wanted.emit(page)

    def _today(self) -> date:
        return self._now().date()
