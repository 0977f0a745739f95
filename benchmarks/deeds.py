"""Everything that writes to a person's disk, done once each; ``faults.py`` lets it fail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from made_up import lines, records

from heelrehab.core.history import resolve
from heelrehab.exchange.document import document
from heelrehab.exchange.faults import ExchangeError
from heelrehab.exchange.incoming.preview import preview, take_over
from heelrehab.exchange.incoming.sources import read_source
from heelrehab.exchange.tables.csv_files import csv_files
from heelrehab.exchange.tables.kinds import tables
from heelrehab.storage.backup.archive import back_up_daily
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, write_atomically
from heelrehab.storage.faults import StorageError
from heelrehab.storage.journal.journal import Journal
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder, ProfileFolder, prepare
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.storage.settings import Settings, load_settings, save_settings
from heelrehab.ui.exports.files import write_folder
from heelrehab.ui.strings.exchange import refused_text, taken_over_text, written_text
from heelrehab.ui.strings.faults import refusal_text, saving_text, settings_text

HISTORY = 20
IMPORTED = 5
"""So many records more than the history are in the file to be imported."""
TORN = b'{"type":"note","v":1,"id":"torn'
DAY = date(2026, 11, 22)
Told = tuple[str, str]
"""The outcome, and the sentence that a person saw."""


@dataclass(frozen=True, slots=True)
class Export:
    """A file that is written over an older one."""

    name: str
    old: bytes
    new: bytes


def _document(count: int) -> bytes:
    exported_at = datetime(2026, 11, 22, tzinfo=UTC)
    return document(records(count), program_version="1", exported_at=exported_at)


EXPORT = Export("history.json", _document(1), _document(HISTORY))
IMPORT, IMPORT_CONTENT = "other.json", _document(HISTORY + IMPORTED)
TABLES = dict(sorted(csv_files(tables(resolve(records(HISTORY)))).items())[:2])
"""Two of the tables: each is written alike."""


def places(root: Path) -> tuple[DataFolder, ProfileFolder]:
    """Return the data folder and its one person."""
    folder = DataFolder(root / "data")
    return folder, folder.profile("anna")


def set_up(root: Path) -> None:
    """Make a history with a torn tail, settings, a backup, an older export, a file to import."""
    folder, place = places(root)
    prepare(Disk(), folder)
    create_profile(Disk(), folder, "anna", Profile())
    place.journal("laptop").write_bytes(b"".join(lines(HISTORY)))
    back_up_daily(Disk(), place, DAY.replace(day=DAY.day - 1))
    with place.journal("laptop").open("ab") as journal:
        journal.write(TORN)
    save_settings(Disk(), folder, load_settings(Disk(), folder))
    (root / EXPORT.name).write_bytes(EXPORT.old)
    (root / IMPORT).write_bytes(IMPORT_CONTENT)


def act(root: Path) -> dict[str, Told]:
    """Do each kind of write once and return what was said of it."""
    disk = Disk()
    place = places(root)[1]
    path = place.journal("laptop")
    journal = Journal(disk, path, place.quarantine(path), is_writable=True)
    said = {}
    for number, record in enumerate(list(records(HISTORY + 2))[HISTORY:]):
        outcome = journal.append(journal.line_of(record))
        said[f"append {number}"] = _told(outcome, saving_text(outcome, 1))
    deeds: dict[str, Callable[[Disk, Path], Told]] = {
        "settings": _settings,
        "backup": _backup,
        "export": _export,
        "tables": _tables,
        "import": _import,
    }
    return said | {name: deed(disk, root) for name, deed in deeds.items()}


def _told(outcome: Outcome, sentence: str) -> Told:
    if outcome.is_saved:
        return outcome.state.value, ""
    return f"{outcome.state.value} ({outcome.cause.value})", sentence


def _settings(disk: Disk, root: Path) -> Told:
    folder = places(root)[0]
    settings = load_settings(disk, folder).with_value(Settings(text_percent=150))
    outcome = save_settings(disk, folder, settings)
    return _told(outcome, settings_text(outcome))


def _backup(disk: Disk, root: Path) -> Told:
    try:
        backup = back_up_daily(disk, places(root)[1], DAY)
    except StorageError as error:
        return f"not_saved ({error.fault.code.value})", refusal_text(error.fault)
    return _told(backup.outcome, "") if backup else ("none needed", "")


def _export(disk: Disk, root: Path) -> Told:
    path = root / EXPORT.name
    outcome = write_atomically(disk, path, EXPORT.new)
    return _told(outcome, written_text(outcome, path))


def _tables(disk: Disk, root: Path) -> Told:
    path = root / "tables"
    written = write_folder(disk, path, TABLES)
    return _told(written.outcome, written.sentence)


def _import(disk: Disk, root: Path) -> Told:
    place = places(root)[1]
    try:
        source = read_source(disk, root / IMPORT)
        here = read_history(disk, place.history).records
        plan = preview(here, source)
        outcome = take_over(disk, plan, place.journal("imported"))
    except ExchangeError as error:
        return f"refused ({error.refusal.code.value})", refused_text(error.refusal)
    except StorageError as error:
        return f"refused ({error.fault.code.value})", refusal_text(error.fault)
    return _told(outcome, taken_over_text(outcome, len(plan.new)))
