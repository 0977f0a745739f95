"""One person's files, opened: where they lie, what they hold, who may write to them."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from heelrehab.content.catalogue import (
    Catalogue,
    ExerciseCheck,
    open_catalogue,
    resources_folder,
)
from heelrehab.core.clock import Clock
from heelrehab.core.records import AnyRecord
from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, SaveState, sweep_temporary, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.ids import RANDOM_BYTES, new_id
from heelrehab.storage.journal.journal import Journal
from heelrehab.storage.journal.no_writer import NoWriter
from heelrehab.storage.journal.quarantine import keep_damaged
from heelrehab.storage.journal.reading import HistoryReading, read_history
from heelrehab.storage.journal.writer import JournalWriter
from heelrehab.storage.keyfile import KeyFile
from heelrehab.storage.paths import DataFolder, ProfileFolder, device_id, prepare
from heelrehab.storage.profiles import (
    Profile,
    create_profile,
    load_profile,
    profile_ids,
    save_profile,
)
from heelrehab.storage.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from heelrehab.storage.vault.cipher import Cipher

FIRST_PROFILE = "me"
SEED_DEVICE = "seed"
GUEST = "guest"
CLOSING_S = 5.0
"""How long the end of the program waits for a disk that hangs."""


@dataclass(frozen=True, slots=True)
class DataPlace:
    """The data folder, made ready; raises nothing once it is there."""

    disk: Disk
    folder: DataFolder
    profile: ProfileFolder
    profile_id: str


@dataclass(slots=True)
class Workspace:
    """Everything below the window, opened by ``open_workspace``."""

    place: DataPlace
    settings: KeyFile[Settings]
    card: KeyFile[Profile]
    reading: HistoryReading
    writer: JournalWriter | NoWriter
    is_writable: bool
    is_newer: bool
    """True where a newer program wrote to this machine's journal, so that this one must not."""
    keeps_settings: bool = True
    """False where a change of settings holds for the visit and is never written."""
    _saver: ThreadPoolExecutor | None = None
    _is_sealed: bool = False

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was wrong with the files; the rest of them is in use."""
        return (*self.settings.faults, *self.card.faults, *self.reading.faults)

    def write_settings(self, settings: Settings, done: Callable[[Outcome], None]) -> None:
        """Write the settings on a thread of their own."""
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - on first need

        file = self.settings = self.settings.with_value(settings)
        if self._is_sealed or not self.keeps_settings:
            return
        if self._saver is None:
            self._saver = ThreadPoolExecutor(1, thread_name_prefix="settings")
        self._saver.submit(self._save, file, done)

    def tidy(self, now: datetime) -> int:
        """Clear away what a crash left, and return how many damaged lines were newly set aside.

        Raises:
            StorageError: The lines could not be set aside; they are still in their journals.
        """
        disk, place = self.place.disk, self.place.profile
        for folder in (self.place.folder.root, place.root, place.history):
            sweep_temporary(disk, folder, now)
        return keep_damaged(disk, self.reading, place.quarantine)

    def close(self) -> int:
        """Write what waits, and return how many records could not be written."""
        if self._saver is not None:
            self._saver.shutdown()
        self._is_sealed = True  # A change of settings that is tried again may come later.
        return len(self.writer.close(CLOSING_S))

    def seal(self) -> None:
        """Write what waits, and nothing ever after, as before everything is erased."""
        self._is_sealed = True
        self.close()

    def _save(self, file: KeyFile[Settings], done: Callable[[Outcome], None]) -> None:
        done(save_settings(self.place.disk, self.place.folder, file))


def prepare_place(options: RunOptions, usual_folder: Path) -> DataPlace:
    """Make the data folder and the profile ready.

    Raises:
        StorageError: The folder cannot be used; nothing in it was changed.
    """
    disk = Disk()
    folder = DataFolder(options.data_dir or usual_folder)
    prepare(disk, folder)
    settings = load_settings(disk, folder).value
    known = profile_ids(disk, folder)
    wanted = options.profile or settings.last_profile
    profile_id = wanted if wanted in known or options.profile else next(iter(known), FIRST_PROFILE)
    if profile_id not in known:
        create_profile(disk, folder, profile_id, Profile())
    return DataPlace(disk, folder, folder.profile(profile_id), profile_id)


def place_of(place: DataPlace, profile_id: str) -> DataPlace:
    """Return the place of another person in the same data folder.

    Raises:
        StorageError: ``BAD_NAME``.
    """
    return replace(place, profile=place.folder.profile(profile_id), profile_id=profile_id)


def open_workspace(
    place: DataPlace,
    clock: Clock,
    *,
    is_writable: bool,
    cipher: Cipher | None = None,
    keeps_settings: bool = True,
) -> Workspace:
    """Read everything and open the journal.

    Args:
        place: The folders, made ready.
        clock: Names the journal of a machine that has none yet.
        is_writable: Whether this program holds the profile's lock.
        cipher: Opens the person's locked lines, and locks what is added. Where it is lacking,
            nothing is added, so that no line of a locked history is ever plain.
        keeps_settings: False where many share the machine, whose settings would tell of each.

    Raises:
        StorageError: The name of this machine's journal cannot be read or kept.
    """
    disk, profile = place.disk, place.profile
    reading = read_history(disk, profile.history, cipher=cipher)
    path = profile.journal(device_id(disk, place.folder, platform.node(), fresh_id(clock)))
    is_newer = reading.is_newer(path)
    if cipher is None and _lacks_key(place):
        is_writable = False
        missing = Fault(FaultCode.LOCKED, profile.keys)
        reading = replace(reading, faults=(*reading.faults, missing))
    is_writable = is_writable and not is_newer
    quarantine = profile.quarantine(path)
    journal = Journal(disk, path, quarantine, is_writable=is_writable, cipher=cipher)
    return Workspace(
        place=place,
        settings=load_settings(disk, place.folder),
        card=load_profile(disk, profile),
        reading=reading,
        writer=JournalWriter(journal),
        is_writable=is_writable,
        is_newer=is_newer,
        keeps_settings=keeps_settings,
    )


def guest_workspace(disk: Disk, folder: DataFolder) -> Workspace:
    """Return the files of a guest, of which there are none: nothing is read, nothing written.

    The settings are those of the machine, as far as they can be read; a change holds for the
    visit. The guest's folder is never made.
    """
    place = DataPlace(disk, folder, folder.profile(GUEST), GUEST)
    return Workspace(
        place=place,
        settings=load_settings(disk, folder),
        card=KeyFile(Profile(), is_found=False),
        reading=HistoryReading((), ()),
        writer=NoWriter(),
        is_writable=True,
        is_newer=False,
        keeps_settings=False,
    )


def seed(place: DataPlace, records: Iterable[AnyRecord], display_name: str) -> None:
    """Write a history in one go into a folder that has none, as for the demonstration.

    Raises:
        StorageError: It could not be written.
    """
    path = place.profile.journal(SEED_DEVICE)
    lines = [line for line in map(encoded, records) if isinstance(line, bytes)]
    outcome = write_atomically(place.disk, path, b"".join(lines))
    if outcome.state is SaveState.NOT_SAVED:
        raise StorageError(Fault(FaultCode.NOT_WRITABLE, path, detail=outcome.error))
    card = load_profile(place.disk, place.profile)
    named = msgspec.structs.replace(card.value, display_name=display_name)
    save_profile(place.disk, place.profile, card.with_value(named))


def open_content(place: DataPlace, language: str) -> Catalogue:
    """Open the built-in content and the clinic's own beside it.

    The poses and ladders of the clinic's files are checked as they are read; those of the
    built-in ones are proven by tests, so that the start need not wait for it.
    """
    own = place.folder.content
    if not own.is_dir():
        return open_catalogue([resources_folder()], language)
    return open_catalogue([resources_folder(), own], language, content_checks())


def content_checks() -> tuple[ExerciseCheck, ...]:
    """Return what content is checked for that the content's own room cannot know."""
    from heelrehab.core.figure.checks.faults import pose_faults  # noqa: PLC0415 - on first need
    from heelrehab.core.ladder import ladder_misfits  # noqa: PLC0415 - as above

    return (pose_faults, ladder_misfits)


def fresh_id(clock: Clock) -> str:
    """Return a new id of the present moment."""
    return new_id(clock.now(), os.urandom(RANDOM_BYTES))


def _lacks_key(place: DataPlace) -> bool:
    """True where a history is locked, or its keys are not to be read."""
    if not place.profile.keys.exists():
        return False
    from heelrehab.storage.vault.files import load_patient  # noqa: PLC0415 - on a kiosk only

    try:
        file = load_patient(place.disk, place.profile.keys)
    except StorageError:
        return True
    return file is not None and file.is_encrypted
