"""What the program loads before a person sees it."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = Path(__file__).with_name("start_probe.py")

SLOW_TO_LOAD = {"numpy", "pyqtgraph", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech"}


@pytest.mark.skipif(
    importlib.util.find_spec("heelrehab.app") is None, reason="there is no window to open yet"
)
def test_what_is_slow_to_load_waits_until_the_first_frame_is_painted(tmp_path):
    done = subprocess.run(
        [sys.executable, PROBE, "--data-dir", tmp_path],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )

    assert done.returncode == 0, done.stderr
    assert SLOW_TO_LOAD.isdisjoint(json.loads(done.stdout))
