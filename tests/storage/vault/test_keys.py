"""Each key opens with the secrets that are meant for it, and no way of forgetting loses it."""

from __future__ import annotations

import msgspec
import pytest

from heelrehab.storage.vault.keys import (
    PatientKeys,
    StaffKeys,
    key_by_pin,
    key_by_staff,
    make_patient,
    make_staff,
    rewrapped,
    staff_key,
    with_passcode,
    with_pin,
    with_recovery_code,
)
from heelrehab.storage.vault.recovery import new_recovery_code

PASSCODE, PIN = "314159", "4711"


@pytest.fixture
def code(chance):
    return new_recovery_code(chance)


@pytest.fixture
def staff(code, chance, stretch):
    return make_staff(PASSCODE, code, chance, stretch=stretch)


@pytest.fixture
def plain_staff(code, chance, stretch):
    """Where nothing is encrypted."""
    return make_staff(PASSCODE, code, chance, is_encrypting=False, stretch=stretch)


@pytest.fixture
def patient(staff, chance, stretch):
    return make_patient(PIN, staff[1].public, chance, stretch=stretch)


def test_staff_open_their_key_with_passcode_or_recovery_code(staff, code, stretch):
    file, key = staff

    assert staff_key(file, PASSCODE, stretch=stretch) == key
    assert staff_key(file, code, stretch=stretch) == key
    assert staff_key(file, code.lower().replace("-", " "), stretch=stretch) == key


@pytest.mark.parametrize("secret", ["", "314158", "A" * 32, "3141590"])
def test_no_other_secret_opens_the_staffs_key(staff, plain_staff, stretch, secret):
    assert staff_key(staff[0], secret, stretch=stretch) is None
    assert staff_key(plain_staff[0], secret, stretch=stretch) is None


def test_another_passcode_leaves_key_and_recovery_code(staff, code, chance, stretch):
    file, key = staff

    changed = with_passcode(file, key, "271828", chance, stretch=stretch)

    assert staff_key(changed, "271828", stretch=stretch) == key
    assert staff_key(changed, code, stretch=stretch) == key
    assert staff_key(changed, PASSCODE, stretch=stretch) is None


def test_another_recovery_code_leaves_key_and_passcode(staff, code, chance, stretch):
    file, key = staff
    other = new_recovery_code(chance)

    changed = with_recovery_code(file, key, other, chance)

    assert staff_key(changed, other, stretch=stretch) == key
    assert staff_key(changed, PASSCODE, stretch=stretch) == key
    assert staff_key(changed, code, stretch=stretch) is None


def test_what_is_no_recovery_code_is_not_taken(staff, chance):
    with pytest.raises(ValueError, match="not a recovery code"):
        with_recovery_code(*staff, "123", chance)


def test_a_patients_key_opens_with_the_pin_and_by_staff(patient, staff, stretch):
    file, key = patient

    assert len(key) == 32
    assert key_by_pin(file, PIN, stretch=stretch) == key
    assert key_by_staff(file, staff[1]) == key


def test_a_patient_can_be_made_with_the_public_half_alone(staff, chance, stretch):
    """Nobody of the staff stands by when a patient signs up."""
    file, key = make_patient(PIN, staff[0].public, chance, stretch=stretch)

    assert key_by_staff(file, staff_key(staff[0], PASSCODE, stretch=stretch)) == key


@pytest.mark.parametrize("pin", ["", "4712", "47110", "١٢٣٤"])
def test_no_other_pin_opens_a_patients_key(patient, stretch, pin):
    assert key_by_pin(patient[0], pin, stretch=stretch) is None


def test_a_forgotten_pin_is_set_anew_by_staff_and_the_key_stays(patient, staff, chance, stretch):
    file, key = patient
    found = key_by_staff(file, staff[1])

    changed = with_pin(file, found, "0815", chance, stretch=stretch)

    assert key_by_pin(changed, "0815", stretch=stretch) == key
    assert key_by_pin(changed, PIN, stretch=stretch) is None
    assert key_by_staff(changed, staff[1]) == key


def test_without_a_pin_only_staff_open_a_patients_key(staff, chance, stretch):
    file, key = make_patient("", staff[1].public, chance, stretch=stretch)

    assert not file.has_pin
    assert key_by_pin(file, "", stretch=stretch) is None
    assert key_by_staff(file, staff[1]) == key
    assert with_pin(file, key, PIN, chance, stretch=stretch).has_pin


def test_another_staff_key_opens_a_patients_key_once_it_is_wrapped_for_it(
    patient, code, chance, stretch
):
    file, key = patient
    _, new = make_staff("271828", code, chance, stretch=stretch)
    assert key_by_staff(file, new) is None

    changed = rewrapped(file, key_by_pin(file, PIN, stretch=stretch), new.public, chance)

    assert key_by_staff(changed, new) == key
    assert key_by_pin(changed, PIN, stretch=stretch) == key


def test_right_wrong_without_pin_and_without_file_are_the_same_work(
    patient, staff, chance, stretch
):
    pinless, _ = make_patient("", staff[1].public, chance, stretch=stretch)
    plain, _ = make_patient(PIN, b"", chance, stretch=stretch)

    for file in (patient[0], pinless, plain, PatientKeys(), None):
        for pin in (PIN, "4712", ""):
            stretch.count = 0
            key_by_pin(file, pin, stretch=stretch)
            assert stretch.count == 1


def test_right_and_wrong_passcodes_and_codes_are_the_same_work(staff, plain_staff, code, stretch):
    for file in (staff[0], plain_staff[0], StaffKeys()):
        for secret in (PASSCODE, "271828", code, "A" * 32, ""):
            stretch.count = 0
            staff_key(file, secret, stretch=stretch)
            assert stretch.count == 1


def test_where_nothing_is_encrypted_the_secrets_are_still_asked_for(
    plain_staff, code, chance, stretch
):
    file, staff_found = plain_staff
    patient, key = make_patient(PIN, file.public, chance, stretch=stretch)

    assert key == b""
    assert staff_key(file, PASSCODE, stretch=stretch) == staff_found
    assert staff_key(file, code, stretch=stretch) == staff_found
    assert key_by_pin(patient, PIN, stretch=stretch) == b""
    assert key_by_pin(patient, "4712", stretch=stretch) is None
    assert key_by_staff(patient, staff_found) == b""
    assert rewrapped(patient, key, b"", chance) == patient
    assert patient.has_pin


def test_a_staff_key_that_encrypts_nothing_opens_no_encrypted_patient(plain_staff, patient):
    assert key_by_staff(patient[0], plain_staff[1]) is None
    pin_only = msgspec.structs.replace(patient[0], staff_box=b"")
    assert key_by_staff(pin_only, plain_staff[1]) is None


def test_no_secret_stands_in_a_repr_or_in_a_file(staff, plain_staff, patient, code):
    private = staff[1].private
    for each in (*staff, *plain_staff, patient[0]):
        shown = repr(each)
        written = msgspec.json.encode(each if isinstance(each, msgspec.Struct) else {}).decode()
        for secret in (PASSCODE, PIN, code, code.replace("-", ""), repr(private)[2:-1]):
            assert secret not in shown
            assert secret not in written
