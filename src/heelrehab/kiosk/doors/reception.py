"""Lets people in: a code with its PIN, a new code, the staff's passcode."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from heelrehab.kiosk.premises import Premises
from heelrehab.storage.faults import Fault
from heelrehab.storage.kiosk.audit import AuditLog, StaffAction
from heelrehab.storage.kiosk.people import (
    Newcomer,
    Patient,
    free_code,
    mark_seen,
    newcomer,
    patients,
    take_in,
    with_code,
)
from heelrehab.storage.vault.door import Door, Opened, Refused
from heelrehab.storage.vault.files import load_staff
from heelrehab.ui.kiosk.staff.work import Unforeseen, Work

Admission = tuple[Patient, Opened]
Answer = Admission | Newcomer | Opened | Refused


class Reception(QObject):
    """Judges away from the window's thread, one at a time; an answer that nobody awaits is lost.

    Signals:
        admitted: A ``Patient`` and the ``Opened`` door.
        code_made: A ``Newcomer``, of whom nothing is on the disk until ``settle``.
        staff_admitted: The ``Opened`` door.
        refused: A ``Refused``.
        troubled: Nothing could be judged; carries the ``Fault``, or the ``Unforeseen`` error.
    """

    admitted = Signal(object, object)
    code_made = Signal(object)
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
        self._asking = self._judging = 0
        self._work = Work(self)
        self._work.refused.connect(self._tell_trouble)

    def try_pin(self, code: str, pin: str) -> None:
        """Judge a code with its PIN; an unknown code takes as long as a wrong PIN."""
        self._ask(partial(self._judged_pin, code, pin))

    def try_passcode(self, passcode: str) -> None:
        """Judge the staff's passcode."""
        self._ask(partial(self._judged_passcode, passcode))

    def sign_up(self, initials: str, pin: str) -> None:
        """Find a free code and make the key, and keep nothing."""
        self._ask(partial(self._code_for, initials, pin))

    def settle(self, new: Newcomer) -> None:
        """Make the patient whose code was written down, and let them in."""
        self._ask(partial(self._settled, new))

    def forget(self) -> None:
        """Let nobody in by what is being judged: who asked has gone."""
        self._asking += 1

    def close(self) -> None:
        """Let what runs end, and judge nothing more."""
        self._work.close()

    def _ask(self, deed: Callable[[], Answer]) -> None:
        self._asking += 1
        if self._work.is_busy:
            # What a person before asked for is still being judged; half a second, once in a year.
            self.refused.emit(Refused(is_judged=False))
            return
        self._judging = self._asking
        self._work.start("", deed, self._tell)

    @property
    def _is_awaited(self) -> bool:
        return self._judging == self._asking

    def _tell(self, answer: Answer) -> None:
        if not self._is_awaited:
            return
        match answer:
            case Refused():
                self.refused.emit(answer)
            case Opened():
                self.staff_admitted.emit(answer)
            case Newcomer():
                self.code_made.emit(answer)
            case (patient, opened):
                self.admitted.emit(patient, opened)

    def _tell_trouble(self, fault: Fault | Unforeseen) -> None:
        if self._is_awaited:
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

    def _code_for(self, initials: str, pin: str) -> Newcomer:
        premises = self._premises
        staff = load_staff(premises.disk, premises.kiosk.staff)
        return newcomer(
            premises.folder,
            code=free_code(patients(premises.disk, premises.folder), premises.random),
            initials=initials,
            pin=pin,
            today=premises.clock.now().date(),
            staff_public=b"" if staff is None else staff.public,
            random=premises.random,
            stretch=premises.stretch,
        )

    def _settled(self, new: Newcomer) -> Admission:
        premises = self._premises
        patient = take_in(premises.disk, premises.folder, new)
        now = premises.clock.now()
        self._log.note(StaffAction.PATIENT_SIGNED_UP, now, patient.profile_id)
        return patient, Opened(patient.profile_id, new.key)
