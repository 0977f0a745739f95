"""Takes in a history from another machine: says what is in it, then adds what is new."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from heelrehab.commands.records.speaking import speaking
from heelrehab.commands.records.whose import profile_of
from heelrehab.commands.window import usual_folder
from heelrehab.content.catalogue import Catalogue, open_catalogue, resources_folder
from heelrehab.core.records import AnyRecord
from heelrehab.exchange.faults import ExchangeError
from heelrehab.exchange.incoming.preview import Preview, preview, take_over, with_prescription
from heelrehab.exchange.incoming.reader import Reader
from heelrehab.exchange.incoming.sources import Source
from heelrehab.exchange.incoming.visits import PiecesError
from heelrehab.exchange.take_home.clinics import (
    KnownClinics,
    load_clinics,
    remembering,
    save_clinics,
    standing_of,
)
from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState
from heelrehab.storage.faults import StorageError
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder
from heelrehab.system.clock import SystemClock
from heelrehab.ui.exports.pictures import texts_in
from heelrehab.ui.strings.exchange import refused_text, taken_over_text
from heelrehab.ui.strings.faults import refusal_text
from heelrehab.ui.strings.incoming import look_text, offer_text, pieces_text
from heelrehab.workspace import DataPlace, fresh_id, prepare_place

EXIT_FAULT = 1
IMPORTED = "imported"
"""What the names of the journals begin with that an import writes."""


def run(options: RunOptions, asked: argparse.Namespace) -> int:
    """Print what is in the file, then add what is new; exit 1 where it is refused."""
    with speaking(options.language):
        return _run(options, asked.file, is_dry=asked.dry_run, is_following=asked.follow)


def _run(options: RunOptions, paths: list[Path], *, is_dry: bool, is_following: bool) -> int:
    if options.is_demo:
        return _refuse("The made-up history takes nothing in. Nothing was changed.")
    disk, clock = Disk(), SystemClock()
    catalogue = open_catalogue([resources_folder()], options.language or "en")
    try:
        source = Reader(disk, catalogue, texts_in, clock.now()).read(paths)
    except PiecesError as error:
        return _refuse(pieces_text(error))
    except ExchangeError as error:
        return _refuse(refused_text(error.refusal))
    try:
        if is_dry:
            return _tell(disk, options, source, catalogue)
        place = prepare_place(options, usual_folder())
        return _import(place, source, catalogue, is_following=is_following)
    except StorageError as error:
        return _refuse(refusal_text(error.fault))


def _tell(disk: Disk, options: RunOptions, source: Source, catalogue: Catalogue) -> int:
    """Print what would be added, making nothing."""
    folder = DataFolder(options.data_dir or usual_folder())
    profile_id = profile_of(disk, folder, options)
    records: Sequence[AnyRecord] = ()
    if profile_id:
        records = read_history(disk, folder.profile(profile_id).history).records
    _say(preview(records, source), _known(disk, folder, profile_id), catalogue)
    return 0


def _import(place: DataPlace, source: Source, catalogue: Catalogue, *, is_following: bool) -> int:
    from PySide6.QtCore import QLockFile  # noqa: PLC0415 - a file that is refused needs no lock

    lock = QLockFile(str(place.profile.lock))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return _refuse("HeelRehab is open on this history. Close it, then import again.")
    try:
        return _add(place, source, catalogue, is_following=is_following)
    finally:
        lock.unlock()


def _add(place: DataPlace, source: Source, catalogue: Catalogue, *, is_following: bool) -> int:
    records = read_history(place.disk, place.profile.history).records
    plan = preview(records, source)
    _say(plan, load_clinics(place.disk, place.profile).value, catalogue)
    steps = [plan, with_prescription(plan)] if is_following else [plan]
    for step in steps:
        if not step.new:
            continue
        journal = place.profile.journal(f"{IMPORTED}-{fresh_id(SystemClock())}")
        outcome = take_over(place.disk, step, journal)
        told = taken_over_text(outcome, len(step.new))
        if outcome.state is SaveState.NOT_SAVED:
            return _refuse(told)
        print(told)
        _remember(place, step)
    if plan.offer is not None and not is_following:
        print("The prescription was not taken over: import again with --follow to follow it.")
    return 0


def _say(plan: Preview, known: KnownClinics, catalogue: Catalogue) -> None:
    """Print what taking over would do, and what it would not."""
    package = plan.source.package
    standing = None if package is None else standing_of(package, known)
    print(look_text(plan, standing))
    for conflict in plan.conflicting:
        print(f"  {conflict.here.id}: kept as it is here")
    if plan.offer is not None:
        print(offer_text(plan.offer, catalogue, standing))


def _remember(place: DataPlace, plan: Preview) -> None:
    """Know the clinic the next time."""
    if plan.source.package is not None:
        file = load_clinics(place.disk, place.profile)
        known = remembering(plan.source.package, file.value, SystemClock().now().date())
        if known != file.value:
            save_clinics(place.disk, place.profile, file.with_value(known))


def _known(disk: Disk, folder: DataFolder, profile_id: str) -> KnownClinics:
    """Return the clinics that a person knows, none where there is nobody yet."""
    if not profile_id:
        return KnownClinics()
    return load_clinics(disk, folder.profile(profile_id)).value


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return EXIT_FAULT
