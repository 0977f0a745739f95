"""A stick is known by its label, and each way of failing is told apart."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.kiosk import stick
from heelrehab.storage.kiosk.stick import StickOutcome, find_stick

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
/dev/sdb1 /media/HEELREHAB vfat rw 0 0
/dev/sdc1 /run/media/kiosk/MY\040STICK vfat rw 0 0
/dev/sdd1 /home/OTHER vfat rw 0 0

torn
"""


def write_to_stick(disk, folder, name, content, is_in=lambda: True):
    return stick.write_to_stick(disk, folder, name, content, is_in=is_in)


@pytest.mark.parametrize(
    ("label", "folder"),
    [
        ("HEELREHAB", Path("/media/HEELREHAB")),
        ("MY STICK", Path("/run/media/kiosk/MY STICK")),
        ("OTHER", None),
        ("heelrehab", None),
        ("ABSENT", None),
        ("", None),
    ],
)
def test_the_stick_is_found_by_label_where_sticks_are_mounted(label, folder):
    assert find_stick(label, MOUNTS) == folder


def test_what_is_written_can_be_read_back(tmp_path):
    assert write_to_stick(Disk(), tmp_path, "out.csv", b"1") is StickOutcome.WRITTEN
    assert write_to_stick(Disk(), tmp_path, "out.csv", b"2") is StickOutcome.WRITTEN
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"2"]


def test_no_stick_is_missing(tmp_path):
    assert write_to_stick(Disk(), tmp_path / "none", "a.csv", b"1") is StickOutcome.MISSING


def test_an_automount_without_its_stick_is_missing(tmp_path, faulty_disk):
    disk = faulty_disk({1}, errno.ENODEV)

    assert write_to_stick(disk, tmp_path, "a.csv", b"1") is StickOutcome.MISSING


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        (errno.ENOSPC, StickOutcome.FULL),
        (errno.EFBIG, StickOutcome.FULL),
        (errno.EROFS, StickOutcome.READ_ONLY),
        (errno.EACCES, StickOutcome.READ_ONLY),
        (errno.EIO, StickOutcome.PULLED_OUT),
        (errno.ENOENT, StickOutcome.PULLED_OUT),
        (errno.ENODEV, StickOutcome.PULLED_OUT),
    ],
)
@pytest.mark.parametrize("failing", [2, 3, 4])
def test_a_stick_that_fails_while_being_written_to_keeps_the_old_file(
    tmp_path, faulty_disk, code, outcome, failing
):
    write_to_stick(Disk(), tmp_path, "a.csv", b"old")

    assert write_to_stick(faulty_disk({failing}, code), tmp_path, "a.csv", b"new") is outcome
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_a_stick_pulled_out_for_good_leaves_nothing_to_trust(tmp_path, faulty_disk):
    disk = faulty_disk(range(4, 99), errno.EIO)

    assert write_to_stick(disk, tmp_path, "a.csv", b"new") is StickOutcome.PULLED_OUT


def test_what_reads_back_otherwise_is_not_written(tmp_path):
    class Forgetful(Disk):
        def read_file(self, path):
            return super().read_file(path)[:-1]

    class Gone(Disk):
        def read_file(self, path):
            raise OSError(errno.EIO, "gone", str(path))

    assert write_to_stick(Forgetful(), tmp_path, "a.csv", b"12") is StickOutcome.PULLED_OUT
    assert write_to_stick(Gone(), tmp_path, "a.csv", b"1") is StickOutcome.PULLED_OUT


@pytest.mark.parametrize("name", ["../a.csv", "", ".hidden", "a b", "a/b", "a" * 101])
def test_a_name_that_leads_elsewhere_is_refused(tmp_path, name):
    with pytest.raises(StorageError) as caught:
        write_to_stick(Disk(), tmp_path, name, b"1")

    assert caught.value.fault.code is FaultCode.BAD_NAME
    assert list(tmp_path.iterdir()) == []


def test_a_stick_that_was_unmounted_before_is_missing_and_nothing_stays_in_its_folder(tmp_path):
    """The empty folder in which it was mounted is one of the machine's own disk."""
    outcome = write_to_stick(Disk(), tmp_path, "a.csv", b"1", is_in=lambda: False)

    assert outcome is StickOutcome.MISSING
    assert list(tmp_path.iterdir()) == []


def test_a_stick_unmounted_while_written_to_leaves_nothing_in_its_folder(tmp_path):
    class Stuck(Disk):
        def remove(self, path):
            raise PermissionError(errno.EACCES, "not ours", str(path))

    def written(disk):
        answers = iter([True, False])
        return write_to_stick(disk, tmp_path, "a.csv", b"1", is_in=lambda: next(answers))

    assert written(Disk()) is StickOutcome.PULLED_OUT
    assert list(tmp_path.iterdir()) == []
    assert written(Stuck()) is StickOutcome.PULLED_OUT
