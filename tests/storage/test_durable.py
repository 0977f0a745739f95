"""A file is the old one or the new one, and what is said of it is true."""

from __future__ import annotations

import errno
import os
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import (
    SAVED,
    TEMPORARY_SUFFIX,
    Cause,
    SaveState,
    failed,
    sweep_temporary,
    write_atomically,
)

OLD = b"old content"
NEW = b"new content, somewhat longer"


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "settings.json"
    file.write_bytes(OLD)
    return file


def test_the_new_content_takes_the_place_of_the_old(path):
    assert write_atomically(Disk(), path, NEW) == SAVED
    assert path.read_bytes() == NEW
    assert list(path.parent.iterdir()) == [path]
    assert SAVED.is_saved


def test_a_file_that_was_not_there_is_made(tmp_path):
    assert write_atomically(Disk(), tmp_path / "new", b"") == SAVED
    assert (tmp_path / "new").read_bytes() == b""


def test_file_and_folder_are_synced_in_this_order(path, faulty_disk):
    disk = faulty_disk()

    write_atomically(disk, path, NEW)

    assert disk.calls == ["create", "write", "sync", "close", "replace", "sync_folder"]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EINTR])
@pytest.mark.parametrize("short_bytes", [0, 5])
@pytest.mark.parametrize("failing", range(1, 9))
def test_whichever_call_fails_the_file_is_old_or_new_and_the_outcome_true(
    path, faulty_disk, failing, short_bytes, code
):
    outcome = write_atomically(faulty_disk({failing}, code, short_bytes), path, NEW)

    expected = OLD if outcome.state is SaveState.NOT_SAVED else NEW
    assert path.read_bytes() == expected
    assert outcome.is_saved is (outcome.cause is Cause.NONE)
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_cannot_be_synced_is_not_confirmed(path, faulty_disk):
    outcome = write_atomically(faulty_disk({6}), path, NEW)

    assert (outcome.state, outcome.cause) == (SaveState.NOT_CONFIRMED, Cause.FAILING)
    assert path.read_bytes() == NEW


def test_a_temporary_file_that_cannot_be_removed_changes_nothing_else(path, faulty_disk):
    outcome = write_atomically(faulty_disk({2, 4}), path, NEW)

    assert outcome.state is SaveState.NOT_SAVED
    assert path.read_bytes() == OLD


@given(content=st.binary(max_size=2000), sizes=st.lists(st.integers(1, 50)))
def test_short_writes_add_up(tmp_path_factory, content, sizes):
    class Sluggish(Disk):
        def write(self, descriptor, rest):
            return super().write(descriptor, rest[: sizes.pop() if sizes else len(rest)])

    path = tmp_path_factory.getbasetemp() / "sluggish"

    assert write_atomically(Sluggish(), path, content) == SAVED
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        (errno.ENOSPC, Cause.DISK_FULL),
        (errno.EFBIG, Cause.DISK_FULL),
        (errno.EROFS, Cause.READ_ONLY),
        (errno.EACCES, Cause.DENIED),
        (errno.ENOENT, Cause.GONE),
        (errno.EIO, Cause.FAILING),
        (None, Cause.FAILING),
    ],
)
def test_each_error_has_a_cause_that_a_person_can_act_on(code, cause):
    error = OSError(code, "words") if code else OSError("words")

    outcome = failed(SaveState.NOT_SAVED, error)

    assert outcome.cause is cause
    assert "words" in outcome.error


def test_what_a_crash_left_is_swept_and_what_is_in_use_stays(path):
    now = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
    left = path.with_name(f".settings.json.00000000{TEMPORARY_SUFFIX}")
    in_use = path.with_name(f".settings.json.11111111{TEMPORARY_SUFFIX}")
    for file, age_s in ((left, 61), (in_use, 59)):
        file.touch()
        moment = (now - timedelta(seconds=age_s)).timestamp()
        os.utime(file, (moment, moment))

    assert sweep_temporary(Disk(), path.parent, now) == (left,)
    assert set(path.parent.iterdir()) == {path, in_use}


def test_a_left_file_that_cannot_be_swept_is_left(path, faulty_disk, now):
    left = path.with_name(f"x{TEMPORARY_SUFFIX}")
    left.touch()
    os.utime(left, (0, 0))

    assert sweep_temporary(faulty_disk({2}), path.parent, now) == ()
    assert left.exists()
