"""A newcomer to the kiosk is made whole or not at all, and keeps nothing until then."""

from __future__ import annotations

import contextlib
import hashlib
from datetime import date

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.kiosk.people import newcomer, patient_faults, patients, take_in
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.profiles import profile_ids, sweep_unmade
from heelrehab.storage.vault.files import load_patient
from heelrehab.storage.vault.keys import StaffKey, key_by_pin, key_by_staff, make_staff
from heelrehab.storage.vault.recovery import new_recovery_code

TODAY = date(2026, 11, 22)


def quickly(secret, salt):
    """Stands for scrypt, whose slowness no test needs."""
    return hashlib.sha256(salt + secret.encode()).digest()


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
        return take_in(disk or Disk(), folder, newcomer(folder, **arguments | changes))

    return added


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
    with pytest.raises(StorageError) as caught:
        take_in(Disk(), folder, new)
    assert caught.value.fault.code is FaultCode.ALREADY_THERE
    assert patients(Disk(), folder) == (made,)
