"""The patients of a kiosk: folders with random names, known by a code and never by a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import msgspec

from heelrehab.storage.backup.erase import erase_profile
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, SaveState
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.keyfile import KeyFile
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.profiles import (
    Profile,
    create_profile,
    forget_making,
    in_the_making,
    load_profile,
    note_making,
    profile_ids,
    save_profile,
)
from heelrehab.storage.vault.cipher import Random
from heelrehab.storage.vault.files import load_patient, save_keys
from heelrehab.storage.vault.keys import PatientKeys, make_patient
from heelrehab.storage.vault.pins import Stretch, is_fit_pin, stretched

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


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A patient of whom nothing is on the disk yet."""

    patient: Patient
    keys: PatientKeys = field(repr=False)
    key: bytes = field(repr=False)
    """Open; empty where nothing is encrypted."""


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


def newcomer(
    folder: DataFolder,
    *,
    code: str,
    initials: str,
    pin: str,
    today: date,
    staff_public: bytes,
    random: Random,
    stretch: Stretch = stretched,
) -> Newcomer:
    """Return a patient of whom nothing is on the disk yet; takes some 0.6 s where there is a PIN.

    Args:
        folder: The data folder.
        code: As ``free_code`` proposes, or of the clinic's own making.
        initials: All of the name that is kept; may be empty.
        pin: 4 to 8 digits; empty where staff will set it later.
        today: Counts as the first visit.
        staff_public: The staff's public key; empty where nothing is encrypted.
        random: Gives random bytes.
        stretch: Makes keys of PINs.

    Raises:
        StorageError: ``BAD_VALUE`` where code, initials or PIN are none.
    """
    profile_id = f"p{random(_PROFILE_ID_BYTES).hex()}"
    place = folder.profile(profile_id)
    card = Profile(code=code, initials=initials, seen_on=today)
    _require_fit(place.card, card)
    if not code:
        raise StorageError(Fault(FaultCode.BAD_VALUE, place.card, key="code", detail="empty"))
    if pin and not is_fit_pin(pin):
        raise StorageError(Fault(FaultCode.BAD_VALUE, place.keys, key="pin"))
    keys, key = make_patient(pin, staff_public, random, stretch=stretch)
    return Newcomer(Patient(profile_id, code, initials, today, has_pin=bool(pin)), keys, key)


def take_in(disk: Disk, folder: DataFolder, new: Newcomer) -> Patient:
    """Make the folder of a newcomer, with card and key.

    The kiosk's folder tells whose meanwhile: ``sweep_unmade`` finds what a power cut leaves.

    Raises:
        StorageError: ``ALREADY_THERE`` (the code), ``NOT_WRITABLE``. Nothing was made.
    """
    patient = new.patient
    _require_free(folder, patients(disk, folder), patient.code)
    place, making = folder.profile(patient.profile_id), kiosk_folder(folder).making
    card = Profile(code=patient.code, initials=patient.initials, seen_on=patient.seen_on)
    try:
        _require_saved(making, note_making(disk, making, patient.profile_id))
        create_profile(disk, folder, patient.profile_id, Profile())
        save_keys(disk, place.keys, new.keys)
        # Only with the code is it a patient: one whose making broke off is never met.
        _require_saved(place.card, save_profile(disk, place, KeyFile(card)))
    except StorageError:
        erase_profile(disk, folder, patient.profile_id)
        forget_making(disk, making)
        raise
    forget_making(disk, making)
    return patient


def patient_faults(disk: Disk, folder: DataFolder) -> tuple[Fault, ...]:
    """Return what is wrong with patients: keys missing or damaged, codes borne twice, half made.

    Raises:
        StorageError: ``UNREADABLE``.
    """
    known = patients(disk, folder)
    faults = [*doubled_codes(folder, known)]
    if unmade := in_the_making(disk, folder, kiosk_folder(folder).making):
        faults.append(Fault(FaultCode.LEFT_BEHIND, folder.profile(unmade).root))
    for patient in known:
        path = folder.profile(patient.profile_id).keys
        try:
            if load_patient(disk, path) is None:
                faults.append(Fault(FaultCode.NOT_FOUND, path))
        except StorageError as error:
            faults.append(error.fault)
    return tuple(faults)


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
    """Return ``USUAL_CODE_DIGITS``, no 0 first, that nobody bears.

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
    try:
        keys = load_patient(disk, place.keys)
    except StorageError:
        keys = None  # The door refuses them, and ``patient_faults`` tells why.
    has_pin = keys is not None and keys.has_pin
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
    _require_fit(place.card, changed)
    return save_profile(disk, place, card.with_value(changed))


def _require_fit(path: Path, card: Profile) -> None:
    try:
        msgspec.convert(msgspec.to_builtins(card), Profile)
    except msgspec.ValidationError as error:
        key = str(error).rpartition("$.")[2].rstrip("`")
        raise StorageError(Fault(FaultCode.BAD_VALUE, path, key=key, detail=str(error))) from error


def _require_saved(path: Path, outcome: Outcome) -> None:
    if outcome.state is SaveState.NOT_SAVED:
        raise StorageError(Fault(FaultCode.NOT_WRITABLE, path, detail=outcome.error))
