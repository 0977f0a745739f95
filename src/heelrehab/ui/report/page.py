"""Choosing what a report says, seeing it, saving or printing it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.core.trends.spans import whole_span
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState, write_atomically
from heelrehab.ui.exports.choosing import PathChooser
from heelrehab.ui.exports.files import ExportKind, ExportSource, suggested_name
from heelrehab.ui.icons import IconName
from heelrehab.ui.report.document import pages_of
from heelrehab.ui.report.facts import report_of
from heelrehab.ui.report.options import ReportOptions
from heelrehab.ui.report.paper.pages import Pages
from heelrehab.ui.report.preview import PagePreview
from heelrehab.ui.strings.exchange import written_text
from heelrehab.ui.strings.records.report import report_title
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.text import MutedText, PageTitle
from heelrehab.ui.widgets.tones import Tone

_OPTIONS_WIDTH_IN_TEXT, _PREVIEW_WIDTH_IN_TEXT = 21, 22
_TONES = {
    SaveState.SAVED: Tone.GOOD,
    SaveState.NOT_CONFIRMED: Tone.CAUTION,
    SaveState.NOT_SAVED: Tone.PROBLEM,
}


class Printing(Protocol):
    """Prints pages."""

    def print_pages(self, parent: QWidget, pages: Pages) -> bool:
        """Ask for a printer and print; False where the person changed their mind."""
        ...


class ReportPage(QWidget):
    """Options at the left, the pages as they will be printed at the right.

    Signals:
        closed: Back to where the page was opened from.
    """

    closed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        source: ExportSource,
        *,
        disk: Disk,
        chooser: PathChooser,
        printing: Printing,
        suggested_folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the usual report.

        Args:
            appearance: The look in force.
            source: Whose report, as of when.
            disk: Where files are written.
            chooser: Asks where to.
            printing: Prints.
            suggested_folder: Where saving is offered.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("reportPage")
        self._appearance = appearance
        self._source = source
        self._disk = disk
        self._chooser = chooser
        self._printing = printing
        self._suggested_folder = suggested_folder
        today = source.now.date()
        whole = whole_span(source.history, today)
        self._options = ReportOptions(appearance, whole, has_name=bool(source.subject.display_name))
        self._preview = PagePreview(appearance)
        self._messages = MessageBar(appearance, name="reportMessage")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw)
        self._lay_out()
        self._options.changed.connect(self._timer.start)
        appearance.changed.connect(self._fit)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the pages once the page is there."""
        super().showEvent(event)
        self._timer.start()

    def pages(self) -> Pages:
        """Return the pages as they are chosen now."""
        source = self._source
        report = report_of(
            source.history,
            source.catalogue,
            self._options.span,
            source.now.date(),
            source.subject.display_name,
        )
        options = self._options
        return pages_of(report, source.catalogue, options.parts, is_whole=options.is_whole)

    def _lay_out(self) -> None:
        page = ScrollPage(name="reportScroll")
        back = LinkButton(self._appearance, self.tr("Back"), name="reportBack", icon=IconName.LEFT)
        save = PrimaryButton(
            self._appearance, self.tr("Save as PDF"), name="reportSave", icon=IconName.EXPORT
        )
        printer = QuietButton(self._appearance, self.tr("Print"), name="reportPrint")
        back.clicked.connect(self.closed)
        save.clicked.connect(self._save)
        printer.clicked.connect(self._print)
        buttons = FlowLayout()
        for button in (back, save, printer):
            buttons.addWidget(button)
        body = QWidget()
        self._body = Beside(body, least_wide_px=1, is_narrow_first=True)
        self._body.addWidget(self._options)
        self._body.addWidget(self._preview)
        hint = self.tr("The file stays on this computer until you hand it over.")
        page.column.addWidget(PageTitle(self.tr("Report for my therapist")))
        page.column.addWidget(MutedText(hint))
        page.column.addLayout(buttons)
        page.column.addWidget(body)
        bar = QVBoxLayout()
        bar.setContentsMargins(10 * STEP_PX, 3 * STEP_PX, 10 * STEP_PX, 0)
        bar.addWidget(self._messages)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(bar)
        around.addWidget(page, stretch=1)
        self.setFocusProxy(save)

    def _fit(self) -> None:
        text_px = self._appearance.sizes.text_px
        self._body.set_widths(_PREVIEW_WIDTH_IN_TEXT * text_px, _OPTIONS_WIDTH_IN_TEXT * text_px)

    def _draw(self) -> None:
        self._preview.show_pages(self.pages())

    def _save(self) -> None:
        suggested = self._suggested_folder / suggested_name(ExportKind.PDF, self._source)
        path = self._chooser.file_to_save(
            self, self.tr("Save the report"), suggested, self.tr("PDF documents (*.pdf)")
        )
        if path is None:
            return
        outcome = write_atomically(self._disk, path, self.pages().pdf(report_title()))
        self._messages.show_message(written_text(outcome, path), _TONES[outcome.state])

    def _print(self) -> None:
        if self._printing.print_pages(self, self.pages()):
            self._messages.show_message(self.tr("Handed to the printer."), Tone.GOOD)
