"""Making a data folder a kiosk's: settings, staff keys, signing key, the first line of the log."""

from __future__ import annotations

from collections.abc import Iterator

from heelrehab.commands.administration.place import KioskPlace, NotDone
from heelrehab.commands.administration.secrets import Ask, ask_new_passcode
from heelrehab.storage.durable import SaveState
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.settings import (
    KioskSettings,
    load_kiosk_settings,
    save_kiosk_settings,
)
from heelrehab.storage.paths import prepare
from heelrehab.storage.vault.cipher import Random, can_encrypt
from heelrehab.storage.vault.files import set_up_staff
from heelrehab.storage.vault.pins import Stretch, stretched
from heelrehab.storage.vault.recovery import new_recovery_code
from heelrehab.storage.vault.signing import SigningKey


def set_up(
    place: KioskPlace, ask: Ask, random: Random, *, stretch: Stretch = stretched
) -> Iterator[str]:
    """Make what is not there yet, and yield what to tell.

    Settings that are there stay as they are. The recovery code is told once and kept nowhere.

    Raises:
        NotDone: The passcode does not fit, or the settings and this machine cannot keep
            histories private.
        StorageError: A file cannot be read or written.
    """
    yield from make_settings(place)
    settings = load_kiosk_settings(place.disk, place.settings)
    require_privacy(settings, is_able=can_encrypt())
    if place.kiosk.staff.exists():
        yield "The staff's passcode is set already and stays as it is."
        return
    passcode = ask_new_passcode(ask)
    code = new_recovery_code(random)
    with place.ledger.begin(StaffAction.SET_UP):
        set_up_staff(
            place.disk,
            place.kiosk.staff,
            passcode,
            code,
            random,
            is_encrypting=can_encrypt(),
            stretch=stretch,
        )
        if can_encrypt():
            SigningKey.load_or_make(place.disk, place.kiosk.signing, random)
    yield from telling_of(code)


def make_settings(place: KioskPlace) -> Iterator[str]:
    """Make the folders, and the file of settings with every default where there is none.

    Raises:
        StorageError: The data folder cannot be used; nothing in it was changed.
    """
    prepare(place.disk, place.folder)
    try:
        place.disk.make_folder(place.kiosk.root)
        place.disk.sync_folder(place.folder.root)
    except OSError as error:
        fault = Fault(FaultCode.NOT_WRITABLE, place.kiosk.root, detail=str(error))
        raise StorageError(fault) from error
    if place.settings.exists():
        yield f"The settings {place.settings} are there and stay as they are."
        return
    outcome = save_kiosk_settings(place.disk, place.settings, KioskSettings())
    if outcome.state is SaveState.NOT_SAVED:
        raise StorageError(Fault(FaultCode.NOT_WRITABLE, place.settings, detail=outcome.error))
    yield f"The settings were written to {place.settings}. Each is explained in docs/kiosk.md."


def require_privacy(settings: KioskSettings, *, is_able: bool) -> None:
    """Refuse where histories would lie open on a disk that is not encrypted either.

    Raises:
        NotDone: As said.
    """
    if not is_able and not settings.is_disk_encrypted:
        message = (
            "Histories cannot be encrypted here: the package cryptography is not installed. "
            "No passcode was set. Install heelrehab[kiosk]; or, if the whole disk is encrypted, "
            "set is_disk_encrypted to true in the settings."
        )
        raise NotDone(message)


def telling_of(code: str) -> Iterator[str]:
    """Yield the recovery code and what it is for."""
    yield ""
    yield "The recovery code, told now and never again:"
    yield ""
    yield f"    {code}"
    yield ""
    yield "Write it down and lock it away, apart from this machine. With it a forgotten passcode"
    yield "is set anew: heelrehab-kiosk staff set-passcode --recovery (as root; where no installer"
    yield "made that command: heelrehab staff set-passcode --recovery)"
