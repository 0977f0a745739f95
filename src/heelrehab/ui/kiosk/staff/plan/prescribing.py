"""Prescribing for one person: the editor, what was kept, and a file of it to take home."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.programmes import Place
from heelrehab.core.history import resolve
from heelrehab.core.prescribing.draft import Draft
from heelrehab.core.prescribing.standing import as_it_stands
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import Prescribed
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.kiosk.staff.deeds.cabinet import Access, OpenFile
from heelrehab.ui.kiosk.staff.frame import Frame, OnePage
from heelrehab.ui.kiosk.staff.plan.opening import access_text
from heelrehab.ui.kiosk.staff.plan.prescribed import PrescribedPage
from heelrehab.ui.kiosk.staff.tools import StaffTools
from heelrehab.ui.kiosk.staff.words.people import who_text
from heelrehab.ui.pages.prescribing.page import PrescribingPage
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.text import SubHeading
from heelrehab.ui.widgets.tones import Tone


class PrescribeRoom(OnePage):
    """Opens the history, shows the editor over the whole page, then what was kept.

    Signals:
        back_asked: The person's page is wanted again.
    """

    back_asked = Signal()

    def __init__(self, tools: StaffTools, patient: Patient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prescribeRoom")
        self._tools = tools
        self._patient = patient
        self._prescribed: Prescribed | None = None
        self.file: OpenFile | None = None
        self._editor_page: PrescribingPage | None = None
        self._opened: Draft | None = None
        deed = partial(tools.cabinet.open, patient)
        tools.work.start(self.tr("Opening the history …"), deed, self._show)

    @property
    def has_unsaved(self) -> bool:
        """True where the prescription is another one than at first, and not kept."""
        return self._editor_page is not None and self._editor_page.draft != self._opened

    def _show(self, file: OpenFile) -> None:
        self.file = file
        if file.access is Access.FREE:
            self.put(self._editor(file))
        else:
            self._refuse(file.access)

    def _editor(self, file: OpenFile) -> QWidget:
        tools, today = self._tools, self._tools.now().date()
        plan = plan_from(resolve(file.records), tools.catalogue, today)
        page = PrescribingPage(
            tools.appearance,
            tools.catalogue,
            today=today,
            prescription=as_it_stands(plan, tools.catalogue),
            programme_id=plan.programme_id,
            stage_id=plan.stage_id,
            is_for_bone=plan.person.place is Place.INSERTIONAL,
            author=tools.clinic().clinic_name,
            can_type=False,
        )
        self._editor_page, self._opened = page, page.draft
        page.prescribed.connect(self._keep)
        page.cancelled.connect(self.back_asked)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        who = SubHeading(self.tr("For {who}").format(who=who_text(self._patient)))
        who.setContentsMargins(5 * STEP_PX, 4 * STEP_PX, 5 * STEP_PX, 0)
        column.addWidget(who)
        column.addWidget(page, stretch=1)
        return whole

    def _keep(self, draft: Draft) -> None:
        cabinet = self._tools.cabinet
        self._prescribed = draft.signed(cabinet.new_id(), self._tools.now())
        deed = partial(cabinet.keep, self._patient, (self._prescribed,), StaffAction.PRESCRIBED)
        self._tools.work.start(self.tr("Writing to the history …"), deed, self._tell_kept)

    def _tell_kept(self, access: Access) -> None:
        if access is not Access.FREE or self._prescribed is None:
            self._refuse(access)
            return
        self._editor_page = None
        page = PrescribedPage(self._tools, self._patient, self._prescribed)
        page.back_asked.connect(self.back_asked)
        self.put(page)

    def _refuse(self, access: Access) -> None:
        self._editor_page = None
        title = self.tr("Nothing was prescribed")
        page = Frame(self._tools.appearance, title, name="notPrescribed")
        page.back_asked.connect(self.back_asked)
        bar = MessageBar(self._tools.appearance, name="notPrescribedWhy")
        page.show_body(bar)
        bar.show_message(access_text(access), Tone.CAUTION)
        self.put(page)
