"""Leads one visit at a time: from who is let in to what is taken home."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heelrehab.kiosk.fittings import Fittings
from heelrehab.kiosk.premises import Premises
from heelrehab.kiosk.visits.parcel import parcel_of
from heelrehab.kiosk.visits.parting import Parting
from heelrehab.kiosk.visits.visit import Visit
from heelrehab.options import RunOptions
from heelrehab.storage.faults import StorageError
from heelrehab.storage.kiosk.people import Patient
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.vault.door import Opened
from heelrehab.ui.chore import on_a_thread
from heelrehab.ui.kiosk.window import KioskWindow

if TYPE_CHECKING:
    from heelrehab.workspace import Workspace


class Host(QObject):
    """Opens a visit, parts from who was there, and ends what belongs to them as one thing.

    Signals:
        opened: A visit is on the screen.
        unopened: The files of who was let in cannot be opened.
        parting: The visit is over; what may be taken home is on the screen.
        parted: That is over as well.
    """

    opened = Signal()
    unopened = Signal()
    parting = Signal()
    parted = Signal()

    def __init__(
        self,
        premises: Premises,
        fittings: Fittings,
        window: KioskWindow,
        options: RunOptions,
        *,
        clinic: Callable[[], KioskSettings],
        parent: QObject,
    ) -> None:
        """Take what visits are made with; ``clinic`` gives the settings in force."""
        super().__init__(parent)
        self._premises = premises
        self._fittings = fittings
        self._window = window
        self._options = options
        self._clinic = clinic
        self._visit: Visit | None = None

    @property
    def visit(self) -> Visit | None:
        """Who is here, None between visits."""
        return self._visit

    def is_led(self) -> bool:
        """Return True while a set runs, which is no idleness."""
        return self._visit is not None and self._visit.is_led

    def receive_guest(self) -> None:
        """Open a visit of which nothing is kept."""
        self._open(self._fittings.guest_workspace(), initials="")

    def receive_patient(self, patient: Patient, opened: Opened) -> None:
        """Open the visit of a patient, with their history."""
        try:
            workspace = self._fittings.workspace_of(patient.profile_id, opened.cipher)
        except StorageError:
            self._fittings.close_workspace()
            self.unopened.emit()
            return
        self._open(workspace, initials=patient.initials)

    def pause(self) -> None:
        """Let what is led wait."""
        if self._visit is not None:
            self._visit.pause()

    def end(self) -> int:
        """End the visit, if there is one; return how many records are not on the disk."""
        visit, self._visit = self._visit, None
        if visit is None:
            return 0
        unsaved_count = visit.end()
        self._fittings.close_workspace()
        return unsaved_count

    def _open(self, workspace: Workspace, *, initials: str) -> None:
        fittings = self._fittings
        self._visit = Visit(
            fittings.appearance,
            fittings.catalogue,
            workspace,
            self._clinic(),
            initials=initials,
            sounds=fittings.give_sounds,
            clock=self._premises.clock,
            options=self._options,
            parent=self,
        )
        self._visit.finish_asked.connect(self._part)
        self._window.show_screen(self._visit.frame)
        self.opened.emit()

    def _part(self) -> None:
        """End the visit by hand: with what may be taken home, or with thanks."""
        visit = self._visit
        if visit is None:
            return
        visit.pages.stop_session()
        is_guest, own = visit.is_guest, visit.belongings()
        packing = on_a_thread(partial(parcel_of, self._premises, self._clinic(), own))
        fittings = self._fittings
        parting = Parting(
            fittings.appearance,
            fittings.catalogue,
            self._clinic(),
            packing,
            is_guest=is_guest,
            unsaved_count=self.end(),
        )
        parting.done.connect(self.parted)
        self._window.show_screen(parting.screen)
        self.parting.emit()
        parting.report()
