"""A clinician writes a prescription for somebody else, and saves it as a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.prescribing.draft import Draft
from heelrehab.exchange.prescription import SUFFIX, prescription_file
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState, write_atomically
from heelrehab.ui.exports.choosing import PathChooser
from heelrehab.ui.pages.prescribing.page import PrescribingPage
from heelrehab.ui.strings.exchange import written_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.tones import Tone


class PrescriptionWriter(QWidget):
    """The prescription's page, for a person who is not here; nobody's history is touched.

    Signals:
        saved: What is told of it, and its ``Tone``.
        closed: Back to where it was opened from.
    """

    saved = Signal(str, object)
    closed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        *,
        disk: Disk,
        chooser: PathChooser,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        program_version: str,
        suggested_folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the first stage of the catalogue.

        Args:
            appearance: The look in force.
            catalogue: The exercises and programmes.
            disk: Where the file is written.
            chooser: Asks where to.
            now: Gives the moment, with the clinic's zone.
            new_id: Gives the id of the prescription.
            program_version: Stands in the file.
            suggested_folder: Where saving is offered.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("prescriptionWriter")
        self._catalogue = catalogue
        self._disk = disk
        self._chooser = chooser
        self._now = now
        self._new_id = new_id
        self._program_version = program_version
        self._suggested_folder = suggested_folder
        self._messages = MessageBar(appearance, name="prescriptionMessage")
        page = PrescribingPage(appearance, catalogue, today=now().date())
        page.prescribed.connect(self._save)
        page.cancelled.connect(self.closed)
        bar = QVBoxLayout()
        bar.setContentsMargins(5 * STEP_PX, 2 * STEP_PX, 5 * STEP_PX, 0)
        bar.addWidget(self._messages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(page, stretch=1)
        self.setFocusProxy(page)

    def _save(self, draft: Draft) -> None:
        """Write the file; where that fails, all that was chosen stays on the page."""
        now = self._now()
        path = self._chooser.file_to_save(
            self,
            self.tr("Save the prescription"),
            self._suggested_folder / f"HeelRehab-{now.date().isoformat()}{SUFFIX}",
            self.tr("Prescriptions (*{suffix})").format(suffix=SUFFIX),
        )
        if path is None:
            return
        prescribed = draft.signed(self._new_id(), now)
        content = prescription_file(prescribed, self._catalogue, self._program_version)
        outcome = write_atomically(self._disk, path, content)
        told = written_text(outcome, path)
        if outcome.state is SaveState.NOT_SAVED:
            self._messages.show_message(told, Tone.PROBLEM)
            return
        hint = self.tr("At home it is taken in under Settings, Your data.")
        tone = Tone.GOOD if outcome.is_saved else Tone.CAUTION
        self.saved.emit(f"{told} {hint}", tone)
        self.closed.emit()
