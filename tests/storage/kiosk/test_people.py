"""Patients are known by a code that only one may bear, and go when their time is over."""

from __future__ import annotations

import hashlib
import os
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.people import (
    Patient,
    change_code,
    doubled_codes,
    expired,
    free_code,
    mark_seen,
    patient_faults,
    patients,
    rename,
    with_code,
)
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.profiles import (
    Profile,
    create_profile,
    load_profile,
    note_making,
)
from heelrehab.storage.vault.files import save_keys
from heelrehab.storage.vault.keys import (
    make_patient,
)

TODAY = date(2026, 11, 22)


def patient(profile_id="p1", code="482913", seen_on=TODAY):
    return Patient(profile_id, code, "AB", seen_on, has_pin=False)


@pytest.fixture
def two(folder):
    """Two patients and somebody without a code, as on a machine at home."""
    create_profile(Disk(), folder, "p1", Profile(code="482913", initials="AB", seen_on=TODAY))
    create_profile(Disk(), folder, "p2", Profile(code="700001"))
    create_profile(Disk(), folder, "me", Profile(display_name="Anna"))
    return folder


def quickly(secret, salt):
    """Stands for scrypt, whose slowness no test needs."""
    return hashlib.sha256(salt + secret.encode()).digest()


def make_keys(folder, profile_id, pin="1234"):
    keys, _key = make_patient(pin, b"", os.urandom, stretch=quickly)
    save_keys(Disk(), folder.profile(profile_id).keys, keys)


def fault_of(action, *arguments):
    with pytest.raises(StorageError) as caught:
        action(*arguments)
    return caught.value.fault


def test_those_with_a_code_are_patients(two):
    make_keys(two, "p2")
    two.profile("p1").keys.write_bytes(b"{torn")

    assert patients(Disk(), two) == (
        patient(),
        Patient("p2", "700001", "", None, has_pin=True),
    )


def test_a_folder_that_cannot_be_read_says_so(two, faulty_disk):
    assert fault_of(patients, faulty_disk({1}), two).code is FaultCode.UNREADABLE


def test_a_damaged_card_hides_one_patient_and_no_other(two):
    two.profile("p1").card.write_bytes(b"{torn")

    assert [each.profile_id for each in patients(Disk(), two)] == ["p2"]


def test_a_code_leads_to_all_who_bear_it():
    known = (patient(), patient("p2"), patient("p3", "111111"), patient("p4", ""))

    assert with_code(known, "482913") == known[:2]
    assert with_code(known, "111111") == known[2:3]
    assert with_code(known, "999999") == ()
    assert with_code(known, "") == ()


def test_a_code_that_exists_twice_is_told_of_both(folder):
    known = (patient(), patient("p2"), patient("p3", "111111"))

    faults = doubled_codes(folder, known)

    assert [(fault.code, fault.path, fault.value) for fault in faults] == [
        (FaultCode.CODE_TWICE, folder.profile("p1").card, "482913"),
        (FaultCode.CODE_TWICE, folder.profile("p2").card, "482913"),
    ]


@given(drawn=st.lists(st.binary(min_size=8, max_size=8), min_size=1, max_size=5))
def test_a_free_code_has_six_digits_and_no_leading_0(drawn):
    code = free_code((), lambda _count: drawn[0])

    assert len(code) == 6
    assert 100_000 <= int(code) <= 999_999


def test_a_taken_code_is_not_proposed(random):
    known = [patient(code=free_code((), lambda _count: bytes(8)))]
    draws = iter([bytes(8), bytes(8), b"\0" * 7 + b"\1"])

    assert free_code(known, lambda _count: next(draws)) == "100001"
    with pytest.raises(ValueError, match="all were taken"):
        free_code(known, bytes)


def test_a_patient_who_was_half_made_is_told(folder):
    create_profile(Disk(), folder, "p1", Profile())
    note_making(Disk(), kiosk_folder(folder).making, "p1")

    faults = patient_faults(Disk(), folder)

    assert faults == (Fault(FaultCode.LEFT_BEHIND, folder.profile("p1").root),)


def test_what_keeps_patients_out_is_told(two):
    create_profile(Disk(), two, "p3", Profile(code="482913"))
    make_keys(two, "p1")
    two.profile("p3").keys.write_bytes(b"{torn")

    faults = [(fault.code, fault.path) for fault in patient_faults(Disk(), two)]

    assert faults == [
        (FaultCode.CODE_TWICE, two.profile("p1").card),
        (FaultCode.CODE_TWICE, two.profile("p3").card),
        (FaultCode.NOT_FOUND, two.profile("p2").keys),
        (FaultCode.DAMAGED_LINE, two.profile("p3").keys),
    ]


def test_a_code_is_changed_unless_another_bears_it(two):
    assert change_code(Disk(), two, "p1", "333333") == SAVED
    assert change_code(Disk(), two, "p1", "333333") == SAVED

    fault = fault_of(change_code, Disk(), two, "p1", "700001")

    assert (fault.code, fault.path) == (FaultCode.ALREADY_THERE, two.profile("p2").card)
    assert with_code(patients(Disk(), two), "333333")[0].profile_id == "p1"


@pytest.mark.parametrize("code", ["12", "123456789", "12a4", "١٢٣٤"])
def test_what_is_no_code_is_refused(two, code):
    fault = fault_of(change_code, Disk(), two, "p1", code)

    assert (fault.code, fault.key) == (FaultCode.BAD_VALUE, "code")
    assert patients(Disk(), two)[0] == patient()


def test_initials_are_changed_and_may_be_few_only(two):
    assert rename(Disk(), two, "p1", "XY") == SAVED
    assert fault_of(rename, Disk(), two, "p1", "Anna Berg").code is FaultCode.BAD_VALUE
    assert patients(Disk(), two)[0].initials == "XY"


def test_someone_who_was_erased_meanwhile_is_not_made_again(two):
    assert fault_of(rename, Disk(), two, "gone", "XY").code is FaultCode.NOT_FOUND
    assert not two.profile("gone").root.exists()


def test_a_visit_leaves_its_day_once(two):
    assert mark_seen(Disk(), two, "p2", TODAY) == SAVED
    assert mark_seen(Disk(), two, "p2", TODAY) is None

    assert load_profile(Disk(), two.profile("p2")).value.seen_on == TODAY
    assert b"2026-11-22T" not in two.profile("p2").card.read_bytes()


@pytest.mark.parametrize(
    ("seen_on", "days", "is_expired"),
    [
        (date(2026, 10, 23), 30, False),
        (date(2026, 10, 22), 30, True),
        (date(2026, 12, 24), 30, False),
        (None, 30, False),
        (date(1999, 1, 1), None, False),
    ],
)
def test_who_was_here_last_longer_ago_than_is_kept_is_expired(seen_on, days, is_expired):
    assert bool(expired([patient(seen_on=seen_on)], TODAY, days)) is is_expired
