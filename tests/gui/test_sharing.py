"""Two programs on two data folders that Syncthing keeps equal end with the same history."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.gui.synchroniser import SYNCTHING, kept_equal

from heelrehab.core.records import ChangedBy, PlanChange, PlanChangeKind
from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import write_atomically
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.reading import read_history
from heelrehab.workspace import prepare_place

pytestmark = [
    pytest.mark.skipif(SYNCTHING is None, reason="syncthing is not installed"),
    pytest.mark.timeout(600),
]

PROGRAM = Path(__file__).parents[2] / "benchmarks" / "windowed.py"
PATIENCE_S = 120.0
ENOUGH = 12
"""Records that each program saves in its sessions before it ends."""


@pytest.fixture
def places(tmp_path):
    """Two machines' data folders, each with the same person."""
    folders = [tmp_path / name / "data" for name in ("left", "right")]
    return [prepare_place(RunOptions(data_dir=folder), folder).profile for folder in folders]


@pytest.fixture
def synchronisers(tmp_path, places):
    homes = [tmp_path / name / "syncthing" for name in ("left", "right")]
    with kept_equal(homes, [place.history for place in places]) as processes:
        yield processes


@pytest.fixture
def start():
    """Start the program, led by a hand within; whatever still runs is ended after the test."""
    started = []

    def start_program(place):
        folder = place.root.parents[1]
        program = subprocess.Popen(
            [sys.executable, PROGRAM, "--data-dir", folder, "--time-scale", "120"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        started.append(program)
        return program

    yield start_program
    for program in started:
        program.kill()
        program.communicate()


def begin_programme(place):
    now = datetime.now(UTC)
    change = PlanChange(
        id="begun",
        at=now,
        day=now.date(),
        kind=PlanChangeKind.PROGRAMME,
        by=ChangedBy.PERSON,
        programme_id="mid_progressive",
        stage_id="A",
    )
    write_atomically(Disk(), place.history / "seed.jsonl", encoded(change))


def until_saved(program, count):
    """Read what a program says until it has saved so many records."""
    for line in program.stdout:
        assert not line.startswith("stuck"), line
        count -= line.startswith("saved ")
        if count == 0:
            return
    raise AssertionError(program.wait())


def wait_until(is_so, processes):
    """Wait, on processes that do not end by themselves, until something holds."""
    deadline_s = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline_s, "the folders were not made equal"
        with suppress(subprocess.TimeoutExpired):
            assert processes[0].wait(0.3) is None, "the synchroniser has ended"


def journals(place):
    return {path.name: path.read_bytes() for path in place.history.glob("*.jsonl")}


def ids(place):
    return [record.id for record in read_history(Disk(), place.history).records]


def check(place):
    """Run ``heelrehab check`` on a data folder."""
    folder = place.root.parents[1]
    return subprocess.run(
        [sys.executable, "-m", "heelrehab", "check", folder],
        capture_output=True,
        text=True,
        check=False,
    )


def test_two_programs_at_work_at_once_end_with_the_same_history(places, synchronisers, start):
    left, right = places
    begin_programme(left)
    wait_until(lambda: journals(right) == journals(left), synchronisers)

    programs = [start(place) for place in places]
    for program in programs:
        until_saved(program, ENOUGH)
    programs[0].send_signal(signal.SIGTERM)
    programs[1].kill()
    assert programs[0].wait(PATIENCE_S) == 0
    programs[1].wait(PATIENCE_S)

    wait_until(lambda: journals(right) == journals(left), synchronisers)
    assert ids(left) == ids(right)
    assert len(journals(left)) == 3, "the seed, and a journal of each machine"
    assert len(set(ids(left))) > 2 * ENOUGH
    found = [path for place in places for path in place.history.rglob("*conflict*")]
    assert found == []
    for place in places:
        done = check(place)
        assert done.returncode == 0, done.stdout + done.stderr
