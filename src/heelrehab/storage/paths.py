"""Where everything lies below the data folder, and whether the folder may be used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import msgspec

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.journal.reading import JOURNAL_SUFFIX

LAYOUT = 1
"""The arrangement of folders; a folder of a higher one is of a newer program."""
_SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


class _Marker(msgspec.Struct, frozen=True, kw_only=True):
    """The content of the file by which a data folder is known."""

    program: str = "heelrehab"
    layout: int = LAYOUT


@dataclass(frozen=True, slots=True)
class ProfileFolder:
    """The places of one person's files."""

    root: Path
    backups: Path
    """Beside the profiles, not within, so that sharing a history does not share backups."""

    @property
    def card(self) -> Path:
        """Name, language, hash of the PIN."""
        return self.root / "profile.json"

    @property
    def keys(self) -> Path:
        """On a kiosk, the patient's key, wrapped by PIN and for the staff."""
        return self.root / "keys.json"

    @property
    def history(self) -> Path:
        """The journals: the folder that a clinic may share between machines."""
        return self.root / "history"

    @property
    def lock(self) -> Path:
        """The lock file of the window that writes."""
        return self.root / "profile.lock"

    def journal(self, device_id: str) -> Path:
        """Return the journal that the device writes.

        Raises:
            StorageError: The id is not fit for a file name.
        """
        return self.history / f"{safe_name(device_id, self.history)}{JOURNAL_SUFFIX}"

    def quarantine(self, journal: Path) -> Path:
        """Return the file that keeps the damaged lines of ``journal``."""
        return self.root / "quarantine" / journal.name


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The places of all files, below ``root``."""

    root: Path

    @property
    def settings(self) -> Path:
        """What holds for this machine."""
        return self.root / "settings.json"

    @property
    def marker(self) -> Path:
        """The file by which the folder is known as this program's."""
        return self.root / "heelrehab.json"

    @property
    def devices(self) -> Path:
        """One file a machine, holding the name of the journal that it writes."""
        return self.root / "devices"

    @property
    def profiles(self) -> Path:
        """One folder a person."""
        return self.root / "profiles"

    @property
    def backups(self) -> Path:
        """One folder of backups a person."""
        return self.root / "backups"

    @property
    def content(self) -> Path:
        """The clinic's own exercises."""
        return self.root / "content"

    def profile(self, profile_id: str) -> ProfileFolder:
        """Return the places of one person's files.

        Raises:
            StorageError: The id is not fit for a file name.
        """
        name = safe_name(profile_id, self.profiles)
        return ProfileFolder(self.profiles / name, self.backups / name)


def safe_name(name: str, folder: Path) -> str:
    """Return ``name`` if it can be a file name everywhere and stays within ``folder``.

    Raises:
        StorageError: ``BAD_NAME``.
    """
    if _SAFE_NAME.fullmatch(name) is None:
        detail = "expected small letters, digits, - and _, at most 64"
        raise StorageError(Fault(FaultCode.BAD_NAME, folder, key="id", value=name, detail=detail))
    return name


def prepare(disk: Disk, folder: DataFolder) -> None:
    """Make the data folder where there is none, closed to others; take one that is ours.

    Raises:
        StorageError: ``UNREADABLE``, ``NOT_WRITABLE``, or ``FOREIGN_FOLDER`` where it holds
            other things, or ``NEWER_VERSION``. Nothing in it was changed.
    """
    names = [name for name in _names(disk, folder.root) if not _is_system_name(name)]
    if names and not {folder.marker.name, folder.profiles.name} & set(names):
        detail = f"holds {names[0]}"
        raise StorageError(Fault(FaultCode.FOREIGN_FOLDER, folder.root, detail=detail))
    if folder.marker.name in names:
        _require_layout(disk, folder.marker)
    try:
        disk.make_folder(folder.root)
        for each in (folder.profiles, folder.backups, folder.devices):
            disk.make_folder(each)
    except OSError as error:
        fault = Fault(FaultCode.NOT_WRITABLE, folder.root, detail=str(error))
        raise StorageError(fault) from error
    if folder.marker.name not in names:
        _write_new(disk, folder.marker, msgspec.json.encode(_Marker()) + b"\n")


def device_id(disk: Disk, folder: DataFolder, machine: str, fresh_id: str) -> str:
    """Return the name of this machine's journals, ``fresh_id`` where it has none yet.

    One file a machine, so that even a data folder that is shared whole gives each its own.

    Args:
        disk: Where to look.
        folder: The data folder.
        machine: The machine's name, of any form.
        fresh_id: A new id, kept on first use.

    Raises:
        StorageError: The file cannot be read, or the new id not be kept.
    """
    slug = re.sub(r"[^a-z0-9]+", "-", machine.lower()).strip("-")[:48] or "machine"
    path = folder.devices / f"{slug}.txt"
    try:
        known = disk.read_file(path).decode("ascii", "replace").strip()
    except FileNotFoundError:
        known = ""
    except OSError as error:
        raise StorageError(Fault(FaultCode.UNREADABLE, path, detail=str(error))) from error
    if _SAFE_NAME.fullmatch(known) is not None:
        return known
    _write_new(disk, path, f"{safe_name(fresh_id, path)}\n".encode())
    return fresh_id


def _is_system_name(name: str) -> bool:
    """True for what systems and synchronisers put into an empty folder by themselves."""
    return name.startswith(".") or name in ("lost+found", "desktop.ini")


def _require_layout(disk: Disk, path: Path) -> None:
    try:
        marker = msgspec.json.decode(disk.read_file(path), type=_Marker)
    except OSError as error:
        raise StorageError(Fault(FaultCode.UNREADABLE, path, detail=str(error))) from error
    except (msgspec.MsgspecError, UnicodeError):
        # The name alone tells whose folder it is; a damaged marker hinders nobody.
        return
    if marker.layout > LAYOUT:
        value = str(marker.layout)
        raise StorageError(Fault(FaultCode.NEWER_VERSION, path, key="layout", value=value))


def _write_new(disk: Disk, path: Path, content: bytes) -> None:
    outcome = write_atomically(disk, path, content)
    if outcome.state is SaveState.NOT_SAVED:
        raise StorageError(Fault(FaultCode.NOT_WRITABLE, path, detail=outcome.error))


def _names(disk: Disk, folder: Path) -> list[str]:
    try:
        return disk.names(folder)
    except OSError as error:
        fault = Fault(FaultCode.UNREADABLE, folder, detail=str(error))
        raise StorageError(fault) from error
