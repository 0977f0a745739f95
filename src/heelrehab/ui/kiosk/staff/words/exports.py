"""How an export ended, truthfully."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.storage.kiosk.stick import StickOutcome
from heelrehab.ui.kiosk.staff.deeds.exports import Exported, Order, Target
from heelrehab.ui.kiosk.staff.words.faults import staff_fault_text
from heelrehab.ui.kiosk.staff.words.people import who_text
from heelrehab.ui.widgets.tones import Tone

translate = QCoreApplication.translate


def exported_text(ended: Exported, order: Order) -> tuple[str, Tone]:
    """Return sentences on how it ended, and their tone."""
    parts = [_count_text(ended, order.target)]
    tone = Tone.GOOD
    if ended.was_stopped:
        parts.append(translate("StaffExports", "Then it was stopped; the others were not written."))
        tone = Tone.CAUTION
    if ended.outcome is not StickOutcome.WRITTEN:
        parts = [_outcome_text(ended.outcome, order), *(parts if ended.written else ())]
        tone = Tone.PROBLEM
    if ended.unnoted is not None:
        text = translate(
            "StaffExports",
            "The export could not be noted in the log ({detail}), so no more was written. Look "
            "whether the disk of this kiosk is full, then try again.",
        )
        parts = [text.format(detail=ended.unnoted.detail), *(parts if ended.written else ())]
        tone = Tone.PROBLEM
    for patient, fault in ended.unopened:
        text = translate("StaffExports", "{who} is not among them: {why}")
        parts.append(text.format(who=who_text(patient), why=staff_fault_text(fault)))
        tone = Tone.PROBLEM if tone is Tone.PROBLEM else Tone.CAUTION
    if ended.damaged:
        text = translate(
            "StaffExports",
            "%n damaged entry(s) could not be read and are not in the files.",
            "",
            ended.damaged,
        )
        parts.append(text)
        tone = Tone.PROBLEM if tone is Tone.PROBLEM else Tone.CAUTION
    return " ".join(parts), tone


def _count_text(ended: Exported, target: Target) -> str:
    count = len(ended.written)
    if ended.outcome is StickOutcome.PULLED_OUT:
        return translate(
            "StaffExports",
            "%n file(s) had been written before and read back the same.",
            "",
            count,
        )
    if target is Target.STICK:
        return translate(
            "StaffExports",
            "%n file(s) are on the stick, read back and found the same. It may be pulled out.",
            "",
            count,
        )
    return translate(
        "StaffExports", "%n file(s) are in the folder, read back and found the same.", "", count
    )


def _outcome_text(outcome: StickOutcome, order: Order) -> str:
    is_stick = order.target is Target.STICK
    match outcome:
        case StickOutcome.WRITTEN:
            return ""
        case StickOutcome.MISSING if is_stick:
            text = translate(
                "StaffExports",
                "There is no stick with the label {label}. Nothing was written. Put it in, wait a "
                "moment, and try again.",
            )
        case StickOutcome.MISSING:
            text = translate(
                "StaffExports",
                "The folder {folder} is not there. Nothing was written. The administrator can make "
                "it.",
            )
        case StickOutcome.FULL:
            text = translate(
                "StaffExports",
                "There is no room left. The file that did not fit was not written. Make room, or "
                "take another stick with this label, and try again.",
            )
        case StickOutcome.PULLED_OUT if is_stick:
            text = translate(
                "StaffExports",
                "The stick was pulled out or failed while it was written to. Do not rely on the "
                "last file on it. Put it in and try again; the histories here are untouched.",
            )
        case StickOutcome.PULLED_OUT:
            text = translate(
                "StaffExports",
                "Writing to the folder failed. Do not rely on the last file in it. The histories "
                "here are untouched; the administrator should look at the disk.",
            )
        case StickOutcome.READ_ONLY:
            text = translate(
                "StaffExports",
                "Writing there is not allowed. The file was not written. Look whether the stick "
                "has a small switch that locks it.",
            )
    return text.format(label=order.stick_label, folder=order.folder)
