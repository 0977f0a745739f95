"""The check names everything that is wrong and changes nothing."""

from __future__ import annotations

import os
from datetime import date

import pytest

from heelrehab.storage.backup.archive import back_up_daily
from heelrehab.storage.check import check_data
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.profiles import Profile, create_profile


@pytest.fixture
def folder(tmp_path, lines):
    place = DataFolder(tmp_path / "data")
    prepare(Disk(), place)
    create_profile(Disk(), place, "anna", Profile())
    journal = place.profile("anna").journal("laptop")
    Disk().close(Disk().create(journal))
    journal.write_bytes(b"".join(lines[:5]) + lines[0])
    back_up_daily(Disk(), place.profile("anna"), date(2026, 11, 22))
    return place


def found(folder, disk=None):
    report = check_data(disk or Disk(), folder)
    return {
        (fault.code, fault.path.relative_to(folder.root).as_posix()) for fault in report.all_faults
    }


def test_a_sound_folder_is_counted_and_has_no_faults(folder):
    report = check_data(Disk(), folder)

    (anna,) = report.profiles
    assert report.all_faults == ()
    assert anna.profile_id == "anna"
    assert anna.records_by_type == {"pain": 3, "session": 2}
    assert (anna.journals, anna.duplicates, anna.backups) == (1, 1, 1)


def test_a_folder_that_is_not_there_has_nothing_wrong(tmp_path):
    report = check_data(Disk(), DataFolder(tmp_path / "none"))

    assert (report.profiles, report.all_faults) == ((), ())


def test_a_score_outside_the_scale_is_named_with_file_line_key_and_value(folder):
    journal = folder.profile("anna").journal("laptop")
    journal.write_bytes(journal.read_bytes().replace(b'"score_nrs":1', b'"score_nrs":11'))

    (fault,) = check_data(Disk(), folder).all_faults

    assert (fault.code, fault.path, fault.line) == (FaultCode.BAD_VALUE, journal, 3)
    assert (fault.key, fault.value, fault.detail) == ("score_nrs", "11", "Expected `int` <= 10")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no permission bits")
def test_everything_that_is_wrong_is_named_at_once(folder):
    anna = folder.profile("anna")
    folder.settings.write_text('{"theme":"sepia"}')
    folder.root.chmod(0o755)
    anna.card.write_text('{"display_name":7}')
    anna.journal("laptop").chmod(0o644)
    (anna.history / ".x.heelrehab-tmp").touch()
    (anna.backups / "2026-11-20.zip").write_text("no zip")
    (folder.profiles / "Not An Id").mkdir()

    assert found(folder) == {
        (FaultCode.OPEN_TO_OTHERS, "."),
        (FaultCode.BAD_VALUE, "settings.json"),
        (FaultCode.BAD_NAME, "profiles"),
        (FaultCode.BAD_VALUE, "profiles/anna/profile.json"),
        (FaultCode.OPEN_TO_OTHERS, "profiles/anna/history/laptop.jsonl"),
        (FaultCode.LEFT_BEHIND, "profiles/anna/history/.x.heelrehab-tmp"),
        (FaultCode.BAD_BACKUP, "backups/anna/2026-11-20.zip"),
    }


def test_whatever_cannot_be_read_is_named(folder, faulty_disk):
    probe = faulty_disk()
    assert found(folder, probe) == set()

    for failing in range(1, len(probe.calls) + 1):
        faults = found(folder, faulty_disk({failing}))
        assert {code for code, _ in faults} == {FaultCode.UNREADABLE}


def test_permissions_that_cannot_be_read_are_named(folder):
    class Blind(Disk):
        def is_open_to_others(self, path):
            raise PermissionError(13, f"not for you: {path.name}")

    assert (FaultCode.UNREADABLE, ".") in found(folder, Blind())


def test_nothing_is_changed_by_checking(folder):
    before = {path: path.stat().st_mtime_ns for path in folder.root.rglob("*")}

    check_data(Disk(), folder)

    assert {path: path.stat().st_mtime_ns for path in folder.root.rglob("*")} == before
