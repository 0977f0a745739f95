"""Kill a recording program at random moments, again and again: nothing acknowledged may be lost.

Run: ``python benchmarks/kill.py --kills 500``. Each round starts a program that reads the
history, then appends records and saves settings until it is killed; what it said was saved
must be there afterwards, and every start must succeed.
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

from heelrehab.core.records import Note
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import TEMPORARY_SUFFIX, Outcome, sweep_temporary
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.journal.ids import RANDOM_BYTES, new_id
from heelrehab.storage.journal.journal import Journal
from heelrehab.storage.journal.quarantine import keep_damaged
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.journal.writer import JournalWriter
from heelrehab.storage.paths import DataFolder, ProfileFolder, prepare
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.storage.settings import Settings, load_settings, save_settings

PROFILE, DEVICE = "anna", "laptop"
LONGEST_S = 0.3
KILLS_A_FOLDER = 50
"""Then a new history is begun, so that the last kills meet no larger one than a person has."""
MAX_UNSAVED = 3
HARMLESS = {FaultCode.TORN_TAIL, FaultCode.CLOCK_SET_BACK}


@dataclass(slots=True)
class Tally:
    """What the rounds so far have shown."""

    acknowledged: int = 0
    lost: set[str] = field(default_factory=set)
    bad_starts: int = 0
    torn_tails: int = 0
    temporary_files: int = 0


def record(root: Path) -> None:
    """Read, then append and save until killed; write each saved id to standard output."""
    disk, folder = Disk(), DataFolder(root)
    prepare(disk, folder)
    place = folder.profile(PROFILE)
    path = place.journal(DEVICE)
    keep_damaged(disk, read_history(disk, place.history), place.quarantine)
    writer = JournalWriter(Journal(disk, path, place.quarantine(path), is_writable=True))
    os.write(1, b"ready\n")
    number = 0
    while True:
        at = datetime.now(UTC)
        identity = new_id(at, os.urandom(RANDOM_BYTES))
        note = Note(id=identity, at=at, day=at.date(), text="x" * random.randrange(400))  # noqa: S311  # a length, no secret
        writer.submit(note, _Tell(identity))
        number += 1
        if number % 10 == 0:
            settings = load_settings(disk, folder)
            save_settings(
                disk, folder, settings.with_value(Settings(text_percent=100 + number % 100))
            )
        while len(writer.unsaved) > MAX_UNSAVED:
            time.sleep(0.001)


@dataclass(frozen=True, slots=True)
class _Tell:
    """Says that a record is saved, once it is."""

    identity: str

    def __call__(self, outcome: Outcome) -> None:
        if outcome.is_saved:
            os.write(1, f"{self.identity}\n".encode())


def kill_often(kills: int, chance: random.Random, tally: Tally) -> None:
    """Record one history through ``kills`` kills."""
    with tempfile.TemporaryDirectory() as name:
        folder = DataFolder(Path(name) / "data")
        prepare(Disk(), folder)
        create_profile(Disk(), folder, PROFILE, Profile())
        said: set[str] = set()
        for _ in range(kills):
            kill_once(folder.root, chance.uniform(0, LONGEST_S), said, tally)
        tally.acknowledged += len(said)


def kill_once(root: Path, after_s: float, acknowledged: set[str], tally: Tally) -> None:
    """Start the recording program, kill it ``after_s`` seconds after its start-up, and look."""
    arguments = [sys.executable, __file__, "--record", str(root)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE) as program:
        if program.stdout is None or program.stdout.readline() != b"ready\n":
            tally.bad_starts += 1
            program.kill()
            return
        time.sleep(after_s)
        program.kill()
        said = program.stdout.read().decode().split("\n")
    # The last piece has no line end: the program was killed while it spoke.
    acknowledged.update(said[:-1])
    look(DataFolder(root), acknowledged, tally)


def look(folder: DataFolder, acknowledged: set[str], tally: Tally) -> None:
    """Count what is lost or wrong on the disk."""
    disk = Disk()
    place: ProfileFolder = folder.profile(PROFILE)
    history = read_history(disk, place.history)
    tally.lost |= acknowledged - {each.id for each in history.records}
    tally.torn_tails += history.count(FaultCode.TORN_TAIL)
    is_bad = any(fault.code not in HARMLESS for fault in history.faults)
    tally.bad_starts += is_bad or bool(load_settings(disk, folder).faults)
    tally.temporary_files += sum(
        name.endswith(TEMPORARY_SUFFIX) for name in disk.names(folder.root)
    )
    sweep_temporary(disk, folder.root, datetime(9000, 1, 1, tzinfo=UTC))


def main() -> int:
    """Kill as often as asked; return 1 where anything acknowledged is lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--record", type=Path, help="be the program that is killed")
    options = parser.parse_args()
    if options.record:
        record(options.record)
    tally = Tally()
    chance = random.Random(options.kills)  # noqa: S311  # moments, no secrets
    left = options.kills
    while left > 0:
        kill_often(min(left, KILLS_A_FOLDER), chance, tally)
        left -= KILLS_A_FOLDER
    print(
        f"{options.kills} kills, {tally.acknowledged} records acknowledged, "
        f"{len(tally.lost)} lost, {tally.bad_starts} bad starts, {tally.torn_tails} torn tails, "
        f"{tally.temporary_files} temporary files swept"
    )
    return int(bool(tally.lost or tally.bad_starts))


if __name__ == "__main__":
    sys.exit(main())
