"""What staff do, noted before it is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from heelrehab.storage.durable import SaveState
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.audit import AuditLog, StaffAction


class Ledger:
    """Notes an action with its moment; what cannot be noted is not to be done."""

    def __init__(self, log: AuditLog, now: Callable[[], datetime]) -> None:
        self.log = log
        self._now = now

    def note(self, action: StaffAction, profile_id: str = "", detail: str = "") -> None:
        """Write the action down.

        Raises:
            StorageError: ``NOT_WRITABLE``.
        """
        outcome = self.log.note(action, self._now(), profile_id, detail)
        if outcome.state is SaveState.NOT_SAVED:
            raise StorageError(Fault(FaultCode.NOT_WRITABLE, self.log.path, detail=outcome.error))
