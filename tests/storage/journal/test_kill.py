"""Short runs of the kill loops; ``benchmarks/kill.py --kills 500 --window`` is the long one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "benchmarks" / "kill.py"

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="the loop reads a killed program's pipe"),
    pytest.mark.timeout(600),
]


def killed(*arguments):
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False
    )


def test_nothing_acknowledged_is_lost_when_a_recording_program_is_killed():
    run = killed("--kills", "12")

    assert run.returncode == 0, run.stdout + run.stderr
    assert " 0 lost, 0 bad starts" in run.stdout


def test_nothing_acknowledged_is_lost_when_the_window_is_killed_in_its_sessions():
    run = killed("--kills", "5", "--window")  # some ten in all

    assert run.returncode == 0, run.stdout + run.stderr
    assert " 0 lost, 0 bad starts" in run.stdout
    assert "5 in a session" in run.stdout
