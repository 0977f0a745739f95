"""One thing at a time, away from the window's thread; its end is heard in the window's."""

from __future__ import annotations

import threading
from concurrent.futures import Future

import pytest

from heelrehab.ui.chore import Chore


def test_work_is_done_on_another_thread_and_heard_on_the_windows(qtbot):
    chore, go_on = Chore(), threading.Event()
    heard = []

    def work():
        go_on.wait(20)
        return threading.current_thread()

    def hear(worker):
        heard.append((worker, threading.current_thread()))

    with qtbot.waitSignals([chore.busy_changed, chore.busy_changed], timeout=20_000):
        assert chore.start(work, hear)
        assert chore.is_busy
        go_on.set()

    ((worker, hearer),) = heard
    assert worker is not hearer
    assert hearer is threading.main_thread()
    assert not chore.is_busy


def test_nothing_else_is_begun_meanwhile(qapp):
    future = Future()
    chore = Chore(lambda _work: future)
    heard = []

    assert chore.start(int, heard.append)
    assert not chore.start(int, heard.append)
    future.set_result(1)
    assert heard == []
    qapp.processEvents()
    assert heard == [1]
    assert chore.start(int, heard.append)


def test_what_work_raises_is_raised_in_the_windows_thread(qapp):
    chore = Chore(lambda _work: Future())
    broken = Future()
    broken.set_exception(OSError("gone"))
    chore.start(int, print)

    with pytest.raises(OSError, match="gone"):
        chore._finish(broken)  # noqa: SLF001 - Qt would only print what a slot raises

    assert not chore.is_busy


def test_what_work_raises_is_handed_to_who_wants_it(qapp):
    broken = Future()
    chore = Chore(lambda _work: broken)
    heard = []
    chore.start(int, print, heard.append)

    broken.set_exception(OSError("gone"))
    qapp.processEvents()

    assert [str(each) for each in heard] == ["gone"]
    assert not chore.is_busy


def test_closing_waits_for_what_runs_and_forgets_it(qapp):
    chore = Chore()
    done, heard = [], []
    chore.start(lambda: done.append("done"), heard.append)

    chore.close()
    qapp.processEvents()

    assert (done, heard) == (["done"], [])
    assert not chore.start(int, heard.append)
