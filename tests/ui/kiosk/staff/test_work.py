from __future__ import annotations

from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QEventLoop

from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.ui.kiosk.staff.work import Unforeseen, Work


@pytest.fixture
def work(qapp):
    work = Work()
    yield work
    work.close()


@pytest.fixture
def rest(qapp, work):
    """Waits until nothing runs."""

    def wait():
        while work.is_busy:
            qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    return wait


def test_a_deed_runs_elsewhere_and_is_handed_back_on_the_windows_thread(work, rest):
    threads = []

    def deed():
        threads.append(current_thread())
        return 7

    work.start("Counting", deed, lambda found: threads.append((found, current_thread())))
    rest()

    assert threads[0] is not main_thread()
    assert threads[1] == (7, main_thread())


def test_words_are_told_when_it_begins_and_that_it_ended(work, rest):
    told = []
    work.begun.connect(told.append)
    work.ended.connect(lambda: told.append("ended"))

    work.start("Counting", int, lambda _: told.append("done"))
    rest()

    assert told == ["Counting", "ended", "done"]


def test_what_is_done_at_once_is_not_handed_back_before_start_returns(work, rest):
    done = []

    work.start("Counting", int, done.append)
    before = list(done)
    rest()

    assert (before, done) == ([], [0])


def test_what_is_refused_is_told_and_not_done(work, rest):
    fault = Fault(FaultCode.NOT_WRITABLE, Path("x"))

    def deed():
        raise StorageError(fault)

    done, refused = [], []
    work.refused.connect(refused.append)
    work.start("Writing", deed, done.append)
    rest()

    assert (done, refused) == ([], [fault])


def test_an_error_of_the_program_is_told_and_frees_what_rests(qtbot, work, rest):
    def deed():
        raise MemoryError

    told = []
    work.refused.connect(told.append)
    work.ended.connect(lambda: told.append("ended"))
    with qtbot.capture_exceptions() as raised:
        work.start("Counting", deed, told.append)
        rest()

    assert told == ["ended", Unforeseen("Counting", "MemoryError")]
    assert [each[0] for each in raised] == [MemoryError]
    assert not work.is_busy


def test_how_far_a_deed_has_come_is_told_on_the_windows_thread(work, rest):
    told = []
    work.progressed.connect(lambda *parts: told.append((parts, current_thread())))

    work.start("Writing", lambda: work.report(1, 3), str)
    rest()

    assert told == [((1, 3), main_thread())]


def test_nothing_is_begun_while_something_runs(work, rest):
    done = []
    work.start("One", lambda: 1, done.append)
    work.start("Two", lambda: 2, done.append)
    rest()

    assert done == [1]


def test_what_ends_after_closing_is_forgotten(qapp, work):
    done = []
    work.start("One", lambda: 1, done.append)

    work.close()
    qapp.processEvents()
    work.start("Two", lambda: 2, done.append)

    assert done == []
    assert work.is_stopped()
    assert not work.is_busy
