"""A short run of the kill loop; ``benchmarks/kill.py --kills 500`` is the long one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "benchmarks" / "kill.py"


@pytest.mark.skipif(os.name == "nt", reason="the loop reads a killed program's pipe")
def test_nothing_acknowledged_is_lost_when_the_program_is_killed():
    run = subprocess.run(
        [sys.executable, str(SCRIPT), "--kills", "12"], capture_output=True, text=True, check=False
    )

    assert run.returncode == 0, run.stdout + run.stderr
    assert " 0 lost, 0 bad starts" in run.stdout
