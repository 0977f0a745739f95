"""Writes a history as tables, JSON, FHIR, a report or a calendar, without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import time
from pathlib import Path

from heelrehab import __version__
from heelrehab.commands.records.speaking import speaking
from heelrehab.commands.records.whose import profile_of
from heelrehab.commands.window import usual_folder
from heelrehab.content.catalogue import Catalogue, open_catalogue, resources_folder
from heelrehab.core.history import resolve
from heelrehab.core.records import AnyRecord
from heelrehab.exchange.fhir.bundle import Subject
from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState, write_atomically
from heelrehab.storage.faults import StorageError
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.profiles import load_profile
from heelrehab.storage.settings import load_settings
from heelrehab.system.clock import SystemClock
from heelrehab.ui.exports.files import (
    ExportKind,
    ExportSource,
    coming,
    content_of,
    table_files,
    write_folder,
)
from heelrehab.ui.exports.written import Written
from heelrehab.ui.strings.exchange import nothing_coming_text
from heelrehab.ui.strings.faults import refusal_text

EXIT_FAULT = 1


class _NothingError(Exception):
    """There is nothing to export; the message says so in a sentence."""


def run(options: RunOptions, asked: argparse.Namespace) -> int:
    """Write the file or folder; exit 1 with a sentence where it does not come about."""
    kind = ExportKind(asked.format)
    with speaking(options.language, is_drawing=kind is ExportKind.PDF):
        return _export(options, kind, asked.out)


def _export(options: RunOptions, kind: ExportKind, out: Path) -> int:
    disk = Disk()
    try:
        source = _source(disk, options, resources_folder())
    except StorageError as error:
        return _refuse(refusal_text(error.fault))
    except _NothingError as error:
        return _refuse(str(error))
    if kind is ExportKind.ICS and not coming(source):
        return _refuse(nothing_coming_text())
    if kind is ExportKind.CSV and out.suffix.lower() != kind.suffix:
        written = write_folder(disk, out, table_files(source))
    elif out.is_dir():
        return _refuse(f"{out} is a folder; name the file to write. Nothing was written.")
    else:
        written = Written(out, write_atomically(disk, out, content_of(kind, source)))
    if written.outcome.state is SaveState.NOT_SAVED:
        return _refuse(written.sentence)
    print(written.sentence)
    return 0


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return EXIT_FAULT


def _source(disk: Disk, options: RunOptions, resources: Path) -> ExportSource:
    """Return the history as it stands on the disk, or the made-up one.

    Raises:
        StorageError: The folder cannot be read, or the profile's name is none.
        _NothingError: There is no such history.
    """
    now = SystemClock().now()
    catalogue = open_catalogue([resources], options.language or "en")
    if options.is_demo:
        from heelrehab.demo import DEMO_NAME, demo_records  # noqa: PLC0415 - on demand

        return _made(demo_records(catalogue, now), Subject("demo", DEMO_NAME), catalogue)
    folder = DataFolder(options.data_dir or usual_folder())
    profile_id = profile_of(disk, folder, options)
    if not profile_id:
        whose = f"of {options.profile} " if options.profile else ""
        message = f"There is no history {whose}in {folder.root}. Nothing was written."
        raise _NothingError(message)
    place = folder.profile(profile_id)
    own = folder.content
    if own.is_dir():
        catalogue = open_catalogue([resources, own], catalogue.language)
    reading = read_history(disk, place.history)
    if reading.locked:
        message = (
            f"{reading.locked} entries of this history are locked, and only a kiosk opens them: "
            "let its staff export them there. Nothing was written."
        )
        raise _NothingError(message)
    if reading.faults:
        told = f"{len(reading.faults)} faults in the files: heelrehab check names them."
        print(told, file=sys.stderr)
    name = load_profile(disk, place).value.display_name
    times = load_settings(disk, folder).value.reminder_times
    return _made(reading.records, Subject(profile_id, name), catalogue, times)


def _made(
    records: Sequence[AnyRecord],
    subject: Subject,
    catalogue: Catalogue,
    times: tuple[time, ...] = (),
) -> ExportSource:
    return ExportSource(
        history=resolve(records),
        records=records,
        subject=subject,
        now=SystemClock().now(),
        program_version=__version__,
        catalogue=catalogue,
        session_times=times,
    )
