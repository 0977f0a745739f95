"""Files from elsewhere, opened with care: never more than memory is safe with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from heelrehab.core.records import AnyRecord
from heelrehab.exchange.document import read_document
from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode
from heelrehab.exchange.incoming.archives import archived_files
from heelrehab.exchange.incoming.visits import Offer
from heelrehab.exchange.strict_json import require_strict
from heelrehab.exchange.tables.csv_files import SUFFIX as CSV_SUFFIX
from heelrehab.exchange.tables.csv_files import records_from_csv
from heelrehab.exchange.take_home.package import Package
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.storage.journal.reading import JOURNAL_SUFFIX, parsed_journal

MAX_BYTES = 48 * 1024 * 1024
"""Of one file, and of all files of a folder together; ten years of history are 6 MB."""
MAX_LINES = 500_000
"""Of journals and tables; ten years of history are 15,000."""
_HISTORY = "history"
DOCUMENT = "history.json"
"""What an export of everything calls the one file that holds it all."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a file or folder from elsewhere holds."""

    records: tuple[AnyRecord, ...]
    display_name: str = ""
    """Whose history it says it is, "" where it says nothing."""
    faults: tuple[Fault, ...] = ()
    """Lines of journals that were left out."""
    package: Package | None = None
    """The visit to a clinic that it was, with who signed it."""
    offer: Offer | None = None
    """A prescription that comes with it, to be asked about by itself."""


def read_source(disk: Disk, path: Path, max_bytes: int = MAX_BYTES) -> Source:
    """Read a JSON document, a table, a folder of tables or journals, a backup or an export.

    Raises:
        ExchangeError: It is refused; nothing was written.
    """
    try:
        if path.is_dir():
            return _from_folder(disk, path, max_bytes)
        suffix = path.suffix.lower()
        if suffix == ".zip":
            return _from_archive(disk, path, max_bytes)
        content = _contents(disk, [path], max_bytes)[path.name]
    except OSError as error:
        refusal = Refusal(RefusalCode.UNREADABLE, str(path), detail=str(error))
        raise ExchangeError(refusal) from error
    if suffix == JOURNAL_SUFFIX:
        return _from_journals({path.name: content}, str(path))
    if suffix == CSV_SUFFIX:
        return Source(_some(path, _from_tables({path.name: content}, str(path))))
    document = read_document(str(path), content)
    return Source(_some(path, document.records), document.display_name)


def _from_folder(disk: Disk, path: Path, max_bytes: int) -> Source:
    """Read an export, a folder of tables, a history folder, or a person's folder with one."""
    if (path / DOCUMENT).is_file():
        return _from_export(path, _contents(disk, [path / DOCUMENT], max_bytes))
    folder = path / _HISTORY if (path / _HISTORY).is_dir() else path
    names = [name for name in disk.names(folder) if not name.startswith(".")]
    for suffix in (JOURNAL_SUFFIX, CSV_SUFFIX):
        chosen = [folder / name for name in names if name.endswith(suffix)]
        if not chosen:
            continue
        files = _contents(disk, chosen, max_bytes)
        if suffix == JOURNAL_SUFFIX:
            return _from_journals(files, str(path))
        return Source(_some(path, _from_tables(files, str(path))))
    raise ExchangeError(Refusal(RefusalCode.NOTHING_FOUND, str(path)))


def _from_archive(disk: Disk, path: Path, max_bytes: int) -> Source:
    """Read a backup, an export of everything or of tables, in this order of trust."""
    files = archived_files(disk, path, max_bytes)
    journals = {
        name: content
        for name, content in files.items()
        if name.startswith(f"{_HISTORY}/") and name.endswith(JOURNAL_SUFFIX)
    }
    if DOCUMENT not in files and not any(name.endswith(CSV_SUFFIX) for name in files):
        return _from_journals(journals, str(path))
    return _from_export(path, files)


def _from_export(path: Path, files: Mapping[str, bytes]) -> Source:
    """Read the one document that holds everything, or else the tables."""
    if DOCUMENT in files:
        document = read_document(str(path / DOCUMENT), files[DOCUMENT])
        return Source(_some(path, document.records), document.display_name)
    return Source(_some(path, _from_tables(files, str(path))))


def _from_tables(files: Mapping[str, bytes], source: str) -> tuple[AnyRecord, ...]:
    _require_few_lines(files, source)
    return tuple(records_from_csv(files))


def _require_few_lines(files: Mapping[str, bytes], source: str) -> None:
    lines = sum(content.count(b"\n") for content in files.values())
    if lines > MAX_LINES:
        detail = f"{lines} lines, at most {MAX_LINES}"
        raise ExchangeError(Refusal(RefusalCode.TOO_LARGE, source, detail=detail))


def _from_journals(files: Mapping[str, bytes], source: str) -> Source:
    """Read journals; a line that another reader could understand differently is left out."""
    _require_few_lines(files, source)
    records: list[AnyRecord] = []
    faults: list[Fault] = []
    for name, content in files.items():
        clear, ambiguous = _clear_lines(name, content)
        journal = parsed_journal(Path(name), clear)
        records += journal.records
        faults += [*ambiguous, *journal.faults]
    if not records:
        is_locked = any(fault.code is FaultCode.LOCKED for fault in faults)
        code = RefusalCode.LOCKED if is_locked else RefusalCode.NOTHING_FOUND
        detail = str(faults[0]) if faults else ""
        raise ExchangeError(Refusal(code, source, detail=detail))
    return Source(tuple(records), faults=tuple(faults))


def _clear_lines(name: str, content: bytes) -> tuple[bytes, list[Fault]]:
    """Blank out the lines with doubled keys, so that the others keep their numbers."""
    lines = content.split(b"\n")
    faults = []
    for number, line in enumerate(lines, start=1):
        try:
            require_strict(name, line)
        except ExchangeError as error:
            if error.refusal.code is RefusalCode.DUPLICATE_KEY:
                key = error.refusal.key
                faults.append(Fault(FaultCode.DAMAGED_LINE, Path(name), number, key))
                lines[number - 1] = b""
    return b"\n".join(lines), faults


def _contents(disk: Disk, paths: list[Path], max_bytes: int) -> dict[str, bytes]:
    """Return the files by name, unless they are too large together to be read."""
    require_small(paths, max_bytes)
    return {path.name: disk.read_file(path) for path in paths}


def require_small(paths: Sequence[Path], max_bytes: int) -> None:
    """Check that files are together small enough to be read.

    Raises:
        ExchangeError: ``TOO_LARGE``.
        OSError: One cannot be looked at.
    """
    size = sum(path.stat().st_size for path in paths)
    if size > max_bytes:
        detail = f"{size} bytes, at most {max_bytes}"
        raise ExchangeError(Refusal(RefusalCode.TOO_LARGE, str(paths[0]), detail=detail))


def _some(path: Path, records: tuple[AnyRecord, ...]) -> tuple[AnyRecord, ...]:
    if not records:
        raise ExchangeError(Refusal(RefusalCode.NOTHING_FOUND, str(path)))
    return records
