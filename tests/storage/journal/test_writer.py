"""The writing thread: every record is saved or known to be unsaved."""

from __future__ import annotations

import errno
import threading
from queue import Queue

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, Cause, SaveState
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.journal.reading import read_journal
from heelrehab.storage.journal.writer import JournalWriter

NEVER_S = (3600.0,)
SOON_S = (0.01,)
LIMIT_S = 20.0


class Switchable(Disk):
    """A disk whose writes and syncs fail while the switch is down."""

    def __init__(self):
        super().__init__()
        self.write_error = None
        self.refusals = Queue()
        self.sync_error = None
        self.gate = threading.Event()
        self.gate.set()

    def write(self, descriptor, content):
        if self.write_error:
            self.refusals.put(content)
            raise OSError(self.write_error, "injected")
        return super().write(descriptor, content)

    def sync(self, descriptor):
        self.gate.wait(LIMIT_S)
        if self.sync_error:
            raise OSError(self.sync_error, "injected")
        super().sync(descriptor)


@pytest.fixture
def disk():
    return Switchable()


@pytest.fixture
def start(open_journal, disk):
    """Writers that are closed when the test ends."""
    writers = []

    def started(retry_after_s=NEVER_S, **options):
        writers.append(JournalWriter(open_journal(disk, **options), retry_after_s))
        return writers[-1]

    yield started
    disk.gate.set()
    for writer in writers:
        writer.close(LIMIT_S)


@pytest.fixture
def told():
    return Queue()


def records_in(tmp_path):
    return list(read_journal(Disk(), tmp_path / "history" / "device.jsonl").records)


def test_records_are_saved_in_their_order(start, told, pain, tmp_path):
    writer = start()
    for number in range(30):
        writer.submit(pain(number), told.put)

    assert [told.get(timeout=LIMIT_S) for _ in range(30)] == [SAVED] * 30
    assert writer.unsaved == ()
    assert records_in(tmp_path) == [pain(number) for number in range(30)]


def test_a_slow_disk_delays_nobody_who_hands_in(start, disk, told, pain):
    writer = start()
    disk.gate.clear()

    writer.submit(pain(1), told.put)
    writer.submit(pain(2), told.put)

    assert writer.unsaved == (pain(1), pain(2))
    disk.gate.set()
    assert told.get(timeout=LIMIT_S) == SAVED
    assert told.get(timeout=LIMIT_S) == SAVED


def test_an_unsaved_record_is_told_at_once_and_saved_before_the_next_when_there_is_room(
    start, disk, told, pain, tmp_path
):
    disk.write_error = errno.ENOSPC
    writer = start()
    writer.submit(pain(1), told.put)

    outcome = told.get(timeout=LIMIT_S)
    assert (outcome.state, outcome.cause) == (SaveState.NOT_SAVED, Cause.DISK_FULL)
    assert writer.unsaved == (pain(1),)

    disk.write_error = None
    writer.submit(pain(2), told.put)
    assert [told.get(timeout=LIMIT_S) for _ in range(2)] == [SAVED, SAVED]
    assert records_in(tmp_path) == [pain(1), pain(2)]


def test_records_that_wait_behind_an_unsaved_one_are_told_too(start, disk, told, pain, tmp_path):
    disk.write_error = errno.ENOSPC
    writer = start()
    writer.submit(pain(1), told.put)
    writer.submit(pain(2), told.put)

    states = [told.get(timeout=LIMIT_S).state for _ in range(2)]

    assert states == [SaveState.NOT_SAVED] * 2
    disk.write_error = None
    assert writer.close(LIMIT_S) == ()
    assert records_in(tmp_path) == [pain(1), pain(2)]


def test_records_handed_in_together_are_all_told_of_the_full_disk(start, disk, told, pain):
    writer = start()
    disk.gate.clear()
    writer.submit(pain(0), told.put)
    for number in (1, 2, 3):
        writer.submit(pain(number), told.put)
    disk.write_error = errno.ENOSPC
    disk.gate.set()

    states = [told.get(timeout=LIMIT_S).state for _ in range(4)]

    assert states.count(SaveState.NOT_SAVED) >= 3
    assert len(writer.unsaved) >= 3


def test_it_tries_again_by_itself_after_a_pause_and_repeats_no_news(start, disk, told, pain):
    disk.write_error = errno.EIO
    writer = start(SOON_S)
    writer.submit(pain(1), told.put)
    for _ in range(3):
        disk.refusals.get(timeout=LIMIT_S)
    assert told.get(timeout=LIMIT_S).cause is Cause.FAILING
    assert told.empty()

    disk.write_error = errno.EROFS
    assert told.get(timeout=LIMIT_S).cause is Cause.READ_ONLY

    disk.write_error = None
    assert told.get(timeout=LIMIT_S) == SAVED
    assert told.empty()


def test_a_record_not_confirmed_is_written_again_and_counts_once(start, disk, told, pain, tmp_path):
    disk.sync_error = errno.EIO
    writer = start()
    writer.submit(pain(1), told.put)
    assert told.get(timeout=LIMIT_S).state is SaveState.NOT_CONFIRMED
    assert writer.unsaved == (pain(1),)

    disk.sync_error = None
    writer.submit(pain(2), told.put)

    assert [told.get(timeout=LIMIT_S) for _ in range(2)] == [SAVED, SAVED]
    assert records_in(tmp_path) == [pain(1), pain(1), pain(2)]


def test_closing_returns_what_could_not_be_saved(start, disk, told, pain):
    disk.write_error = errno.ENOSPC
    writer = start()
    writer.submit(pain(1), told.put)

    assert writer.close(LIMIT_S) == (pain(1),)


def test_closing_waits_no_longer_than_told_for_a_disk_that_hangs(start, disk, told, pain):
    disk.gate.clear()
    writer = start()
    writer.submit(pain(1), told.put)

    assert writer.close(0.05) == (pain(1),)


def test_a_closed_writer_takes_nothing(start, told, pain):
    writer = start()
    writer.close(LIMIT_S)

    with pytest.raises(StorageError) as caught:
        writer.submit(pain(1), told.put)

    assert caught.value.fault.code is FaultCode.WRITER_CLOSED


def test_a_read_only_journal_and_an_unfit_record_are_refused_at_once(start, told, pain):
    with pytest.raises(StorageError):
        start(is_writable=False).submit(pain(1), told.put)
    with pytest.raises(StorageError):
        start().submit(pain(1, score_nrs=12), told.put)
