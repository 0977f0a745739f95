"""The union of all journals, ordered, each record once, each fault named."""

from __future__ import annotations

import errno
from datetime import timedelta, timezone

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.lines.seal import sealed
from heelrehab.storage.journal.reading import parsed_journal, read_history


@pytest.fixture
def folder(tmp_path):
    return tmp_path


def write(folder, name, *records):
    (folder / name).write_bytes(b"".join(map(encoded, records)))


def codes(reading):
    return [fault.code for fault in reading.faults]


def test_a_folder_that_is_not_there_is_an_empty_history(folder):
    reading = read_history(Disk(), folder / "history")

    assert (reading.records, reading.faults, reading.duplicates) == ([], (), 0)


def test_all_devices_journals_are_read_as_one_in_the_order_of_time(folder, pain):
    write(folder, "laptop.jsonl", pain(1), pain(4))
    write(folder, "kiosk.jsonl", pain(2), pain(3))

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(1), pain(2), pain(3), pain(4)]
    assert reading.faults == ()


def test_moments_are_ordered_across_time_zones_and_then_by_id(folder, pain):
    def shown_in(hours, number):
        zone = timezone(timedelta(hours=hours))
        return pain(number, at=pain(number).at.astimezone(zone))

    write(folder, "a.jsonl", shown_in(9, 5), shown_in(-8, 7))
    write(folder, "b.jsonl", shown_in(0, 6), pain(5, id="0"))

    reading = read_history(Disk(), folder)

    assert [record.id for record in reading.records] == [
        "0",
        shown_in(9, 5).id,
        pain(6).id,
        pain(7).id,
    ]


def test_a_record_that_stands_twice_counts_once(folder, pain):
    write(folder, "a.jsonl", pain(1), pain(2), pain(2))
    write(folder, "a.sync-conflict.jsonl", pain(1))

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(1), pain(2)]
    assert (reading.duplicates, reading.faults) == (2, ())


def test_two_records_of_one_id_are_told_and_the_first_counts(folder, pain):
    write(folder, "a.jsonl", pain(1))
    write(folder, "b.jsonl", pain(2, id=pain(1).id))

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(1)]
    (fault,) = reading.faults
    assert (fault.code, fault.path, fault.value) == (
        FaultCode.ID_TAKEN,
        folder / "b.jsonl",
        pain(1).id,
    )


def test_a_torn_tail_is_told_and_the_rest_is_read(folder, pain):
    write(folder, "a.jsonl", pain(1), pain(2))
    path = folder / "a.jsonl"
    path.write_bytes(path.read_bytes()[:-30])

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(1)]
    (fault,) = reading.faults
    assert (fault.code, fault.path, fault.line) == (FaultCode.TORN_TAIL, path, 2)
    assert reading.journals[0].damaged == (encoded(pain(2))[:-30],)


def test_a_tail_that_lacks_only_its_line_feed_counts(folder, pain):
    write(folder, "a.jsonl", pain(1), pain(2))
    path = folder / "a.jsonl"
    path.write_bytes(path.read_bytes()[:-1])

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(1), pain(2)]
    assert reading.faults == ()


def test_a_damaged_line_is_told_with_its_place_and_the_rest_is_read(folder, pain):
    lines = [encoded(pain(number)) for number in range(3)]
    lines[1] = lines[1].replace(b'"score_nrs":1', b'"score_nrs":4')
    (folder / "a.jsonl").write_bytes(b"".join(lines))

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(0), pain(2)]
    assert reading.count(FaultCode.DAMAGED_LINE) == 1
    assert reading.faults[0].line == 2


def test_lines_of_unknown_type_or_newer_version_stay_and_are_told(folder, pain):
    dream = sealed(b'{"type":"dream","v":1,"id":"x"}')
    newer = sealed(b'{"type":"pain","v":2,"id":"y"}')
    (folder / "a.jsonl").write_bytes(dream + encoded(pain(1)))
    (folder / "b.jsonl").write_bytes(encoded(pain(2)) + newer)

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(1), pain(2)]
    assert codes(reading) == [FaultCode.UNKNOWN_TYPE, FaultCode.NEWER_VERSION]
    assert [journal.unread for journal in reading.journals] == [(dream[:-1],), (newer[:-1],)]
    assert not any(journal.damaged for journal in reading.journals)
    assert reading.is_newer(folder / "b.jsonl")
    assert not reading.is_newer(folder / "a.jsonl")


def test_older_lines_are_migrated_on_reading_and_stay_on_disk(folder):
    def name_score(fields):
        fields = dict(fields)
        return {**fields, "score_nrs": fields.pop("score")}

    older = (
        b'{"type":"pain","v":1,"id":"a","at":"2020-01-01T00:00:00Z","day":"2020-01-01",'
        b'"moment":"after","score":4,"side":"left"}'
    )
    path = folder / "a.jsonl"
    path.write_bytes(sealed(older))

    (record,) = read_history(Disk(), folder, (name_score,)).records

    assert record.score_nrs == 4
    assert path.read_bytes() == sealed(older)


def test_a_clock_set_back_is_noted_and_all_is_read(folder, pain):
    write(folder, "a.jsonl", pain(5), pain(1), pain(2))

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(1), pain(2), pain(5)]
    (fault,) = reading.faults
    assert (fault.code, fault.detail) == (FaultCode.CLOCK_SET_BACK, pain(1).id)


def test_a_clock_corrected_by_seconds_is_no_fault(folder, pain):
    second = pain(2, at=pain(1).at - timedelta(seconds=59))
    write(folder, "a.jsonl", pain(1), second)

    reading = read_history(Disk(), folder)

    assert reading.records == [second, pain(1)]
    assert reading.faults == ()


def test_what_an_editor_does_to_line_ends_and_beginning_harms_nothing(folder, pain):
    write(folder, "a.jsonl", pain(1), pain(2))
    path = folder / "a.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n\r\n"))

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(1), pain(2)]
    assert reading.faults == ()


def test_other_files_in_the_folder_are_no_journals(folder, pain):
    write(folder, ".a.jsonl.tmp", pain(1))
    write(folder, ".syncthing.a.jsonl", pain(1))
    (folder / "notes.txt").write_text("hello")

    assert read_history(Disk(), folder).records == []


def test_a_journal_that_cannot_be_read_is_told_and_the_others_are_read(folder, pain, faulty_disk):
    write(folder, "a.jsonl", pain(1))
    write(folder, "b.jsonl", pain(2))

    reading = read_history(faulty_disk({2}, errno.EACCES), folder)

    assert reading.records == [pain(2)]
    (fault,) = reading.faults
    assert (fault.code, fault.path) == (FaultCode.UNREADABLE, folder / "a.jsonl")


def test_a_folder_that_cannot_be_read_is_told(folder, faulty_disk):
    reading = read_history(faulty_disk({1}, errno.EACCES), folder)

    assert reading.records == ()
    assert codes(reading) == [FaultCode.UNREADABLE]


def test_a_journal_without_any_seal_is_read(folder, pain):
    plain = b"".join(msgspec.json.encode(pain(number)) + b"\n" for number in range(3))
    (folder / "a.jsonl").write_bytes(plain)

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(0), pain(1), pain(2)]
    assert reading.faults == ()


def test_among_sealed_lines_one_that_lost_its_seal_is_trusted_no_more(folder, pain):
    """A piece cut out of a line can leave a record that looks whole."""
    whole = encoded(pain(2, session_id="morning"))
    cut = whole[: whole.index(b"morning")] + whole[-5:]
    (folder / "a.jsonl").write_bytes(encoded(pain(1)) + cut)

    reading = read_history(Disk(), folder)

    assert reading.records == [pain(1)]
    assert [(fault.code, fault.key) for fault in reading.faults] == [
        (FaultCode.DAMAGED_LINE, "seal")
    ]


@given(content=st.binary(max_size=400))
def test_any_bytes_are_read_without_error(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "a.jsonl"

    reading = parsed_journal(path, content)

    assert list(reading.records) == []
    found = [
        line.removesuffix(b"\r") for line in content.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    ]
    assert list(reading.damaged) == [line for line in found if line]


def test_faults_are_told_by_their_line_however_long_the_journal(folder, pain):
    lines = [encoded(pain(number)) for number in range(1000)]
    for number in (0, 255, 256, 999):
        lines[number] = b"damaged\n"
    (folder / "a.jsonl").write_bytes(b"".join(lines) + b"torn")

    reading = read_history(Disk(), folder)

    assert [fault.line for fault in reading.faults] == [1, 256, 257, 1000, 1001]
    assert [fault.code for fault in reading.faults[-2:]] == [
        FaultCode.DAMAGED_LINE,
        FaultCode.TORN_TAIL,
    ]
    assert len(reading.records) == 996
