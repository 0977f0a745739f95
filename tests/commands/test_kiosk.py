"""The command as a process: what it says where it may not start, and that it ends when asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.ui.kiosk.screens.refusal import start_text

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM")


def start(folder, **environ):
    return subprocess.Popen(
        [sys.executable, "-m", "heelrehab", "--lang", "en", "--data-dir", folder, "--kiosk"],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"} | environ,
    )


def test_a_kiosk_that_may_not_start_says_so_and_stays_until_it_is_ended(tmp_path):
    program = start(tmp_path / "data")
    try:
        said = program.stderr.readline()
        assert "kiosk.json is not there. Nothing was changed." in said
        assert program.poll() is None
        program.send_signal(signal.SIGTERM)
        assert program.wait(30) == 2
    finally:
        program.kill()
        program.communicate()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the umask of a process")
def test_whatever_the_kiosk_makes_is_closed_to_others(tmp_path):
    """A lock that others may read, left by a crash, would keep it from starting again."""
    program = start(tmp_path / "data")
    try:
        program.stderr.readline()
        assert "Umask:\t0077" in Path(f"/proc/{program.pid}/status").read_text(encoding="utf-8")
    finally:
        program.kill()
        program.communicate()


@pytest.mark.parametrize("code", list(FaultCode))
def test_every_fault_has_a_sentence_that_says_what_was_kept(tmp_path, code):
    fault = Fault(code, tmp_path / "kiosk.json", key="idle_s", value="1", detail="expected more")

    text = start_text(fault)

    assert "Nothing was changed." in text
    assert "{" not in text
