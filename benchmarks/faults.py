"""Fail each system call of each kind of write, one at a time, and look at what was said and kept.

Run: ``python benchmarks/faults.py`` where strace is. Each run is a program that appends to a
journal with a torn tail, saves settings and makes a backup, while strace lets the n-th call of
one kind fail. Prints a table of what was said; exits 1 where anything said was not true.
"""

from __future__ import annotations

import argparse
import collections
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from made_up import lines, records

from heelrehab.storage.backup.archive import back_up_daily, daily_backups
from heelrehab.storage.backup.restore import read_archive
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, SaveState
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.journal.journal import Journal
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder, ProfileFolder, prepare
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.storage.settings import Settings, load_settings, save_settings

CALLS = ("openat", "write", "fsync", "ftruncate", "rename", "lseek", "read", "chmod", "close")
ERRORS = ("ENOSPC", "EIO", "EROFS", "EINTR")
HISTORY = 20
TORN = b'{"type":"note","v":1,"id":"torn'
DAY = date(2026, 11, 22)
BEGIN, END = "begin", "end"
SAID_OF = {"append": "append", "settings": "settings save", "backup": "backup"}


@dataclass(slots=True)
class Tally:
    """What all runs said, by call and error, and what of it was not true."""

    said: collections.Counter[tuple[str, str, str]] = field(default_factory=collections.Counter)
    runs: collections.Counter[tuple[str, str]] = field(default_factory=collections.Counter)
    untrue: list[str] = field(default_factory=list)


def places(root: Path) -> tuple[DataFolder, ProfileFolder]:
    """Return the data folder and its one person."""
    folder = DataFolder(root / "data")
    return folder, folder.profile("anna")


def set_up(root: Path) -> None:
    """Make a history with a torn tail, settings, and the backup of the day before."""
    folder, place = places(root)
    prepare(Disk(), folder)
    create_profile(Disk(), folder, "anna", Profile())
    place.journal("laptop").write_bytes(b"".join(lines(HISTORY)))
    back_up_daily(Disk(), place, DAY.replace(day=DAY.day - 1))
    with place.journal("laptop").open("ab") as journal:
        journal.write(TORN)
    save_settings(Disk(), folder, load_settings(Disk(), folder))


def act(root: Path) -> dict[str, str]:
    """Do each kind of write once and return what was said of it."""
    disk = Disk()
    folder, place = places(root)
    path = place.journal("laptop")
    journal = Journal(disk, path, place.quarantine(path), is_writable=True)
    said = {}
    for number, record in enumerate(list(records(HISTORY + 2))[HISTORY:]):
        said[f"append {number}"] = _words(journal.append(journal.line_of(record)))
    settings = load_settings(disk, folder)
    said["settings"] = _words(
        save_settings(disk, folder, settings.with_value(Settings(text_percent=150)))
    )
    try:
        backup = back_up_daily(disk, place, DAY)
    except StorageError as error:
        said["backup"] = f"not_saved ({error.fault.code.value})"
    else:
        said["backup"] = _words(backup.outcome) if backup else "none needed"
    return said


def _words(outcome: Outcome) -> str:
    return (
        outcome.state.value
        if outcome.is_saved
        else f"{outcome.state.value} ({outcome.cause.value})"
    )


def rehearse_and_act(root: Path) -> None:
    """Load all code by one rehearsal, then act between two marks and print what was said."""
    for name in ("rehearsal", "real"):
        (root / name).mkdir(exist_ok=True)
    set_up(root / "rehearsal")
    act(root / "rehearsal")
    for mark in (BEGIN, END):
        said = act(root / "real") if mark == END else {}
        # An open that fails leaves a mark in strace's log.
        Path(root / mark).exists()
    print(json.dumps(said))


def traced(root: Path, *options: str) -> tuple[str, dict[str, str]]:
    """Run the program under strace; return the log and what the program said."""
    set_up(root / "real")
    log = root / "log"
    arguments = ["strace", "-f", "-qq", "-o", str(log), *options]
    program = [sys.executable, "-B", __file__, "--act", str(root)]
    run = subprocess.run([*arguments, *program], capture_output=True, text=True, check=False)
    text = log.read_text()
    return text, json.loads(run.stdout) if run.returncode == 0 else {"crash": run.stderr}


def counts(call: str) -> range:
    """Return which calls of one kind, counted from the program's start, are ours."""
    with tempfile.TemporaryDirectory() as name:
        log, _ = traced(Path(name), "-e", f"trace={call},newfstatat")
        before, _, rest = log.partition(f"{name}/{BEGIN}")
        ours = rest.partition(f"{name}/{END}")[0]
        first = before.count(f" {call}(")
        return range(first + 1, first + ours.count(f" {call}(") + 1)


def verify(root: Path, said: dict[str, str]) -> list[str]:
    """Return what was said and is not true."""
    folder, place = places(root / "real")
    disk = Disk()
    untrue = [f"crashed: {said['crash'][-300:]}"] if "crash" in said else []
    history = read_history(disk, place.history)
    present = {record.id for record in history.records}
    for number, record in enumerate(records(HISTORY + 2)):
        is_said = number < HISTORY or not said.get(
            f"append {number - HISTORY}", "not_saved"
        ).startswith("not_saved")
        if is_said and record.id not in present:
            untrue.append(f"record {number} is lost")
    if any(fault.code is not FaultCode.TORN_TAIL for fault in history.faults):
        untrue.append(f"journal: {history.faults}")
    quarantine = place.quarantine(place.journal("laptop"))
    kept = quarantine.read_bytes() if quarantine.exists() else b""
    if TORN not in kept + place.journal("laptop").read_bytes():
        untrue.append("the torn tail is lost")
    settings = load_settings(disk, folder)
    is_new = not said.get("settings", "").startswith(SaveState.NOT_SAVED.value)
    if settings.faults or (settings.value.text_percent == 150) is not is_new:  # noqa: PLR2004  # as in act
        untrue.append(f"settings: {settings}")
    backups = daily_backups(disk, place)
    for backup in backups:
        read_archive(disk, backup)
    if len(backups) != 1 + (not said.get("backup", "").startswith("not_saved")):
        untrue.append(f"backups: {backups}")
    return untrue


def main() -> int:
    """Fail every call once with every error; return 1 where anything said was not true."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--act", type=Path, help="be the program whose calls fail")
    options = parser.parse_args()
    if options.act:
        rehearse_and_act(options.act)
        return 0
    tally = Tally()
    for call in CALLS:
        for number in counts(call):
            for error in ERRORS:
                with tempfile.TemporaryDirectory() as name:
                    inject = f"inject={call}:error={error}:when={number}"
                    _, said = traced(Path(name), "-e", f"trace={call}", "-e", inject)
                    tally.runs[call, error] += 1
                    for what, words in said.items():
                        tally.said[call, what.partition(" ")[0], words] += 1
                    tally.untrue += [f"{inject}: {each}" for each in verify(Path(name), said)]
    for (call, what, words), times in sorted(tally.said.items()):
        print(f"| {call} | {SAID_OF.get(what, what)} | {words} | {times} |")
    print(f"{sum(tally.runs.values())} runs, {len(tally.untrue)} untrue", *tally.untrue, sep="\n")
    return int(bool(tally.untrue))


if __name__ == "__main__":
    sys.exit(main())
