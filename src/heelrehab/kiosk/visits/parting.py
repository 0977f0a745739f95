"""The end of a visit: what may be taken home, or thanks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.records import AnyRecord, Prescribed
from heelrehab.exchange.take_home.visit import TakeHome, take_home
from heelrehab.kiosk.premises import Premises
from heelrehab.storage.faults import StorageError
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.vault.cipher import can_encrypt
from heelrehab.storage.vault.signing import SigningKey
from heelrehab.ui.kiosk.screens.farewell import FarewellPage
from heelrehab.ui.theme.appearance import Appearance


class Parting(QObject):
    """Makes the last screen of a visit; it lives as long as that screen.

    Signals:
        done: The person goes.
    """

    done = Signal()

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        clinic: KioskSettings,
        *,
        is_guest: bool,
        unsaved_count: int,
        package: TakeHome | None,
    ) -> None:
        """Show ``package``, where there is one and nothing is amiss."""
        super().__init__()
        self._catalogue = catalogue
        self._clinic = clinic
        self._package = package
        if package is None or unsaved_count:
            farewell = FarewellPage(appearance, is_guest=is_guest, unsaved_count=unsaved_count)
            farewell.done.connect(self.done)
            self.screen: QWidget = farewell
        else:
            self.screen = self._take_home(appearance, package, is_guest=is_guest)
        self.setParent(self.screen)

    def _take_home(self, appearance: Appearance, package: TakeHome, *, is_guest: bool) -> QWidget:
        from heelrehab.ui.kiosk.take_home.page import (  # noqa: PLC0415 - on first need
            TakeHomePage,
        )

        page = self._page = TakeHomePage(
            appearance, package, can_print=self._clinic.allow_printing, is_guest=is_guest
        )
        page.done.connect(self.done)
        page.print_asked.connect(self._print)
        return page

    def _print(self) -> None:
        from heelrehab.ui.kiosk.take_home.sheet import (  # noqa: PLC0415 - on first need
            print_sheet,
            sheet_of,
        )

        if self._package is not None:
            sheet = sheet_of(self._package, self._catalogue)
            is_printed = print_sheet(sheet, self._clinic.printer_name)
            self._page.show_printed(is_printed=is_printed)


def package_of(
    premises: Premises,
    clinic: KioskSettings,
    records: tuple[AnyRecord, ...],
    session_id: str,
    prescribed: Prescribed | None,
) -> TakeHome | None:
    """Return a session ready to be taken home, signed where it can be; None without one."""
    if not session_id:
        return None
    now = premises.clock.now()
    return take_home(
        records,
        session_id,
        clinic=clinic.clinic_name,
        now=now,
        signer=_signer(premises),
        prescribed=prescribed,
    )


def _signer(premises: Premises) -> SigningKey | None:
    """Return the kiosk's key; None where it cannot be had: then the visit goes unsigned."""
    if not can_encrypt():
        return None
    try:
        return SigningKey.load_or_make(premises.disk, premises.kiosk.signing, premises.random)
    except StorageError:
        return None
