"""Restoring adds what is missing and takes nothing away; no hostile file gets in."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from heelrehab.storage.backup.archive import back_up_daily
from heelrehab.storage.backup.restore import (
    MAX_ARCHIVE_BYTES,
    plan_restore,
    read_archive,
    restore,
)
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, SaveState
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.lines.seal import sealed
from heelrehab.storage.journal.reading import read_history

DAY = date(2026, 11, 22)
DREAM = sealed(b'{"type":"dream","v":1,"id":"d"}')
NAMELESS = b'{"type":"dream","v":1}\n'


@pytest.fixture
def backup(place):
    return back_up_daily(Disk(), place, DAY).path


def zip_of(path, members, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def code_of(action, *arguments):
    with pytest.raises(StorageError) as caught:
        action(*arguments)
    return caught.value.fault.code


def records_of(place):
    return read_history(Disk(), place.history).records


def test_nothing_is_missing_right_after_a_backup(place, backup):
    plan = plan_restore(Disk(), place, backup)

    assert (plan.lines, plan.card, plan.faults) == ((), b"", ())
    assert restore(Disk(), place, plan, place.journal("restored")) == SAVED
    assert not place.journal("restored").exists()


def test_lost_journals_come_back_and_what_was_added_since_stays(place, backup, pain):
    before = records_of(place)
    place.journal("laptop").unlink()
    place.journal("kiosk").write_bytes(encoded(pain(90)))

    plan = plan_restore(Disk(), place, backup)
    assert len(plan.lines) == 6
    assert restore(Disk(), place, plan, place.journal("restored")) == SAVED

    assert records_of(place) == [*before, pain(90)]
    assert place.journal("kiosk").read_bytes() == encoded(pain(90))


def test_a_person_erased_by_mistake_comes_back_with_name(place, backup):
    kept = backup.read_bytes()
    before = records_of(place)
    card = place.card.read_bytes()
    for path in (place.card, *place.history.iterdir()):
        path.unlink()
    backup.write_bytes(kept)

    restore(Disk(), place, plan_restore(Disk(), place, backup), place.journal("restored"))

    assert records_of(place) == before
    assert place.card.read_bytes() == card


def test_lines_that_mean_nothing_to_this_version_are_restored_once(place, pain):
    place.journal("laptop").write_bytes(DREAM + NAMELESS)
    backup = back_up_daily(Disk(), place, DAY).path
    place.journal("laptop").write_bytes(encoded(pain(1)))

    plan = plan_restore(Disk(), place, backup)
    restore(Disk(), place, plan, place.journal("restored"))

    assert place.journal("restored").read_bytes() == DREAM + NAMELESS
    assert plan_restore(Disk(), place, backup).lines == ()


def test_good_lines_of_a_damaged_journal_are_restored_and_the_damage_told(place, lines):
    place.journal("laptop").write_bytes(lines[0] + b"damaged\n" + lines[1])
    backup = back_up_daily(Disk(), place, DAY).path
    place.journal("laptop").unlink()

    plan = plan_restore(Disk(), place, backup)

    assert plan.lines == (lines[0], lines[1])
    assert [fault.code for fault in plan.faults] == [FaultCode.DAMAGED_LINE]


def test_a_journal_that_is_there_is_not_written_over(place, backup):
    plan = plan_restore(Disk(), place, backup)

    assert code_of(restore, Disk(), place, plan, place.journal("laptop")) is FaultCode.ALREADY_THERE


def test_whichever_call_fails_nothing_that_is_there_is_lost(place, backup, faulty_disk):
    place.journal("laptop").unlink()
    place.card.unlink()
    plan = plan_restore(Disk(), place, backup)
    left = records_of(place)
    for failing in range(1, 16):
        try:
            outcome = restore(faulty_disk({failing}), place, plan, place.journal("restored"))
        except StorageError as error:
            assert error.fault.code is FaultCode.NOT_WRITABLE  # noqa: PT017  # the loop meets both ends
        else:
            is_there = place.journal("restored").exists()
            assert is_there or outcome.state is not SaveState.SAVED
        place.journal("restored").unlink(missing_ok=True)
        place.card.unlink(missing_ok=True)
        assert records_of(place) == left


@pytest.mark.parametrize(
    "name",
    [
        "../profile.json",
        "/etc/passwd",
        "history/../../x.jsonl",
        "history/..",
        "C:\\x.jsonl",
        "history/a/b.jsonl",
        "history/.hidden.jsonl",
        "other.json",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(place, tmp_path, name):
    bad = zip_of(tmp_path / "bad.zip", [(name, b"")])

    with pytest.raises(StorageError) as caught:
        plan_restore(Disk(), place, bad)

    assert (caught.value.fault.code, caught.value.fault.key) == (FaultCode.BAD_BACKUP, "name")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_is_refused(tmp_path):
    bad = zip_of(tmp_path / "bad.zip", [("profile.json", b"{}"), ("profile.json", b"{}")])

    assert code_of(read_archive, Disk(), bad) is FaultCode.BAD_BACKUP


def test_a_bomb_is_refused_before_it_fills_memory(tmp_path):
    bomb = zip_of(
        tmp_path / "bomb.zip", [(f"history/{name}.jsonl", b"\0" * 600_000) for name in "ab"]
    )

    assert code_of(read_archive, Disk(), bomb, 1_000_000) is FaultCode.BAD_BACKUP
    assert len(read_archive(Disk(), bomb, 1_200_000)) == 2


def test_an_archive_larger_than_any_backup_is_not_even_read(tmp_path):
    vast = tmp_path / "vast.zip"
    with vast.open("wb") as file:
        file.truncate(MAX_ARCHIVE_BYTES + 1)

    assert code_of(read_archive, Disk(), vast) is FaultCode.BAD_BACKUP


def test_another_compression_is_refused(tmp_path):
    other = zip_of(tmp_path / "x.zip", [("profile.json", b"{}")], zipfile.ZIP_BZIP2)

    assert code_of(read_archive, Disk(), other) is FaultCode.BAD_BACKUP


def test_what_is_no_zip_or_not_there_is_refused(place, tmp_path, faulty_disk):
    (tmp_path / "text.zip").write_text("no zip")

    assert code_of(plan_restore, Disk(), place, tmp_path / "text.zip") is FaultCode.BAD_BACKUP
    assert code_of(plan_restore, Disk(), place, tmp_path / "none.zip") is FaultCode.UNREADABLE
    assert code_of(read_archive, faulty_disk({1}), tmp_path / "text.zip") is FaultCode.UNREADABLE


def test_a_damaged_backup_is_refused_whichever_byte_is_wrong(backup, tmp_path):
    whole = backup.read_bytes()
    good = read_archive(Disk(), backup)
    damaged = tmp_path / "damaged.zip"
    for place in range(0, len(whole), 7):
        content = bytearray(whole)
        content[place] ^= 0xFF
        damaged.write_bytes(content)
        try:
            found = read_archive(Disk(), damaged)
        except StorageError as error:
            assert error.fault.code is FaultCode.BAD_BACKUP  # noqa: PT017  # the loop meets both ends
        else:
            assert all(content == good.get(name, content) for name, content in found.items())


def test_a_zip_with_a_password_is_refused(tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("profile.json", b"{}")
    content = bytearray(buffer.getvalue())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + offset] |= 1
    (tmp_path / "locked.zip").write_bytes(content)

    assert code_of(read_archive, Disk(), tmp_path / "locked.zip") is FaultCode.BAD_BACKUP
