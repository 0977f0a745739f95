"""A deed is noted before it is done, and once more how it ended."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.kiosk.audit import AuditLog, StaffAction, Step
from heelrehab.storage.kiosk.deeds import Ending, Ledger, happenings

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
OLD_LOG = (
    b'{"at":"2026-11-01T08:00:00Z","action":"came_in","profile_id":"","detail":"","previous":""}\n'
)


@pytest.fixture
def log(tmp_path):
    return AuditLog(Disk(), tmp_path / "kiosk" / "audit.jsonl")


@pytest.fixture
def ledger(log):
    passed = iter(range(1000))
    return Ledger(log, lambda: NOW + timedelta(seconds=next(passed)))


def told(log):
    return [(each.entry.action, each.ending, each.why) for each in happenings(log.reading())]


def test_what_is_done_stands_as_begun_and_as_done(ledger, log):
    with ledger.begin(StaffAction.EXPORTED, "p1", "pdf, stick"):
        assert told(log) == [(StaffAction.EXPORTED, Ending.UNKNOWN, "")]

    begun, done = log.reading().entries
    assert (begun.step, begun.profile_id, begun.detail) == (Step.BEGUN, "p1", "pdf, stick")
    assert (done.step, done.profile_id, done.begun) == (Step.DONE, "p1", log.reading().hashes[0])
    assert done.at > begun.at
    assert told(log) == [(StaffAction.EXPORTED, Ending.DONE, "")]
    assert log.reading().broken is None


def test_what_fell_short_says_why(ledger, log):
    with ledger.begin(StaffAction.ERASED, "p1") as deed:
        deed.fall_short("left_behind")

    assert told(log) == [(StaffAction.ERASED, Ending.FELL_SHORT, "left_behind")]


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (StorageError(Fault(FaultCode.NOT_WRITABLE, None)), "not_writable"),
        (MemoryError("with a word of the history"), "MemoryError"),
    ],
)
def test_what_an_error_broke_off_is_not_told_as_done(ledger, log, error, why):
    with pytest.raises(type(error)), ledger.begin(StaffAction.PIN_RESET, "p1"):
        raise error

    assert told(log) == [(StaffAction.PIN_RESET, Ending.FELL_SHORT, why)]


def test_what_cannot_be_noted_is_not_done(ledger, log):
    log.path.mkdir(parents=True)
    done = []

    with pytest.raises(StorageError) as caught, ledger.begin(StaffAction.ERASED, "p1"):
        done.append("erased")

    assert caught.value.fault.code is FaultCode.NOT_WRITABLE
    assert caught.value.fault.path == log.path
    assert not done


def test_an_end_that_cannot_be_noted_is_not_known(tmp_path, faulty_disk):
    """The disk fails for good between the two lines."""
    path = tmp_path / "audit.jsonl"
    probe = faulty_disk(())
    Ledger(AuditLog(probe, path), lambda: NOW).begin(StaffAction.ERASED, "p0")
    fails = range(len(probe.calls) + 1, len(probe.calls) + 100)
    path.unlink()
    path.with_name("audit.head").unlink()

    with Ledger(AuditLog(faulty_disk(fails), path), lambda: NOW).begin(StaffAction.ERASED, "p1"):
        pass

    log = AuditLog(Disk(), path)
    assert told(log) == [(StaffAction.ERASED, Ending.UNKNOWN, "")]
    assert log.reading().broken is None


def test_two_deeds_at_once_are_told_apart(ledger, log):
    with (
        ledger.begin(StaffAction.EXPORTED, "p1"),
        ledger.begin(StaffAction.EXPORTED, "p2") as second,
    ):
        second.fall_short("full")

    assert [(each.entry.profile_id, each.ending) for each in happenings(log.reading())] == [
        ("p1", Ending.DONE),
        ("p2", Ending.FELL_SHORT),
    ]


def test_what_has_happened_needs_no_end(ledger, log):
    ledger.note(StaffAction.CAME_IN)

    assert told(log) == [(StaffAction.CAME_IN, None, "")]


def test_an_old_log_goes_on_and_its_deeds_are_not_called_done(ledger, log):
    """Before there were steps, a deed was noted once, before it was done."""
    log.path.parent.mkdir()
    log.path.write_bytes(OLD_LOG)
    log.note(StaffAction.EXPORTED, NOW, "p1")

    with ledger.begin(StaffAction.ERASED, "p1"):
        pass

    assert told(log) == [
        (StaffAction.CAME_IN, None, ""),
        (StaffAction.EXPORTED, Ending.UNKNOWN, ""),
        (StaffAction.ERASED, Ending.DONE, ""),
    ]


def test_an_old_log_is_still_whole(log):
    log.path.parent.mkdir()
    log.path.write_bytes(OLD_LOG)
    log.path.with_name("audit.head").write_text(log.reading().head + "\n")

    assert log.reading().broken is None
    assert log.note(StaffAction.LEFT, NOW) == SAVED
    assert log.reading().broken is None


def test_an_end_whose_beginning_was_taken_out_is_still_told(ledger, log):
    with ledger.begin(StaffAction.ERASED, "p1"):
        pass
    _, end = log.path.read_bytes().splitlines(keepends=True)
    log.path.write_bytes(end)

    assert told(log) == [(StaffAction.ERASED, Ending.DONE, "")]
    assert log.reading().broken is not None
