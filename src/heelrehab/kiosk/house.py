"""The house of a kiosk: one window, one person at a time, and nothing left between two."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from heelrehab.kiosk.doors.arrivals import Arrivals
from heelrehab.kiosk.doors.reception import Reception
from heelrehab.kiosk.doors.staff_door import Cleaning, StaffDoor
from heelrehab.kiosk.fittings import Fittings
from heelrehab.kiosk.premises import Premises
from heelrehab.kiosk.staff_room import StaffRoom
from heelrehab.kiosk.visits.parcel import parcel_of
from heelrehab.kiosk.visits.parting import Parting
from heelrehab.kiosk.visits.visit import Visit
from heelrehab.options import RunOptions
from heelrehab.storage.faults import StorageError
from heelrehab.storage.kiosk.people import Patient
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.vault.door import Opened
from heelrehab.storage.vault.keys import StaffKey
from heelrehab.ui.chore import on_a_thread
from heelrehab.ui.kiosk.cage import HOLD_MS, Cage
from heelrehab.ui.kiosk.idle import IdleGuard
from heelrehab.ui.kiosk.screens.attract import AttractPage
from heelrehab.ui.kiosk.screens.counting import StillTherePage
from heelrehab.ui.kiosk.window import KioskWindow

if TYPE_CHECKING:
    from heelrehab.workspace import Workspace

SHOWN_EXERCISE = "heel_raise_double_floor"


class KioskHouse(QObject):
    """Leads from the first screen through a visit and back, whatever happens in between.

    Signals:
        quit_asked: Staff end the kiosk.
    """

    quit_asked = Signal()

    def __init__(
        self,
        application: QApplication,
        premises: Premises,
        options: RunOptions,
        *,
        hold_ms: int = HOLD_MS,
    ) -> None:
        """Build what outlasts visits, and show the first screen."""
        super().__init__(application)
        self._application = application
        self._premises = premises
        self._options = options
        self._clinic = premises.settings
        self._fittings = Fittings(application, premises, options, self)
        self._visit: Visit | None = None
        self.window = KioskWindow()
        self.cage = Cage(application, self.window, hold_ms=hold_ms)
        self.idle = self._make_idle()
        appearance = self._fittings.appearance
        self.reception = Reception(premises, self)
        self._arrivals = Arrivals(appearance, self.window, self.reception, self._clinic, self)
        self._staff = StaffDoor(appearance, self.window, self.reception, self._make_room, self)
        self.cleaning = Cleaning(
            appearance, self.window, self.cage, premises.clock.monotonic_s, self
        )
        self._connect()
        self.go_home()

    @property
    def fittings(self) -> Fittings:
        """The look, the language, the content and the tones."""
        return self._fittings

    @property
    def clinic(self) -> KioskSettings:
        """What the clinic set."""
        return self._clinic

    @property
    def visit(self) -> Visit | None:
        """Who is here, None between visits."""
        return self._visit

    def show(self) -> None:
        """Fill the screen."""
        self.window.fill_screen()

    def close(self) -> int:
        """End everything; return how many records of a visit are not on the disk."""
        unsaved_count = self._end_visit()
        self.idle.rest()
        self._staff.close()
        self.reception.close()
        self.cage.open()
        self.window.let_go()
        self._fittings.close()
        return unsaved_count

    def go_home(self) -> None:
        """End whatever there is and show the first screen; what a patient did is kept."""
        self.idle.rest()
        self._end_visit()
        self._staff.close()
        self._arrivals.forget()
        clinic, fittings = self._clinic, self._fittings
        page = AttractPage(
            fittings.appearance,
            fittings.exercise(SHOWN_EXERCISE),
            language=fittings.language,
            languages=fittings.offered_languages(clinic),
            monotonic_s=self._premises.clock.monotonic_s,
            has_codes=clinic.allow_guests or clinic.allow_self_sign_up,
            clinic_name=clinic.clinic_name,
        )
        page.begun.connect(self._begin)
        page.code_told.connect(self._ask_code)
        page.language_chosen.connect(self._speak)
        self.window.show_screen(page)
        self._sweep_up()

    def clean(self) -> None:
        """Let the screen be wiped; staff do not count as away meanwhile."""
        self.idle.rest()
        self.cleaning.begin(self._clinic.cleaning_s)

    def follow(self, clinic: KioskSettings) -> None:
        """Go by other settings of the clinic from now on."""
        self._clinic = clinic
        self._arrivals.follow(clinic)
        self._fittings.follow(clinic)
        self.idle.follow(idle_s=clinic.idle_s, still_there_s=clinic.still_there_s)

    def _connect(self) -> None:
        self.cage.acted.connect(self.idle.note_act)
        self.cage.corner_held.connect(self._ask_passcode)
        self._arrivals.left.connect(self.go_home)
        self._arrivals.guest_came.connect(self._receive_guest)
        self._arrivals.patient_came.connect(self._receive_patient)
        self._staff.came_in.connect(self._let_staff_in)
        self._staff.left.connect(self.go_home)
        self._staff.clean_asked.connect(self.clean)
        self._staff.settings_changed.connect(self.follow)
        self._staff.quit_asked.connect(self.quit_asked)
        self.cleaning.done.connect(self._come_back_from_cleaning)

    def _make_idle(self) -> IdleGuard:
        guard = IdleGuard(
            self._premises.clock.monotonic_s,
            idle_s=self._clinic.idle_s,
            still_there_s=self._clinic.still_there_s,
            parent=self,
        )
        guard.asked.connect(self._ask_whether_there)
        guard.counted.connect(self._count_down)
        guard.answered.connect(self.window.lift)
        guard.left.connect(self.go_home)
        return guard

    def _begin(self) -> None:
        self.idle.watch()
        self._arrivals.begin()

    def _ask_code(self) -> None:
        self.idle.watch()
        self._arrivals.ask_code()

    def _speak(self, language: str) -> None:
        self._fittings.speak(language)
        self.go_home()

    def _receive_guest(self) -> None:
        self._open_visit(self._fittings.guest_workspace(), initials="")

    def _receive_patient(self, patient: Patient, opened: Opened) -> None:
        try:
            workspace = self._fittings.workspace_of(patient.profile_id, opened.cipher)
        except StorageError:
            self._fittings.close_workspace()
            self._arrivals.tell_unopened()
            return
        self._open_visit(workspace, initials=patient.initials)

    def _open_visit(self, workspace: Workspace, *, initials: str) -> None:
        fittings = self._fittings
        self._visit = Visit(
            fittings.appearance,
            fittings.catalogue,
            workspace,
            self._clinic,
            initials=initials,
            sounds=fittings.give_sounds,
            clock=self._premises.clock,
            options=self._options,
            parent=self,
        )
        self._visit.finish_asked.connect(self._part)
        self.window.show_screen(self._visit.frame)
        self.idle.watch(self._is_led)

    def _is_led(self) -> bool:
        return self._visit is not None and self._visit.is_led

    def _part(self) -> None:
        """End the visit by hand: with what may be taken home, or with thanks."""
        visit = self._visit
        if visit is None:
            return
        visit.pages.stop_session()
        is_guest, own = visit.is_guest, visit.belongings()
        packing = on_a_thread(partial(parcel_of, self._premises, self._clinic, own))
        fittings = self._fittings
        parting = Parting(
            fittings.appearance,
            fittings.catalogue,
            self._clinic,
            packing,
            is_guest=is_guest,
            unsaved_count=self._end_visit(),
        )
        parting.done.connect(self.go_home)
        self.window.show_screen(parting.screen)
        self.idle.watch()
        parting.report()

    def _end_visit(self) -> int:
        visit, self._visit = self._visit, None
        if visit is None:
            return 0
        unsaved_count = visit.end()
        self._fittings.close_workspace()
        return unsaved_count

    def _ask_passcode(self) -> None:
        if self._staff.is_in_use:
            return
        if self._visit is not None:
            self._visit.pause()
        self._staff.ask()
        self.idle.watch(self._is_led)

    def _let_staff_in(self) -> None:
        self._end_visit()
        self._arrivals.forget()
        self.idle.watch()

    def _make_room(self, key: StaffKey) -> StaffRoom:
        fittings = self._fittings
        return StaffRoom(
            fittings.appearance,
            fittings.catalogue,
            fittings.staff_place(),
            settings=self._clinic,
            key=key,
            parent=self,
        )

    def _come_back_from_cleaning(self) -> None:
        self.idle.watch()

    def _ask_whether_there(self) -> None:
        popup = self._application.activePopupWidget()
        if popup is not None:
            popup.close()
        page = StillTherePage(self._fittings.appearance, self._clinic.still_there_s)
        page.answered.connect(self.idle.answer)
        self.window.lay_over(page)

    def _count_down(self, left_s: int) -> None:
        over = self.window.over
        if isinstance(over, StillTherePage):
            over.show_left(left_s)

    def _sweep_up(self) -> None:
        """Leave no dialog, no popup, nothing to paste, and no memory of the one before."""
        for widget in self._application.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        self._application.clipboard().clear()
        QTimer.singleShot(0, self, _collect)


def _collect() -> None:
    """Let go of what only refers to itself any more."""
    gc.collect()
