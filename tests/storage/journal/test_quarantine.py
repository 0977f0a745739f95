"""Damaged lines are kept as found, once."""

from __future__ import annotations

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.journal.quarantine import keep_aside, keep_damaged
from heelrehab.storage.journal.reading import read_history


@pytest.fixture
def path(tmp_path):
    return tmp_path / "quarantine" / "device.jsonl"


def test_lines_are_kept_as_they_were_found(path):
    assert keep_aside(Disk(), path, [b'{"torn', b"\0\xff"]) == 2

    assert path.read_bytes() == b'{"torn\n\0\xff\n'


def test_a_line_is_kept_once_however_often_it_is_met(path):
    keep_aside(Disk(), path, [b"one", b"one", b"two"])

    assert keep_aside(Disk(), path, [b"two", b"three", b""]) == 1
    assert path.read_bytes() == b"one\ntwo\nthree\n"


def test_nothing_to_keep_writes_nothing(path):
    keep_aside(Disk(), path, [b"one"])

    assert keep_aside(Disk(), path, []) == 0
    assert path.read_bytes() == b"one\n"


def test_lines_are_on_the_medium_before_the_originals_may_go(path, faulty_disk):
    disk = faulty_disk()

    keep_aside(disk, path, [b"one"])
    assert disk.calls[-4:] == ["write", "sync", "close", "sync_folder"]

    keep_aside(disk, path, [b"two"])
    assert disk.calls[-3:] == ["write", "sync", "close"]


def test_all_damage_of_a_history_is_kept_and_told_once(tmp_path, lines):
    history = tmp_path / "history"
    history.mkdir()
    (history / "kiosk.jsonl").write_bytes(lines[0] + b"damaged\n" + lines[1] + b"torn")
    (history / "laptop.jsonl").write_bytes(lines[2])
    reading = read_history(Disk(), history)

    def file_of(journal):
        return tmp_path / "quarantine" / journal.name

    assert keep_damaged(Disk(), reading, file_of) == 2
    assert keep_damaged(Disk(), reading, file_of) == 0
    assert file_of(history / "kiosk.jsonl").read_bytes() == b"damaged\ntorn\n"
    assert not file_of(history / "laptop.jsonl").exists()
    assert read_history(Disk(), history) == reading


def test_damage_that_cannot_be_kept_is_told_and_stays_where_it_is(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(b"damaged\n")
    reading = read_history(Disk(), tmp_path)

    with pytest.raises(StorageError) as caught:
        keep_damaged(Disk(), reading, lambda journal: journal / "below a file")

    assert caught.value.fault.code is FaultCode.NOT_WRITABLE
    assert (tmp_path / "a.jsonl").read_bytes() == b"damaged\n"


def test_whatever_fails_is_raised_and_a_later_try_keeps_the_line(path, faulty_disk):
    for failing in range(1, 20):
        path.unlink(missing_ok=True)
        disk = faulty_disk({failing}, short_bytes=2)
        try:
            keep_aside(disk, path, [b"one"])
        except OSError:
            keep_aside(Disk(), path, [b"one"])

        assert b"one" in path.read_bytes().split(b"\n")
