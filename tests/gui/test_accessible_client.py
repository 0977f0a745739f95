"""A session can be done with the screen off: by an assistive client that sees names alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.gui, pytest.mark.timeout(240)]

SYSTEM_PYTHON = Path("/usr/bin/python3")
PYATSPI = Path("/usr/lib/python3/dist-packages/pyatspi")
CLIENT = Path(__file__).with_name("accessible_client.py")
LONGEST_S = 200.0

LEAD = """
"$0" -m heelrehab --demo --time-scale 1.5 --lang en & program=$!
"$1" "$2"; code=$?
kill $program; wait $program
exit $code
"""


@pytest.fixture(scope="module")
def met(tmp_path_factory):
    """What the client heard and read, of a session in the demonstration."""
    for tool in ("bash", "dbus-run-session"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is missing: run.py test installs it")
    if not PYATSPI.is_dir():
        pytest.skip("python3-pyatspi is missing: run.py test installs it")
    home = tmp_path_factory.mktemp("home")
    environ = os.environ | {
        "HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    words = ("bash", "-c", LEAD, sys.executable, SYSTEM_PYTHON, CLIENT)
    done = subprocess.run(
        [shutil.which("dbus-run-session"), "--", *words],
        capture_output=True,
        text=True,
        check=False,
        env=environ,
        timeout=LONGEST_S,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_a_client_hears_the_session_at_its_changes(met):
    heard = met["heard"]

    assert heard[0].endswith("Get ready, 10 seconds.")
    assert "Set 1 of" in heard[0]
    assert "Rise." in heard
    assert heard[-1] == "The session has ended. What you did is kept."
    assert "Paused." in heard


def test_seconds_are_not_announced(met):
    assert len(met["heard"]) < 12


def test_what_was_scored_stands_in_the_table(met):
    assert {"3", "2"} <= set(met["first_row"])


def test_every_control_on_the_way_has_a_name(met):
    assert sorted(set(met["unnamed"])) == []
