"""Lets people in: a code with its PIN, a new code, the staff's passcode."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from heelrehab.kiosk.premises import Premises
from heelrehab.storage.faults import Fault
from heelrehab.storage.kiosk.audit import AuditLog, StaffAction
from heelrehab.storage.kiosk.people import (
    Patient,
    add_patient,
    free_code,
    mark_seen,
    patients,
    with_code,
)
from heelrehab.storage.vault.door import Door, Opened, Refused
from heelrehab.storage.vault.files import load_staff
from heelrehab.ui.kiosk.staff.work import Work

Admission = tuple[Patient, Opened]


class Reception(QObject):
    """Judges away from the window's thread, one at a time; an answer that nobody awaits is lost.

    Signals:
        admitted: A ``Patient`` and the ``Opened`` door.
        staff_admitted: The ``Opened`` door.
        refused: A ``Refused``.
        troubled: Nothing could be judged; carries the ``Fault``.
    """

    admitted = Signal(object, object)
    staff_admitted = Signal(object)
    refused = Signal(object)
    troubled = Signal(object)

    def __init__(self, premises: Premises, parent: QObject) -> None:
        super().__init__(parent)
        self._premises = premises
        self._door = Door(
            premises.disk,
            premises.folder,
            premises.moment,
            premises.random,
            stretch=premises.stretch,
        )
        self._log = AuditLog(premises.disk, premises.kiosk.audit)
        self._asking = 0
        self._work = Work(self)
        self._work.refused.connect(self._tell_trouble)

    def try_pin(self, code: str, pin: str) -> None:
        """Judge a code with its PIN; an unknown code takes as long as a wrong PIN."""
        self._ask(partial(self._judged_pin, code, pin))

    def try_passcode(self, passcode: str) -> None:
        """Judge the staff's passcode."""
        self._ask(partial(self._judged_passcode, passcode))

    def sign_up(self, initials: str, pin: str) -> None:
        """Make a patient with a free code, and let them in."""
        self._ask(partial(self._signed_up, initials, pin))

    def forget(self) -> None:
        """Let nobody in by what is being judged: who asked has gone."""
        self._asking += 1

    def close(self) -> None:
        """Let what runs end, and judge nothing more."""
        self._work.close()

    def _ask(self, deed: Callable[[], Admission | Opened | Refused]) -> None:
        self._asking += 1
        if self._work.is_busy:
            # What a person before asked for is still being judged; half a second, once in a year.
            self.refused.emit(Refused(is_judged=False))
            return
        self._work.start("", deed, partial(self._tell, self._asking))

    def _tell(self, asking: int, answer: Admission | Opened | Refused) -> None:
        if asking != self._asking:
            return
        match answer:
            case Refused():
                self.refused.emit(answer)
            case Opened():
                self.staff_admitted.emit(answer)
            case (patient, opened):
                self.admitted.emit(patient, opened)

    def _tell_trouble(self, fault: Fault) -> None:
        self.troubled.emit(fault)

    def _judged_pin(self, code: str, pin: str) -> Admission | Refused:
        disk, folder = self._premises.disk, self._premises.folder
        known = with_code(patients(disk, folder), code)
        answer = self._door.try_pin(known, pin, code=code)
        if isinstance(answer, Refused):
            return answer
        patient = next(each for each in known if each.profile_id == answer.profile_id)
        mark_seen(disk, folder, patient.profile_id, self._premises.clock.now().date())
        return patient, answer

    def _judged_passcode(self, passcode: str) -> Opened | Refused:
        answer = self._door.try_passcode(passcode)
        if isinstance(answer, Refused) and answer.is_judged:
            self._log.note(StaffAction.REFUSED, self._premises.clock.now())
        return answer

    def _signed_up(self, initials: str, pin: str) -> Admission | Refused:
        premises = self._premises
        staff = load_staff(premises.disk, premises.kiosk.staff)
        now = premises.clock.now()
        patient = add_patient(
            premises.disk,
            premises.folder,
            code=free_code(patients(premises.disk, premises.folder), premises.random),
            initials=initials,
            pin=pin,
            today=now.date(),
            staff_public=b"" if staff is None else staff.public,
            random=premises.random,
            stretch=premises.stretch,
        )
        self._log.note(StaffAction.PATIENT_SIGNED_UP, now, patient.profile_id)
        answer = self._door.try_pin((patient,), pin, code=patient.code)
        return answer if isinstance(answer, Refused) else (patient, answer)
