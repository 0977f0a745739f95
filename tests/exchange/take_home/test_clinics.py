"""A clinic is known by its signature, from the first visit that was taken over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from heelrehab.exchange.take_home.clinics import (
    Clinic,
    KnownClinics,
    Standing,
    clinic_of,
    load_clinics,
    remembering,
    save_clinics,
    standing_of,
)
from heelrehab.exchange.take_home.package import Package
from heelrehab.storage.disk import Disk
from heelrehab.storage.paths import DataFolder

AT = datetime(2026, 11, 22, tzinfo=UTC)
DAY = date(2026, 11, 22)
KEY, OTHER = bytes(32), bytes(range(32))
SIGNED = Package((), "Praxis", AT, KEY, is_signed=True)


@pytest.mark.parametrize(
    ("package", "standing"),
    [
        (SIGNED, Standing.KNOWN),
        (replace(SIGNED, clinic="Renamed"), Standing.KNOWN),
        (replace(SIGNED, public=OTHER, clinic="PRAXIS"), Standing.OTHER_KEY),
        (replace(SIGNED, public=OTHER, clinic="Elsewhere"), Standing.FIRST_TIME),
        (replace(SIGNED, public=OTHER, clinic=""), Standing.FIRST_TIME),
        (replace(SIGNED, is_signed=None), Standing.UNCHECKED),
        (replace(SIGNED, public=b"", is_signed=None), Standing.UNSIGNED),
    ],
)
def test_where_a_visit_comes_from(package, standing):
    known = remembering(SIGNED, KnownClinics(), DAY)

    assert standing_of(package, known) is standing


def test_only_a_checked_signature_is_remembered_and_once():
    known = remembering(SIGNED, KnownClinics(), DAY)

    assert known.clinics == (Clinic(key="00" * 32, name="Praxis", first_taken_on=DAY),)
    assert remembering(SIGNED, known, date(2027, 1, 1)) == known
    assert remembering(replace(SIGNED, is_signed=None), KnownClinics(), DAY) == KnownClinics()
    assert clinic_of(replace(SIGNED, public=OTHER), known) is None


def test_the_file_comes_back_and_a_damaged_one_knows_nobody(tmp_path):
    place = DataFolder(tmp_path).profile("me")
    place.root.mkdir(parents=True)
    file = load_clinics(Disk(), place)
    known = remembering(SIGNED, file.value, DAY)

    assert save_clinics(Disk(), place, file.with_value(known)).is_saved
    assert load_clinics(Disk(), place).value == known
    (place.root / "clinics.json").write_text('{"clinics": [{"key": "short"}]}')
    assert load_clinics(Disk(), place).value == KnownClinics()
