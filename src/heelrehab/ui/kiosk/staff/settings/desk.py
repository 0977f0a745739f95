"""Changes of the clinic's settings, each noted and written at once."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.deeds import Ledger
from heelrehab.storage.kiosk.settings import KioskSettings, save_kiosk_settings
from heelrehab.ui.kiosk.staff.work import Unforeseen


class SettingsDesk(QObject):
    """Holds the settings in force; one that cannot be written is given back.

    Signals:
        changed: ``settings`` is another one, and on the disk.
        refused: A change was not written, ``settings`` is as before; carries the ``Fault`` or
            ``Unforeseen``.
    """

    changed = Signal()
    refused = Signal(object)
    _finished = Signal(object)

    def __init__(
        self,
        disk: Disk,
        path: Path,
        settings: KioskSettings,
        ledger: Ledger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._disk = disk
        self._path = path
        self._wanted = self._written = settings
        self._under_way: list[Future[KioskSettings]] = []
        self._ledger = ledger
        self._hand = ThreadPoolExecutor(1, thread_name_prefix="clinic")
        # Queued: a deed that is done at once must not be handed back before it was begun.
        self._finished.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    @property
    def path(self) -> Path:
        """The file of the settings."""
        return self._path

    @property
    def settings(self) -> KioskSettings:
        """The settings as last chosen."""
        return self._wanted

    @property
    def is_busy(self) -> bool:
        """True while a change is on its way to the disk."""
        return bool(self._under_way)

    def change(self, **values: object) -> None:
        """Set some values by their keys; the same as before changes nothing."""
        wanted = msgspec.structs.replace(self._wanted, **values)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        future = self._hand.submit(self._write, wanted, tuple(values))
        self._under_way.append(future)
        future.add_done_callback(self._finished.emit)

    def close(self) -> None:
        """Write what waits, tell of all of it, and write nothing after."""
        self._hand.shutdown()
        errors = [self._tell(future) for future in tuple(self._under_way)]
        for error in filter(None, errors):
            raise error

    def _write(self, wanted: KioskSettings, keys: tuple[str, ...]) -> KioskSettings:
        with self._ledger.begin(StaffAction.SETTINGS_CHANGED, detail=", ".join(keys)):
            outcome = save_kiosk_settings(self._disk, self._path, wanted)
            if outcome.state is SaveState.NOT_SAVED:
                fault = Fault(FaultCode.NOT_WRITABLE, self._path, detail=outcome.error)
                raise StorageError(fault)
        return wanted

    def _hand_back(self, future: Future[KioskSettings]) -> None:
        error = self._tell(future) if future in self._under_way else None
        if error is not None:
            # Raised here, so that the whole of it stands in the system's journal.
            raise error

    def _tell(self, future: Future[KioskSettings]) -> BaseException | None:
        """Tell how writing ended, and return an error of the program."""
        self._under_way.remove(future)
        error = future.exception()
        if error is None:
            self._written = future.result()
            self.changed.emit()
            return None
        self._wanted = self._written
        if isinstance(error, StorageError):
            self.refused.emit(error.fault)
            return None
        self.refused.emit(Unforeseen(self.tr("Writing the settings …"), type(error).__name__))
        return error
