"""What a kiosk stands on: its folders, its clock, and whether they may be trusted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from heelrehab.core.access.throttle import Moment
from heelrehab.core.clock import Clock
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.places import KioskFolder, kiosk_folder
from heelrehab.storage.kiosk.protection import unprotected
from heelrehab.storage.kiosk.settings import KioskSettings, load_kiosk_settings
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.profiles import sweep_unmade
from heelrehab.storage.vault.cipher import Random
from heelrehab.storage.vault.files import load_staff
from heelrehab.storage.vault.pins import Stretch, stretched


@dataclass(frozen=True, slots=True)
class Premises:
    """Everything below the window, whoever stands before it."""

    disk: Disk
    folder: DataFolder
    settings_path: Path
    settings: KioskSettings
    """As read at the start."""
    clock: Clock
    moment: Callable[[], Moment]
    """Gives the moment that waiting after wrong tries is measured by."""
    random: Random
    stretch: Stretch = stretched
    """Makes keys of PINs; slow on purpose."""

    @property
    def kiosk(self) -> KioskFolder:
        """Where the files lie that belong to no patient."""
        return kiosk_folder(self.folder)


def open_premises(
    disk: Disk,
    folder: DataFolder,
    settings_path: Path | None,
    *,
    resources: Path,
    is_able_to_encrypt: bool,
    clock: Clock,
    moment: Callable[[], Moment],
    random: Random,
    stretch: Stretch = stretched,
) -> Premises:
    """Read the clinic's settings and look whether anything is half locked.

    Args:
        disk: Where to read and write.
        folder: The data folder, made where it is not there.
        settings_path: The clinic's settings; None for their usual place.
        resources: The program's own content.
        is_able_to_encrypt: Whether ``cryptography`` is installed.
        clock: The session clock and the wall clock.
        moment: Gives the moment that waiting is measured by.
        random: Gives random bytes.
        stretch: Makes keys of PINs.

    Raises:
        StorageError: The first thing that speaks against a start; nothing was changed.
    """
    prepare(disk, folder)
    kiosk = kiosk_folder(folder)
    path = settings_path or kiosk.settings
    settings = load_kiosk_settings(disk, path)
    for fault in _exposed(disk, folder, path, resources):
        raise StorageError(fault)
    if not (is_able_to_encrypt or settings.is_disk_encrypted):
        raise StorageError(Fault(FaultCode.NO_CIPHER, path))
    sweep_unmade(disk, folder, kiosk.making)
    return Premises(disk, folder, path, settings, clock, moment, random, stretch)


def _exposed(disk: Disk, folder: DataFolder, settings: Path, resources: Path) -> Iterator[Fault]:
    """Yield what others may reach, and a passcode that is missing: a lock that is half on."""
    yield from unprotected(disk, [folder.root], readable=[settings, resources])
    staff = kiosk_folder(folder).staff
    if load_staff(disk, staff) is None:
        yield Fault(FaultCode.NOT_FOUND, staff)
