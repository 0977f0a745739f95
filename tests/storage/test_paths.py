"""Where things lie, and which folders are refused."""

from __future__ import annotations

import errno

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.paths import DataFolder, device_id, prepare


@pytest.fixture
def folder(tmp_path):
    return DataFolder(tmp_path / "data")


def code_of(action, *arguments):
    with pytest.raises(StorageError) as caught:
        action(*arguments)
    return caught.value.fault.code


def test_a_new_folder_is_made_and_closed_to_others(folder, umask):
    umask(0o022)
    prepare(Disk(), folder)

    made = [folder.root, folder.profiles, folder.backups, folder.devices]
    assert [each.stat().st_mode & 0o777 for each in made] == [0o700] * 4
    assert folder.marker.stat().st_mode & 0o777 == 0o600


def test_a_folder_of_ours_is_taken_again(folder):
    prepare(Disk(), folder)
    folder.settings.write_text("{}")
    marker = folder.marker.read_bytes()

    prepare(Disk(), folder)

    assert folder.settings.read_text() == "{}"
    assert folder.marker.read_bytes() == marker


def test_a_folder_with_profiles_but_no_marker_is_ours(folder):
    folder.profiles.mkdir(parents=True)

    prepare(Disk(), folder)

    assert folder.marker.exists()


@pytest.mark.parametrize("name", [".stfolder", "lost+found", "desktop.ini"])
def test_what_systems_put_into_an_empty_folder_is_no_hindrance(folder, name):
    folder.root.mkdir()
    (folder.root / name).touch()

    prepare(Disk(), folder)

    assert folder.marker.exists()


def test_a_foreign_folder_is_refused_and_left_alone(folder):
    folder.root.mkdir()
    (folder.root / "holiday.jpg").touch()

    with pytest.raises(StorageError, match=r"holds holiday\.jpg") as caught:
        prepare(Disk(), folder)

    assert caught.value.fault.code is FaultCode.FOREIGN_FOLDER
    assert [each.name for each in folder.root.iterdir()] == ["holiday.jpg"]


def test_a_folder_of_a_newer_layout_is_refused(folder):
    prepare(Disk(), folder)
    folder.marker.write_text('{"program":"heelrehab","layout":2}')

    assert code_of(prepare, Disk(), folder) is FaultCode.NEWER_VERSION


def test_a_damaged_marker_hinders_nobody(folder):
    prepare(Disk(), folder)
    folder.marker.write_bytes(b"\0\0")

    prepare(Disk(), folder)


def test_a_file_in_the_place_of_the_folder_is_refused(folder):
    folder.root.write_text("a file")

    assert code_of(prepare, Disk(), folder) is FaultCode.UNREADABLE


@pytest.mark.parametrize(
    ("failing", "expected"),
    [
        (1, FaultCode.UNREADABLE),
        (2, FaultCode.NOT_WRITABLE),
        (3, FaultCode.NOT_WRITABLE),
        (6, FaultCode.NOT_WRITABLE),
    ],
)
def test_a_folder_that_the_system_refuses_says_so(folder, faulty_disk, failing, expected):
    disk = faulty_disk({failing}, errno.EACCES)

    assert code_of(prepare, disk, folder) is expected


def test_a_marker_that_cannot_be_read_says_so(folder, faulty_disk):
    prepare(Disk(), folder)

    assert code_of(prepare, faulty_disk({2}), folder) is FaultCode.UNREADABLE


@pytest.mark.parametrize("name", ["", ".", "..", "../other", "a/b", "a\\b", "A", "a" * 65, "con "])
def test_an_id_that_leads_elsewhere_is_refused(folder, name):
    assert code_of(folder.profile, name) is FaultCode.BAD_NAME
    assert code_of(folder.profile("me").journal, name) is FaultCode.BAD_NAME


def test_a_persons_files_lie_below_profile_and_backups(folder):
    place = folder.profile("me")
    journal = place.journal("laptop-1")

    assert place.card == folder.root / "profiles" / "me" / "profile.json"
    assert place.lock == folder.root / "profiles" / "me" / "profile.lock"
    assert journal == folder.root / "profiles" / "me" / "history" / "laptop-1.jsonl"
    assert place.quarantine(journal) == place.root / "quarantine" / "laptop-1.jsonl"
    assert place.backups == folder.root / "backups" / "me"
    assert folder.content == folder.root / "content"


def test_a_machine_keeps_its_device_id(folder):
    prepare(Disk(), folder)

    assert device_id(Disk(), folder, "Anna's Laptop", "first") == "first"
    assert device_id(Disk(), folder, "Anna's Laptop", "second") == "first"
    assert device_id(Disk(), folder, "kiosk", "third") == "third"
    assert device_id(Disk(), folder, "♥", "fourth") == "fourth"


def test_a_damaged_device_id_is_replaced(folder):
    prepare(Disk(), folder)
    (folder.devices / "kiosk.txt").write_bytes(b"../\xff")

    assert device_id(Disk(), folder, "kiosk", "fresh") == "fresh"
    assert device_id(Disk(), folder, "kiosk", "another") == "fresh"


@pytest.mark.parametrize(
    ("failing", "expected"), [(1, FaultCode.UNREADABLE), (2, FaultCode.NOT_WRITABLE)]
)
def test_a_device_id_that_cannot_be_read_or_kept_says_so(folder, faulty_disk, failing, expected):
    prepare(Disk(), folder)

    disk = faulty_disk({failing})

    assert code_of(device_id, disk, folder, "kiosk", "fresh") is expected


def test_a_device_id_that_is_no_file_name_is_refused(folder):
    assert code_of(device_id, Disk(), folder, "kiosk", "../up") is FaultCode.BAD_NAME
