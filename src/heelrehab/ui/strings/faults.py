"""Faults of the person's files as sentences: what happened, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from heelrehab.storage.durable import Cause, Outcome, SaveState
from heelrehab.storage.faults import Fault, FaultCode

translate = QCoreApplication.translate


def refusal_text(fault: Fault) -> str:
    """Return why the data folder cannot be used, to be shown instead of the window."""
    place = str(fault.path)
    match fault.code:
        case FaultCode.FOREIGN_FOLDER:
            text = translate(
                "Faults",
                "{place} holds something else than HeelRehab's data. Nothing in it was changed. "
                "Choose an empty folder with --data-dir.",
            )
        case FaultCode.NEWER_VERSION:
            text = translate(
                "Faults",
                "{place} was written by a newer HeelRehab. Nothing in it was changed. "
                "Install the newer version to open it.",
            )
        case FaultCode.NOT_WRITABLE:
            text = translate(
                "Faults",
                "HeelRehab may not write to {place}. Nothing was changed. "
                "Give yourself the right to write there, or choose another folder with --data-dir.",
            )
        case FaultCode.BAD_NAME:
            text = translate(
                "Faults",
                "{value} cannot be the name of a profile. Nothing was changed. "
                "Use small letters, digits, - and _.",
            )
        case _:
            text = translate(
                "Faults",
                "{place} could not be read ({detail}). Nothing was changed. "
                "Check the disk and the rights of the folder, then start again.",
            )
    return text.format(place=place, value=fault.value, detail=fault.detail)


def saving_text(outcome: Outcome, unsaved_count: int) -> str:
    """Return what is said while records wait for the disk."""
    if outcome.state is SaveState.NOT_CONFIRMED:
        return translate(
            "Faults",
            "The disk did not confirm what was written: %n entry(s). All is kept here and "
            "written again by itself.",
            "",
            unsaved_count,
        )
    waiting = translate("Faults", "Not on the disk yet: %n entry(s).", "", unsaved_count)
    return f"{waiting} {_cause_text(outcome.cause)}"


def settings_text(outcome: Outcome) -> str:
    """Return what is said where a change of settings could not be written."""
    held = translate("Faults", "The setting holds until you close HeelRehab.")
    return f"{held} {_cause_text(outcome.cause)}"


def reading_text(faults: Iterable[Fault], *, is_read_only: bool, is_newer: bool) -> str:
    """Return what is said of the files at the start; empty where all is well.

    Args:
        faults: What was met while reading.
        is_read_only: Nothing can be added here.
        is_newer: The reason for it is a newer program, not another window.
    """
    faults = tuple(faults)
    is_locked = any(fault.code is FaultCode.LOCKED for fault in faults)
    parts = []
    if is_newer:
        parts.append(
            translate(
                "Faults",
                "A newer HeelRehab has written to this history. You can look at it; to add to it, "
                "install the newer version.",
            )
        )
    elif is_locked and is_read_only:
        parts.append(
            translate(
                "Faults",
                "This history is locked. It opens at the kiosk, with the PIN or by the staff. "
                "All of it is kept; nothing is added to it here.",
            )
        )
    elif is_locked:
        parts.append(
            translate(
                "Faults",
                "Some entries are locked and open only at the kiosk that wrote them. "
                "They are kept as they are.",
            )
        )
    elif is_read_only:
        parts.append(
            translate(
                "Faults",
                "This history is open in another window. Here you can look at it; "
                "nothing you do here is kept.",
            )
        )
    unreadable = sum(fault.code is FaultCode.UNREADABLE for fault in faults)
    if unreadable:
        parts.append(
            translate(
                "Faults",
                "Not to be read, and left alone: %n file(s). "
                "The command «heelrehab check» names each.",
                "",
                unreadable,
            )
        )
    return " ".join(parts)


def unusable_text() -> str:
    """Return what is said where a content file of the program itself cannot be used."""
    return translate(
        "Faults",
        "A file of the program is missing or damaged, so this cannot be opened. Your history is "
        "not touched. Install HeelRehab anew; the command «heelrehab check» names the file.",
    )


def damage_text(lines: int) -> str:
    """Return what is said of damaged lines of the history that were newly set aside."""
    told = translate(
        "Faults",
        "Set aside from the history: %n damaged entry(s), as after a power cut. All others were "
        "read. The command «heelrehab check» lists them.",
        "",
        lines,
    )
    backup = translate("Faults", "A backup may hold them: Settings, Your data, Backups.")
    return f"{told} {backup}"


def _cause_text(cause: Cause) -> str:
    match cause:
        case Cause.DISK_FULL:
            return translate("Faults", "The disk is full: make room, and it is written by itself.")
        case Cause.READ_ONLY | Cause.DENIED:
            return translate(
                "Faults", "The folder may not be written to: check its rights, and it is retried."
            )
        case Cause.GONE:
            return translate(
                "Faults", "The folder is gone: put it or its drive back, and it is retried."
            )
        case Cause.FAILING | Cause.NONE:
            return translate(
                "Faults", "The disk reports an error. Keep the window open: it is tried again."
            )
