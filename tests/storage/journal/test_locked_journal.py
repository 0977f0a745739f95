"""A locked journal survives what a plain one does, and nothing of it is ever written plain."""

from __future__ import annotations

import random
from pathlib import Path

import msgspec
import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED
from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.journal import Journal
from heelrehab.storage.journal.lines.seal import sealed
from heelrehab.storage.journal.quarantine import keep_damaged
from heelrehab.storage.journal.reading import parsed_journal, read_history, read_journal

PATH = Path("device.jsonl")
PLAIN_WORDS = (b"score", b"moment", b"session", b"heel_lift", b'"pain"')


@pytest.fixture
def open_locked(tmp_path, cipher):
    """A journal in a new folder, with the key unless another or none is named."""
    (tmp_path / "history").mkdir()

    def opened(key=cipher, disk=None):
        return Journal(
            disk or Disk(),
            tmp_path / "history" / PATH,
            tmp_path / "quarantine" / PATH,
            is_writable=True,
            cipher=key,
        )

    return opened


def append(journal, *records):
    for record in records:
        assert journal.append(journal.line_of(record)) == SAVED


def everything_in(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_what_was_appended_is_read_with_the_key_and_plain_nowhere(
    open_locked, records, cipher, tmp_path
):
    append(open_locked(), *records)

    assert read_journal(Disk(), open_locked().path, cipher=cipher).records == records
    assert not any(word in everything_in(tmp_path) for word in PLAIN_WORDS)


def test_without_the_key_all_lines_are_counted_and_none_is_damage(open_locked, records):
    append(open_locked(), *records)

    reading = read_history(Disk(), open_locked().path.parent)

    assert (len(reading.records), reading.locked) == (0, 40)
    assert reading.faults == (Fault(FaultCode.LOCKED, open_locked().path, None, "lines", "40"),)
    (journal,) = reading.journals
    assert journal.damaged == ()
    assert len(journal.unread) == 40


def test_a_journal_may_hold_plain_and_locked_lines(open_locked, records, cipher):
    append(open_locked(None), *records[:10])
    append(open_locked(), *records[10:])

    with_key = read_journal(Disk(), open_locked().path, cipher=cipher)
    without = read_journal(Disk(), open_locked().path)

    assert (with_key.records, with_key.faults) == (records, ())
    assert (without.records, without.locked) == (records[:10], 30)


@pytest.mark.parametrize("has_key", [True, False])
def test_a_torn_locked_line_is_set_aside_locked_and_the_next_one_is_written(
    open_locked, records, cipher, tmp_path, has_key
):
    append(open_locked(), *records[:3])
    path = open_locked().path
    path.write_bytes(path.read_bytes()[:-40])

    append(open_locked(cipher if has_key else None), records[3])

    reading = read_journal(Disk(), path, cipher=cipher)
    assert (reading.records, reading.faults) == ([*records[:2], records[3]], ())
    torn = (tmp_path / "quarantine" / PATH).read_bytes()
    assert torn == encoded(records[2], cipher)[:-40] + b"\n"


@pytest.mark.parametrize("has_key", [True, False])
def test_a_locked_line_that_lacks_only_its_line_feed_is_completed(
    open_locked, records, cipher, tmp_path, has_key
):
    append(open_locked(), *records[:3])
    path = open_locked().path
    path.write_bytes(path.read_bytes()[:-1])

    append(open_locked(cipher if has_key else None), records[3])

    assert read_journal(Disk(), path, cipher=cipher).records == records[:4]
    assert not (tmp_path / "quarantine").exists()


def test_a_last_line_of_another_key_is_set_aside_by_who_can_tell(
    open_locked, records, cipher, other_cipher, tmp_path
):
    append(open_locked(), records[0])
    path = open_locked().path
    foreign = encoded(records[1], other_cipher).removesuffix(b"\n")
    path.write_bytes(path.read_bytes() + foreign)

    append(open_locked(), records[2])

    assert read_journal(Disk(), path, cipher=cipher).records == [records[0], records[2]]
    assert (tmp_path / "quarantine" / PATH).read_bytes() == foreign + b"\n"


@pytest.mark.parametrize("has_key", [True, False])
def test_a_damaged_line_is_kept_as_found_and_all_others_are_read(
    open_locked, records, cipher, tmp_path, has_key
):
    append(open_locked(), *records)
    path = open_locked().path
    lines = path.read_bytes().splitlines(keepends=True)
    lines[7] = lines[7].replace(b'"box":"', b'"box":"AAAA', 1)
    path.write_bytes(b"".join(lines))
    quarantine = tmp_path / "quarantine" / PATH

    reading = read_history(Disk(), path.parent, cipher=cipher if has_key else None)
    kept = keep_damaged(Disk(), reading, lambda _: quarantine)

    assert kept == 1
    assert quarantine.read_bytes() == lines[7]
    assert len(reading.records) + reading.locked == 39
    assert not any(word in everything_in(tmp_path) for word in PLAIN_WORDS)


def test_what_does_not_fit_within_its_box_is_set_aside_in_its_box(
    open_locked, records, cipher, tmp_path
):
    """A sound box around a record that no longer fits must not be kept plain."""
    append(open_locked(), *records[:2])
    box = cipher.lock(b'{"type":"pain","id":"x","score_nrs":77}', "x")
    path = open_locked().path
    misfit = sealed(msgspec.json.encode({"type": "locked", "v": 1, "id": "x", "box": box}))
    path.write_bytes(path.read_bytes() + misfit)

    reading = read_history(Disk(), path.parent, cipher=cipher)
    keep_damaged(Disk(), reading, lambda _: tmp_path / "quarantine" / PATH)

    assert reading.records == records[:2]
    assert (tmp_path / "quarantine" / PATH).read_bytes() == misfit
    assert not any("77" in fault.value + fault.detail for fault in reading.faults)


def test_the_wrong_key_reads_nothing_and_changes_nothing(
    open_locked, records, other_cipher, tmp_path
):
    append(open_locked(), *records)
    before = open_locked().path.read_bytes()

    reading = read_history(Disk(), open_locked().path.parent, cipher=other_cipher)
    keep_damaged(Disk(), reading, lambda _: tmp_path / "quarantine" / PATH)

    assert len(reading.records) == 0
    assert reading.count(FaultCode.DAMAGED_LINE) == 40
    assert open_locked().path.read_bytes() == before
    assert (tmp_path / "quarantine" / PATH).read_bytes() == before


def test_a_newer_record_in_a_box_makes_the_journal_one_to_look_at_only(
    open_locked, records, cipher
):
    append(open_locked(), records[0])
    path = open_locked().path
    newer = b'{"type":"locked","v":99,"id":"x","box":"AAAA"}\n'
    path.write_bytes(path.read_bytes() + newer)

    for key in (cipher, None):
        assert read_history(Disk(), path.parent, cipher=key).is_newer(path)


def test_locked_and_plain_copies_of_a_record_count_once(open_locked, records, cipher):
    append(open_locked(), *records)
    copy = open_locked().path.with_name("copy.jsonl")
    copy.write_bytes(b"".join(encoded(record) for record in records))

    reading = read_history(Disk(), copy.parent, cipher=cipher)

    assert (list(reading.records), reading.duplicates) == (records, 40)


def test_a_journal_longer_than_a_block_with_one_damaged_line_is_counted_right(pain, cipher):
    records = [pain(number) for number in range(600)]
    lines = [encoded(record, cipher) for record in records]
    content = b"".join([*lines[:300], b"damage\n", *lines[300:]])

    with_key = parsed_journal(PATH, content, cipher=cipher)
    without = parsed_journal(PATH, content)

    assert with_key.records == records
    assert (without.records, without.locked, len(without.unread)) == ([], 600, 600)
    for reading in (with_key, without):
        assert reading.damaged == (b"damage",)


def test_however_a_locked_journal_is_damaged_every_whole_line_is_read_and_no_other(
    records, locked_lines, cipher
):
    """Bits turned, pieces cut out, off or repeated: three hundred times."""
    chance = random.Random(20261122)  # noqa: S311  # damage, no secret
    content = b"".join(locked_lines)
    known = {record.id: record for record in records}
    for _ in range(300):
        damaged = bytearray(content)
        start = chance.randrange(len(damaged))
        length = chance.randrange(1, 400)
        match chance.randrange(3):
            case 0:
                damaged[start] ^= 1 << chance.randrange(8)
            case 1:
                del damaged[start : start + length]
            case _:
                damaged[start:start] = damaged[start : start + length]
        reading = parsed_journal(PATH, bytes(damaged), cipher=cipher)
        without = parsed_journal(PATH, bytes(damaged))
        whole = [
            record
            for record, line in zip(records, locked_lines, strict=True)
            if b"\n" + line in b"\n" + bytes(damaged)
        ]
        found = {record.id for record in reading.records}
        assert {record.id for record in whole} <= found
        assert all(known[record.id] == record for record in reading.records)
        assert without.records == []
        assert without.locked >= len(whole)
