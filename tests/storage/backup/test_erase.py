"""Erased means gone, backups included; what is left is told."""

from __future__ import annotations

from datetime import date

import pytest

from heelrehab.storage.backup.archive import back_up_daily
from heelrehab.storage.backup.erase import erase_everything, erase_profile
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.profiles import Profile, create_profile, profile_ids


@pytest.fixture
def filled(folder, place):
    back_up_daily(Disk(), place, date(2026, 11, 22))
    create_profile(Disk(), folder, "ben", Profile())
    folder.settings.write_text("{}")
    folder.root.joinpath("settings.damaged-0.json").write_text("{")
    folder.content.mkdir()
    (folder.content / "own.toml").touch()
    return folder


def test_a_person_is_erased_with_backups_and_the_others_stay(filled):
    assert erase_profile(Disk(), filled, "anna") == ()

    assert profile_ids(Disk(), filled) == ("ben",)
    assert not filled.profile("anna").backups.exists()
    assert filled.settings.exists()
    assert erase_profile(Disk(), filled, "anna") == ()


def test_everything_is_erased_but_the_clinics_own_exercises(filled):
    assert erase_everything(Disk(), filled) == ()

    assert {path.name for path in filled.root.iterdir()} == {"heelrehab.json", "content"}
    assert (filled.content / "own.toml").exists()


def test_what_could_not_be_deleted_is_told_and_can_be_tried_again(filled):
    class Stubborn(Disk):
        def remove(self, path):
            if path.name == "laptop.jsonl":
                raise PermissionError(13, "in use")
            super().remove(path)

    journal = filled.profile("anna").journal("laptop")

    assert erase_profile(Stubborn(), filled, "anna") == (journal,)
    assert journal.exists()
    assert not filled.profile("anna").card.exists()
    assert erase_everything(Stubborn(), filled) == (journal,)
    assert erase_everything(Disk(), filled) == ()


def test_the_key_goes_first_so_that_an_erasing_broken_off_leaves_nothing_to_read(filled):
    class Unplugged(Disk):
        def remove(self, path):
            if not keys.exists():
                raise PermissionError(5, "no power")
            super().remove(path)

    keys = filled.profile("anna").keys
    keys.touch()

    left = erase_profile(Unplugged(), filled, "anna")

    assert not keys.exists()
    assert filled.profile("anna").journal("laptop") in left
    assert erase_profile(Disk(), filled, "anna") == ()


def test_links_are_deleted_and_not_followed(filled, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "photo.jpg").touch()
    try:
        (filled.profile("anna").root / "link").symlink_to(outside)
    except OSError:
        pytest.skip("this system lets no ordinary user make links")

    assert erase_profile(Disk(), filled, "anna") == ()

    assert (outside / "photo.jpg").exists()


def test_an_id_that_leads_elsewhere_is_refused(filled):
    with pytest.raises(StorageError) as caught:
        erase_profile(Disk(), filled, "..")

    assert caught.value.fault.code is FaultCode.BAD_NAME
