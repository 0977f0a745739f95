"""What is said to be saved is on the disk; what is not leaves the journal as it was."""

from __future__ import annotations

import errno

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, Cause, SaveState
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.journal import Journal
from heelrehab.storage.journal.lines.seal import sealed
from heelrehab.storage.journal.reading import read_history, read_journal

ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EINTR, errno.EACCES)


def append(journal, record):
    return journal.append(journal.line_of(record))


def records_of(journal):
    return list(read_journal(Disk(), journal.path).records)


def test_an_appended_record_is_read_back(open_journal, pain, session):
    journal = open_journal()

    assert append(journal, pain(1)) == SAVED
    assert append(journal, session(2)) == SAVED
    assert records_of(journal) == [pain(1), session(2)]


def test_a_new_journal_is_closed_to_others(open_journal, pain, umask):
    umask(0o000)
    journal = open_journal()
    append(journal, pain(1))

    assert journal.path.stat().st_mode & 0o777 == 0o600


def test_the_file_and_for_a_new_one_its_folder_are_synced_before_it_is_saved(
    open_journal, pain, faulty_disk
):
    disk = faulty_disk()
    journal = open_journal(disk)

    append(journal, pain(1))
    assert disk.calls[-4:] == ["write", "sync", "sync_folder", "close"]

    append(journal, pain(2))
    assert disk.calls[-3:] == ["write", "sync", "close"]


def test_a_journal_replaced_in_between_is_appended_to_where_it_is_now(open_journal, pain):
    journal = open_journal()
    append(journal, pain(1))
    restored = journal.path.with_name("restored")
    restored.write_bytes(encoded(pain(9)))
    restored.replace(journal.path)

    append(journal, pain(2))

    assert records_of(journal) == [pain(9), pain(2)]


def test_a_journal_deleted_in_between_is_made_anew_and_its_folder_synced(
    open_journal, pain, faulty_disk
):
    disk = faulty_disk()
    journal = open_journal(disk)
    append(journal, pain(1))
    journal.path.unlink()

    assert append(journal, pain(2)) == SAVED
    assert records_of(journal) == [pain(2)]
    assert disk.calls.count("sync_folder") == 2


def test_a_journal_open_for_reading_only_takes_nothing(open_journal, pain):
    journal = open_journal(is_writable=False)

    with pytest.raises(StorageError) as caught:
        journal.line_of(pain(1))

    assert caught.value.fault.code is FaultCode.NOT_WRITABLE
    assert not journal.path.exists()


def test_an_unfit_record_is_refused_with_file_key_and_value(open_journal, pain):
    journal = open_journal()

    with pytest.raises(StorageError) as caught:
        journal.line_of(pain(1, score_nrs=11))

    message = str(caught.value)
    assert str(journal.path) in message
    assert "score_nrs = 11" in message


def test_a_torn_tail_is_set_aside_before_appending(open_journal, pain, tmp_path):
    journal = open_journal()
    torn = encoded(pain(2))[:70]
    journal.path.write_bytes(encoded(pain(1)) + torn)

    assert append(journal, pain(3)) == SAVED
    assert journal.path.read_bytes() == encoded(pain(1)) + encoded(pain(3))
    assert (tmp_path / "quarantine" / "device.jsonl").read_bytes() == torn + b"\n"


@pytest.mark.parametrize("size", [1, 65_535, 65_536, 65_537, 200_000])
@pytest.mark.parametrize("before", [b"", b"x\n"])
def test_a_torn_tail_of_any_length_is_found(open_journal, pain, tmp_path, size, before):
    journal = open_journal()
    journal.path.write_bytes(before + b"\0" * size)

    append(journal, pain(3))

    assert journal.path.read_bytes() == before + encoded(pain(3))
    assert (tmp_path / "quarantine" / "device.jsonl").read_bytes() == b"\0" * size + b"\n"


def test_a_tail_that_lacks_only_its_line_feed_is_completed(open_journal, pain, tmp_path):
    journal = open_journal()
    unknown = sealed(b'{"type":"dream","v":1}')
    for tail in (encoded(pain(2)), unknown):
        journal.path.write_bytes(encoded(pain(1)) + tail[:-1])

        append(journal, pain(3))

        assert journal.path.read_bytes() == encoded(pain(1)) + tail + encoded(pain(3))
    assert not (tmp_path / "quarantine").exists()


def test_a_torn_tail_that_cannot_be_kept_aside_stays_and_nothing_is_appended(
    open_journal, pain, tmp_path
):
    journal = open_journal()
    journal.path.write_bytes(b"torn")
    (tmp_path / "quarantine").write_text("a file in the way")

    outcome = append(journal, pain(1))

    assert outcome.state is SaveState.NOT_SAVED
    assert journal.path.read_bytes() == b"torn"


def test_a_full_disk_leaves_the_journal_as_it_was(open_journal, pain, faulty_disk):
    journal = open_journal()
    append(journal, pain(1))
    before = journal.path.read_bytes()
    disk = faulty_disk({4}, errno.ENOSPC, short_bytes=40)

    outcome = append(open_journal(disk), pain(2))

    assert (outcome.state, outcome.cause) == (SaveState.NOT_SAVED, Cause.DISK_FULL)
    assert disk.calls.count("write") == 2
    assert journal.path.read_bytes() == before


def test_a_write_that_takes_nothing_counts_as_a_full_disk(open_journal, pain):
    class Stuck(Disk):
        def write(self, descriptor, content):
            return super().write(descriptor, content[:0])

    assert append(open_journal(Stuck()), pain(1)).cause is Cause.DISK_FULL


def test_a_failed_sync_says_so_and_the_record_is_there(open_journal, pain, faulty_disk):
    journal = open_journal()
    append(journal, pain(1))
    disk = faulty_disk({5})

    outcome = append(open_journal(disk), pain(2))

    assert disk.calls[4] == "sync"
    assert (outcome.state, outcome.cause) == (SaveState.NOT_CONFIRMED, Cause.FAILING)
    assert records_of(journal) == [pain(1), pain(2)]


def test_a_missing_folder_is_told_as_gone(open_journal, pain):
    journal = open_journal()
    journal.path.parent.rmdir()

    assert append(journal, pain(1)).cause is Cause.GONE


@given(
    tail=st.sampled_from([b"", b"torn", b'{"type":"note"']),
    fails=st.sets(st.integers(1, 25), max_size=4),
    code=st.sampled_from(ERRORS),
    short_bytes=st.integers(0, 300),
)
def test_whatever_fails_what_was_saved_is_read_and_the_next_append_succeeds(
    tmp_path_factory, pain, faulty_disk, **faults
):
    """The rule of the room, over every call of an append, one or several failing."""
    tail = faults.pop("tail")
    folder = tmp_path_factory.mktemp("journal")
    path = folder / "device.jsonl"
    path.write_bytes(encoded(pain(0)) + tail)
    disk = faulty_disk(**faults)
    journal = Journal(disk, path, folder / "q" / "device.jsonl", is_writable=True)

    outcomes = {number: append(journal, pain(number)) for number in (1, 2, 3)}
    healthy = Journal(Disk(), path, folder / "q" / "device.jsonl", is_writable=True)
    assert append(healthy, pain(4)) == SAVED

    reading = read_history(Disk(), folder)
    present = {record.id for record in reading.records}
    assert reading.faults == ()
    assert {pain(0).id, pain(4).id} <= present
    for number, outcome in outcomes.items():
        if outcome.state is not SaveState.NOT_SAVED:
            assert pain(number).id in present
    if tail:
        assert tail in (folder / "q" / "device.jsonl").read_bytes().split(b"\n")
