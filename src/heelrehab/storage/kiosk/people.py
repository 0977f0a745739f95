"""The patients of a kiosk: folders with random names, known by a code and never by a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

import msgspec

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.profiles import Profile, load_profile, profile_ids, save_profile

Random = Callable[[int], bytes]
"""Returns so many random bytes."""
_FIRST_CODE, _LAST_CODE = 100_000, 999_999
_PROFILE_ID_BYTES = 8
_MOST_DRAWS = 1000


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient, as their card tells."""

    profile_id: str
    code: str
    initials: str
    seen_on: date | None
    """The day of the last visit, None where the card does not tell."""
    has_pin: bool


def patients(disk: Disk, folder: DataFolder) -> tuple[Patient, ...]:
    """Return all whose card bears a code, in no order that tells anything.

    Raises:
        StorageError: ``UNREADABLE``.
    """
    everybody = (_patient(disk, folder, each) for each in profile_ids(disk, folder))
    return tuple(patient for patient in everybody if patient.code)


def with_code(known: Iterable[Patient], code: str) -> tuple[Patient, ...]:
    """Return those who bear ``code``: nobody, one, or more where kiosks were not in touch."""
    return tuple(patient for patient in known if code and patient.code == code)


def doubled_codes(folder: DataFolder, known: Iterable[Patient]) -> tuple[Fault, ...]:
    """Return a ``CODE_TWICE`` for each patient whose code another bears as well."""
    known = tuple(known)
    counts = Counter(patient.code for patient in known)
    return tuple(
        Fault(
            FaultCode.CODE_TWICE, folder.profile(each.profile_id).card, key="code", value=each.code
        )
        for each in known
        if counts[each.code] > 1
    )


def free_code(known: Iterable[Patient], random: Random) -> str:
    """Return six digits, no 0 first, that nobody bears.

    Raises:
        ValueError: The randomness brings up nothing but codes that are taken.
    """
    taken = {patient.code for patient in known}
    span = _LAST_CODE - _FIRST_CODE + 1
    for _ in range(_MOST_DRAWS):
        code = str(_FIRST_CODE + int.from_bytes(random(8)) % span)
        if code not in taken:
            return code
    message = f"{_MOST_DRAWS} codes were drawn and all were taken"
    raise ValueError(message)


def change_code(disk: Disk, folder: DataFolder, profile_id: str, code: str) -> Outcome:
    """Give a patient another code, as where two bear the same.

    Raises:
        StorageError: ``ALREADY_THERE`` where somebody bears it, ``BAD_VALUE`` where it is none.
            Nothing was changed.
    """
    others = (each for each in patients(disk, folder) if each.profile_id != profile_id)
    _require_free(folder, others, code)
    return _change(disk, folder, profile_id, code=code)


def rename(disk: Disk, folder: DataFolder, profile_id: str, initials: str) -> Outcome:
    """Give a patient other initials.

    Raises:
        StorageError: ``BAD_VALUE``; nothing was changed.
    """
    return _change(disk, folder, profile_id, initials=initials)


def mark_seen(disk: Disk, folder: DataFolder, profile_id: str, today: date) -> Outcome | None:
    """Note that the patient was here; None where the card tells so already."""
    if load_profile(disk, folder.profile(profile_id)).value.seen_on == today:
        return None
    return _change(disk, folder, profile_id, seen_on=today)


def expired(
    known: Iterable[Patient], today: date, retention_days: int | None
) -> tuple[Patient, ...]:
    """Return those whose last visit was more than ``retention_days`` days before ``today``.

    Where no last visit is known nobody is expired, and nobody is where None keeps for ever.
    """
    if retention_days is None:
        return ()
    return tuple(
        each
        for each in known
        if each.seen_on is not None and (today - each.seen_on).days > retention_days
    )


def _patient(disk: Disk, folder: DataFolder, profile_id: str) -> Patient:
    place = folder.profile(profile_id)
    card = load_profile(disk, place).value
    has_pin = bool(card.pin_hash) or place.keys.exists()
    return Patient(profile_id, card.code, card.initials, card.seen_on, has_pin)


def _require_free(folder: DataFolder, known: Iterable[Patient], code: str) -> None:
    for taken in with_code(known, code):
        path = folder.profile(taken.profile_id).card
        raise StorageError(Fault(FaultCode.ALREADY_THERE, path, key="code", value=code))


def _change(disk: Disk, folder: DataFolder, profile_id: str, **changes: object) -> Outcome:
    place = folder.profile(profile_id)
    card = load_profile(disk, place)
    if not card.is_found:
        raise StorageError(Fault(FaultCode.NOT_FOUND, place.card))
    changed = msgspec.structs.replace(card.value, **changes)
    try:
        msgspec.convert(msgspec.to_builtins(changed), Profile)
    except msgspec.ValidationError as error:
        fault = Fault(FaultCode.BAD_VALUE, place.card, key=next(iter(changes)), detail=str(error))
        raise StorageError(fault) from error
    return save_profile(disk, place, card.with_value(changed))
