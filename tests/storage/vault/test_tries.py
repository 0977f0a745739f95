"""Wrong tries are counted on the disk, each name for itself."""

from __future__ import annotations

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, SaveState
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.vault.tries import TryBook


@pytest.fixture
def path(folder):
    return folder.root / "kiosk" / "tries.json"


def waits(path, moment, name="ash"):
    """As a program that was just started finds it."""
    return TryBook(Disk(), path).waiting_s(name, moment())


def fail(path, moment, count, name="ash"):
    for _ in range(count):
        assert TryBook(Disk(), path).count(name, moment()) == SAVED


def test_tries_are_counted_over_restarts_of_the_program(path, moment):
    fail(path, moment, 4)
    assert waits(path, moment) == 0.0

    fail(path, moment, 1)
    assert waits(path, moment) == 30.0


def test_one_name_does_not_make_another_wait(path, moment):
    fail(path, moment, 9)

    assert waits(path, moment, "birch") == 0.0


def test_what_is_forgotten_is_forgotten_of_that_name_alone(path, moment):
    fail(path, moment, 6)
    fail(path, moment, 6, "birch")

    TryBook(Disk(), path).forget("ash")

    assert waits(path, moment) == 0.0
    assert waits(path, moment, "birch") == 60.0


def test_to_forget_what_was_never_counted_is_no_error(path, moment):
    TryBook(Disk(), path).forget("ash")

    assert waits(path, moment) == 0.0


def test_a_try_that_could_not_be_counted_is_told(path, moment, faulty_disk):
    outcome = TryBook(faulty_disk({2}), path).count("ash", moment())

    assert outcome.state is SaveState.NOT_SAVED


@pytest.mark.parametrize("action", [TryBook.waiting_s, TryBook.count])
def test_where_the_file_cannot_be_read_nothing_is_assumed(path, moment, faulty_disk, action):
    fail(path, moment, 1)

    with pytest.raises(StorageError) as caught:
        action(TryBook(faulty_disk({1}), path), "ash", moment())

    assert caught.value.fault.code is FaultCode.UNREADABLE


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"tries":1}', b"\xff", b'{"tries":{"a":{"failures":-1}}}']
)
def test_a_damaged_file_gives_no_free_tries_and_locks_nobody_out(path, moment, content):
    path.write_bytes(content)
    assert waits(path, moment) == 0.0

    fail(path, moment, 1)
    assert waits(path, moment) == 60.0

    TryBook(Disk(), path).forget("ash")
    fail(path, moment, 4)
    assert waits(path, moment) == 0.0
    assert waits(path, moment, "birch") == 0.0
    fail(path, moment, 1, "birch")
    assert waits(path, moment, "birch") == 60.0
