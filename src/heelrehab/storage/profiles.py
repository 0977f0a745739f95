"""The people whose histories are kept here."""

# Annotations are not postponed: msgspec would compile each of them at every start.
import contextlib
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import msgspec

from heelrehab.storage import keyfile
from heelrehab.storage.backup.erase import erase_profile
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, SaveState, failed, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.keyfile import KeyFile
from heelrehab.storage.paths import DataFolder, ProfileFolder

CODE_DIGITS = range(4, 9)
"""How many digits a patient's code may have."""
USUAL_CODE_DIGITS = 6
"""How many a code has that the kiosk makes."""
PatientCode = Annotated[str, msgspec.Meta(pattern=r"^([0-9]{4,8})?$")]
Initials = Annotated[str, msgspec.Meta(max_length=4)]


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """One person. All may stay empty: a history needs no name."""

    display_name: Annotated[str, msgspec.Meta(max_length=80)] = ""
    language: Annotated[str, msgspec.Meta(max_length=16)] = ""
    pin_hash: Annotated[str, msgspec.Meta(max_length=500)] = ""
    created_at: Annotated[datetime, msgspec.Meta(tz=True)] | None = None

    code: PatientCode = ""
    """On a kiosk, the digits by which the person is known instead of a name."""
    initials: Initials = ""
    """On a kiosk, all of the name that is shown."""
    seen_on: date | None = None
    """On a kiosk, the day of the last visit; no time of day, which would tell more."""


def profile_ids(disk: Disk, folder: DataFolder) -> tuple[str, ...]:
    """Return the ids of all profiles, sorted.

    Raises:
        StorageError: ``UNREADABLE``.
    """
    try:
        names = disk.names(folder.profiles)
    except OSError as error:
        fault = Fault(FaultCode.UNREADABLE, folder.profiles, detail=str(error))
        raise StorageError(fault) from error
    return tuple(name for name in names if (folder.profiles / name).is_dir())


def create_profile(disk: Disk, folder: DataFolder, profile_id: str, profile: Profile) -> Outcome:
    """Make the folders of a new profile and its card.

    Raises:
        StorageError: ``BAD_NAME``, ``ALREADY_THERE``, or ``NOT_WRITABLE``.
    """
    place = folder.profile(profile_id)
    if place.card.exists():
        raise StorageError(Fault(FaultCode.ALREADY_THERE, place.card, key="id", value=profile_id))
    try:
        disk.make_folder(place.root)
        disk.make_folder(place.history)
        disk.sync_folder(folder.profiles)
        disk.sync_folder(place.root)
    except OSError as error:
        fault = Fault(FaultCode.NOT_WRITABLE, place.root, detail=str(error))
        raise StorageError(fault) from error
    outcome = save_profile(disk, place, KeyFile(profile))
    if outcome.state is SaveState.NOT_SAVED:
        raise StorageError(Fault(FaultCode.NOT_WRITABLE, place.card, detail=outcome.error))
    return outcome


def load_profile(disk: Disk, place: ProfileFolder) -> KeyFile[Profile]:
    """Read the card; a bad or missing one leaves the history usable, without a name."""
    return keyfile.load(disk, place.card, Profile())


def save_profile(disk: Disk, place: ProfileFolder, card: KeyFile[Profile]) -> Outcome:
    """Write the card."""
    return keyfile.save(disk, place.card, card)


class _Making(msgspec.Struct, frozen=True, kw_only=True):
    """The content of a note of whose folder is being made."""

    profile_id: str


def note_making(disk: Disk, path: Path, profile_id: str) -> Outcome:
    """Note at ``path`` that a profile is being made, before anything of it is there."""
    try:
        disk.make_folder(path.parent)
    except OSError as error:
        return failed(SaveState.NOT_SAVED, error)
    content = msgspec.json.encode(_Making(profile_id=profile_id)) + b"\n"
    return write_atomically(disk, path, content)


def forget_making(disk: Disk, path: Path) -> None:
    """Note that no profile is being made; where the disk refuses, the next start sees to it."""
    with contextlib.suppress(OSError):
        disk.remove(path)


def in_the_making(disk: Disk, folder: DataFolder, path: Path) -> str:
    """Return which profile was never made to its end, "" where none is noted at ``path``.

    One whose card bears a code, or that has a history, was; only the note of it was left.
    """
    try:
        profile_id = msgspec.json.decode(disk.read_file(path), type=_Making).profile_id
        place = folder.profile(profile_id)
        has_history = bool(disk.names(place.history))
    except (OSError, msgspec.MsgspecError, UnicodeError, StorageError):
        return ""
    return "" if has_history or load_profile(disk, place).value.code else profile_id


def sweep_unmade(disk: Disk, folder: DataFolder, path: Path) -> None:
    """Delete what a power cut left of the profile noted at ``path``.

    Nothing was done in it yet. What cannot be deleted is tried again at the next start.
    """
    profile_id = in_the_making(disk, folder, path)
    if not profile_id or not erase_profile(disk, folder, profile_id):
        forget_making(disk, path)
