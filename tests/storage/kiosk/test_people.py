"""Patients are known by a code that only one may bear, and go when their time is over."""

from __future__ import annotations

import contextlib
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
    add_patient,
    change_code,
    doubled_codes,
    expired,
    free_code,
    mark_seen,
    newcomer,
    patient_faults,
    patients,
    rename,
    take_in,
    with_code,
)
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.profiles import (
    Profile,
    create_profile,
    load_profile,
    note_making,
    profile_ids,
    sweep_unmade,
)
from heelrehab.storage.vault.files import load_patient, save_keys
from heelrehab.storage.vault.keys import (
    StaffKey,
    key_by_pin,
    key_by_staff,
    make_patient,
    make_staff,
)
from heelrehab.storage.vault.recovery import new_recovery_code

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


@pytest.fixture
def add(folder, random):
    """Adds a patient; each argument has a value that fits."""

    def added(disk=None, **changes):
        arguments = {
            "code": "482913",
            "initials": "AB",
            "pin": "1234",
            "today": TODAY,
            "staff_public": b"",
            "random": random,
            "stretch": quickly,
        }
        return add_patient(disk or Disk(), folder, **arguments | changes)

    return added


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


def test_an_added_patient_is_listed_and_opened_by_pin_and_by_staff(folder, add, random):
    _file, staff = make_staff("123456", new_recovery_code(random), random, stretch=quickly)

    added = add(staff_public=staff.public)

    assert patients(Disk(), folder) == (added,)
    assert (added.seen_on, added.has_pin, added.code) == (TODAY, True, "482913")
    keys = load_patient(Disk(), folder.profile(added.profile_id).keys)
    key = key_by_pin(keys, "1234", stretch=quickly)
    assert len(key) == 32
    assert key_by_staff(keys, staff) == key
    assert key_by_pin(keys, "1235", stretch=quickly) is None


def test_where_nothing_is_encrypted_the_pin_is_known_and_the_key_empty(folder, add):
    added = add()

    keys = load_patient(Disk(), folder.profile(added.profile_id).keys)
    assert key_by_pin(keys, "1234", stretch=quickly) == b""
    assert key_by_staff(keys, StaffKey(b"", b"")) == b""


def test_a_patient_may_be_added_without_pin(folder, add):
    assert not add(pin="").has_pin
    assert not patients(Disk(), folder)[0].has_pin


def test_the_name_of_the_folder_tells_nothing(folder, add):
    added = add()

    assert added.profile_id.startswith("p")
    assert len(added.profile_id) == 17
    assert "482913" not in added.profile_id


@pytest.mark.parametrize(
    ("changes", "code", "key"),
    [
        ({"code": "482913"}, FaultCode.ALREADY_THERE, "code"),
        ({"code": ""}, FaultCode.BAD_VALUE, "code"),
        ({"code": "12"}, FaultCode.BAD_VALUE, "code"),
        ({"code": "111111", "initials": "Anna Berg"}, FaultCode.BAD_VALUE, "initials"),
        ({"code": "111111", "pin": "12"}, FaultCode.BAD_VALUE, "pin"),
        ({"code": "111111", "pin": "12ab"}, FaultCode.BAD_VALUE, "pin"),
    ],
)
def test_what_does_not_fit_adds_nobody(folder, add, changes, code, key):
    before = add()

    with pytest.raises(StorageError) as caught:
        add(**changes)

    assert (caught.value.fault.code, caught.value.fault.key) == (code, key)
    assert "12ab" not in str(caught.value)
    assert profile_ids(Disk(), folder) == (before.profile_id,)


@pytest.mark.parametrize("failing", range(1, 25))
def test_whom_the_disk_refuses_is_added_whole_or_not_at_all(folder, add, faulty_disk, failing):
    try:
        add(faulty_disk({failing}))
    except StorageError:
        assert profile_ids(Disk(), folder) == ()
    else:
        assert len(patients(Disk(), folder)) == 1
        assert patient_faults(Disk(), folder) == ()


@pytest.mark.parametrize("last", range(1, 40))
def test_a_power_cut_while_somebody_is_added_leaves_them_whole_or_not_at_all(
    folder, add, faulty_disk, last
):
    """Nothing reaches the disk after it, nor is anything cleared up."""
    making = kiosk_folder(folder).making
    with contextlib.suppress(StorageError):
        add(faulty_disk(set(range(last, 100))))
    before = patients(Disk(), folder)

    sweep_unmade(Disk(), folder, making)

    assert patients(Disk(), folder) == before
    assert profile_ids(Disk(), folder) == tuple(each.profile_id for each in before)
    assert patient_faults(Disk(), folder) == ()
    assert not making.exists()


def test_of_a_newcomer_nothing_is_on_the_disk_until_they_are_taken_in(folder, random):
    new = newcomer(
        folder,
        code="482913",
        initials="AB",
        pin="1234",
        today=TODAY,
        staff_public=b"",
        random=random,
        stretch=quickly,
    )
    assert profile_ids(Disk(), folder) == ()
    assert "key" not in repr(new)

    made = take_in(Disk(), folder, new)

    assert patients(Disk(), folder) == (made,)
    assert fault_of(take_in, Disk(), folder, new).code is FaultCode.ALREADY_THERE
    assert patients(Disk(), folder) == (made,)


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
