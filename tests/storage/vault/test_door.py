"""The door opens to the right secret, slowly to wrong ones, and tells nobody who is a patient."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.storage.vault.door import Door, Opened, Refused, forgive_tries
from heelrehab.storage.vault.files import load_patient, save_keys, set_up_anew, set_up_staff
from heelrehab.storage.vault.keys import key_by_staff, make_patient
from heelrehab.storage.vault.recovery import new_recovery_code

PASSCODE, PIN, WRONG = "314159", "4711", "4712"


@dataclass(frozen=True)
class Patient:
    profile_id: str


ASH, BIRCH = (Patient("ash"),), (Patient("birch"),)
NOBODY = ()


@pytest.fixture
def code(chance):
    return new_recovery_code(chance)


@pytest.fixture
def staff(folder, code, chance, stretch):
    path = folder.root / "kiosk" / "staff.json"
    return set_up_staff(Disk(), path, PASSCODE, code, chance, stretch=stretch)


@pytest.fixture
def key(folder, staff, chance, stretch):
    """Ash's key; Birch has another, and the same PIN."""
    for profile_id in ("birch", "ash"):
        create_profile(Disk(), folder, profile_id, Profile())
        file, key = make_patient(PIN, staff.public, chance, stretch=stretch)
        save_keys(Disk(), folder.profile(profile_id).keys, file)
    stretch.count = 0
    return key


@pytest.fixture
def open_door(folder, moment, chance, stretch, key):
    def opened(disk=None):
        return Door(disk or Disk(), folder, moment, chance, stretch=stretch)

    return opened


@pytest.fixture
def door(open_door):
    return open_door()


def fail(door, count):
    for _ in range(count):
        assert isinstance(door.try_pin(ASH, WRONG), Refused)


def test_the_right_pin_opens_the_patients_own_lines(door, key):
    opened = door.try_pin(ASH, PIN)

    assert opened == Opened("ash", key)
    assert opened.cipher.opened(opened.cipher.lock(b"pain", "1"), "1") == b"pain"


def test_whom_staff_gave_another_pin_need_not_wait_for_old_tries(door, folder):
    fail(door, 6)
    assert not door.try_pin(ASH, PIN).is_judged

    assert forgive_tries(Disk(), folder, ASH[0]).is_saved

    assert isinstance(door.try_pin(ASH, PIN), Opened)


def test_passcode_and_recovery_code_open_to_staff(door, staff, code):
    assert door.try_passcode(PASSCODE) == Opened(staff=staff)
    assert door.try_passcode(code) == Opened(staff=staff)
    assert door.try_passcode(PASSCODE).cipher is None


def test_a_wrong_secret_is_refused_and_five_are_free(door):
    for wait_s in (0.0, 0.0, 0.0, 0.0, 30.0):
        assert door.try_pin(ASH, WRONG) == Refused(wait_s)


def test_too_early_a_try_is_not_even_looked_at(door, moment, stretch):
    fail(door, 5)
    stretch.count = 0
    moment.advance(10)

    assert door.try_pin(ASH, PIN) == Refused(20.0, is_judged=False)
    assert stretch.count == 0


def test_after_the_wait_the_right_pin_opens_and_all_is_forgotten(door, moment):
    fail(door, 5)
    moment.advance(30)

    assert isinstance(door.try_pin(ASH, PIN), Opened)
    fail(door, 4)
    assert isinstance(door.try_pin(ASH, PIN), Opened)


def test_the_wait_holds_against_a_new_program_a_moved_clock_and_a_restart(open_door, moment):
    fail(open_door(), 5)
    moment.advance(30.0)
    fail(open_door(), 1)

    for seconds in (-86400.0, 200000.0):
        moment.set_clock(seconds)
        assert open_door().try_pin(ASH, PIN) == Refused(60.0, is_judged=False)
    moment.set_clock(-200000.0)
    moment.restart()
    assert open_door().try_pin(ASH, PIN) == Refused(60.0, is_judged=False)
    moment.advance(60.0)
    assert isinstance(open_door().try_pin(ASH, PIN), Opened)


def test_one_patients_wait_holds_up_neither_another_nor_staff(door):
    fail(door, 5)

    assert isinstance(door.try_pin(BIRCH, PIN), Opened)
    assert isinstance(door.try_passcode(PASSCODE), Opened)


def test_a_code_that_nobody_bears_waits_as_a_known_one_does(door):
    answers = [door.try_pin(NOBODY, PIN, code="123456") for _ in range(6)]
    known = [door.try_pin(ASH, WRONG, code="654321") for _ in range(6)]

    assert answers == known
    assert door.try_pin(NOBODY, PIN, code="123457") == Refused(0.0)


def test_unknown_codes_do_not_fill_the_disk(door, folder):
    for code in ("\ud800", *map(str, range(200))):
        door.try_pin(NOBODY, PIN, code=code)

    assert b"123456" not in (folder.root / "kiosk" / "tries.json").read_bytes()
    assert (folder.root / "kiosk" / "tries.json").stat().st_size < 200 * 200


@pytest.mark.parametrize(
    ("patients", "pin"),
    [(ASH, PIN), (ASH, WRONG), (NOBODY, PIN), ((*ASH, *BIRCH), PIN), ((Patient("none"),), PIN)],
)
def test_right_wrong_and_unknown_are_the_same_work(door, stretch, patients, pin):
    door.try_pin(patients, pin, code="1")

    assert stretch.count == 1


@pytest.mark.parametrize("passcode", [PASSCODE, WRONG, ""])
def test_right_and_wrong_passcodes_are_the_same_work(door, stretch, passcode):
    door.try_passcode(passcode)

    assert stretch.count == 1


def test_a_code_that_two_bear_lets_neither_in(door):
    refused = door.try_pin((*ASH, *BIRCH), PIN)

    assert (refused.fault.code, refused.is_judged) == (FaultCode.CODE_TWICE, True)


def test_a_try_is_on_the_disk_before_it_is_judged(folder, moment, chance, key):
    """So that pulling the plug in between gives no free try."""
    found = []

    def watched(secret, salt):
        found.append((folder.root / "kiosk" / "tries.json").read_bytes())
        return bytes(32)

    Door(Disk(), folder, moment, chance, stretch=watched).try_pin(ASH, PIN)

    assert b'"patient ash":{"failures":1' in found[0]


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_a_try_that_cannot_be_counted_is_not_judged(door, open_door, faulty_disk, stretch, failing):
    fail(door, 1)
    stretch.count = 0

    refused = open_door(faulty_disk({failing})).try_pin(ASH, PIN)

    assert (refused.is_judged, refused.wait_s, stretch.count) == (False, 0.0, 0)
    assert refused.fault.code in (FaultCode.UNREADABLE, FaultCode.NOT_WRITABLE)


@pytest.mark.parametrize("after", range(1, 10))
def test_a_right_pin_opens_though_the_disk_fails_after_it_was_judged(
    open_door, faulty_disk, key, after
):
    """What could not be taken back, or wrapped anew, is left for the next visit."""
    probe = faulty_disk()
    open_door(probe).try_pin(ASH, PIN)
    judged = probe.calls.index("sync_folder") + 2

    disk = faulty_disk({judged + after})

    assert open_door(disk).try_pin(ASH, PIN) == Opened("ash", key)


def test_a_disk_that_fails_when_the_wait_is_read_says_so(open_door, faulty_disk):
    probe = faulty_disk()
    open_door(probe).try_pin(NOBODY, WRONG, code="1")

    refused = open_door(faulty_disk({len(probe.calls)})).try_pin(NOBODY, WRONG, code="1")

    assert refused.fault.code is FaultCode.UNREADABLE


@pytest.mark.parametrize("content", [b"", b'{"v":2}'])
def test_a_damaged_file_of_keys_is_told_to_staff_and_costs_the_same(door, folder, stretch, content):
    folder.profile("ash").keys.write_bytes(content)
    (folder.root / "kiosk" / "staff.json").write_bytes(content)

    assert door.try_pin(ASH, PIN).fault.path == folder.profile("ash").keys
    assert door.try_passcode(PASSCODE).fault.path.name == "staff.json"
    assert stretch.count == 2


def test_before_staff_are_set_up_no_passcode_opens(door, folder):
    (folder.root / "kiosk" / "staff.json").unlink()

    assert door.try_passcode(PASSCODE) == Refused(0.0)
    assert isinstance(door.try_pin(ASH, PIN), Opened)


def test_without_cryptography_what_is_encrypted_stays_shut_with_a_reason(door, monkeypatch):
    monkeypatch.setitem(sys.modules, "cryptography", None)

    assert door.try_pin(ASH, PIN).fault.code is FaultCode.NO_CIPHER
    assert door.try_passcode(PASSCODE).fault.code is FaultCode.NO_CIPHER


def test_after_all_was_made_anew_the_next_pin_wraps_the_key_for_the_new_staff(
    door, folder, key, chance, stretch
):
    path = folder.root / "kiosk" / "staff.json"
    code = new_recovery_code(chance)
    new = set_up_anew(Disk(), path, "271828", code, chance, stretch=stretch)
    place = folder.profile("ash").keys
    assert key_by_staff(load_patient(Disk(), place), new) is None

    assert door.try_pin(ASH, WRONG) == Refused(0.0)
    assert key_by_staff(load_patient(Disk(), place), new) is None
    assert door.try_pin(ASH, PIN) == Opened("ash", key)

    assert key_by_staff(load_patient(Disk(), place), new) == key
    before = place.read_bytes()
    assert door.try_pin(ASH, PIN) == Opened("ash", key)
    assert place.read_bytes() == before


def test_tries_from_two_threads_are_all_counted(door):
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: door.try_pin(ASH, WRONG), range(8)))

    assert sum(answer.is_judged for answer in answers) == 5


def test_neither_key_nor_pin_stands_in_what_is_answered(door, key, staff):
    answers = (door.try_pin(ASH, PIN), door.try_pin(ASH, WRONG), door.try_passcode(PASSCODE))

    shown = repr(answers) + repr(door) + repr(answers[0].cipher)
    for secret in (PIN, WRONG, PASSCODE, repr(key)[2:-1], repr(staff.private)[2:-1]):
        assert secret not in shown
