"""The program as a process of its own on a real display, played by keys alone."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from heelrehab.core.history import resolve
from heelrehab.storage.disk import Disk
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder

PROBE = Path(__file__).with_name("probe.py")
PATIENCE_S = 60.0
"""A busy machine is slow; a step that takes longer than this does not come."""
MOST_TABS = 80


class Program:
    """A running program: its keys, its screen, its end."""

    def __init__(self, folder, environ, arguments):
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, PROBE, "--data-dir", folder, "--lang", "en", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environ,
        )

    def focus_window(self):
        """Give it the keyboard, as a window manager would."""
        found = xdotool("search", "--sync", "--onlyvisible", "--pid", str(self.process.pid))
        xdotool("windowfocus", "--sync", found.split()[-1])
        self.wait_for("mainWindow")

    def press(self, *keys):
        xdotool("key", "--clearmodifiers", *keys)

    def look(self):
        """Return what is on screen; asking lets it do first what waits."""
        assert self.process.poll() is None, self.process.stderr.read()
        self.process.stdin.write("look\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def wait_for(self, name, *, focus=False):
        """Wait until a widget is shown, or has the focus, and return the texts on screen."""
        return self.wait_until(
            lambda screen: screen["focus"] == name if focus else name in screen["shown"], name
        )

    def wait_until(self, is_so, what):
        deadline_s = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline_s:
            screen = self.look()
            if is_so(screen):
                return screen["shown"]
        raise AssertionError((what, screen))

    def tab_to(self, name):
        """Go along with Tab until a widget whose name begins so has the focus."""
        for _ in range(MOST_TABS):
            before = self.look()["focus"]
            if before.startswith(name):
                return
            self.press("Tab")
            self.wait_until(lambda screen, before=before: screen["focus"] != before, name)
        raise AssertionError((name, self.look()))

    def close(self):
        """Close the window by its key; return the exit code."""
        self.press("ctrl+q")
        return self.process.wait(PATIENCE_S)

    def history(self):
        return resolve(records_in(self.folder))


def xdotool(*arguments):
    done = subprocess.run(
        [shutil.which("xdotool"), *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE_S,
    )
    return done.stdout


def records_in(folder, profile_id="me"):
    """Return the records on the disk below a data folder."""
    return read_history(Disk(), DataFolder(folder).profile(profile_id).history).records


@pytest.fixture
def start(window_environ, tmp_path):
    """Start the program on a folder of this test's; whatever still runs is ended after it."""
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is missing: run.py test installs it")
    started = []

    def start_program(*arguments, folder=tmp_path / "data"):
        program = Program(folder, window_environ, arguments)
        started.append(program)
        program.focus_window()
        return program

    yield start_program
    for program in started:
        program.process.kill()
        program.process.communicate()
