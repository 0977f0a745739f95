"""The clinics whose signatures a person has taken something over from."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated

import msgspec

from heelrehab.exchange.take_home.package import Package
from heelrehab.storage import keyfile
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome
from heelrehab.storage.keyfile import KeyFile
from heelrehab.storage.paths import ProfileFolder

FILE_NAME = "clinics.json"
Key = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class Clinic(msgspec.Struct, frozen=True, kw_only=True):
    """A signature that was trusted once; ``key`` is its public half in hexadecimal digits."""

    key: Key
    name: str
    first_taken_on: date


class KnownClinics(msgspec.Struct, frozen=True, kw_only=True):
    """What the file holds."""

    clinics: tuple[Clinic, ...] = ()


class Standing(Enum):
    """What can be said of where a visit comes from."""

    KNOWN = "known"
    FIRST_TIME = "first_time"
    OTHER_KEY = "other_key"
    """A clinic of this name is known by another signature."""
    UNSIGNED = "unsigned"
    UNCHECKED = "unchecked"
    """It is signed, but signatures cannot be checked on this machine."""


def standing_of(package: Package, known: KnownClinics) -> Standing:
    """Return how far the package's signature can be relied on."""
    if not package.public:
        return Standing.UNSIGNED
    if package.is_signed is None:
        return Standing.UNCHECKED
    if clinic_of(package, known) is not None:
        return Standing.KNOWN
    names = {clinic.name.casefold() for clinic in known.clinics if clinic.name}
    is_named = package.clinic.casefold() in names
    return Standing.OTHER_KEY if is_named else Standing.FIRST_TIME


def clinic_of(package: Package, known: KnownClinics) -> Clinic | None:
    """Return the clinic that signed, None where it is not known."""
    key = package.public.hex()
    return next((clinic for clinic in known.clinics if clinic.key == key), None)


def remembering(package: Package, known: KnownClinics, day: date) -> KnownClinics:
    """Return the clinics with the one that signed; only a checked signature is remembered."""
    if not package.is_signed or clinic_of(package, known) is not None:
        return known
    clinic = Clinic(key=package.public.hex(), name=package.clinic, first_taken_on=day)
    return KnownClinics(clinics=(*known.clinics, clinic))


def load_clinics(disk: Disk, place: ProfileFolder) -> KeyFile[KnownClinics]:
    """Read the file; where it is missing or damaged every clinic is there for the first time."""
    return keyfile.load(disk, _path(place), KnownClinics())


def save_clinics(disk: Disk, place: ProfileFolder, file: KeyFile[KnownClinics]) -> Outcome:
    """Write the file."""
    return keyfile.save(disk, _path(place), file)


def _path(place: ProfileFolder) -> Path:
    return place.root / FILE_NAME
