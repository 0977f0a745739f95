"""Every control of every screen has a name, is reached as it is read, and is large enough.

No text is cut off, and each stands out from its ground.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = Path(__file__).with_name("audit_probe.py")


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("theme", "text_percent"),
    [("light", "100"), ("light", "200"), ("dark", "100"), ("high_contrast", "200")],
)
def test_every_screen_can_be_used_by_everybody(theme, text_percent):
    done = subprocess.run(
        [sys.executable, PROBE, theme, text_percent],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"},
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {}
