"""What is said of files that leave or come in: how it went, what would be taken over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from heelrehab.exchange.faults import Refusal, RefusalCode
from heelrehab.exchange.incoming.preview import Preview
from heelrehab.storage.durable import Cause, Outcome, SaveState
from heelrehab.storage.faults import Fault, FaultCode

translate = QCoreApplication.translate


def written_text(outcome: Outcome, path: Path) -> str:
    """Return how writing a file or folder ended, truthfully."""
    place = str(path)
    match outcome.state:
        case SaveState.SAVED:
            return translate("Exchange", "Saved as {place}.").format(place=place)
        case SaveState.NOT_CONFIRMED:
            return translate(
                "Exchange",
                "{place} is written, but the disk did not confirm it. Look whether it opens "
                "before you rely on it.",
            ).format(place=place)
        case SaveState.NOT_SAVED:
            text = translate("Exchange", "{place} was not saved. Your history is untouched.")
            return f"{text.format(place=place)} {_cause_text(outcome)}"


def broken_off_text(error: BaseException) -> str:
    """Return what is said where an error of the program broke slow work off."""
    text = translate(
        "Exchange",
        "An error in HeelRehab ({kind}) broke this off. What was in your history before is still "
        "there. Please try again; if it stays so, close HeelRehab and open it anew.",
    )
    return text.format(kind=type(error).__name__)


def partly_written_text(outcome: Outcome, folder: Path, done: int, of: int) -> str:
    """Return that only some files of a folder were written, and that those stay there."""
    text = translate(
        "Exchange",
        "{place} is not complete: %n of {count} file(s) stand there whole, the others were not "
        "written. Your history is untouched.",
        "",
        done,
    )
    return f"{text.format(place=folder, count=of)} {_cause_text(outcome)}"


def calendar_title() -> str:
    """Return what a session is called in a calendar, which others may see."""
    return translate("Exchange", "Exercise session")


def calendar_text() -> str:
    """Return what stands below it."""
    return translate(
        "Exchange", "Planned by HeelRehab as of today. Open it to see what is due; rest counts too."
    )


def nothing_coming_text() -> str:
    """Return why there is no calendar to write."""
    return translate(
        "Exchange", "No session can be foreseen now; the page Today says why. Nothing was written."
    )


def refused_text(refusal: Refusal) -> str:
    """Return why a file is not taken in. Whatever the reason, nothing was written."""
    where = refusal.file
    if refusal.line is not None:
        where = translate("Exchange", "{file}, line {line}").format(file=where, line=refusal.line)
    why = _reason_text(refusal.code).format(
        key=refusal.key, value=refusal.value, detail=refusal.detail
    )
    kept = translate("Exchange", "Nothing was taken over, your history is as it was.")
    return f"{where}: {why} {kept}"


def preview_text(plan: Preview) -> str:
    """Return what taking over a source would do."""
    parts = [
        translate("Exchange", "%n new entry(s)", "", len(plan.new)),
        translate("Exchange", "%n here already", "", len(plan.known)),
    ]
    if plan.conflicting:
        text = translate("Exchange", "%n different here; yours stay", "", len(plan.conflicting))
        parts.append(text)
    if plan.source.faults:
        parts.append(translate("Exchange", "%n line(s) not readable", "", len(plan.source.faults)))
    counts = " · ".join(parts)
    name = plan.source.display_name
    if not name:
        return counts
    return translate("Exchange", "History of {name}: {counts}").format(name=name, counts=counts)


def taken_over_text(outcome: Outcome, count: int) -> str:
    """Return how taking over ended."""
    match outcome.state:
        case SaveState.SAVED:
            return translate("Exchange", "%n entry(s) were added to your history.", "", count)
        case SaveState.NOT_CONFIRMED:
            return translate(
                "Exchange",
                "%n entry(s) were added, but the disk did not confirm it. Keep the source until "
                "you have seen them after the next start.",
                "",
                count,
            )
        case SaveState.NOT_SAVED:
            kept = translate("Exchange", "Nothing was added. Your history is as it was.")
            return f"{kept} {_cause_text(outcome)}"


def _cause_text(outcome: Outcome) -> str:
    match outcome.cause:
        case Cause.DISK_FULL:
            return translate("Exchange", "The disk is full: make room and try again.")
        case Cause.READ_ONLY | Cause.DENIED:
            return translate("Exchange", "Writing there is not allowed: choose another folder.")
        case Cause.GONE:
            return translate("Exchange", "The folder is not there: choose another one.")
        case Cause.FAILING | Cause.NONE:
            text = translate("Exchange", "The disk reports an error ({error}): try another one.")
            return text.format(error=outcome.error)


def _reason_text(code: RefusalCode) -> str:
    reasons = {
        RefusalCode.UNREADABLE: translate("Exchange", "it cannot be read ({detail})."),
        RefusalCode.TOO_LARGE: translate("Exchange", "it is too large ({detail})."),
        RefusalCode.NOT_JSON: translate("Exchange", "it is no sound JSON ({detail})."),
        RefusalCode.NOT_CSV: translate("Exchange", "it is no sound table ({detail})."),
        RefusalCode.BAD_ARCHIVE: translate(
            "Exchange", "it is no backup of HeelRehab, or a damaged one ({value}{detail})."
        ),
        RefusalCode.DUPLICATE_KEY: translate("Exchange", "the key {key} stands there twice."),
        RefusalCode.NOT_A_NUMBER: translate("Exchange", "it holds something that is no number."),
        RefusalCode.TOO_DEEP: translate("Exchange", "it is nested too deeply to be a history."),
        RefusalCode.FOREIGN: translate("Exchange", "this is not a file that HeelRehab wrote."),
        RefusalCode.NEWER_VERSION: translate(
            "Exchange", "a newer HeelRehab wrote it. Install the newer version to take it over."
        ),
        RefusalCode.BAD_VALUE: translate(
            "Exchange", "the value {value} of {key} does not fit ({detail})."
        ),
        RefusalCode.MISSING_TABLE: translate("Exchange", "this table is missing."),
        RefusalCode.MISSING_COLUMN: translate("Exchange", "the column {value} is missing."),
        RefusalCode.UNKNOWN_COLUMN: translate(
            "Exchange", "the column {value} is unknown or stands there twice."
        ),
        RefusalCode.NOTHING_FOUND: translate("Exchange", "no entry was found in it."),
        RefusalCode.LOCKED: translate(
            "Exchange",
            "its entries are locked and open only at their kiosk. Ask the staff there to export "
            "them.",
        ),
        RefusalCode.NO_CODE: translate(
            "Exchange",
            "no HeelRehab code can be read in this picture. Take it again straight from the "
            "front, near enough that the code fills most of it.",
        ),
        RefusalCode.NO_PICTURE: translate(
            "Exchange",
            "this picture cannot be read here ({detail}). Save it as a JPEG or PNG, or copy the "
            "text of the code.",
        ),
        RefusalCode.CUT: translate(
            "Exchange",
            "letters are missing or changed in it. Copy the whole text again, or take a new "
            "picture of the code.",
        ),
        RefusalCode.MISSING_PIECES: translate(
            "Exchange", "the visit is in several codes; still missing: {value}."
        ),
        RefusalCode.MIXED_PIECES: translate(
            "Exchange", "these are codes of two different visits. Take in one visit at a time."
        ),
        RefusalCode.BAD_SIGNATURE: translate(
            "Exchange",
            "its signature does not fit: it was changed after the clinic's machine wrote it.",
        ),
    }
    return reasons[code]


def backup_fault_text(fault: Fault) -> str:
    """Return why something was not done with the person's files. Nothing was changed."""
    place = str(fault.path)
    match fault.code:
        case FaultCode.BAD_BACKUP:
            text = translate("Exchange", "{place} is no sound backup ({detail}).")
        case FaultCode.NOT_WRITABLE | FaultCode.ALREADY_THERE:
            text = translate("Exchange", "{place} could not be written ({detail}).")
        case FaultCode.UNFIT_RECORD | FaultCode.BAD_VALUE:
            text = translate("Exchange", "An entry cannot be kept: {key} = {value} ({detail}).")
        case _:
            text = translate("Exchange", "{place} could not be read ({detail}).")
    reason = text.format(place=place, detail=fault.detail, key=fault.key, value=fault.value)
    return f"{reason} {translate('Exchange', 'Nothing was changed.')}"
