"""The page on which staff choose programme, stage and doses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heelrehab.core.records import PlanChange
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.kiosk.staff.deeds.cabinet import Access, OpenFile
from heelrehab.ui.kiosk.staff.plan.drafting import stamped
from heelrehab.ui.kiosk.staff.plan.editor import PlanEditor
from heelrehab.ui.kiosk.staff.plan.opening import PlanRoom
from heelrehab.ui.kiosk.staff.tools import StaffTools


class ProgrammeRoom(PlanRoom):
    """Shows the editor of an opened history."""

    def __init__(self, tools: StaffTools, patient: Patient) -> None:
        title = QCoreApplication.translate("PlanRoom", "Programme of {who}")
        super().__init__(tools, patient, title, name="programmeRoom")

    def show_file(self, file: OpenFile) -> None:
        """Show what can be chosen for the person."""
        editor = PlanEditor(
            self.tools.appearance,
            self.tools.catalogue,
            file.records,
            self.tools.now,
            is_writable=file.access is Access.FREE,
        )
        editor.keep_asked.connect(self._stamp)
        self.show_body(editor)

    def _stamp(self, drafts: Sequence[PlanChange]) -> None:
        changes = stamped(drafts, self.tools.now(), self.tools.cabinet.new_id)
        self.keep(changes, StaffAction.PLAN_CHANGED)
