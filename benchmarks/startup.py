"""Start to first paint, memory and rest, against an empty window started the same way.

Run: ``python benchmarks/startup.py [ROUNDS]``. The history is of ten years: 15,000 records, the
last of today, with a programme, so that Today shows a session. Budgets: 1.5 times the time, 2 times
the memory, no wake-ups more than the empty window's.

The two start by turns, compiled as an installed program is, and medians are compared. The time
on the clock is what the budget is about; the work of the processor, which other programs disturb
less, is told beside it, with what each part of the start takes of it. Between the two stands the
least page: as many widgets as Today has and a bare decode of the records, with nothing of ours.
"""

from __future__ import annotations

import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from made_up import begun, lines

ROUNDS = 9
RECORDS = 15_000
REST_S = 3.0
SHORT_REST_S = 0.1
STARTED = Path(__file__).with_name("started.py")
MODES = ("empty", "least", "ours")
Round = dict[str, dict]


def started(mode: str, data_folder: Path, rest_s: float) -> dict:
    """Return what one start cost."""
    plain = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    begun_s = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, STARTED, mode, str(begun_s), str(rest_s), str(data_folder)],
        env=plain | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.*=false"},
        capture_output=True,
        check=True,
        text=True,
    )
    return json.loads(done.stdout)


def make_history(folder: Path) -> None:
    """Write ten years of records as one journal."""
    from heelrehab.options import RunOptions
    from heelrehab.workspace import prepare_place

    place = prepare_place(RunOptions(data_dir=folder), folder)
    now = datetime.now(UTC)
    programme = begun(now - timedelta(days=7, hours=1))
    history = lines(RECORDS - len(programme), until=now)
    week = 7 * 4
    history[-week:-week] = programme
    place.profile.journal("made-up").write_bytes(b"".join(history))


def measured(rounds: int) -> list[Round]:
    """Return what both cost in each round; only the first one rests long."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        make_history(folder)
        for mode in MODES:
            started(mode, folder, SHORT_REST_S)
        return [
            {
                mode: started(mode, folder, SHORT_REST_S if number else REST_S)
                for mode in (MODES if number % 2 else MODES[::-1])
            }
            for number in range(rounds)
        ]


def compare(rounds: list[Round], key: str, unit: str, factor: float, budget: float | None) -> bool:
    """Print one comparison of medians; True where it is over its budget."""
    empty, least, ours = (
        statistics.median(_value(each[mode], key) for each in rounds) for mode in MODES
    )
    allowed = "" if budget is None else f" (budget {budget})"
    print(
        f"{unit}: {ours * factor:.0f} against {empty * factor:.0f}, "
        f"{ours / empty:.2f} times{allowed}; the least page {least / empty:.2f} times"
    )
    return budget is not None and ours > budget * empty


def tell_parts(rounds: list[Round]) -> None:
    """Print what each part of our start takes of the processor."""
    medians = {
        part: statistics.median(each["ours"]["cpu_s"][part] for each in rounds)
        for part in rounds[0]["ours"]["cpu_s"]
    }
    before_s = 0.0
    for part, until_s in medians.items():
        print(f"    {(until_s - before_s) * 1000:4.0f} ms  {part}")
        before_s = until_s


def main() -> int:
    """Print the ratios; exit 1 where one is over its budget."""
    for package in ("heelrehab", "PySide6", "msgspec", "platformdirs"):
        for place in __import__(package).__path__:
            compileall.compile_dir(place, quiet=2)
    rounds = measured(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
    is_over = compare(rounds, "painted_s", "ms to the first paint", 1000, 1.5)
    compare(rounds, "cpu_s", "ms of work until then", 1000, None)
    tell_parts(rounds)
    is_over |= compare(rounds, "rss_kb", "MB resident", 1 / 1024, 2.0)
    first = rounds[0]
    empty_rest, our_rest = (first[mode]["switches_per_s"] for mode in ("empty", "ours"))
    print(f"wake-ups a second at rest: {our_rest:.1f} against {empty_rest:.1f}")
    print(f"heavy modules loaded before the first paint: {first['ours']['heavy']} (budget 0)")
    return int(is_over or first["ours"]["heavy"] > 0)


def _value(found: dict, key: str) -> float:
    return found["cpu_s"]["paint"] if key == "cpu_s" else found[key]


if __name__ == "__main__":
    sys.exit(main())
