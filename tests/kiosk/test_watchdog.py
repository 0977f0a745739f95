"""The watchdog is fed by the window's own event loop and by nothing else."""

from __future__ import annotations

import os
import socket
import sys
import time

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

from heelrehab.kiosk.watchdog import Watchdog

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")


@pytest.fixture
def parent(qapp):
    owner = QObject()
    yield owner
    shiboken6.delete(owner)


@pytest.fixture
def systemd():
    """A socket as systemd opens one, where addresses are short enough for any system."""
    name = f"/tmp/heelrehab-{os.getpid()}-notify"  # noqa: S108 - removed below
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind(name)
        receiver.settimeout(5)
        yield receiver
    os.unlink(name)  # noqa: PTH108 - an address, not a path of the test's own


def environ_of(receiver, wait_us="60000"):
    return {"NOTIFY_SOCKET": receiver.getsockname(), "WATCHDOG_USEC": wait_us}


def received(receiver):
    """Return what waits to be read, without waiting for more."""
    messages = []
    receiver.settimeout(0)
    try:
        while True:
            messages.append(receiver.recv(99))
    except BlockingIOError:
        return messages


def run_loop(duration_ms):
    loop = QEventLoop()
    QTimer.singleShot(duration_ms, loop.quit)
    loop.exec()


def test_readiness_is_told_first_and_then_pings_at_a_third_of_the_wait(systemd, parent):
    watchdog = Watchdog(environ_of(systemd), parent)
    assert received(systemd) == []

    QCoreApplication.processEvents()
    assert watchdog.interval_ms == 20
    assert received(systemd) == [b"READY=1", b"WATCHDOG=1"]

    run_loop(300)

    pings = received(systemd)
    assert set(pings) == {b"WATCHDOG=1"}
    assert len(pings) >= 3


def test_a_hung_event_loop_stops_the_pings(systemd, parent):
    Watchdog(environ_of(systemd), parent)
    run_loop(50)
    received(systemd)
    hung_until = time.monotonic() + 0.3

    while time.monotonic() < hung_until:
        pass
    assert received(systemd) == []

    run_loop(50)
    assert b"WATCHDOG=1" in received(systemd)


def test_the_end_is_told_and_ends_the_pings(systemd, parent):
    watchdog = Watchdog(environ_of(systemd), parent)
    QCoreApplication.processEvents()
    received(systemd)

    watchdog.stop()
    run_loop(60)

    assert received(systemd) == [b"STOPPING=1"]


@pytest.mark.parametrize("wait_us", ["", "0", "-5", "soon", "٣", "9" * 30])
def test_where_no_pings_are_asked_for_readiness_alone_is_told(systemd, parent, wait_us):
    watchdog = Watchdog(environ_of(systemd, wait_us), parent)
    QCoreApplication.processEvents()

    assert watchdog.interval_ms == 0
    assert received(systemd) == [b"READY=1"]


@pytest.mark.parametrize("address", ["", "relative/socket", "vsock:2:1234"])
def test_without_systemd_nothing_runs(parent, address):
    watchdog = Watchdog({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "60000"}, parent)
    QCoreApplication.processEvents()

    watchdog.stop()

    assert watchdog.interval_ms == 0


def test_an_abstract_address_is_reached(parent):
    name = f"heelrehab-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind(f"\0{name}")
        Watchdog({"NOTIFY_SOCKET": f"@{name}"}, parent)
        QCoreApplication.processEvents()

        assert received(receiver) == [b"READY=1"]


def test_a_socket_that_went_away_harms_nothing(systemd, parent, tmp_path):
    watchdog = Watchdog({"NOTIFY_SOCKET": str(tmp_path / "gone"), "WATCHDOG_USEC": "3000"}, parent)

    run_loop(10)

    assert watchdog.interval_ms == 1
