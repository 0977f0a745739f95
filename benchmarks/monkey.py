"""A monkey at the kiosk for as long as one likes, and visits by the hundred.

Run: ``python benchmarks/monkey.py SEED EVENTS``, ``--visits 500`` or ``--traces``. The issue asks
for 50,000 events of three fixed seeds and a random one (``random``), and for 500 visits. Prints
what was seen, what never was, and what was wrong; exits 1 where anything was, or where 50,000
events did not lead to every screen. The programs are those of ``tests/kiosk/monkey``.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PROGRAMS = Path(__file__).parents[1] / "tests" / "kiosk" / "monkey"
LONG = 50_000
KINDS = ("turns", "guest", "patient", "anew")
"""Of visits, as programs/visits.py says."""
ROOMS = ("ui.kiosk", *(f"ui.pages.{page}" for page in ("exercises", "finder", "learn")))
MORE_ROOMS = tuple(f"ui.pages.{page}" for page in ("player", "prescribing", "progress", "today"))
NEVER = {
    "KioskWindow": "what all is in",
    "RefusalPage": "in the place of the house, where nothing starts",
    "TherapistCard": "at home only",
    "WordsCard": "where there is a keyboard",
}


def run(program: str, *arguments: str) -> Any:  # noqa: ANN401 - as JSON has it
    """Run a program of the monkey's, let it tell how it goes, and return its figures."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    done = subprocess.run(
        [sys.executable, str(PROGRAMS / program), *arguments],
        stdout=subprocess.PIPE,
        check=False,
        env=environment,
        text=True,
    )
    if not done.stdout:
        sys.exit(f"{program} broke off: {done.returncode}")
    return json.loads(done.stdout)


def screens() -> Iterator[str]:
    """Yield the name of every class that may be on screen in a kiosk."""
    from PySide6.QtWidgets import QWidget

    kinds: list[type] = []
    for room in (*ROOMS, *MORE_ROOMS):
        package = importlib.import_module(f"heelrehab.{room}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            values = vars(importlib.import_module(found.name)).values()
            own = (each for each in values if isinstance(each, type))
            kinds += [each for each in own if each.__module__ == found.name]
    bases = {base for kind in kinds for base in kind.__mro__[1:]}
    yield from (each.__name__ for each in kinds if issubclass(each, QWidget) and each not in bases)


def play(seed: int, events: int) -> int:
    """Let one monkey live; return 1 where anything was wrong."""
    told = run("programs/play.py", str(seed), str(events))
    missed = sorted(set(screens()) - set(told["seen"]) - set(NEVER))
    print(f"seed {seed}: {told['events']} events in {told['seconds']} s, {told['quits']} ends")
    print(f"memory in KiB: {told['rss_kib'][:: max(1, len(told['rss_kib']) // 10)]}")
    print(f"{len(told['seen'])} kinds of parts of screens were met; never: {missed}")
    print(f"{len(told['faults'])} faults", *told["faults"], sep="\n")
    return int(bool(told["faults"]) or (events >= LONG and bool(missed)))


def visit(count: int, kind: str) -> int:
    """Make so many visits; return 1 where what is held has grown."""
    told = run("programs/visits.py", str(count), kind)
    for held in told["held"][:: max(1, len(told["held"]) // 10)]:
        print(", ".join(f"{name} {value}" for name, value in held.items()))
    print("with each visit:", ", ".join(f"{k} {v:+.1f}" for k, v in told["growth"].items()))
    print(f"{len(told['grown'])} faults", *told["grown"], sep="\n")
    return int(bool(told["grown"]))


def main() -> int:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seed", nargs="?", default="random", help="a number, or random")
    parser.add_argument("events", nargs="?", type=int, default=LONG)
    parser.add_argument("--visits", type=int, help="make so many visits instead")
    parser.add_argument("--kind", choices=KINDS, default=KINDS[0], help="whose visits")
    parser.add_argument("--traces", action="store_true", help="search for a guest's words instead")
    asked = parser.parse_args()
    if asked.traces:
        print(json.dumps(run("searching.py"), indent=2))
        return 0
    if asked.visits:
        return visit(asked.visits, asked.kind)
    seed = secrets.randbelow(1_000_000) if asked.seed == "random" else int(asked.seed)
    return play(seed, asked.events)


if __name__ == "__main__":
    sys.exit(main())
