"""Everything that is wrong below a data folder, without changing any of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from heelrehab.core.records import AnyRecord
from heelrehab.storage.backup.archive import daily_backups
from heelrehab.storage.backup.restore import read_archive
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import TEMPORARY_SUFFIX
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder, ProfileFolder
from heelrehab.storage.profiles import load_profile, profile_ids
from heelrehab.storage.settings import load_settings
from heelrehab.storage.vault.files import load_patient


@dataclass(frozen=True, slots=True)
class ProfileReport:
    """What was found of one person."""

    profile_id: str
    records_by_type: dict[str, int]
    journals: int
    duplicates: int
    backups: int
    faults: tuple[Fault, ...]
    locked: int = 0
    """Sound lines that only the person's key opens: no fault."""


@dataclass(frozen=True, slots=True)
class DataReport:
    """What was found in a data folder."""

    profiles: tuple[ProfileReport, ...]
    faults: tuple[Fault, ...]
    """Of the folder and the settings; each person's stand in their report."""

    @property
    def all_faults(self) -> tuple[Fault, ...]:
        """Every fault, the folder's first."""
        return self.faults + tuple(fault for each in self.profiles for fault in each.faults)


def check_data(disk: Disk, folder: DataFolder) -> DataReport:
    """Read all that lies in ``folder`` and return what is wrong with it."""
    faults = [*_open_to_others(disk, folder.root), *load_settings(disk, folder).faults]
    try:
        ids = profile_ids(disk, folder)
    except StorageError as error:
        return DataReport((), (*faults, error.fault))
    reports = []
    for profile_id in ids:
        try:
            reports.append(check_profile(disk, profile_id, folder.profile(profile_id)))
        except StorageError as error:
            faults.append(error.fault)
    return DataReport(tuple(reports), tuple(faults))


def check_profile(disk: Disk, profile_id: str, place: ProfileFolder) -> ProfileReport:
    """Read one person's files and return what is wrong with them."""
    history = read_history(disk, place.history)
    faults = [*load_profile(disk, place).faults, *_unsound(history.faults), *_bad_keys(disk, place)]
    for folder in (place.root, place.history):
        faults += [*_open_to_others(disk, folder), *_left_behind(disk, folder)]
    for journal in history.journals:
        faults += _open_to_others(disk, journal.path)
    backups = 0
    try:
        for backup in daily_backups(disk, place):
            backups += 1
            faults += _bad_backup(disk, backup)
    except StorageError as error:
        faults.append(error.fault)
    return ProfileReport(
        profile_id,
        records_by_type(history.records),
        len(history.journals),
        history.duplicates,
        backups,
        tuple(faults),
        history.locked,
    )


def records_by_type(records: Iterable[AnyRecord]) -> dict[str, int]:
    """Return how many records there are of each type, by the type's name in the journal."""
    counts = Counter(str(record.__struct_config__.tag) for record in records)
    return dict(sorted(counts.items()))


def _unsound(faults: Iterable[Fault]) -> list[Fault]:
    """Return the faults without those that only say that the key is not here."""
    return [fault for fault in faults if fault.code is not FaultCode.LOCKED]


def _bad_keys(disk: Disk, place: ProfileFolder) -> list[Fault]:
    try:
        load_patient(disk, place.keys)
    except StorageError as error:
        return [error.fault]
    return []


def _bad_backup(disk: Disk, path: Path) -> list[Fault]:
    try:
        read_archive(disk, path)
    except StorageError as error:
        return [error.fault]
    return []


def _open_to_others(disk: Disk, path: Path) -> list[Fault]:
    try:
        return [Fault(FaultCode.OPEN_TO_OTHERS, path)] if disk.is_open_to_others(path) else []
    except FileNotFoundError:
        return []
    except OSError as error:
        return [Fault(FaultCode.UNREADABLE, path, detail=str(error))]


def _left_behind(disk: Disk, folder: Path) -> list[Fault]:
    try:
        names = disk.names(folder)
    except OSError as error:
        return [Fault(FaultCode.UNREADABLE, folder, detail=str(error))]
    return [
        Fault(FaultCode.LEFT_BEHIND, folder / name)
        for name in names
        if name.endswith(TEMPORARY_SUFFIX)
    ]
