"""Faults as sentences for staff: what happened, what was kept, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.storage.faults import Fault, FaultCode

translate = QCoreApplication.translate


def staff_fault_text(fault: Fault) -> str:
    """Return why something was not done. What was there before is still there."""
    return f"{_reason_text(fault)} {_kept_text(fault)}"


def _reason_text(fault: Fault) -> str:
    place = fault.path.name
    match fault.code:
        case FaultCode.ALREADY_THERE:
            text = translate("StaffFaults", "Somebody else has the code {value} already.")
        case FaultCode.NOT_FOUND:
            text = translate("StaffFaults", "{place} is not there any more.")
        case FaultCode.NOT_WRITABLE:
            text = translate("StaffFaults", "{place} could not be written ({detail}).")
        case FaultCode.BAD_VALUE | FaultCode.UNFIT_RECORD | FaultCode.BAD_NAME:
            text = translate("StaffFaults", "{key} = {value} does not fit ({detail}).")
        case FaultCode.NEWER_VERSION:
            text = translate("StaffFaults", "A newer HeelRehab wrote {place}.")
        case _:
            text = translate("StaffFaults", "{place} could not be read ({detail}).")
    return text.format(place=place, key=fault.key, value=fault.value, detail=fault.detail)


def _kept_text(fault: Fault) -> str:
    match fault.code:
        case FaultCode.ALREADY_THERE:
            return translate("StaffFaults", "Nothing was changed. Choose another code.")
        case FaultCode.NEWER_VERSION:
            return translate(
                "StaffFaults", "Nothing was changed. Install the newer version on this kiosk."
            )
        case FaultCode.NOT_WRITABLE:
            return translate(
                "StaffFaults",
                "Nothing was changed. Look whether the disk is full, then try again.",
            )
        case _:
            return translate(
                "StaffFaults", "Nothing was changed. “Check” lists what is wrong here."
            )
