"""From the first screen to a visit: as a guest, with a code, or with a new one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from heelrehab.kiosk.doors.reception import Reception
from heelrehab.storage.faults import Fault
from heelrehab.storage.kiosk.people import Newcomer, Patient
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.vault.door import Opened, Refused
from heelrehab.ui.kiosk.screens.beginning import BeginningPage
from heelrehab.ui.kiosk.screens.sign_in import SignInPage
from heelrehab.ui.kiosk.screens.sign_up import SignUpPage
from heelrehab.ui.kiosk.staff.work import Unforeseen
from heelrehab.ui.kiosk.window import KioskWindow
from heelrehab.ui.theme.appearance import Appearance


class Arrivals(QObject):
    """Shows one screen after the other; whoever goes back, or away, leaves nothing.

    Signals:
        guest_came: A visit that keeps nothing is to begin.
        patient_came: A ``Patient`` and the ``Opened`` door.
        left: The person went back to the first screen.
    """

    guest_came = Signal()
    patient_came = Signal(object, object)
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        window: KioskWindow,
        reception: Reception,
        clinic: KioskSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._window = window
        self._reception = reception
        self._clinic = clinic
        self._newcomer: Newcomer | None = None
        reception.admitted.connect(self._admit)
        reception.code_made.connect(self._show_code)
        reception.refused.connect(self._refuse)
        reception.troubled.connect(self._tell_trouble)

    def follow(self, clinic: KioskSettings) -> None:
        """Go by other settings from now on."""
        self._clinic = clinic

    def forget(self) -> None:
        """Drop what somebody began and did not finish."""
        self._newcomer = None
        self._reception.forget()

    def tell_unopened(self) -> None:
        """Say to whom is let in that their sessions cannot be opened."""
        page = self._window.screen_shown
        if isinstance(page, SignInPage):
            page.tell_trouble()
        elif isinstance(page, SignUpPage):
            page.tell_unopened()

    def begin(self) -> None:
        """Ask how to begin, or come to the code at once where there is no other way."""
        if not (self._clinic.allow_guests or self._clinic.allow_self_sign_up):
            self.ask_code()
            return
        page = BeginningPage(
            self._appearance,
            allows_guests=self._clinic.allow_guests,
            allows_sign_up=self._clinic.allow_self_sign_up,
        )
        page.guest_chosen.connect(self.guest_came)
        page.code_wanted.connect(self._sign_up)
        page.code_told.connect(self.ask_code)
        page.left.connect(self.left)
        self._window.show_screen(page)

    def ask_code(self) -> None:
        """Ask for code and PIN."""
        page = SignInPage(self._appearance)
        page.tried.connect(self._try)
        page.left.connect(self.left)
        self._window.show_screen(page)

    def _sign_up(self) -> None:
        page = SignUpPage(self._appearance)
        page.wanted.connect(self._make)
        page.done.connect(self._settle)
        page.left.connect(self.left)
        self._window.show_screen(page)

    def _try(self, code: str, pin: str) -> None:
        page = self._window.screen_shown
        if isinstance(page, SignInPage):
            page.show_checking()
        self._reception.try_pin(code, pin)

    def _make(self, initials: str, pin: str) -> None:
        page = self._window.screen_shown
        if isinstance(page, SignUpPage):
            page.show_checking()
        self._reception.sign_up(initials, pin)

    def _show_code(self, new: Newcomer) -> None:
        """Show the code; whoever goes away before it is written down leaves nothing."""
        page = self._window.screen_shown
        if isinstance(page, SignUpPage):
            self._newcomer = new
            page.show_code(new.patient.code)

    def _settle(self) -> None:
        new, self._newcomer = self._newcomer, None
        if new is not None:
            self._reception.settle(new)

    def _admit(self, patient: Patient, opened: Opened) -> None:
        if isinstance(self._window.screen_shown, SignInPage | SignUpPage):
            self.patient_came.emit(patient, opened)

    def _refuse(self, refused: Refused) -> None:
        page = self._window.screen_shown
        if isinstance(page, SignInPage) and (refused.is_judged or refused.wait_s > 0):
            page.refuse(refused.wait_s)
        elif isinstance(page, SignInPage | SignUpPage):
            page.tell_trouble()

    def _tell_trouble(self, _fault: Fault | Unforeseen) -> None:
        page = self._window.screen_shown
        if isinstance(page, SignInPage | SignUpPage):
            page.tell_trouble()
