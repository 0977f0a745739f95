"""Erasing patients who have not come for as long as the clinic keeps histories."""

# Annotations are not postponed: msgspec would compile each of them at every start.
import contextlib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec

from heelrehab.storage.backup.erase import erase_profile
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, SaveState, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.journal.codec import id_of
from heelrehab.storage.kiosk.audit import AuditLog, StaffAction
from heelrehab.storage.kiosk.deeds import LEFT_BEHIND, Ledger
from heelrehab.storage.kiosk.people import Patient, expired, patients
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.paths import DataFolder, ProfileFolder
from heelrehab.storage.vault.door import forgive_tries

LONGEST_PAUSE_DAYS = 60
"""A longer pause between two runs is taken for a wrong date rather than for a holiday."""

_TIME_ORDERED = 7
"""The version of UUIDs that records bear; their first 48 bits are milliseconds."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class _LastRun(msgspec.Struct, frozen=True, kw_only=True):
    """The content of the file."""

    day: date


@dataclass(frozen=True, slots=True)
class RetentionReport:
    """What a run did."""

    erased: tuple[Patient, ...] = ()
    left: tuple[Path, ...] = ()
    """What could not be deleted; the next run tries again."""
    is_first_run: bool = False
    """Nothing was erased: there was no earlier day to hold the date against."""
    doubted_day: date | None = None
    """The day of the last run, where today is not to be trusted beside it; nothing was erased."""


def erase_expired(
    disk: Disk,
    folder: DataFolder,
    log: AuditLog,
    now: datetime,
    retention_days: int | None,
    *,
    is_date_sure: bool = False,
) -> RetentionReport:
    """Erase whose last visit is too long ago: history, backups and key, each noted in the log.

    The last visit is what the card or the newest record says, whichever is later.

    A clock that jumped ahead must not erase everybody. So the first run only notes the day, and
    a run that comes before the last one, or long after it, erases nothing.

    Args:
        disk: Where to erase.
        folder: The data folder.
        log: Notes each erasing before it happens; what cannot be noted is not erased.
        now: The present moment with the local zone.
        retention_days: Days after the last visit, None for ever.
        is_date_sure: Somebody looked at the date.

    Raises:
        StorageError: ``UNREADABLE`` or ``NOT_WRITABLE``; who was erased before it is gone, the
            others are untouched.
    """
    path = kiosk_folder(folder).retention
    today = now.date()
    last_day = None if is_date_sure else _last_day(disk, path)
    is_first_run = last_day is None and not is_date_sure
    if last_day is not None and not 0 <= (today - last_day).days <= LONGEST_PAUSE_DAYS:
        log.note(StaffAction.RETENTION_REFUSED, now)
        return RetentionReport(doubted_day=last_day)
    content = msgspec.json.encode(_LastRun(day=today)) + b"\n"
    _require_saved(path, write_atomically(disk, path, content))
    if is_first_run or retention_days is None:
        return RetentionReport(is_first_run=is_first_run)
    erased = tuple(
        each
        for each in expired(patients(disk, folder), today, retention_days)
        if not _has_come_since(disk, folder.profile(each.profile_id), today, retention_days)
    )
    left: list[Path] = []
    ledger = Ledger(log, lambda: now)
    for patient in erased:
        with ledger.begin(StaffAction.RETENTION_ERASED, patient.profile_id) as deed:
            remaining = erase_profile(disk, folder, patient.profile_id)
            if remaining:
                deed.fall_short(LEFT_BEHIND)
        left += remaining
        with contextlib.suppress(StorageError):
            forgive_tries(disk, folder, patient)
    return RetentionReport(erased, tuple(left))


def _has_come_since(disk: Disk, place: ProfileFolder, today: date, retention_days: int) -> bool:
    """Whether the history is younger than the card says, as where it is shared between kiosks.

    The ids of records tell when, even of lines that are locked.
    """
    newest = max((_day_of(each) for each in _ids(disk, place)), default=date.min)
    return (today - newest).days <= retention_days


def _ids(disk: Disk, place: ProfileFolder) -> Iterator[str]:
    try:
        for name in disk.names(place.history):
            for line in disk.read_file(place.history / name).splitlines():
                yield id_of(line)
    except OSError as error:
        path = Path(error.filename or place.history)
        raise StorageError(Fault(FaultCode.UNREADABLE, path, detail=str(error))) from error


def _day_of(record_id: str) -> date:
    """Return the day on which an id was made, the first of all days where it does not tell."""
    try:
        made = uuid.UUID(record_id)
        if made.version != _TIME_ORDERED:
            return date.min
        return (_EPOCH + timedelta(milliseconds=made.int >> 80)).date()
    except (ValueError, OverflowError):
        return date.min


def _last_day(disk: Disk, path: Path) -> date | None:
    """Return the day of the last run, None where there was none or it cannot be told."""
    try:
        return msgspec.json.decode(disk.read_file(path), type=_LastRun).day
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError(Fault(FaultCode.UNREADABLE, path, detail=str(error))) from error
    except (msgspec.MsgspecError, UnicodeError):
        return None


def _require_saved(path: Path, outcome: Outcome) -> None:
    if outcome.state is SaveState.NOT_SAVED:
        raise StorageError(Fault(FaultCode.NOT_WRITABLE, path, detail=outcome.error))
