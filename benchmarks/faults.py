"""Fail each system call of each kind of write, one at a time, and look at what was said and kept.

Run: ``python benchmarks/faults.py`` where strace is. Each run is a program that does what
``deeds.py`` says, while strace lets the n-th call of one kind fail. Prints a table of what was
said and the sentences that a person saw; exits 1 where anything said was not true.
"""

from __future__ import annotations

import argparse
import collections
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from deeds import EXPORT, HISTORY, IMPORTED, TABLES, TORN, act, places, set_up
from made_up import records

from heelrehab.storage.backup.archive import daily_backups
from heelrehab.storage.backup.restore import read_archive
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import ProfileFolder
from heelrehab.storage.settings import load_settings

CALLS = (
    "openat",
    "write",
    "fsync",
    "fdatasync",
    "ftruncate",
    "rename",
    "mkdir",
    "unlink",
    "lseek",
    "read",
    "chmod",
    "close",
)
ERRORS = ("ENOSPC", "EIO", "EROFS", "EINTR")
BEGIN, END = "begin", "end"
Said = dict[str, tuple[str, str]]
"""Of each deed: the outcome, and the sentence that a person saw."""


@dataclass(slots=True)
class Tally:
    """What all runs said, by call and error, and what of it was not true."""

    said: collections.Counter[tuple[str, str, str]] = field(default_factory=collections.Counter)
    runs: collections.Counter[tuple[str, str]] = field(default_factory=collections.Counter)
    untrue: list[str] = field(default_factory=list)
    sentences: dict[tuple[str, str], str] = field(default_factory=dict)


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


def traced(root: Path, *options: str) -> tuple[str, Said]:
    """Run the program under strace; return the log and what the program said."""
    set_up(root / "real")
    log = root / "log"
    arguments = ["strace", "-f", "-qq", "-o", str(log), *options]
    program = [sys.executable, "-B", __file__, "--act", str(root)]
    run = subprocess.run([*arguments, *program], capture_output=True, text=True, check=False)
    text = log.read_text()
    return text, json.loads(run.stdout) if run.returncode == 0 else {"crash": ("", run.stderr)}


def counts(call: str) -> range:
    """Return which calls of one kind, counted from the program's start, are ours."""
    with tempfile.TemporaryDirectory() as name:
        log, _ = traced(Path(name), "-e", f"trace={call},newfstatat")
        before, _, rest = log.partition(f"{name}/{BEGIN}")
        ours = rest.partition(f"{name}/{END}")[0]
        first = before.count(f" {call}(")
        return range(first + 1, first + ours.count(f" {call}(") + 1)


def verify(root: Path, said: Said) -> list[str]:
    """Return what was said and is not true."""
    root = root / "real"
    if "crash" in said:
        return [f"crashed: {said['crash'][1][-300:]}"]
    return [
        *untrue_of_history(root, said),
        *untrue_of_settings(root, said),
        *untrue_of_backups(places(root)[1], said),
        *untrue_of_exports(root, said),
    ]


def is_kept(said: Said, deed: str) -> bool:
    """Return whether the deed was said to have left anything behind."""
    return not said[deed][0].startswith((SaveState.NOT_SAVED.value, "refused"))


def untrue_of_history(root: Path, said: Said) -> list[str]:
    """Return what is wrong with the journals."""
    disk, (_, place) = Disk(), places(root)
    history = read_history(disk, place.history)
    present = {record.id for record in history.records}
    wanted = {
        record.id
        for number, record in enumerate(records(HISTORY + 2))
        if number < HISTORY or is_kept(said, f"append {number - HISTORY}")
    }
    imported = {record.id for record in records(HISTORY + IMPORTED)} - {
        record.id for record in records(HISTORY + 2)
    }
    untrue = [f"record {each} is lost" for each in wanted - present]
    if is_kept(said, "import") is not (imported <= present) or (
        not is_kept(said, "import") and imported & present
    ):
        untrue.append(f"import: {len(imported & present)} of {len(imported)} are there")
    if any(fault.code is not FaultCode.TORN_TAIL for fault in history.faults):
        untrue.append(f"journal: {history.faults}")
    quarantine = place.quarantine(place.journal("laptop"))
    kept = quarantine.read_bytes() if quarantine.exists() else b""
    if TORN not in kept + place.journal("laptop").read_bytes():
        untrue.append("the torn tail is lost")
    return untrue


def untrue_of_settings(root: Path, said: Said) -> list[str]:
    """Return what is wrong with the settings."""
    settings = load_settings(Disk(), places(root)[0])
    is_new = settings.value.text_percent == 150  # noqa: PLR2004  # as in deeds
    is_wrong = settings.faults or is_new is not is_kept(said, "settings")
    return [f"settings: {settings}"] if is_wrong else []


def untrue_of_backups(place: ProfileFolder, said: Said) -> list[str]:
    """Return what is wrong with the backups."""
    backups = daily_backups(Disk(), place)
    for backup in backups:
        read_archive(Disk(), backup)
    is_wrong = len(backups) != 1 + is_kept(said, "backup")
    return [f"backups: {backups}"] if is_wrong else []


def untrue_of_exports(root: Path, said: Said) -> list[str]:
    """Return what is wrong with the files that were handed out: each is old or new, and whole."""
    wanted = EXPORT.new if is_kept(said, "export") else EXPORT.old
    found = (root / EXPORT.name).read_bytes()
    untrue = [] if found == wanted else [f"export: {len(found)} bytes"]
    for name, content in TABLES.items():
        path = root / "tables" / name
        if path.exists() and path.read_bytes() != content:
            untrue.append(f"table {name} is cut")
        if is_kept(said, "tables") and not path.exists():
            untrue.append(f"table {name} is missing")
    return untrue


def main() -> int:
    """Fail every call once with every error; return 1 where anything said was not true."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--act", type=Path, help="be the program whose calls fail")
    parser.add_argument("calls", nargs="*", help="only these calls")
    options = parser.parse_args()
    if options.act:
        rehearse_and_act(options.act)
        return 0
    tally = Tally()
    for call in options.calls or CALLS:
        for number in counts(call):
            for error in ERRORS:
                with tempfile.TemporaryDirectory() as name:
                    inject = f"inject={call}:error={error}:when={number}"
                    _, said = traced(Path(name), "-e", f"trace={call}", "-e", inject)
                    tally.runs[call, error] += 1
                    for what, (words, sentence) in said.items():
                        deed = what.partition(" ")[0]
                        tally.said[call, deed, words] += 1
                        told = sentence.replace(f"{name}/real", "FOLDER")
                        tally.sentences.setdefault((deed, words), told)
                    tally.untrue += [f"{inject}: {each}" for each in verify(Path(name), said)]
    for (call, what, words), times in sorted(tally.said.items()):
        print(f"| {call} | {what} | {words} | {times} |")
    for (what, words), sentence in sorted(tally.sentences.items()):
        print(f"{what}, {words}: {sentence}")
    print(f"{sum(tally.runs.values())} runs, {len(tally.untrue)} untrue", *tally.untrue, sep="\n")
    return int(bool(tally.untrue))


if __name__ == "__main__":
    sys.exit(main())
