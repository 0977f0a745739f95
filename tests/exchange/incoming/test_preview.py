"""First a preview; then what is new is added, and nothing is overwritten."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from heelrehab.core.records import Note, Pain
from heelrehab.exchange.incoming.preview import Conflict, preview, take_over
from heelrehab.exchange.incoming.sources import Source
from heelrehab.exchange.tables.csv_files import csv_files, records_from_csv
from heelrehab.exchange.tables.kinds import tables
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, SaveState
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.journal.reading import read_history


class FullDisk(Disk):
    def write(self, descriptor, content):
        raise OSError(28, f"no room for {len(content)} bytes in {descriptor}")


@pytest.fixture
def journal(tmp_path):
    (tmp_path / "history").mkdir()
    return tmp_path / "history" / "laptop-import.jsonl"


def test_records_are_new_known_or_in_conflict(records):
    here = records[:10]
    pain = next(each for each in here if isinstance(each, Pain))
    other = msgspec.structs.replace(pain, score_nrs=0)
    source = Source((*records[1:3], other, *records[10:12], records[10]))

    plan = preview(here, source)

    assert plan.new == records[10:12]
    assert plan.known == (*records[1:3], records[10])
    assert plan.conflicting == (Conflict(pain, other),)


def test_tables_exported_here_are_known_here_corrections_included(records, history):
    source = Source(tuple(records_from_csv(csv_files(tables(history)))))

    plan = preview(records, source)

    assert (plan.new, plan.conflicting) == ((), ())
    assert plan.known == source.records


def test_what_is_new_is_added_beside_all_that_is_there(journal, records):
    mine = journal.with_name("laptop.jsonl")
    mine.write_bytes(b"torn")

    outcome = take_over(Disk(), preview(records[:10], Source(records)), journal)

    assert outcome == SAVED
    assert mine.read_bytes() == b"torn"
    assert read_history(Disk(), journal.parent).records == list(records[10:])


def test_with_nothing_new_nothing_is_written(journal, records):
    assert take_over(Disk(), preview(records, Source(records)), journal) == SAVED
    assert not journal.exists()


def test_on_a_full_disk_all_or_nothing_is_taken(journal, records):
    outcome = take_over(FullDisk(), preview([], Source(records)), journal)

    assert outcome.state is SaveState.NOT_SAVED
    assert list(journal.parent.iterdir()) == []


def test_a_journal_that_is_there_is_not_written_over(journal, records):
    journal.write_bytes(b"mine")

    with pytest.raises(StorageError) as caught:
        take_over(Disk(), preview([], Source(records)), journal)

    assert caught.value.fault.code is FaultCode.ALREADY_THERE
    assert journal.read_bytes() == b"mine"


def test_a_record_that_could_not_be_read_back_is_refused(journal):
    at = datetime(2026, 11, 22, tzinfo=UTC)
    unfit = Note(id="n", at=at, day=at.date(), text="\ud800")

    with pytest.raises(StorageError) as caught:
        take_over(Disk(), preview([], Source((unfit,))), journal)

    assert caught.value.fault.code is FaultCode.UNFIT_RECORD
    assert not journal.exists()
