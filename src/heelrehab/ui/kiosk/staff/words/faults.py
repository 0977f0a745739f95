"""Faults as sentences for staff: what happened, what was kept, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.ui.kiosk.staff.work import Unforeseen

translate = QCoreApplication.translate


def staff_fault_text(fault: Fault | Unforeseen) -> str:
    """Return why something was not done, what was kept, and what to do."""
    if isinstance(fault, Unforeseen):
        return _unforeseen_text(fault)
    reason = _reason_text(fault.code).format(
        place=fault.path.name, key=fault.key, value=fault.value, detail=fault.detail
    )
    return f"{reason} {_kept_text(fault.code)}"


def _unforeseen_text(fault: Unforeseen) -> str:
    if not fault.words:
        text = translate(
            "StaffFaults",
            "An error in HeelRehab ({kind}) kept the code from being judged. Please try "
            "again. If it stays so, the administrator finds the details in the system's journal.",
        )
        return text.format(kind=fault.kind)
    text = translate(
        "StaffFaults",
        "An error in HeelRehab ({kind}) broke this off: “{words}”. What was there before is still "
        "there, unless you were erasing it. How far it came is not known: look at it again before "
        "you go on. If it stays so, tell the administrator, who finds the details in the system's "
        "journal.",
    )
    return text.format(kind=fault.kind, words=fault.words)


def _reason_text(code: FaultCode) -> str:
    unfit = translate("StaffFaults", "{key} = {value} does not fit ({detail}).")
    reasons = {
        FaultCode.ALREADY_THERE: translate(
            "StaffFaults", "Somebody else has the code {value} already."
        ),
        FaultCode.IN_USE: translate(
            "StaffFaults", "This history is open in another window or kiosk on this machine."
        ),
        FaultCode.LOCKED: translate(
            "StaffFaults",
            "This history was locked for an earlier staff key, before the passcode was set anew.",
        ),
        FaultCode.NO_CIPHER: translate(
            "StaffFaults",
            "This history is encrypted, and the part of HeelRehab that opens it is not installed.",
        ),
        FaultCode.NOT_FOUND: translate("StaffFaults", "{place} is not there any more."),
        FaultCode.NOT_WRITABLE: translate(
            "StaffFaults", "{place} could not be written ({detail})."
        ),
        FaultCode.BAD_VALUE: unfit,
        FaultCode.UNFIT_RECORD: unfit,
        FaultCode.BAD_NAME: unfit,
        FaultCode.NEWER_VERSION: translate("StaffFaults", "A newer HeelRehab wrote {place}."),
    }
    unread = translate("StaffFaults", "{place} could not be read ({detail}).")
    return reasons.get(code, unread)


def _kept_text(code: FaultCode) -> str:
    kept = {
        FaultCode.ALREADY_THERE: translate(
            "StaffFaults", "Nothing was changed. Choose another code."
        ),
        FaultCode.IN_USE: translate(
            "StaffFaults", "Nothing was changed. Close it there, then try again."
        ),
        FaultCode.LOCKED: translate(
            "StaffFaults",
            "Nothing is lost: it opens with the person's PIN, and once they have signed in, staff "
            "can open it as well.",
        ),
        FaultCode.NO_CIPHER: translate(
            "StaffFaults",
            "Nothing was changed. The administrator has to install heelrehab[kiosk].",
        ),
        FaultCode.NEWER_VERSION: translate(
            "StaffFaults", "Nothing was changed. Install the newer version on this kiosk."
        ),
        FaultCode.NOT_WRITABLE: translate(
            "StaffFaults", "Nothing was changed. Look whether the disk is full, then try again."
        ),
    }
    other = translate("StaffFaults", "Nothing was changed. “Check” lists what is wrong here.")
    return kept.get(code, other)
