"""Files of keys are read strictly, and no way of losing a passcode loses a history."""

from __future__ import annotations

import contextlib

import msgspec
import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.storage.vault.files import (
    load_patient,
    load_staff,
    save_keys,
    set_passcode,
    set_up_anew,
    set_up_staff,
)
from heelrehab.storage.vault.keys import key_by_pin, key_by_staff, make_patient, staff_key
from heelrehab.storage.vault.recovery import new_recovery_code

PASSCODE, PIN = "314159", "4711"


@pytest.fixture
def path(folder):
    return folder.root / "kiosk" / "staff.json"


@pytest.fixture
def code(chance):
    return new_recovery_code(chance)


@pytest.fixture
def making(chance, stretch):
    """What every key is made with."""
    return {"random": chance, "stretch": stretch}


@pytest.fixture
def staff(path, code, making):
    return set_up_staff(Disk(), path, PASSCODE, code, **making)


class Clinic:
    """A kiosk's files, all secrets at hand."""

    def __init__(self, folder, chance, stretch):
        self.folder = folder
        self.path = folder.root / "kiosk" / "staff.json"
        self.chance = chance
        self.stretch = stretch

    def staff_by(self, secret, path=None):
        return staff_key(load_staff(Disk(), path or self.path), secret, stretch=self.stretch)

    def add(self, profile_id, public):
        create_profile(Disk(), self.folder, profile_id, Profile())
        file, key = make_patient(PIN, public, self.chance, stretch=self.stretch)
        save_keys(Disk(), self.folder.profile(profile_id).keys, file)
        return key

    def anew(self, disk=None):
        code = new_recovery_code(self.chance)
        return set_up_anew(
            disk or Disk(), self.path, "271828", code, self.chance, stretch=self.stretch
        )

    def by_staff(self, profile_id, key):
        return key_by_staff(load_patient(Disk(), self.folder.profile(profile_id).keys), key)

    def by_pin(self, profile_id):
        file = load_patient(Disk(), self.folder.profile(profile_id).keys)
        return key_by_pin(file, PIN, stretch=self.stretch)

    def before(self):
        (kept,) = self.path.parent.glob("staff.before-*.json")
        return kept


@pytest.fixture
def clinic(folder, chance, stretch):
    return Clinic(folder, chance, stretch)


@pytest.fixture
def patients(clinic, staff):
    """Three patients and their keys."""
    return {each: clinic.add(each, staff.public) for each in ("ash", "birch", "cedar")}


def raised(call, *arguments, **options):
    with pytest.raises(StorageError) as caught:
        call(*arguments, **options)
    return caught.value.fault


def test_a_set_up_key_is_read_back_and_closed_to_others(path, staff, stretch, umask):
    umask(0)
    assert staff_key(load_staff(Disk(), path), PASSCODE, stretch=stretch) == staff
    assert path.stat().st_mode & 0o777 == 0o600


def test_where_there_is_no_file_there_are_no_keys(path):
    assert load_staff(Disk(), path) is None
    assert load_patient(Disk(), path) is None


def test_a_second_set_up_is_refused(path, staff, code, making):
    before = path.read_bytes()

    fault = raised(set_up_staff, Disk(), path, "000000", code, **making)

    assert fault.code is FaultCode.ALREADY_THERE
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", FaultCode.DAMAGED_LINE),
        (b"\xff\xfe", FaultCode.DAMAGED_LINE),
        (b'{"v":1,"public":"!"}', FaultCode.DAMAGED_LINE),
        (b'{"v":1,"surplus":1}', FaultCode.DAMAGED_LINE),
        (b'{"v":"x"}', FaultCode.DAMAGED_LINE),
        (b'{"v":2}', FaultCode.NEWER_VERSION),
        (b'{"v":2,"surplus":1}', FaultCode.NEWER_VERSION),
    ],
)
def test_a_file_that_is_not_whole_or_newer_is_named_and_left_alone(path, content, code):
    path.write_bytes(content)

    assert raised(load_staff, Disk(), path).code is code
    assert raised(load_patient, Disk(), path).code is code
    assert path.read_bytes() == content


def test_a_file_that_the_system_withholds_is_named(path, faulty_disk, staff):
    assert raised(load_staff, faulty_disk({1}), path).code is FaultCode.UNREADABLE


def test_a_passcode_is_changed_with_the_old_one_or_the_recovery_code(
    path, staff, code, stretch, making
):
    assert set_passcode(Disk(), path, PASSCODE, "271828", **making) == staff
    assert set_passcode(Disk(), path, code, "161803", **making) == staff

    assert staff_key(load_staff(Disk(), path), "161803", stretch=stretch) == staff
    assert staff_key(load_staff(Disk(), path), "271828", stretch=stretch) is None


def test_a_wrong_secret_changes_no_passcode(path, staff, making):
    before = path.read_bytes()

    assert set_passcode(Disk(), path, "000000", "271828", **making) is None
    assert path.read_bytes() == before


def test_where_nothing_is_set_up_no_passcode_is_changed(path, making):
    fault = raised(set_passcode, Disk(), path, PASSCODE, "271828", **making)

    assert fault.code is FaultCode.NOT_FOUND


def test_a_passcode_that_could_not_be_written_is_told_and_the_old_one_holds(
    path, staff, stretch, faulty_disk, making
):
    disk = faulty_disk({2})

    fault = raised(set_passcode, disk, path, PASSCODE, "271828", **making)

    assert fault.code is FaultCode.NOT_WRITABLE
    assert staff_key(load_staff(Disk(), path), PASSCODE, stretch=stretch) == staff


def test_with_passcode_and_recovery_code_gone_patients_still_open_their_keys(clinic, patients):
    before = clinic.path.read_bytes()

    new = clinic.anew()

    assert clinic.staff_by("271828") == new
    assert {each: clinic.by_pin(each) for each in patients} == patients
    assert clinic.by_staff("ash", new) is None
    assert clinic.before().read_bytes() == before


def test_even_a_damaged_file_is_kept_when_all_is_made_anew(path, code, making):
    path.write_bytes(b'{"v":1,"pub')

    set_up_anew(Disk(), path, PASSCODE, code, **making)

    (kept,) = path.parent.glob("staff.before-*.json")
    assert kept.read_bytes() == b'{"v":1,"pub'


def test_where_there_was_none_anew_is_as_at_first(path, code, stretch, making):
    key = set_up_anew(Disk(), path, PASSCODE, code, **making)

    assert staff_key(load_staff(Disk(), path), code, stretch=stretch) == key
    assert len(list(path.parent.iterdir())) == 1


def test_a_file_that_cannot_be_read_is_not_written_over(path, staff, code, faulty_disk, making):
    before = path.read_bytes()
    disk = faulty_disk({1})

    fault = raised(set_up_anew, disk, path, "271828", code, **making)

    assert fault.code is FaultCode.UNREADABLE
    assert path.read_bytes() == before


@pytest.mark.parametrize("failing", range(2, 12))
def test_whatever_call_fails_the_old_key_is_there_in_its_file_or_beside(
    clinic, staff, faulty_disk, failing
):
    before = clinic.path.read_bytes()

    with contextlib.suppress(StorageError):
        clinic.anew(faulty_disk({failing}))

    assert before in [file.read_bytes() for file in clinic.path.parent.iterdir()]


def test_keys_are_written_as_plain_json(path, staff):
    assert msgspec.json.decode(path.read_bytes(), type=dict)["v"] == 1
