"""The parts of a check and the actions of the log in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.storage.kiosk.audit import AuditEntry, AuditReading, StaffAction
from heelrehab.storage.kiosk.deeds import Ending, Happening
from heelrehab.ui.kiosk.staff.deeds.checks import Finding
from heelrehab.ui.strings.days import day_with_year_text

translate = QCoreApplication.translate


def part_text(finding: Finding) -> str:
    """Return what was looked at."""
    return {
        "settings": translate("StaffChecks", "Settings of the kiosk"),
        "protection": translate("StaffChecks", "Protection against other users of this machine"),
        "log": translate("StaffChecks", "The log and its chain"),
        "people": translate("StaffChecks", "People and their codes"),
        "histories": translate("StaffChecks", "Histories and backups"),
        "content": translate("StaffChecks", "Exercises and programmes"),
    }[finding.part]


def found_text(finding: Finding) -> str:
    """Return how it stands with a part."""
    if finding.faults:
        return translate("StaffChecks", "%n thing(s) to see to", "", len(finding.faults))
    if finding.count:
        return translate("StaffChecks", "%n looked at, nothing is wrong", "", finding.count)
    return translate("StaffChecks", "Nothing is wrong")


def chain_text(reading: AuditReading) -> str:
    """Return whether the log is as it was written."""
    if reading.broken is None:
        return translate(
            "StaffChecks",
            "The log is as it was written: no line was changed, taken out or cut off.",
        )
    if reading.broken.line is None:
        return translate(
            "StaffChecks",
            "The log is missing or cannot be read. What is noted from now on is kept. Tell the "
            "administrator.",
        )
    text = translate(
        "StaffChecks",
        "From line {line} on, the log is not as it was written. All that can be read is shown. "
        "Tell the administrator, who has to find out why.",
    )
    return text.format(line=reading.broken.line)


def moment_text(entry: AuditEntry) -> str:
    """Return day and time of an entry."""
    local = entry.at.astimezone()
    return f"{day_with_year_text(local.date())}, {local:%H:%M}"


def ending_text(happening: Happening) -> str:
    """Return how a deed ended; nothing where it is done, or was over when it was noted."""
    match happening.ending:
        case None | Ending.DONE:
            return ""
        case Ending.UNKNOWN:
            return translate("StaffChecks", "How it ended is not noted, as after a power cut.")
        case Ending.FELL_SHORT:
            text = translate("StaffChecks", "Not done, or not to its end: {why}.")
            return text.format(why=_why_text(happening.why))


def _why_text(why: str) -> str:
    """Return why something fell short; the name of an error as it is, for the administrator."""
    return {
        "full": translate("StaffChecks", "there was no room left"),
        "pulled_out": translate("StaffChecks", "the stick or folder was gone or failed"),
        "missing": translate("StaffChecks", "the stick or folder was not there"),
        "read_only": translate("StaffChecks", "writing there is not allowed"),
        "stopped": translate("StaffChecks", "staff left meanwhile"),
        "left_behind": translate("StaffChecks", "some files could not be deleted"),
        "locked": translate("StaffChecks", "the history is locked for an earlier staff key"),
        "not_writable": translate("StaffChecks", "the disk could not be written to"),
        "not_found": translate("StaffChecks", "it was not there any more"),
        "already_there": translate("StaffChecks", "somebody else has this code"),
    }.get(why, why)


def action_text(action: StaffAction) -> str:
    """Return what was done."""
    return {
        StaffAction.SET_UP: translate("StaffActions", "Kiosk set up"),
        StaffAction.CAME_IN: translate("StaffActions", "Staff came in"),
        StaffAction.REFUSED: translate("StaffActions", "Wrong passcode"),
        StaffAction.LEFT: translate("StaffActions", "Staff left"),
        StaffAction.PASSCODE_CHANGED: translate("StaffActions", "Passcode changed"),
        StaffAction.PASSCODE_RECOVERED: translate(
            "StaffActions", "Passcode set with the recovery code"
        ),
        StaffAction.PASSCODE_SET_ANEW: translate(
            "StaffActions", "Passcode set anew by the administrator"
        ),
        StaffAction.PATIENT_ADDED: translate("StaffActions", "Person added"),
        StaffAction.PATIENT_SIGNED_UP: translate("StaffActions", "Person made their own code"),
        StaffAction.PATIENT_OPENED: translate("StaffActions", "History opened"),
        StaffAction.PIN_RESET: translate("StaffActions", "PIN set anew"),
        StaffAction.CODE_CHANGED: translate("StaffActions", "Code changed"),
        StaffAction.INITIALS_CHANGED: translate("StaffActions", "Initials changed"),
        StaffAction.PLAN_CHANGED: translate("StaffActions", "Programme or doses changed"),
        StaffAction.PRESCRIBED: translate("StaffActions", "Prescribed"),
        StaffAction.ERASED: translate("StaffActions", "Person erased"),
        StaffAction.RETENTION_ERASED: translate("StaffActions", "Person erased, time was over"),
        StaffAction.RETENTION_REFUSED: translate(
            "StaffActions", "Nobody erased: the date is doubtful"
        ),
        StaffAction.SETTINGS_CHANGED: translate("StaffActions", "Setting changed"),
        StaffAction.EXPORTED: translate("StaffActions", "Exported"),
        StaffAction.CHECKED: translate("StaffActions", "Kiosk checked"),
        StaffAction.SCREEN_CLEANED: translate("StaffActions", "Screen cleaned"),
        StaffAction.QUIT: translate("StaffActions", "Kiosk quit"),
    }[action]
