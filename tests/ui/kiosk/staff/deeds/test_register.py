from __future__ import annotations

import hashlib
from datetime import date

import pytest

from heelrehab.storage.durable import Cause, Outcome, SaveState
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.kiosk.audit import Noted
from heelrehab.storage.kiosk.deeds import Ledger
from heelrehab.storage.kiosk.people import patients
from heelrehab.storage.vault.files import load_patient
from heelrehab.storage.vault.keys import StaffKey, key_by_pin
from heelrehab.ui.kiosk.staff.deeds import register as register_module
from heelrehab.ui.kiosk.staff.deeds.register import Register

FULL = Outcome(SaveState.NOT_SAVED, Cause.DISK_FULL, "No space left on device")


def quick(secret, salt):
    return hashlib.sha256(secret.encode() + salt).digest()


@pytest.fixture
def register_of(place):
    def make(key):
        return Register(
            place.disk,
            place.folder,
            Ledger(place.log, place.now),
            key,
            now=place.now,
            random=place.random,
            stretch=quick,
        )

    return make


@pytest.fixture
def register(register_of, key):
    return register_of(key)


def codes(place):
    return {each.code for each in patients(place.disk, place.folder)}


def test_who_cannot_be_noted_is_not_made(place, register, monkeypatch):
    monkeypatch.setattr(place.log, "write", lambda _: Noted(FULL))

    with pytest.raises(StorageError) as raised:
        register.add("482913", "AB", "1234")

    assert raised.value.fault.code is FaultCode.NOT_WRITABLE
    assert codes(place) == set()
    assert list(place.folder.profiles.iterdir()) == []


def test_a_pin_is_not_set_for_a_history_whose_key_is_gone(place, register, add):
    patient = add()
    place.folder.profile(patient.profile_id).keys.unlink()

    with pytest.raises(StorageError) as raised:
        register.reset_pin(patient, "8765")

    assert raised.value.fault.code is FaultCode.NOT_FOUND


def test_without_encryption_a_lost_hash_is_made_anew(place, register_of, add):
    patient = add()
    path = place.folder.profile(patient.profile_id).keys
    path.unlink()

    register_of(StaffKey(b"", b"")).reset_pin(patient, "8765")

    assert key_by_pin(load_patient(place.disk, path), "8765", stretch=quick) == b""


def test_a_full_disk_is_told_and_the_card_stays(place, register, add, monkeypatch):
    patient = add(initials="AB")
    monkeypatch.setattr(register_module, "rename", lambda *_: FULL)

    with pytest.raises(StorageError) as raised:
        register.change_initials(patient, "CD")

    assert raised.value.fault.code is FaultCode.NOT_WRITABLE
    assert patients(place.disk, place.folder)[0].initials == "AB"


def test_who_is_gone_is_told(place, register, add):
    patient = add()
    place.folder.profile(patient.profile_id).card.unlink()

    with pytest.raises(StorageError) as raised:
        register.change_initials(patient, "CD")

    assert raised.value.fault.code is FaultCode.NOT_FOUND


def test_those_are_counted_whom_a_time_of_keeping_would_erase(register, add):
    add(code="100200", seen_on=date(2025, 1, 1))
    add(code="100300", seen_on=date(2026, 11, 20))

    assert [register.expired(days) for days in (None, 3650, 365, 30)] == [0, 0, 1, 1]


def test_a_free_code_is_nobodys(register, place, add):
    add(code="100200")

    code = register.free_code()

    assert len(code) == 6
    assert code not in codes(place)
