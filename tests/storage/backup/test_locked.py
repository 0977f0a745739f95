"""Backups of a locked history need no key, restoring one neither, and none of it becomes plain."""

from __future__ import annotations

from datetime import date

import pytest

from heelrehab.storage.backup.archive import back_up_daily
from heelrehab.storage.backup.erase import erase_profile
from heelrehab.storage.backup.restore import plan_restore, read_archive, restore
from heelrehab.storage.check import check_profile
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.storage.vault.cipher import AesCipher
from heelrehab.storage.vault.files import load_patient, save_keys
from heelrehab.storage.vault.keys import PatientKeys

DAY = date(2026, 11, 22)
KEYS = PatientKeys(pin_hash="of no matter here")


@pytest.fixture(scope="module")
def cipher():
    return AesCipher(bytes(range(32)))


@pytest.fixture
def records(pain, session):
    return [make(number) for number in range(5) for make in (pain, session)]


@pytest.fixture
def birch(folder, records, cipher):
    """Birch, with ten locked lines of two devices, backed up."""
    create_profile(Disk(), folder, "birch", Profile(code="123456"))
    place = folder.profile("birch")
    save_keys(Disk(), place.keys, KEYS)
    place.journal("one").write_bytes(b"".join(encoded(each, cipher) for each in records[:6]))
    place.journal("two").write_bytes(b"".join(encoded(each, cipher) for each in records[6:]))
    back_up_daily(Disk(), place, DAY)
    return place


def put_back(place, backup, cipher=None):
    plan = plan_restore(Disk(), place, backup, cipher)
    assert restore(Disk(), place, plan, place.journal("restored")) == SAVED
    return plan


def plain_words(place):
    content = b"".join(path.read_bytes() for path in place.root.rglob("*.jsonl"))
    return [word for word in (b"score", b"session", b"moment") if word in content]


@pytest.mark.parametrize("has_key", [True, False])
def test_lost_journals_come_back_locked(birch, records, cipher, has_key):
    for device in ("one", "two"):
        birch.journal(device).unlink()

    put_back(birch, birch.backups / f"{DAY}.zip", cipher if has_key else None)

    assert read_history(Disk(), birch.history, cipher=cipher).records == records
    assert plain_words(birch) == []


@pytest.mark.parametrize("has_key", [True, False])
def test_what_is_there_is_not_added_again(birch, cipher, has_key):
    birch.journal("one").unlink()

    plan = put_back(birch, birch.backups / f"{DAY}.zip", cipher if has_key else None)

    assert len(plan.lines) == 6
    assert read_history(Disk(), birch.history, cipher=cipher).duplicates == 0


def test_of_a_person_erased_by_mistake_the_wrapped_key_comes_back_too(
    folder, birch, records, cipher
):
    backup = folder.root / "saved.zip"
    backup.write_bytes((birch.backups / f"{DAY}.zip").read_bytes())
    assert erase_profile(Disk(), folder, "birch") == ()
    assert not birch.keys.exists()

    put_back(birch, backup)

    assert load_patient(Disk(), birch.keys) == KEYS
    assert read_history(Disk(), birch.history, cipher=cipher).records == records


def test_keys_that_are_there_stay_for_the_pin_may_be_another(birch):
    changed = PatientKeys(pin_hash="another")
    save_keys(Disk(), birch.keys, changed)

    put_back(birch, birch.backups / f"{DAY}.zip")

    assert load_patient(Disk(), birch.keys) == changed


@pytest.mark.parametrize("failing", range(1, 40))
def test_keys_are_restored_before_the_lines_that_they_open(folder, birch, faulty_disk, failing):
    """A restore that was cut off in between may be repeated; lines without key are no use."""
    backup = folder.root / "saved.zip"
    backup.write_bytes((birch.backups / f"{DAY}.zip").read_bytes())
    erase_profile(Disk(), folder, "birch")
    plan = plan_restore(Disk(), birch, backup)
    for each in (birch.root, birch.history):
        Disk().make_folder(each)

    disk = faulty_disk({2 + failing})
    restore(disk, birch, plan, birch.journal("restored"))

    assert birch.keys.exists() or not birch.journal("restored").exists()


def test_a_backup_holds_the_keys_and_nothing_plain(birch):
    files = read_archive(Disk(), birch.backups / f"{DAY}.zip")

    assert set(files) == {"profile.json", "keys.json", "history/one.jsonl", "history/two.jsonl"}
    assert not any(b"score" in content for content in files.values())


def test_the_check_counts_locked_lines_and_finds_nothing_wrong_with_them(birch):
    report = check_profile(Disk(), "birch", birch)

    assert (report.locked, report.records_by_type, report.backups) == (10, {}, 1)
    assert [fault for fault in report.faults if fault.code is not FaultCode.OPEN_TO_OTHERS] == []


def test_the_check_names_a_file_of_keys_that_is_damaged(birch):
    birch.keys.write_bytes(b'{"v":1,"pin')

    report = check_profile(Disk(), "birch", birch)

    assert (FaultCode.DAMAGED_LINE, birch.keys) in [
        (each.code, each.path) for each in report.faults
    ]
