"""Takes in a history from another machine: says what is in it, then adds what is new."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from heelrehab.commands.records.speaking import speaking
from heelrehab.commands.records.whose import profile_of
from heelrehab.commands.window import usual_folder
from heelrehab.core.records import AnyRecord
from heelrehab.exchange.faults import ExchangeError
from heelrehab.exchange.incoming.preview import Preview, preview, take_over
from heelrehab.exchange.incoming.sources import Source, read_source
from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState
from heelrehab.storage.faults import StorageError
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder
from heelrehab.system.clock import SystemClock
from heelrehab.ui.strings.exchange import preview_text, refused_text, taken_over_text
from heelrehab.ui.strings.faults import refusal_text
from heelrehab.workspace import DataPlace, fresh_id, prepare_place

EXIT_FAULT = 1
IMPORTED = "imported"
"""What the names of the journals begin with that an import writes."""


def run(options: RunOptions, asked: argparse.Namespace) -> int:
    """Print what is in the file, then add what is new; exit 1 where it is refused."""
    with speaking(options.language):
        return _run(options, asked.file, is_dry=asked.dry_run)


def _run(options: RunOptions, path: Path, *, is_dry: bool) -> int:
    if options.is_demo:
        return _refuse("The made-up history takes nothing in. Nothing was changed.")
    disk = Disk()
    try:
        source = read_source(disk, path)
    except ExchangeError as error:
        return _refuse(refused_text(error.refusal))
    try:
        if is_dry:
            return _tell(disk, options, source)
        return _import(prepare_place(options, usual_folder()), source)
    except StorageError as error:
        return _refuse(refusal_text(error.fault))


def _tell(disk: Disk, options: RunOptions, source: Source) -> int:
    """Print what would be added, making nothing."""
    folder = DataFolder(options.data_dir or usual_folder())
    profile_id = profile_of(disk, folder, options)
    records: Sequence[AnyRecord] = ()
    if profile_id:
        records = read_history(disk, folder.profile(profile_id).history).records
    print(preview_text(preview(records, source)))
    return 0


def _import(place: DataPlace, source: Source) -> int:
    from PySide6.QtCore import QLockFile  # noqa: PLC0415 - a file that is refused needs no Qt

    lock = QLockFile(str(place.profile.lock))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return _refuse("HeelRehab is open on this history. Close it, then import again.")
    try:
        return _add(place, source)
    finally:
        lock.unlock()


def _add(place: DataPlace, source: Source) -> int:
    records = read_history(place.disk, place.profile.history).records
    plan: Preview = preview(records, source)
    print(preview_text(plan))
    for conflict in plan.conflicting:
        print(f"  {conflict.here.id}: kept as it is here")
    if not plan.new:
        return 0
    journal = place.profile.journal(f"{IMPORTED}-{fresh_id(SystemClock())}")
    outcome = take_over(place.disk, plan, journal)
    told = taken_over_text(outcome, len(plan.new))
    if outcome.state is SaveState.NOT_SAVED:
        return _refuse(told)
    print(told)
    return 0


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return EXIT_FAULT
