"""A sound server of the test's own: what is played to it is recorded, with the moment."""

from __future__ import annotations

import array
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from heelrehab.system.clock import real_monotonic_s

PROBE = Path(__file__).with_name("probe.py")
DISPATCHER_MODULES = (
    "/usr/lib/speech-dispatcher-modules",
    f"/usr/lib/{os.uname().machine}-linux-gnu/speech-dispatcher-modules",
)
RATE_HZ = 48_000
LOUD = 600
QUIET_S = 0.12
"""A tone begins where it is loud after at least this long of quiet."""
STARTING_S = 10.0
PLAYING_S = 150.0


class Recording:
    """What a null sink was played, with the moment of its first sample."""

    def __init__(self, parec, sink, environ):
        form = ("--raw", "--format=s16le", f"--rate={RATE_HZ}", "--channels=1")
        self.process = subprocess.Popen(
            [parec, "-d", f"{sink}.monitor", *form, "--latency-msec=10"],
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

    def end(self):
        self.process.terminate()
        self.process.wait()
        self._thread.join()
        self.process.stdout.close()

    def stretches_s(self, quiet_s=QUIET_S):
        """Return begin and end of all that is heard between quiet stretches, monotonic."""
        found = []
        for index, sample in enumerate(self.samples):
            if abs(sample) > LOUD:
                at_s = self.began_s + index / RATE_HZ
                if found and at_s - found[-1][1] <= quiet_s:
                    found[-1][1] = at_s
                else:
                    found.append([at_s, at_s])
        return found


class SoundServer:
    """PulseAudio with a null sink for tones and one for speech."""

    def __init__(self, folder, tools):
        self._tools = tools
        self._folder = folder
        self.environ = os.environ | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{folder}/native",
            "PULSE_SINK": "tones",
            "QT_QPA_PLATFORM": "offscreen",
        }
        modules = (
            "module-null-sink sink_name=tones",
            "module-null-sink sink_name=speech",
            f"module-native-protocol-unix auth-anonymous=1 socket={folder}/native",
        )
        loading = [word for module in modules for word in ("-L", module)]
        self._process = subprocess.Popen(
            [tools["pulseaudio"], "-n", "--daemonize=no", "--exit-idle-time=-1", *loading],
            env=self.environ,
            stderr=subprocess.DEVNULL,
        )

    def wait(self):
        """Wait until the sound server answers."""
        end_s = time.monotonic() + STARTING_S
        asking = [self._tools["pactl"], "info"]
        while subprocess.run(asking, env=self.environ, capture_output=True, check=False).returncode:
            if time.monotonic() > end_s:
                pytest.skip("no sound server can be started here")

    def play(self, kind):
        """Play the probe's session; return what it says, and what each sink was played."""
        recordings = [
            Recording(self._tools["parec"], sink, self.environ) for sink in ("tones", "speech")
        ]
        done = subprocess.run(
            [sys.executable, PROBE, kind],
            capture_output=True,
            text=True,
            check=False,
            env=self.environ,
            timeout=PLAYING_S,
        )
        for each in recordings:
            each.end()
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout), *recordings

    def end(self):
        self._end_dispatcher()
        self._process.terminate()
        self._process.wait()

    def _end_dispatcher(self):
        """The speech library starts a dispatcher of this folder's own, and leaves it behind."""
        found = self._folder / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
        if found.exists():
            os.kill(int(found.read_text()), signal.SIGTERM)


@pytest.fixture(scope="module")
def sound_server(tmp_path_factory):
    tools = {name: shutil.which(name) for name in ("pulseaudio", "parec", "pactl")}
    if None in tools.values():
        pytest.skip("pulseaudio and pulseaudio-utils are missing: run.py test installs them")
    server = SoundServer(tmp_path_factory.mktemp("pulse"), tools)
    try:
        server.wait()
        yield server
    finally:
        server.end()


@pytest.fixture(scope="module")
def speech_engine():
    """Skip where there is nothing that could speak."""
    has_module = any(Path(each, "sd_espeak-ng").exists() for each in DISPATCHER_MODULES)
    if shutil.which("speech-dispatcher") is None or not has_module:
        pytest.skip(
            "speech-dispatcher and speech-dispatcher-espeak-ng are missing: see heelrehab doctor"
        )
