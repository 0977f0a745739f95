"""Kill a recording program at random moments, again and again: nothing acknowledged may be lost.

Run: ``python benchmarks/kill.py --kills 500 --window``. Each round starts the real program on
the folder that the last kill left, with its window (offscreen), and a hand that does sessions
in it (``windowed.py``); without ``--window``, a small one that only appends records and saves
settings, which is killed in less time. What was said to be saved must be there afterwards, and
every start must succeed.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from made_up import begun
from recorder import PROFILE, record

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import TEMPORARY_SUFFIX, sweep_temporary
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder, ProfileFolder, prepare
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.storage.settings import load_settings

KILLS_A_FOLDER = 50
"""Then a new history is begun, so that the last kills meet no larger one than a person has."""
HARMLESS = {FaultCode.TORN_TAIL, FaultCode.CLOCK_SET_BACK}
MOST_BAD_STARTS = 5
"""Then something is so wrong that more kills tell nothing."""
IN_SESSION_SHARE, ON_RECORD_SHARE = 0.85, 0.5
NEW_S = 0.001
"""A line that was waited for longer than this was said just now."""
TIME_SCALE = "120"
WINDOW_PROGRAM = str(Path(__file__).with_name("windowed.py"))


@dataclass(frozen=True, slots=True)
class Victim:
    """A program to be killed, and how long it may live after its start, in seconds."""

    arguments: tuple[str, ...]
    longest_s: float


BARE = Victim((__file__, "--record", "--data-dir"), 0.3)
WINDOWED = Victim(
    (WINDOW_PROGRAM, "--profile", PROFILE, "--time-scale", TIME_SCALE, "--data-dir"), 2.0
)


@dataclass(slots=True)
class Tally:
    """What the rounds so far have shown."""

    kills: int = 0
    in_session: int = 0
    """Kills while a session ran."""
    in_writing: int = 0
    """Kills while a record was on its way: kept, and not said to be saved."""
    acknowledged: int = 0
    lost: set[str] = field(default_factory=set)
    bad_starts: list[str] = field(default_factory=list)
    torn_tails: int = 0
    temporary_files: int = 0


def kill_often(victim: Victim, kills: int, chance: random.Random, tally: Tally) -> None:
    """Record one history through ``kills`` kills in a session."""
    with tempfile.TemporaryDirectory() as name:
        folder = DataFolder(Path(name) / "data")
        prepare(Disk(), folder)
        create_profile(Disk(), folder, PROFILE, Profile())
        place = folder.profile(PROFILE)
        place.journal("seed").write_bytes(b"".join(begun(datetime.now(UTC))))
        said: set[str] = set()
        wanted = tally.in_session + kills
        while tally.in_session < wanted and len(tally.bad_starts) < MOST_BAD_STARTS:
            kill_once(victim, folder.root, chance, said, tally)
        tally.acknowledged += len(said)


def kill_once(
    victim: Victim, root: Path, chance: random.Random, acknowledged: set[str], tally: Tally
) -> None:
    """Start the program, kill it at a random moment, and look.

    Most moments are counted from the beginning of a session, the others from the start of the
    program; and every second kill waits for the next record to be handed to the disk.
    """
    with subprocess.Popen(
        [sys.executable, *victim.arguments, str(root)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    ) as program:
        said = [program.stdout.readline()]
        is_ready = said == ["ready\n"]
        if is_ready and chance.random() < IN_SESSION_SHARE:
            said += until(program.stdout, "begun")
        time.sleep(chance.uniform(0, victim.longest_s))
        if is_ready and chance.random() < ON_RECORD_SHARE:
            said += until(program.stdout, "kept", NEW_S)
        is_running = program.poll() is None
        program.kill()
        said += program.stdout.readlines()
        errors = program.stderr.read()
    if said[0] != "ready\n" or not is_running:
        tally.bad_starts.append(f"ended by itself after {said[-1]!r}: {errors}")
    # The last line may lack its end: the program was killed while it spoke.
    note([line.removesuffix("\n") for line in said if line.endswith("\n")], acknowledged, tally)
    look(DataFolder(root), acknowledged, tally)


def until(lines: TextIO, mark: str, least_wait_s: float = 0.0) -> list[str]:
    """Read what was said so far, and on until a line begins with ``mark`` or the hand is stuck.

    Lines that came sooner than ``least_wait_s`` after the one before were said some time ago.
    """
    said = []
    begun_s = time.monotonic()
    for line in lines:
        said.append(line)
        waited_s, begun_s = time.monotonic() - begun_s, time.monotonic()
        if line.startswith("stuck") or (line.startswith(mark) and waited_s >= least_wait_s):
            break
    return said


def note(lines: list[str], acknowledged: set[str], tally: Tally) -> None:
    """Note what was said, and in the midst of what the kill came."""
    kept, saved = (
        [line.removeprefix(word) for line in lines if line.startswith(word)]
        for word in ("kept ", "saved ")
    )
    acknowledged.update(saved)
    tally.kills += 1
    marks = [line for line in lines if line in ("begun", "over")]
    tally.in_session += marks[-1:] == ["begun"]
    tally.in_writing += len(kept) > len(saved)
    tally.bad_starts += [line for line in lines if line.startswith("stuck")]


def look(folder: DataFolder, acknowledged: set[str], tally: Tally) -> None:
    """Count what is lost or wrong on the disk."""
    disk = Disk()
    place: ProfileFolder = folder.profile(PROFILE)
    history = read_history(disk, place.history)
    tally.lost |= acknowledged - {each.id for each in history.records}
    tally.torn_tails += history.count(FaultCode.TORN_TAIL)
    faults = (*history.faults, *load_settings(disk, folder).faults)
    tally.bad_starts += [f"{fault}" for fault in faults if fault.code not in HARMLESS]
    for each in (folder.root, place.root, place.history):
        names = disk.names(each)
        tally.temporary_files += sum(name.endswith(TEMPORARY_SUFFIX) for name in names)
        sweep_temporary(disk, each, datetime(9000, 1, 1, tzinfo=UTC))


def summary(tally: Tally) -> str:
    """Return what was found so far, in a line."""
    return (
        f"{tally.kills} kills, {tally.in_session} in a session, {tally.in_writing} while a record "
        f"was on its way; {tally.acknowledged} records acknowledged, {len(tally.lost)} lost, "
        f"{len(tally.bad_starts)} bad starts, {tally.torn_tails} torn tails, "
        f"{tally.temporary_files} temporary files swept"
    )


def main() -> int:
    """Kill as often as asked; return 1 where anything acknowledged is lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500, help="how many in a session")
    parser.add_argument("--window", action="store_true", help="kill the whole program")
    parser.add_argument("--record", action="store_true", help="be the small program")
    parser.add_argument("--data-dir", type=Path)
    options = parser.parse_args()
    if options.record:
        record(options.data_dir)
    victim = WINDOWED if options.window else BARE
    tally = Tally()
    chance = random.Random(options.kills)  # noqa: S311  # moments, no secrets
    left = options.kills
    while left > 0:
        kill_often(victim, min(left, KILLS_A_FOLDER), chance, tally)
        left -= KILLS_A_FOLDER
        print(summary(tally), flush=True)
    print(*tally.bad_starts, sep="\n", file=sys.stderr)
    return int(bool(tally.lost or tally.bad_starts))


if __name__ == "__main__":
    sys.exit(main())
