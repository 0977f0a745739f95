"""The house of a kiosk: one window, one person at a time, and nothing left between two."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from heelrehab.kiosk.doors.arrivals import Arrivals
from heelrehab.kiosk.doors.presence import Presence
from heelrehab.kiosk.doors.reception import Reception
from heelrehab.kiosk.doors.staff_door import Cleaning, StaffDoor
from heelrehab.kiosk.fittings import Fittings
from heelrehab.kiosk.premises import Premises
from heelrehab.kiosk.staff_room import StaffRoom
from heelrehab.kiosk.visits.host import Host
from heelrehab.kiosk.visits.visit import Visit
from heelrehab.options import RunOptions
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.vault.keys import StaffKey
from heelrehab.ui.kiosk.cage import HOLD_MS, Cage
from heelrehab.ui.kiosk.idle import IdleGuard
from heelrehab.ui.kiosk.screens.attract import AttractPage
from heelrehab.ui.kiosk.window import KioskWindow

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
        self._clinic = premises.settings
        self._fittings = Fittings(application, premises, options, self)
        self.window = KioskWindow()
        self.cage = Cage(application, self.window, hold_ms=hold_ms)
        appearance = self._fittings.appearance
        self._presence = Presence(
            application,
            appearance,
            self.window,
            self._clinic,
            monotonic_s=premises.clock.monotonic_s,
            parent=self,
        )
        self._host = Host(
            premises, self._fittings, self.window, options, clinic=self._settings, parent=self
        )
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
    def idle(self) -> IdleGuard:
        """What watches for idleness."""
        return self._presence.guard

    @property
    def visit(self) -> Visit | None:
        """Who is here, None between visits."""
        return self._host.visit

    def show(self) -> None:
        """Fill the screen."""
        self.window.fill_screen()

    def close(self) -> int:
        """End everything; return how many records of a visit are not on the disk."""
        unsaved_count = self._host.end()
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
        self._host.end()
        self._staff.close()
        self._arrivals.forget()
        self._invite()
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
        self._presence.follow(clinic)

    def _settings(self) -> KioskSettings:
        return self._clinic

    def _connect(self) -> None:
        self.cage.acted.connect(self.idle.note_act)
        self._presence.missed.connect(self.go_home)
        self._host.opened.connect(self._watch_visit)
        self._host.unopened.connect(self._arrivals.tell_unopened)
        self._host.parting.connect(self.idle.watch)
        self._host.parted.connect(self.go_home)
        self.cage.corner_held.connect(self._ask_passcode)
        self._arrivals.left.connect(self.go_home)
        self._arrivals.guest_came.connect(self._host.receive_guest)
        self._arrivals.patient_came.connect(self._host.receive_patient)
        self._staff.came_in.connect(self._let_staff_in)
        self._staff.left.connect(self.go_home)
        self._staff.clean_asked.connect(self.clean)
        self._staff.settings_changed.connect(self.follow)
        self._staff.quit_asked.connect(self.quit_asked)
        self.cleaning.done.connect(self._come_back_from_cleaning)

    def _begin(self) -> None:
        self.idle.watch()
        self._arrivals.begin()

    def _ask_code(self) -> None:
        self.idle.watch()
        self._arrivals.ask_code()

    def _invite(self) -> None:
        """Show the first screen."""
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

    def _speak(self, language: str) -> None:
        """Speak another language from the first screen on, where there is nobody to forget."""
        self._fittings.speak(language)
        self._invite()

    def _watch_visit(self) -> None:
        self.idle.watch(self._host.is_led)

    def _ask_passcode(self) -> None:
        if self._staff.is_in_use:
            return
        self._host.pause()
        self._staff.ask()
        self._watch_visit()

    def _let_staff_in(self) -> None:
        self._host.end()
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
