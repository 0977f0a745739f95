"""A backup a day, verified, the last fourteen kept, and never the good ones lost."""

from __future__ import annotations

import zipfile
from datetime import date, timedelta

import pytest

from heelrehab.storage.backup.archive import back_up_daily, daily_backups, files_of, write_archive
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, SaveState
from heelrehab.storage.faults import FaultCode, StorageError

DAY = date(2026, 11, 22)


def days(count):
    return [DAY + timedelta(days=number) for number in range(count)]


def code_of(action, *arguments):
    with pytest.raises(StorageError) as caught:
        action(*arguments)
    return caught.value.fault.code


def test_a_backup_holds_card_history_and_quarantine_and_nothing_else(place):
    (place.root / "quarantine").mkdir()
    (place.root / "quarantine" / "laptop.jsonl").write_bytes(b"torn\n")
    (place.history / ".laptop.jsonl.1234.heelrehab-tmp").touch()
    place.lock.touch()

    backup = back_up_daily(Disk(), place, DAY)

    assert backup.outcome == SAVED
    assert backup.path == place.backups / "2026-11-22.zip"
    assert backup.path.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(backup.path) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == {
            "profile.json": place.card.read_bytes(),
            "history/kiosk.jsonl": place.journal("kiosk").read_bytes(),
            "history/laptop.jsonl": place.journal("laptop").read_bytes(),
            "quarantine/laptop.jsonl": b"torn\n",
        }


def test_there_is_one_backup_a_day(place):
    back_up_daily(Disk(), place, DAY)

    assert back_up_daily(Disk(), place, DAY) is None
    assert back_up_daily(Disk(), place, DAY + timedelta(days=1)) is not None


def test_without_history_there_is_nothing_to_back_up(folder):
    assert back_up_daily(Disk(), folder.profile("ben"), DAY) is None
    assert not folder.profile("ben").backups.exists()


def test_the_last_fourteen_stay(place):
    made = [back_up_daily(Disk(), place, day) for day in days(16)]

    assert [backup.removed for backup in made[13:]] == [(), (made[0].path,), (made[1].path,)]
    assert daily_backups(Disk(), place) == tuple(backup.path for backup in made[2:])


def test_when_history_has_shrunk_no_backup_makes_way(place, lines):
    for day in days(14):
        back_up_daily(Disk(), place, day)
    place.journal("laptop").write_bytes(lines[0])

    backup = back_up_daily(Disk(), place, DAY + timedelta(days=14))

    assert backup.is_smaller
    assert backup.removed == ()
    assert len(daily_backups(Disk(), place)) == 15


def test_a_backup_of_a_day_long_past_is_kept_even_so(place):
    """A clock set back must not delete the backup just made."""
    for day in days(14):
        back_up_daily(Disk(), place, day)

    backup = back_up_daily(Disk(), place, DAY - timedelta(days=400))

    assert backup.path.exists()


def test_a_damaged_backup_of_yesterday_does_not_hinder_todays(place):
    place.backups.mkdir()
    (place.backups / "2026-11-21.zip").write_bytes(b"damaged")

    assert back_up_daily(Disk(), place, DAY).outcome == SAVED


def test_what_lies_beside_the_backups_is_left_alone(place):
    place.backups.mkdir()
    (place.backups / "mine.zip").touch()

    for day in days(16):
        back_up_daily(Disk(), place, day)

    assert (place.backups / "mine.zip").exists()


def test_a_backup_that_reads_back_otherwise_is_refused_and_deleted(place):
    class Forgetful(Disk):
        def write(self, descriptor, content):
            return super().write(descriptor, content[:-1] + b"!") if content else 0

    assert code_of(back_up_daily, Forgetful(), place, DAY) is FaultCode.BAD_BACKUP
    assert daily_backups(Disk(), place) == ()


def test_a_backup_that_cannot_be_deleted_waits_for_the_next_day(place):
    class Stubborn(Disk):
        def remove(self, path):
            raise PermissionError(13, "in use", str(path))

    for day in days(14):
        back_up_daily(Disk(), place, day)

    assert back_up_daily(Stubborn(), place, DAY + timedelta(days=14)).removed == ()
    assert len(back_up_daily(Disk(), place, DAY + timedelta(days=15)).removed) == 2


def test_whichever_call_fails_earlier_backups_stay_and_the_error_is_ours(place, faulty_disk):
    first = back_up_daily(Disk(), place, DAY).path
    before = first.read_bytes()
    tomorrow = DAY + timedelta(days=1)
    for failing in range(1, 25):
        for stray in place.backups.glob("2026-11-23*"):
            stray.unlink()
        disk = faulty_disk({failing})
        try:
            backup = back_up_daily(disk, place, tomorrow)
        except StorageError as error:
            assert error.fault.path.is_relative_to(place.root.parent.parent)  # noqa: PT017  # the loop meets both ends
            assert daily_backups(Disk(), place) == (first,)
        else:
            with zipfile.ZipFile(backup.path) as archive:
                assert archive.testzip() is None
        assert first.read_bytes() == before


def test_a_folder_that_cannot_be_synced_is_told(place, faulty_disk):
    outcome = write_archive(faulty_disk({6}), place.root / "all.zip", files_of(Disk(), place))

    assert outcome.state is SaveState.NOT_CONFIRMED
