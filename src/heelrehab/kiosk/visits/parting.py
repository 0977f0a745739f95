"""The end of a visit: what may be taken home, or thanks."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.exchange.take_home.visit import TakeHome
from heelrehab.storage.kiosk.settings import KioskSettings
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
        packing: Future[TakeHome | None],
        *,
        is_guest: bool,
        unsaved_count: int,
    ) -> None:
        """Show what can be taken home, where there is something.

        Args:
            appearance: The look in force.
            catalogue: The content in the language of the visit.
            clinic: What the clinic set.
            packing: Ends in a part of a second, and is waited for.
            is_guest: True where nothing of the visit stays here.
            unsaved_count: How many records could not be written, of a patient.
        """
        super().__init__()
        self._catalogue = catalogue
        self._clinic = clinic
        self._error = packing.exception()
        package = self._package = None if self._error is not None else packing.result()
        if package is None:
            farewell = FarewellPage(
                appearance,
                is_guest=is_guest,
                unsaved_count=unsaved_count,
                is_unpacked=self._error is not None,
            )
            farewell.done.connect(self.done)
            self.screen: QWidget = farewell
        else:
            self.screen = self._take_home(
                appearance, package, is_guest=is_guest, unsaved_count=unsaved_count
            )
        self.setParent(self.screen)

    def report(self) -> None:
        """Raise what went wrong in packing, so that the whole of it stands in the journal."""
        if self._error is not None:
            raise self._error

    def _take_home(
        self, appearance: Appearance, package: TakeHome, *, is_guest: bool, unsaved_count: int
    ) -> QWidget:
        from heelrehab.ui.kiosk.take_home.page import (  # noqa: PLC0415 - on first need
            TakeHomePage,
        )

        page = self._page = TakeHomePage(
            appearance,
            package,
            can_print=self._clinic.allow_printing,
            is_guest=is_guest,
            unsaved_count=unsaved_count,
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
