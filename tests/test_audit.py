"""Every control of every screen has a name, can be reached, is large enough and not cut off."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = Path(__file__).with_name("audit_probe.py")


@pytest.mark.timeout(300)
@pytest.mark.parametrize("text_percent", ["100", "200"])
def test_every_screen_can_be_used_by_everybody(text_percent):
    done = subprocess.run(
        [sys.executable, PROBE, text_percent],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"},
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {}
