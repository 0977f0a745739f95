"""Whose history a command is about."""

from __future__ import annotations

from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.profiles import profile_ids
from heelrehab.storage.settings import load_settings


def profile_of(disk: Disk, folder: DataFolder, options: RunOptions) -> str:
    """Return the profile that is named, the one last used, or the first; "" where none is there.

    Nothing is made or changed.

    Raises:
        StorageError: The folder cannot be read.
    """
    known = profile_ids(disk, folder) if folder.profiles.is_dir() else ()
    wanted = options.profile or load_settings(disk, folder).value.last_profile
    if options.profile or wanted in known:
        return wanted if wanted in known else ""
    return next(iter(known), "")
