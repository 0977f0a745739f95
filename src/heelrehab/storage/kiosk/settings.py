"""What a clinic sets for its kiosk: refused whole where any of it is wrong.

Elsewhere a bad value falls back to its default. Here it would leave a lock half on.
"""

# Annotations are not postponed: msgspec would compile each of them at every start.
from pathlib import Path
from typing import Annotated

import msgspec

from heelrehab.storage import keyfile
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.settings import ExerciseId, ShortText, TextPercent, Theme

LanguageCode = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(_[A-Z]{2})?$")]
IdleSeconds = Annotated[int, msgspec.Meta(ge=30, le=1800)]
StillThereSeconds = Annotated[int, msgspec.Meta(ge=10, le=120)]
CleaningSeconds = Annotated[int, msgspec.Meta(ge=10, le=300)]
RetentionDays = Annotated[int, msgspec.Meta(ge=30, le=36_500)]
StickLabel = Annotated[str, msgspec.Meta(pattern=r"^([A-Za-z0-9][A-Za-z0-9_-]{0,15})?$")]


class KioskSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Every setting of a kiosk with its default."""

    clinic_name: ShortText = ""
    help_line: ShortText = ""
    emergency_number: ShortText = ""

    languages: Annotated[tuple[LanguageCode, ...], msgspec.Meta(min_length=1)] = ("en", "de")
    """What the first screen offers; the first is spoken until one is touched."""
    theme: Theme = Theme.LIGHT
    text_percent: TextPercent = 100

    idle_s: IdleSeconds = 90
    """Seconds without a touch until "Still there?" is asked."""
    still_there_s: StillThereSeconds = 20
    """Seconds for which it is asked until the visit ends."""
    cleaning_s: CleaningSeconds = 30
    """Seconds for which touches do nothing while the screen is cleaned."""

    allow_guests: bool = True
    guest_exercises: tuple[ExerciseId, ...] = ()
    """The exercises that guests may do; empty means all."""
    allow_self_sign_up: bool = True
    """True where patients may make their own code; else staff make it."""
    allow_printing: bool = False
    printer_name: ShortText = ""
    """Empty is the system's default printer."""

    is_disk_encrypted: bool = False
    """The clinic's word that the disk is encrypted, so that histories need not be."""
    retention_days: RetentionDays | None = None
    """Days after the last visit until a patient is erased; None keeps for ever."""

    stick_label: StickLabel = ""
    """The label of the one stick to which staff may export; empty means none."""
    export_folder: ShortText = ""
    """The folder to which staff may export, from the root; empty means none."""


def load_kiosk_settings(disk: Disk, path: Path) -> KioskSettings:
    """Read the settings.

    Raises:
        StorageError: The first of ``settings_faults``.
    """
    file = keyfile.load(disk, path, KioskSettings())
    for fault in _faults(path, file):
        raise StorageError(fault)
    return file.value


def settings_faults(disk: Disk, path: Path) -> tuple[Fault, ...]:
    """Return all that is wrong with the file.

    ``NOT_FOUND``, ``UNREADABLE``, ``DAMAGED_LINE`` where it is no JSON, and for each key
    ``UNKNOWN_KEY`` or ``BAD_VALUE``.
    """
    return _faults(path, keyfile.load(disk, path, KioskSettings()))


def save_kiosk_settings(disk: Disk, path: Path, settings: KioskSettings) -> Outcome:
    """Write the settings at one stroke.

    Raises:
        StorageError: ``BAD_VALUE``; the kiosk would not start with it. Nothing was changed.
    """
    content = msgspec.json.encode(settings)
    try:
        read_back = msgspec.json.decode(content, type=KioskSettings)
    except msgspec.ValidationError as error:
        key = str(error).rpartition("$.")[2].rstrip("`")
        raise StorageError(Fault(FaultCode.BAD_VALUE, path, key=key, detail=str(error))) from error
    for fault in _misfits(path, read_back):
        raise StorageError(fault)
    return write_atomically(disk, path, msgspec.json.format(content, indent=2) + b"\n")


def _faults(path: Path, file: keyfile.KeyFile[KioskSettings]) -> tuple[Fault, ...]:
    if not file.is_found:
        return (Fault(FaultCode.NOT_FOUND, path),)
    return (*file.faults, *_misfits(path, file.value))


def _misfits(path: Path, settings: KioskSettings) -> tuple[Fault, ...]:
    """Return what types alone cannot tell."""
    folder = settings.export_folder
    if folder and not Path(folder).is_absolute():
        detail = "expected a path from the root"
        return (Fault(FaultCode.BAD_VALUE, path, key="export_folder", value=folder, detail=detail),)
    return ()
