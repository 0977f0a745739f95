"""Zips from elsewhere: backups, and what somebody packed of an export. Nothing is unpacked."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode
from heelrehab.storage.backup.restore import MAX_ARCHIVE_BYTES, read_archive
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError

_WANTED = re.compile(r"(?:[^/]+/)?(?:tables/)?(history\.json|[a-z_]+\.csv)")
"""What an export holds that can be taken in, be it packed with its folder or without."""
_BY_OTHERS = re.compile(r"(?:.*/)?(?:\.[^/]*|__MACOSX/.*)")
"""What file managers add of their own."""
_NO_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)
"""What zipfile raises on damage; RuntimeError is its word for a password."""
_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_MOST_NAMES = 1000


def archived_files(disk: Disk, path: Path, max_bytes: int) -> dict[str, bytes]:
    """Return the files of a backup by name, or those of an export that can be taken in.

    Args:
        disk: Where to read.
        path: The zip.
        max_bytes: How much the files of an export may unpack to, together.

    Raises:
        ExchangeError: ``UNREADABLE`` or ``BAD_ARCHIVE``.
    """
    try:
        if path.stat().st_size <= MAX_ARCHIVE_BYTES:
            found = _exported(path, disk.read_file(path), max_bytes)
            if found:
                return found
        return read_archive(disk, path)
    except OSError as error:
        refusal = Refusal(RefusalCode.UNREADABLE, str(path), detail=str(error))
        raise ExchangeError(refusal) from error
    except StorageError as error:
        fault = error.fault
        is_unread = fault.code is FaultCode.UNREADABLE
        code = RefusalCode.UNREADABLE if is_unread else RefusalCode.BAD_ARCHIVE
        refusal = Refusal(code, str(path), None, fault.key, fault.value, fault.detail)
        raise ExchangeError(refusal) from error


def _exported(path: Path, content: bytes, max_bytes: int) -> dict[str, bytes]:
    """Return the files of an export, none where the zip is something else."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [each for each in archive.infolist() if not each.is_dir()]
            if not any(_WANTED.fullmatch(each.filename) for each in entries):
                return {}
            return _wanted(path, archive, entries, max_bytes)
    except _NO_ZIP as error:
        refusal = Refusal(RefusalCode.BAD_ARCHIVE, str(path), detail=str(error))
        raise ExchangeError(refusal) from error


def _wanted(
    path: Path, archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], max_bytes: int
) -> dict[str, bytes]:
    if len(entries) > _MOST_NAMES:
        raise _refused(path, detail=f"more than {_MOST_NAMES} files")
    room = max_bytes
    found: dict[str, bytes] = {}
    for entry in entries:
        if _leads_elsewhere(entry.filename) or entry.compress_type not in _COMPRESSIONS:
            raise _refused(path, name=entry.filename)
        wanted = _WANTED.fullmatch(entry.filename)
        if wanted is None or _BY_OTHERS.fullmatch(entry.filename):
            continue
        if wanted[1] in found:
            raise _refused(path, name=entry.filename)
        with archive.open(entry) as member:
            # A zip bomb may lie of its size; no more than there is room for is ever unpacked.
            content = member.read(room + 1)
        room -= len(content)
        if room < 0:
            raise _refused(path, detail=f"unpacks to more than {max_bytes} bytes")
        found[wanted[1]] = content
    return found


def _leads_elsewhere(name: str) -> bool:
    place = PurePosixPath(name)
    return place.is_absolute() or ".." in place.parts or "\\" in name or ":" in name


def _refused(path: Path, *, name: str = "", detail: str = "") -> ExchangeError:
    key = "name" if name else ""
    return ExchangeError(Refusal(RefusalCode.BAD_ARCHIVE, str(path), None, key, name, detail))
