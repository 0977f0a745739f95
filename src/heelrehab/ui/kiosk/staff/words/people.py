"""People of a kiosk in words: by code and initials, never by name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.strings.days import day_with_year_text

translate = QCoreApplication.translate

_GROUP = 3


def grouped(code: str) -> str:
    """Return ``482 913``, with a space that does not break."""
    return "\u00a0".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def code_text(patient: Patient) -> str:
    """Return the code, or that there is none."""
    return grouped(patient.code) or translate("StaffPeople", "No code")


def who_text(patient: Patient) -> str:
    """Return ``482 913, A.B.``."""
    return ", ".join(part for part in (code_text(patient), patient.initials) if part)


def seen_text(patient: Patient) -> str:
    """Return when the person was here last."""
    if patient.seen_on is None:
        return translate("StaffPeople", "not here yet")
    day = day_with_year_text(patient.seen_on)
    return translate("StaffPeople", "last here {day}").format(day=day)


def state_text(patient: Patient, *, is_code_twice: bool) -> str:
    """Return what staff should see to; nothing where all is well."""
    if is_code_twice:
        return translate("StaffPeople", "code exists twice")
    return "" if patient.has_pin else translate("StaffPeople", "no PIN")


def spoken_text(patient: Patient, *, is_code_twice: bool) -> str:
    """Return all of it, for those who listen."""
    state = state_text(patient, is_code_twice=is_code_twice)
    return ", ".join(part for part in (who_text(patient), seen_text(patient), state) if part)
