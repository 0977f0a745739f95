"""A monkey at the kiosk, visit after visit, and a guest's words: each in a process of its own.

``benchmarks/monkey.py`` runs the same for as long as one likes; docs/kiosk.md has its figures.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
EVENTS = 250
VISITS = 20
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
    pytest.mark.timeout(600),
]


def told(program, *arguments):
    """Run a program beside this file; return what it printed as JSON."""
    done = subprocess.run(
        [sys.executable, HERE / program, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=580,
    )
    assert done.stdout, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("seed", [1, 2, 3, None])
def test_nothing_that_a_monkey_does_leads_out_or_to_what_is_anothers(seed):
    """Where the last one fails, its seed is printed: run programs/play.py with it again."""
    seed = secrets.randbelow(1_000_000) if seed is None else seed
    life = told("programs/play.py", seed, EVENTS)

    assert (seed, life["faults"]) == (seed, [])
    assert (seed, life["events"]) == (seed, EVENTS)
    assert (seed, len(life["seen"]) > 20) == (seed, True)


@pytest.mark.parametrize("kind", ["guest", "turns"])
def test_what_the_program_holds_does_not_grow_from_visit_to_visit(kind):
    life = told("programs/visits.py", VISITS, kind, "--every", 4)

    assert life["held"][-1]["visits"] == VISITS
    assert (kind, life["grown"]) == (kind, [])


def test_a_guests_words_are_never_on_the_disk_and_soon_no_more_in_memory():
    """Freed memory is not overwritten at once, but the next visit leaves nothing of it."""
    found = told("searching.py")

    assert found["there"] > 0
    assert found["many"] == 0
    stations = ("there", "gone", "others", "many")
    assert [found[f"{station} files"] for station in stations] == [[], [], [], []]
