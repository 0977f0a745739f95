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
VISITS = 30
MOST_GROWTH_KIB = 12_000
"""Of the last twenty visits: a history that grows, and what an allocator does not give back."""
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


def test_what_the_program_holds_does_not_grow_from_visit_to_visit():
    counts = told("programs/visits.py", VISITS)
    warm, last = counts[1], counts[-1]

    for kind in ("widgets", "q_objects", "files", "threads"):
        assert (kind, last[kind]) == (kind, warm[kind])
    assert last["rss_kib"] - warm["rss_kib"] < MOST_GROWTH_KIB


def test_a_guests_words_are_never_on_the_disk_and_soon_no_more_in_memory():
    """Freed memory is not overwritten at once, but the next visit leaves nothing of it."""
    found = told("searching.py")

    assert found["there"] > 0
    assert found["many"] == 0
    stations = ("there", "gone", "others", "many")
    assert [found[f"{station} files"] for station in stations] == [[], [], [], []]
