"""Setting the staff's passcode anew, with what is still known of it."""

from __future__ import annotations

from collections.abc import Iterator

from heelrehab.commands.administration.place import KioskPlace, NotDone
from heelrehab.commands.administration.secrets import Ask, ask_new_passcode
from heelrehab.commands.administration.setting_up import telling_of
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.vault.cipher import Random, can_encrypt
from heelrehab.storage.vault.files import load_staff, set_passcode, set_up_anew
from heelrehab.storage.vault.keys import staff_key
from heelrehab.storage.vault.pins import Stretch, stretched
from heelrehab.storage.vault.recovery import new_recovery_code

ANEW_WARNING = """\
Passcode and recovery code are both replaced, and the old ones open nothing any more. Nothing is
lost: each patient's history opens with the patient's own PIN as before, and to staff again after
the patient's next visit. Until then staff cannot read it, nor reset a PIN that was forgotten.
If the recovery code can still be found, use --recovery instead."""
_YES = "yes"


def change_passcode(
    place: KioskPlace,
    ask: Ask,
    random: Random,
    *,
    is_by_recovery: bool,
    stretch: Stretch = stretched,
) -> Iterator[str]:
    """Set another passcode with the old one or the recovery code, and yield what to tell.

    Raises:
        NotDone: The secret is wrong, or the new passcode does not fit.
        StorageError: The staff's file cannot be read or written.
    """
    path = place.kiosk.staff
    file = load_staff(place.disk, path)
    if file is None:
        raise StorageError(Fault(FaultCode.NOT_FOUND, path))
    what = "recovery code" if is_by_recovery else "passcode as it is now"
    secret = ask(f"The {what}: ")
    if staff_key(file, secret, stretch=stretch) is None:
        place.ledger.note(StaffAction.REFUSED)
        message = f"That is not the {what}. Nothing was changed."
        raise NotDone(message)
    passcode = ask_new_passcode(ask)
    by_recovery, by_passcode = StaffAction.PASSCODE_RECOVERED, StaffAction.PASSCODE_CHANGED
    with place.ledger.begin(by_recovery if is_by_recovery else by_passcode):
        set_passcode(place.disk, path, secret, passcode, random, stretch=stretch)
    yield "The new passcode holds from now on. The recovery code stays the same."


def set_anew(
    place: KioskPlace, ask: Ask, random: Random, *, stretch: Stretch = stretched
) -> Iterator[str]:
    """Make another staff key, with a new passcode and recovery code, and yield what to tell.

    Raises:
        NotDone: It was not confirmed, or the new passcode does not fit.
        StorageError: The staff's file cannot be read or written.
    """
    if not place.kiosk.root.is_dir():
        raise StorageError(Fault(FaultCode.NOT_FOUND, place.kiosk.root))
    yield ANEW_WARNING
    if ask(f"To go on, type {_YES}: ").strip().lower() != _YES:
        message = "Nothing was changed."
        raise NotDone(message)
    passcode = ask_new_passcode(ask)
    code = new_recovery_code(random)
    with place.ledger.begin(StaffAction.PASSCODE_SET_ANEW):
        set_up_anew(
            place.disk,
            place.kiosk.staff,
            passcode,
            code,
            random,
            is_encrypting=can_encrypt(),
            stretch=stretch,
        )
    yield "The new passcode holds from now on; the old file was kept beside the new one."
    yield from telling_of(code)
