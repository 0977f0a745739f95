"""A passcode is set anew with the old one, the recovery code, or neither; nobody loses data."""

from __future__ import annotations

import os
from datetime import date

import pytest

from heelrehab.commands.administration.passcodes import change_passcode, set_anew
from heelrehab.commands.administration.place import NotDone
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.deeds import happenings
from heelrehab.storage.kiosk.people import newcomer, take_in
from heelrehab.storage.vault.files import load_patient, load_staff
from heelrehab.storage.vault.keys import key_by_pin, key_by_staff, staff_key


@pytest.fixture
def change(place, answers, quickly):
    def changed(*given, is_by_recovery=False):
        ask = answers(*given)
        told = change_passcode(
            place, ask, os.urandom, is_by_recovery=is_by_recovery, stretch=quickly
        )
        return "\n".join(told)

    return changed


@pytest.fixture
def anew(place, answers, quickly):
    def made(*given):
        return "\n".join(set_anew(place, answers(*given), os.urandom, stretch=quickly))

    return made


@pytest.fixture
def opens(place, quickly):
    """Tells whether a secret opens the staff's file."""

    def opened(secret):
        file = load_staff(Disk(), place.kiosk.staff)
        return staff_key(file, secret, stretch=quickly) is not None

    return opened


def actions(place):
    return [each.entry.action for each in happenings(place.log.reading())][1:]


def test_with_the_old_passcode_another_is_set(place, code, change, opens):
    assert "recovery code stays" in change("123456", "654321", "654321")

    assert (opens("654321"), opens("123456"), opens(code)) == (True, False, True)
    assert actions(place) == [StaffAction.PASSCODE_CHANGED]


def test_with_the_recovery_code_another_is_set(place, code, change, opens):
    change(code.lower(), "654321", "654321", is_by_recovery=True)

    assert (opens("654321"), opens("123456"), opens(code)) == (True, False, True)
    assert actions(place) == [StaffAction.PASSCODE_RECOVERED]


@pytest.mark.parametrize("is_by_recovery", [True, False])
def test_a_wrong_secret_changes_nothing_and_is_noted(place, code, change, opens, is_by_recovery):
    with pytest.raises(NotDone, match="Nothing was changed"):
        change("999999", is_by_recovery=is_by_recovery)

    assert opens("123456")
    assert actions(place) == [StaffAction.REFUSED]


def test_a_kiosk_that_is_not_set_up_says_so(change, anew):
    for act in (change, anew):
        with pytest.raises(StorageError) as caught:
            act()
        assert caught.value.fault.code is FaultCode.NOT_FOUND


def test_anew_needs_a_clear_yes(place, code, anew, opens):
    with pytest.raises(NotDone, match="Nothing was changed"):
        anew("no")

    assert opens("123456")
    assert actions(place) == []


def test_anew_gives_a_new_passcode_and_code_and_patients_keep_their_histories(
    place, code, anew, opens, quickly
):
    new = newcomer(
        place.folder,
        code="482913",
        initials="AB",
        pin="1234",
        today=date(2026, 11, 22),
        staff_public=load_staff(Disk(), place.kiosk.staff).public,
        random=os.urandom,
        stretch=quickly,
    )
    patient = take_in(Disk(), place.folder, new)
    keys = load_patient(Disk(), place.folder.profile(patient.profile_id).keys)
    key = key_by_pin(keys, "1234", stretch=quickly)
    old_file = place.kiosk.staff.read_bytes()

    told = anew("yes", "654321", "654321")

    new_code = next(line.strip() for line in told.splitlines() if line.count("-") == 7)
    assert (opens("654321"), opens("123456"), opens(code)) == (True, False, False)
    assert opens(new_code)
    assert load_patient(Disk(), place.folder.profile(patient.profile_id).keys) == keys
    assert len(key) == 32
    staff = staff_key(load_staff(Disk(), place.kiosk.staff), "654321", stretch=quickly)
    assert key_by_staff(keys, staff) is None
    kept = [path.read_bytes() for path in place.kiosk.root.glob("staff.before-*.json")]
    assert kept == [old_file]
    assert actions(place) == [StaffAction.PASSCODE_SET_ANEW]
