"""The kiosk under cage, as its unit starts it: it fills the screen, and keys lead nowhere."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections import Counter
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

pytestmark = pytest.mark.gui

HEELREHAB = (sys.executable, "-m", "heelrehab")
NOBODY = 65534
AS_NOBODY = (
    *("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"),
    *("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"),
)
"""Cage refuses root; where root runs the tests, nobody may at least read what root installed."""
MOST_PICTURES = 60
GROUND, ACCENT = "#f6f4ef", "#1f6f73"


@pytest.fixture(autouse=True)
def tools():
    for tool in ("cage", "grim", "Xwayland", "setpriv", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")


@pytest.fixture
def folder():
    """A kiosk's data folder and a place for sockets and pictures, of the user who runs cage.

    Not below pytest's own folder, which is closed to others.
    """
    with tempfile.TemporaryDirectory(prefix="heelrehab-cage-") as name:
        root = Path(name)
        set_up = [*HEELREHAB, "--data-dir", str(root / "data"), "staff", "set-up"]
        answers = "123456\n123456\n"
        subprocess.run(set_up, input=answers, text=True, check=True, capture_output=True)
        (root / "run").mkdir(mode=0o700)
        if authority := os.environ.get("XAUTHORITY"):
            shutil.copy(authority, root / "Xauthority")
        if os.geteuid() == 0:
            for path in (root, *root.rglob("*")):
                os.chown(path, NOBODY, NOBODY)
        yield root


@pytest.fixture
def systemd():
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind(f"\0heelrehab-{os.getpid()}-cage")
        receiver.settimeout(60)
        yield receiver


class Cage:
    """Cage with the program in it, within a window of the test's own display."""

    def __init__(self, folder, notify):
        self.folder = folder
        self.notify = notify
        self.user = AS_NOBODY if os.geteuid() == 0 else ()
        self.environ = os.environ | {
            "HOME": str(folder),
            "XAUTHORITY": str(folder / "Xauthority"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "WLR_BACKENDS": "x11",
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "QT_QPA_PLATFORM": "wayland",
            "NOTIFY_SOCKET": notify.getsockname().decode().replace("\0", "@"),
            "WATCHDOG_USEC": "900000",
        }
        data = str(folder / "data")
        kiosk = [*HEELREHAB, "--data-dir", data, "--lang", "en", "--kiosk"]
        self.process = subprocess.Popen(
            [*self.user, "cage", "-d", "--", *kiosk],
            env=self.environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def wait(self):
        """Return once the program says that it is ready."""
        assert self.notify.recv(99) == b"READY=1"

    def picture(self):
        """Return what is on the screen after the program was heard of again."""
        assert self.notify.recv(99) == b"WATCHDOG=1"
        path = self.folder / "run" / "screen.png"
        display = next((self.folder / "run").glob("wayland-?")).name
        environ = self.environ | {"WAYLAND_DISPLAY": display}
        subprocess.run([*self.user, "grim", str(path)], env=environ, check=True)
        return QImage(str(path))

    def picture_of(self, is_wanted):
        """Return the first picture that is as wanted; cage needs some to get going."""
        for _ in range(MOST_PICTURES):
            picture = self.picture()
            if is_wanted(picture):
                return picture
        raise AssertionError(colours(picture)[:5])

    def end(self):
        """End the program as the unit does; cage's own exit code."""
        kiosk = ["pkill", "-TERM", "-P", str(self.process.pid), "-f", "--", "--kiosk"]
        subprocess.run(kiosk, check=True)
        return self.process.wait(30)


@pytest.fixture
def cage(folder, systemd):
    running = Cage(folder, systemd)
    try:
        running.wait()
        yield running
    finally:
        running.process.send_signal(signal.SIGKILL)
        running.process.wait(30)


def share(picture, colour):
    """Return which share of a grid of points has the colour."""
    counts = dict(colours(picture))
    return counts.get(colour, 0) / sum(counts.values())


def colours(picture):
    """Return the most frequent colours, to see what was shown instead."""
    grid = product(range(0, picture.width(), 8), range(0, picture.height(), 8))
    return Counter(picture.pixelColor(x, y).name() for x, y in grid).most_common()


def xdotool(*words):
    subprocess.run([str(shutil.which("xdotool")), *words], check=True)


def is_first_screen(picture):
    return share(picture, ACCENT) > 0.02 and share(picture, "#000000") < 0.001


def test_it_fills_the_screen_and_keys_lead_nowhere(cage):
    picture = cage.picture_of(is_first_screen)
    corners = {
        picture.pixelColor(x, y).name()
        for x in (1, picture.width() - 2)
        for y in (1, picture.height() - 2)
    }
    assert corners == {GROUND}

    xdotool("mousemove", "20", "20")
    for keys in ("alt+F4", "ctrl+q", "ctrl+w", "super", "alt+Tab", "ctrl+alt+t", "F11", "Escape"):
        xdotool("key", keys)

    cage.picture_of(is_first_screen)
    assert cage.process.poll() is None
    assert cage.end() == 0
