"""Who has not come for long enough is erased, but never because a clock was wrong."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from heelrehab.core.access.throttle import Moment
from heelrehab.storage.backup.archive import back_up_daily
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.journal.ids import new_id
from heelrehab.storage.kiosk.audit import AuditLog, StaffAction, Step
from heelrehab.storage.kiosk.deeds import LEFT_BEHIND, Ending, happenings
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.kiosk.retention import LONGEST_PAUSE_DAYS, erase_expired
from heelrehab.storage.profiles import Profile, create_profile, profile_ids
from heelrehab.storage.vault.tries import TryBook

NOW = datetime(2026, 11, 22, 3, 30, tzinfo=UTC)


@pytest.fixture
def filled(folder):
    """One patient of long ago with a backup, one of yesterday, one of whom no visit is known."""
    for profile_id, seen_on in (("old", date(2025, 1, 1)), ("new", date(2026, 11, 21))):
        create_profile(Disk(), folder, profile_id, Profile(code="482913", seen_on=seen_on))
    create_profile(Disk(), folder, "unknown", Profile(code="700001"))
    folder.profile("old").keys.write_text("{}")
    folder.profile("old").journal("kiosk").write_text("{}\n")
    back_up_daily(Disk(), folder.profile("old"), date(2025, 1, 1))
    Disk().make_folder(kiosk_folder(folder).root)
    return folder


@pytest.fixture
def log(filled):
    return AuditLog(Disk(), kiosk_folder(filled).audit)


@pytest.fixture
def run(filled, log):
    def ran(days_later=0, retention_days=365, disk=None, **options):
        now = NOW + timedelta(days=days_later)
        return erase_expired(disk or Disk(), filled, log, now, retention_days, **options)

    return ran


def test_the_first_run_only_notes_the_day_and_the_next_one_erases(filled, run, log):
    assert run().is_first_run
    assert profile_ids(Disk(), filled) == ("new", "old", "unknown")

    report = run(1)

    assert [patient.profile_id for patient in report.erased] == ["old"]
    assert report.left == ()
    assert profile_ids(Disk(), filled) == ("new", "unknown")
    assert not filled.profile("old").backups.exists()
    assert [(each.action, each.profile_id, each.step) for each in log.reading().entries] == [
        (StaffAction.RETENTION_ERASED, "old", Step.BEGUN),
        (StaffAction.RETENTION_ERASED, "old", Step.DONE),
    ]


def test_wrong_tries_are_forgotten_with_the_person(filled, run):
    tries = TryBook(Disk(), kiosk_folder(filled).root / "tries.json")
    for profile_id in ("old", "new"):
        tries.count(f"patient {profile_id}", Moment(NOW, 0.0, "boot"))

    run(0)
    run(1)

    kept = (kiosk_folder(filled).root / "tries.json").read_text()
    assert "patient old" not in kept
    assert "patient new" in kept


def test_a_clinic_that_keeps_for_ever_erases_nobody(filled, run):
    run()

    assert run(1, None).erased == ()
    assert len(profile_ids(Disk(), filled)) == 3


@pytest.mark.parametrize("days_later", [-1, -9999, LONGEST_PAUSE_DAYS + 1, 20_000])
def test_a_date_that_jumped_erases_nobody_until_somebody_looked_at_it(filled, run, log, days_later):
    run()

    report = run(days_later, 30)

    assert (report.erased, report.doubted_day) == ((), NOW.date())
    assert len(profile_ids(Disk(), filled)) == 3
    assert log.reading().entries[-1].action is StaffAction.RETENTION_REFUSED
    assert run(1, 365).erased != ()


def test_a_date_that_somebody_looked_at_is_trusted(filled, run):
    run()

    report = run(LONGEST_PAUSE_DAYS + 1, 90, is_date_sure=True)

    assert [patient.profile_id for patient in report.erased] == ["old"]
    assert run(LONGEST_PAUSE_DAYS + 2, 90).doubted_day is None


def line_of(record_id):
    return f'{{"type":"locked","v":1,"id":"{record_id}","box":"AAAA"}}\n'


def test_a_history_that_is_younger_than_its_card_is_kept(filled, run):
    """Another kiosk that shares the folder writes to the history, not to this card."""
    record_id = new_id(NOW - timedelta(days=30), bytes(10))
    filled.profile("old").journal("other").write_text(line_of(record_id))
    run()

    assert run(1, 365).erased == ()
    assert [each.profile_id for each in run(2, 30).erased] == ["old"]


@pytest.mark.parametrize(
    "record_id",
    [
        "",
        "no id",
        "6f0c1b1e-53a4-4f6e-9d2a-0d4f2b6f7f11",
        "ffffffff-ffff-7fff-8fff-ffffffffffff",
        new_id(datetime(2024, 1, 1, tzinfo=UTC), bytes(10)),
    ],
)
def test_ids_that_tell_no_late_day_keep_nobody(filled, run, record_id):
    filled.profile("old").journal("other").write_text(line_of(record_id))
    run()

    assert [each.profile_id for each in run(1).erased] == ["old"]


def test_a_history_that_cannot_be_read_is_not_erased(filled, run):
    class Failing(Disk):
        def read_file(self, path):
            if path.suffix == ".jsonl":
                raise OSError(5, "failing", str(path))
            return super().read_file(path)

    run()

    with pytest.raises(StorageError) as caught:
        run(1, disk=Failing())

    assert caught.value.fault.path.name == "kiosk.jsonl"
    assert len(profile_ids(Disk(), filled)) == 3


def test_a_damaged_note_of_the_last_run_counts_as_none(filled, run):
    run()
    kiosk_folder(filled).retention.write_bytes(b"{torn")

    assert run(1).is_first_run


def test_who_cannot_be_erased_whole_is_told_and_erased_by_the_next_run(filled, run, log):
    class Stubborn(Disk):
        def remove(self, path):
            if path.name == "profile.json":
                raise PermissionError(13, "in use")
            super().remove(path)

    run()
    card = filled.profile("old").card

    assert run(1, disk=Stubborn()).left == (card,)
    (noted,) = happenings(log.reading())
    assert noted.entry.profile_id == "old"
    assert (noted.ending, noted.why) == (Ending.FELL_SHORT, LEFT_BEHIND)
    assert [patient.profile_id for patient in run(2).erased] == ["old"]
    assert not card.exists()


def test_what_cannot_be_noted_is_not_erased(filled, run, log):
    run()
    log.path.mkdir()

    with pytest.raises(StorageError) as caught:
        run(1)

    assert caught.value.fault.code is FaultCode.NOT_WRITABLE
    assert len(profile_ids(Disk(), filled)) == 3


@pytest.mark.parametrize(
    ("failing", "code"), [(1, FaultCode.UNREADABLE), (2, FaultCode.NOT_WRITABLE)]
)
def test_a_disk_that_refuses_erases_nobody(filled, run, faulty_disk, failing, code):
    run()

    with pytest.raises(StorageError) as caught:
        run(1, disk=faulty_disk({failing}))

    assert caught.value.fault.code is code
    assert len(profile_ids(Disk(), filled)) == 3
