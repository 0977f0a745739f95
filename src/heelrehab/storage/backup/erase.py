"""Erasing a person, or everything, backups included."""

from __future__ import annotations

import contextlib
from pathlib import Path

from heelrehab.storage.disk import Disk
from heelrehab.storage.paths import DataFolder


def erase_profile(disk: Disk, folder: DataFolder, profile_id: str) -> tuple[Path, ...]:
    """Delete all that is kept of one person; return what could not be deleted.

    The key goes first: what is locked stays unread even where the plug is pulled in between.
    May be repeated. Copies that a synchroniser or an export made elsewhere are not reached.

    Raises:
        StorageError: The id is not fit for a file name.
    """
    place = folder.profile(profile_id)
    _removed(disk, place.keys)
    left = [*_removed(disk, place.backups), *_removed(disk, place.root)]
    for parent in (folder.backups, folder.profiles):
        with contextlib.suppress(OSError):
            disk.sync_folder(parent)
    return tuple(left)


def erase_everything(disk: Disk, folder: DataFolder) -> tuple[Path, ...]:
    """Delete all people, backups and settings; return what could not be deleted.

    The clinic's own exercises and what belongs to its kiosk stay: they are nobody's health.
    """
    places = (folder.backups, folder.profiles, folder.devices, folder.settings)
    left = [path for place in places for path in _removed(disk, place)]
    left += [
        path
        for name in disk.names(folder.root)
        if name.startswith(folder.settings.stem)
        for path in _removed(disk, folder.root / name)
    ]
    with contextlib.suppress(OSError):
        disk.sync_folder(folder.root)
    return tuple(left)


def _removed(disk: Disk, path: Path) -> list[Path]:
    """Delete a file or a folder with all in it, following no links; return what is left."""
    left = []
    try:
        if path.is_dir() and not path.is_symlink():
            for name in disk.names(path):
                left += _removed(disk, path / name)
            if not left:
                disk.remove_folder(path)
        else:
            disk.remove(path)
    except OSError:
        left.append(path)
    return left
