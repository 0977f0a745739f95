"""The kiosk, as systemd starts and ends it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")

HEELREHAB = (sys.executable, "-m", "heelrehab")


@pytest.fixture
def systemd():
    """A socket as systemd opens one, where addresses are short enough for any system."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind(f"\0heelrehab-{os.getpid()}-kiosk")
        receiver.settimeout(60)
        yield receiver


@pytest.fixture
def kiosk(systemd, tmp_path):
    """Starts a kiosk and waits until it says that it is ready."""
    started = []

    def start(data):
        name = systemd.getsockname().decode().replace("\0", "@")
        environ = os.environ | {"NOTIFY_SOCKET": name, "QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen(
            [*HEELREHAB, "--data-dir", str(data), "--kiosk"],
            env=environ,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert systemd.recv(99) == b"READY=1"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def set_up(data):
    command = [*HEELREHAB, "--data-dir", str(data), "staff", "set-up"]
    subprocess.run(command, input="123456\n123456\n", text=True, check=True, capture_output=True)


def test_when_asked_to_end_it_ends_in_order(kiosk, systemd, tmp_path):
    set_up(tmp_path / "data")
    process = kiosk(tmp_path / "data")

    process.send_signal(signal.SIGTERM)

    assert process.wait(60) == 0
    assert systemd.recv(99) == b"STOPPING=1"


def test_a_kiosk_that_may_not_start_says_why_and_can_be_ended_too(kiosk, tmp_path):
    process = kiosk(tmp_path / "data")

    process.send_signal(signal.SIGTERM)

    assert process.wait(60) == 2
    assert "staff set-up" in process.stderr.read()
