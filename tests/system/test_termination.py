"""A signal ends the program from its event loop, never in the midst of something."""

from __future__ import annotations

import signal

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from heelrehab.system.termination import Termination


@pytest.fixture
def asked(qapp):
    """Counts how often an end was asked for; the handlers of before are put back."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    count = []

    def note():
        count.append(1)

    parent = QObject()
    termination = Termination(note, parent)
    yield count
    signal.set_wakeup_fd(-1)
    for number, handler in before.items():
        signal.signal(number, handler)
    termination.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_runs_is_not_interrupted_and_the_end_comes_with_the_loop(asked, number):
    signal.raise_signal(number)
    assert asked == [], "a window that closes while it paints takes Qt down"

    QApplication.processEvents()

    assert asked == [1]


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="no other signal here")
def test_other_signals_are_no_end(asked):
    usual = signal.signal(signal.SIGUSR1, note_nothing)
    try:
        signal.raise_signal(signal.SIGUSR1)
        QApplication.processEvents()
    finally:
        signal.signal(signal.SIGUSR1, usual)

    assert asked == []


def note_nothing(_number, _frame):
    pass
