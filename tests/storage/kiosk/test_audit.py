"""The log of staff tells when one of its lines was changed, taken out or cut off."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, SaveState
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.kiosk.audit import LONGEST_DETAIL, AuditEntry, AuditLog, StaffAction

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
ACTIONS = (StaffAction.SET_UP, StaffAction.PATIENT_ADDED, StaffAction.PIN_RESET, StaffAction.QUIT)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kiosk" / "audit.jsonl"


@pytest.fixture
def log(path):
    return AuditLog(Disk(), path)


@pytest.fixture
def filled(log):
    for action in ACTIONS:
        assert log.note(action, NOW, "p1") == SAVED
    return log


def actions(log):
    return tuple(entry.action for entry in log.reading().entries)


def test_what_was_noted_is_read_in_its_order(log, path):
    log.note(StaffAction.SETTINGS_CHANGED, NOW, detail="idle_s")
    log.note(StaffAction.ERASED, NOW, "p7")

    reading = log.reading()

    first, second = reading.entries
    assert first == AuditEntry(at=NOW, action=StaffAction.SETTINGS_CHANGED, detail="idle_s")
    assert (second.action, second.profile_id, second.previous != "") == (
        StaffAction.ERASED,
        "p7",
        True,
    )
    assert reading.broken is None
    assert reading.head in reading.heads
    assert len(reading.heads) == 2
    assert log.path == path


def test_a_log_that_was_never_begun_is_whole(log):
    assert (log.reading().entries, log.reading().broken, log.reading().head) == ((), None, "")


def test_a_long_detail_is_cut(log):
    log.note(StaffAction.EXPORTED, NOW, detail="x" * 999)

    assert log.reading().entries[0].detail == "x" * LONGEST_DETAIL


def test_an_earlier_head_is_found_again_until_something_before_it_changes(filled, path):
    head = filled.reading().head
    filled.note(StaffAction.LEFT, NOW)
    assert head in filled.reading().heads

    path.write_bytes(path.read_bytes().replace(b'"quit"', b'"left"'))
    assert head not in filled.reading().heads


def without(number):
    return lambda lines: [line for index, line in enumerate(lines, 1) if index != number]


@pytest.mark.parametrize(
    ("tampered", "broken_line"),
    [
        (lambda lines: [lines[0].replace(b"p1", b"p2"), *lines[1:]], 2),
        (lambda lines: [*lines[:3], lines[3].replace(b"p1", b"p2")], 5),
        (lambda lines: [lines[0], b"no json\n", *lines[2:]], 2),
        (lambda lines: [lines[0], b"\xff\n", *lines[2:]], 2),
        (lambda lines: [lines[1], lines[0], *lines[2:]], 1),
        (without(1), 1),
        (without(2), 2),
        (without(4), 4),
        (lambda lines: lines[:1], 2),
        (lambda lines: lines[:0], 1),
        (lambda lines: [*lines[:3], lines[3][:20]], 4),
    ],
)
def test_tampering_is_told_with_its_line_and_stays_told(filled, path, tampered, broken_line):
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(tampered(lines)))

    broken = filled.reading().broken
    filled.note(StaffAction.CAME_IN, NOW)
    filled.note(StaffAction.LEFT, NOW)
    later = filled.reading()

    assert (broken.code, broken.path, broken.line) == (FaultCode.BROKEN_CHAIN, path, broken_line)
    assert later.broken is not None
    assert [entry.action for entry in later.entries[-2:]] == [
        StaffAction.CAME_IN,
        StaffAction.LEFT,
    ]


def test_a_log_that_was_removed_is_told_and_stays_told(filled, path):
    path.unlink()
    assert filled.reading().broken.code is FaultCode.BROKEN_CHAIN

    filled.note(StaffAction.LEFT, NOW)
    assert filled.reading().broken.line == 1


def test_a_removed_head_is_told(filled, path):
    path.with_name("audit.head").unlink()

    assert filled.reading().broken.code is FaultCode.BROKEN_CHAIN


def test_a_write_that_a_crash_broke_off_is_no_fault_and_makes_way(filled, path):
    with path.open("ab") as file:
        file.write(b'{"at":"2026-')
    assert filled.reading().broken is None

    filled.note(StaffAction.LEFT, NOW)

    assert filled.reading().broken is None
    assert actions(filled) == (*ACTIONS, StaffAction.LEFT)


def test_a_crash_before_the_head_was_written_is_no_fault(filled, path):
    head = path.with_name("audit.head")
    before = head.read_bytes()
    filled.note(StaffAction.LEFT, NOW)
    head.write_bytes(before)
    assert filled.reading().broken is None

    filled.note(StaffAction.CAME_IN, NOW)
    assert filled.reading().broken is None


def test_a_line_whose_line_feed_was_taken_is_told(filled, path):
    path.write_bytes(path.read_bytes()[:-1])
    assert filled.reading().broken.line == 4


def test_only_the_end_of_a_long_log_is_read_for_the_next_line(filled):
    for _ in range(400):
        filled.note(StaffAction.CHECKED, NOW, detail="x" * LONGEST_DETAIL)

    assert filled.reading().broken is None
    assert len(filled.reading().entries) == 404


def test_the_log_is_closed_to_others(filled, path, umask):
    umask(0)
    filled.note(StaffAction.LEFT, NOW)

    for each in (path, path.with_name("audit.head")):
        assert each.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("failing", range(1, 16))
def test_each_failing_call_leaves_a_whole_log_and_says_truly_what_is_in_it(
    filled, path, faulty_disk, failing
):
    disk = faulty_disk({failing}, short_bytes=7)
    outcome = AuditLog(disk, path).note(StaffAction.LEFT, NOW)

    assert filled.reading().broken is None
    is_in_it = StaffAction.LEFT in actions(filled)
    assert is_in_it is (outcome.state is not SaveState.NOT_SAVED)
    if failing > len(disk.calls):
        assert outcome == SAVED


def test_a_disk_that_fails_for_good_does_not_take_the_log_with_it(filled, path, faulty_disk):
    class NeverFailsToClose(faulty_disk):
        close = Disk.close

    for first in range(1, 12):
        AuditLog(NeverFailsToClose(range(first, 99)), path).note(StaffAction.LEFT, NOW)
        assert actions(filled)[:4] == ACTIONS


def test_a_log_that_another_program_holds_is_waited_for_and_then_told(filled, path):
    holder = Disk()
    descriptor = holder.open_existing(path)
    holder.lock(descriptor)
    waits = []
    log = AuditLog(Disk(sleep=waits.append), path)
    assert log.note(StaffAction.LEFT, NOW).state is SaveState.NOT_SAVED
    assert sum(waits) > 2

    log = AuditLog(Disk(sleep=lambda _s: holder.close(descriptor)), path)
    assert log.note(StaffAction.LEFT, NOW) == SAVED
    assert filled.reading().broken is None


@pytest.mark.parametrize("failing", [1, 2])
def test_a_log_that_cannot_be_read_says_so(filled, path, faulty_disk, failing):
    reading = AuditLog(faulty_disk({failing}), path).reading()

    assert reading.broken.code is FaultCode.UNREADABLE


def test_a_folder_that_cannot_be_made_is_told(path, faulty_disk):
    for failing in (2, 3, 4):
        outcome = AuditLog(faulty_disk({failing}), path).note(StaffAction.LEFT, NOW)
        assert outcome.state is SaveState.NOT_SAVED
