"""One zip a day of all that one person's folder holds, verified after writing; the last 14 stay."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from heelrehab.storage.disk import FILE_MODE, Disk
from heelrehab.storage.durable import Outcome, SaveState, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.paths import ProfileFolder

KEPT_DAYS = 14
_DAILY = re.compile(r"\d{4}-\d{2}-\d{2}\.zip")
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
"""No clock is read: the same files give the same bytes on every day."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup just made, and the old ones that made way for it."""

    path: Path
    outcome: Outcome
    removed: tuple[Path, ...] = ()
    is_smaller: bool = False
    """True where there is less history than in the backup before; then none makes way."""


def back_up_daily(disk: Disk, place: ProfileFolder, day: date) -> Backup | None:
    """Make the backup of ``day``; None where it is there already or there is no history.

    Raises:
        StorageError: ``NOT_WRITABLE`` or ``UNREADABLE``; ``BAD_BACKUP`` where what was written
            cannot be read back. The backups of other days stay.
    """
    path = place.backups / f"{day.isoformat()}.zip"
    earlier = daily_backups(disk, place)
    if path in earlier:
        return None
    files = files_of(disk, place)
    if not any(name.startswith(f"{place.history.name}/") for name in files):
        return None
    try:
        disk.make_folder(place.backups)
    except OSError as error:
        fault = Fault(FaultCode.NOT_WRITABLE, place.backups, detail=str(error))
        raise StorageError(fault) from error
    outcome = write_archive(disk, path, files)
    is_smaller = bool(earlier) and _history_bytes(disk, path) < _history_bytes(disk, earlier[-1])
    removed = () if is_smaller else _rotate(disk, [*earlier, path], path)
    return Backup(path, outcome, removed, is_smaller)


def daily_backups(disk: Disk, place: ProfileFolder) -> tuple[Path, ...]:
    """Return the daily backups, oldest first.

    Raises:
        StorageError: ``UNREADABLE``.
    """
    try:
        names = disk.names(place.backups)
    except OSError as error:
        fault = Fault(FaultCode.UNREADABLE, place.backups, detail=str(error))
        raise StorageError(fault) from error
    return tuple(place.backups / name for name in names if _DAILY.fullmatch(name))


def files_of(disk: Disk, place: ProfileFolder) -> dict[str, bytes]:
    """Return all that is kept of a person, by name within the archive.

    Raises:
        StorageError: ``UNREADABLE``.
    """
    quarantine = place.root / "quarantine"
    found = {}
    try:
        for file in (place.card, place.keys):
            if file.exists():
                found[file.name] = disk.read_file(file)
        for folder in (place.history, quarantine):
            for name in disk.names(folder):
                if not name.startswith("."):
                    found[f"{folder.name}/{name}"] = disk.read_file(folder / name)
    except OSError as error:
        path = Path(error.filename or place.root)
        raise StorageError(Fault(FaultCode.UNREADABLE, path, detail=str(error))) from error
    return found


def write_archive(disk: Disk, path: Path, files: dict[str, bytes]) -> Outcome:
    """Write ``files`` as a zip and read it back.

    Raises:
        StorageError: ``NOT_WRITABLE``, or ``BAD_BACKUP`` where it cannot be read back as it was
            written; then it is deleted.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _ZIP_EPOCH)
            entry.external_attr = FILE_MODE << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    outcome = write_atomically(disk, path, buffer.getvalue())
    if outcome.state is SaveState.NOT_SAVED:
        raise StorageError(Fault(FaultCode.NOT_WRITABLE, path, detail=outcome.error))
    try:
        why = "" if disk.read_file(path) == buffer.getvalue() else "reads back otherwise"
    except OSError as error:
        why = str(error)
    if why:
        with contextlib.suppress(OSError):
            disk.remove(path)
        raise StorageError(Fault(FaultCode.BAD_BACKUP, path, detail=why))
    return outcome


def _history_bytes(disk: Disk, path: Path) -> int:
    """Return the length of all journals in a backup; 0 where it cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(disk.read_file(path))) as archive:
            entries = archive.infolist()
    except (OSError, zipfile.BadZipFile):
        return 0
    return sum(entry.file_size for entry in entries if entry.filename.startswith("history/"))


def _rotate(disk: Disk, paths: list[Path], newest: Path) -> tuple[Path, ...]:
    """Delete all but the last 14 by date; one that cannot be deleted waits for the next day."""
    removed = []
    for path in sorted(paths)[:-KEPT_DAYS]:
        if path == newest:
            continue
        try:
            disk.remove(path)
        except OSError:
            continue
        removed.append(path)
    return tuple(removed)
