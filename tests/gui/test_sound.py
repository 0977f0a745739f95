"""Tones sound when they are due: recorded from a sound server's own output."""

from __future__ import annotations

import array
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from heelrehab.system.clock import real_monotonic_s

pytestmark = [pytest.mark.timeout(180)]

PROBE = Path(__file__).with_name("sound_probe.py")
RATE_HZ = 48_000
LOUD = 600
QUIET_S = 0.12
"""A tone begins where it is loud after at least this long of quiet."""
STARTING_S = 10.0


class Recording:
    """What a null sink was played, with the moment of its first sample."""

    def __init__(self, parec, environ):
        form = ("--raw", "--format=s16le", f"--rate={RATE_HZ}", "--channels=1")
        self.process = subprocess.Popen(
            [parec, "-d", "null.monitor", *form, "--latency-msec=10"],
            stdout=subprocess.PIPE,
            env=environ,
        )
        self.samples = array.array("h")
        self.began_s = float("inf")
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self):
        """Take in samples; the promptest chunk tells best when the first sample was played."""
        while chunk := os.read(self.process.stdout.fileno(), 4096):
            self.samples.frombytes(chunk[: len(chunk) // 2 * 2])
            self.began_s = min(self.began_s, real_monotonic_s() - len(self.samples) / RATE_HZ)

    def onsets_s(self):
        """Return when each tone began, in monotonic seconds."""
        self.process.terminate()
        self.process.wait()
        self._thread.join()
        self.process.stdout.close()
        onsets, last_loud = [], -RATE_HZ
        for index, sample in enumerate(self.samples):
            if abs(sample) > LOUD:
                if index - last_loud > QUIET_S * RATE_HZ:
                    onsets.append(self.began_s + index / RATE_HZ)
                last_loud = index
        return onsets


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """When each tone was due, by its name, and when each was heard."""
    tools = {name: shutil.which(name) for name in ("pulseaudio", "parec", "pactl")}
    if None in tools.values():
        pytest.skip("pulseaudio and pulseaudio-utils are missing: run.py test installs them")
    folder = tmp_path_factory.mktemp("pulse")
    environ = os.environ | {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_SERVER": f"unix:{folder}/native",
        "QT_QPA_PLATFORM": "offscreen",
    }
    modules = (
        "module-null-sink sink_name=null",
        f"module-native-protocol-unix auth-anonymous=1 socket={folder}/native",
    )
    loading = [word for module in modules for word in ("-L", module)]
    server = subprocess.Popen(
        [tools["pulseaudio"], "-n", "--daemonize=no", "--exit-idle-time=-1", *loading],
        env=environ,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for_server(tools["pactl"], environ)
        recording = Recording(tools["parec"], environ)
        done = subprocess.run(
            [sys.executable, PROBE], capture_output=True, text=True, check=False, env=environ
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout), recording.onsets_s()
    finally:
        server.terminate()
        server.wait()


def wait_for_server(pactl, environ):
    """Wait until the sound server answers."""
    end_s = time.monotonic() + STARTING_S
    while subprocess.run([pactl, "info"], env=environ, capture_output=True, check=False).returncode:
        if time.monotonic() > end_s:
            pytest.skip("no sound server can be started here")


def test_every_tone_is_heard_and_none_twice(played):
    due, onsets = played

    assert len(onsets) == len(due), (due, onsets)


def test_tones_are_heard_within_sixty_milliseconds(played):
    due, onsets = played
    late_s = [onset - at_s for (_, at_s), onset in zip(due, onsets, strict=True)]

    assert statistics.median(map(abs, late_s)) < 0.06, late_s


def test_the_last_three_seconds_are_three_tones_a_second_apart(played):
    due, onsets = played
    last = [onset for (name, _), onset in zip(due, onsets, strict=True) if name == "last_three"]

    assert len(last) == 6
    for first, second, third in (last[:3], last[3:]):
        assert second - first == pytest.approx(1.0, abs=0.08)
        assert third - second == pytest.approx(1.0, abs=0.08)
