"""The self-check of a kiosk: settings, protection, log, keys, histories, content, room on disk."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator

from heelrehab.commands.administration.place import KioskPlace
from heelrehab.commands.records.check import content_lines
from heelrehab.content.catalogue import resources_folder
from heelrehab.storage.check import check_data
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.audit import AuditEntry, Step
from heelrehab.storage.kiosk.deeds import Ending, happenings
from heelrehab.storage.kiosk.people import patient_faults, patients
from heelrehab.storage.kiosk.protection import unprotected
from heelrehab.storage.kiosk.settings import settings_faults
from heelrehab.storage.vault.files import load_staff

LEAST_FREE_BYTES = 200_000_000
"""Below it the next update or some months of backups may not find room."""
HEAD_LETTERS = 12
"""How many letters of the log's head are told: enough that no other log has them by chance."""

Line = tuple[bool, str]
"""Whether a line tells of a fault, and the line."""


def check(place: KioskPlace, known_head: str) -> Iterator[Line]:
    """Yield what was looked at and every fault, with file and key.

    Args:
        place: The kiosk.
        known_head: What somebody wrote down of the log's head earlier; "" for nothing.
    """
    yield from _told("settings", settings_faults(place.disk, place.settings))
    yield from _told("protection", _protection(place))
    yield from _told("staff's keys", _staff(place))
    yield from _log_lines(place, known_head)
    yield from _patient_lines(place)
    yield from _room_lines(place)
    yield from content_lines((place.folder.content,) if place.folder.content.is_dir() else ())


def _told(what: str, faults: Iterable[Fault]) -> Iterator[Line]:
    faults = tuple(faults)
    yield False, f"{what}: {f'{len(faults)} faults' if faults else 'in order'}"
    for fault in faults:
        yield True, f"  {fault}"


def _protection(place: KioskPlace) -> tuple[Fault, ...]:
    return unprotected(
        place.disk, [place.folder.root], readable=[place.settings, resources_folder()]
    )


def _staff(place: KioskPlace) -> Iterator[Fault]:
    try:
        if load_staff(place.disk, place.kiosk.staff) is None:
            yield Fault(FaultCode.NOT_FOUND, place.kiosk.staff)
    except StorageError as error:
        yield error.fault


def _log_lines(place: KioskPlace, known_head: str) -> Iterator[Line]:
    reading = place.log.reading()
    head = reading.head[:HEAD_LETTERS] or "none"
    yield False, f"log: entries {len(reading.entries)}, head {head}"
    for each in happenings(reading):
        if each.ending is Ending.UNKNOWN and each.entry.step is Step.BEGUN:
            yield False, f"  {_unended(each.entry)}"
    if reading.broken is not None:
        yield True, f"  {reading.broken}"
    if known_head and not any(each.startswith(known_head.lower()) for each in reading.heads):
        yield True, f"  {place.log.path}: no line has the head {known_head} that was written down"


def _unended(entry: AuditEntry) -> str:
    """Return what began and is not known to have ended, as after a power cut."""
    about = f" {entry.profile_id}" if entry.profile_id else ""
    return f"{entry.at:%Y-%m-%d %H:%M} {entry.action.value}{about}: how it ended is not noted"


def _patient_lines(place: KioskPlace) -> Iterator[Line]:
    try:
        yield False, f"patients: {len(patients(place.disk, place.folder))}"
        faults = list(patient_faults(place.disk, place.folder))
    except StorageError as error:
        faults = [error.fault]
    report = check_data(place.disk, place.folder)
    faults += [each for each in report.all_faults if each.code not in _NO_FAULT_HERE]
    yield from _told("histories", faults)


def _room_lines(place: KioskPlace) -> Iterator[Line]:
    try:
        free = shutil.disk_usage(place.folder.root).free
    except OSError as error:
        yield True, f"  {place.folder.root}: {error}"
        return
    yield free < LEAST_FREE_BYTES, f"room on the disk: {free // 1_000_000:,} MB"


_NO_FAULT_HERE = frozenset({FaultCode.LOCKED, FaultCode.OPEN_TO_OTHERS})
"""Histories are to be locked; what is open to others, protection has told already."""
