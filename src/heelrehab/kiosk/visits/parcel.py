"""What a person takes home from a visit, packed and signed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from heelrehab.core.records import AnyRecord, Prescribed, Session, SessionFeedback
from heelrehab.exchange.take_home.visit import TakeHome, take_home
from heelrehab.kiosk.premises import Premises
from heelrehab.storage.faults import StorageError
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.vault.cipher import can_encrypt
from heelrehab.storage.vault.signing import SigningKey


@dataclass(frozen=True, slots=True)
class Belongings:
    """What there is at the end of a visit."""

    records: tuple[AnyRecord, ...]
    """Of the person, as they were kept, corrections apart."""
    earlier_ids: Collection[str]
    """Of those that were there when the visit began."""
    prescribed: Prescribed | None = None
    """What the clinic set."""


def parcel_of(premises: Premises, clinic: KioskSettings, own: Belongings) -> TakeHome | None:
    """Return a visit ready to be taken home with its codes made; None where there is nothing.

    It is signed where it can be. It reads and writes nothing but the kiosk's own key, so it may
    be made away from the window's thread.
    """
    packed = take_home(
        own.records,
        clinic=clinic.clinic_name,
        now=premises.clock.now(),
        earlier_ids=own.earlier_ids,
        signer=_signer(premises),
        prescribed=own.prescribed,
    )
    if packed is None or not any(_is_worth_taking(each) for each in packed.package.records):
        return None
    # Made here, since they take a good part of a second and may fail.
    _ = packed.codes
    return packed


def _is_worth_taking(record: AnyRecord) -> bool:
    """Return False for a session in which nothing was done, and what was said of it."""
    match record:
        case Session():
            return any(item.sets_done for item in record.done)
        case SessionFeedback():
            return False
        case _:
            return True


def _signer(premises: Premises) -> SigningKey | None:
    """Return the kiosk's key; None where it cannot be had: then the visit goes unsigned."""
    if not can_encrypt():
        return None
    try:
        return SigningKey.load_or_make(premises.disk, premises.kiosk.signing, premises.random)
    except StorageError:
        return None
