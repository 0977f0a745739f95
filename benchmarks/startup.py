"""Start to first paint, memory and rest, against an empty window started the same way.

Run: ``python benchmarks/startup.py``. Ten years of history: 15,000 records. Budgets: 1.5 times
the time, 2 times the memory, no wake-ups more than the empty window's.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from made_up import lines

ROUNDS = 9
RECORDS = 15_000
REST_S = 3.0
STARTED = Path(__file__).with_name("started.py")


def started(mode: str, data_folder: Path, rest_s: float) -> dict[str, float]:
    """Return what one start cost."""
    begun_s = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, STARTED, mode, str(begun_s), str(rest_s), str(data_folder)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.*=false"},
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
    place.profile.journal("made-up").write_bytes(b"".join(lines(RECORDS)))


def main() -> int:
    """Print the ratios; exit 1 where one is over its budget."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        make_history(folder)
        for mode in ("empty", "ours"):
            started(mode, folder, 0.1)
        rounds = [
            {
                mode: started(mode, folder, REST_S if number == 0 else 0.1)
                for mode in ("empty", "ours")
            }
            for number in range(ROUNDS)
        ]
    worst = 0
    for key, budget, unit, factor in (
        ("painted_s", 1.5, "ms to the first paint", 1000),
        ("rss_kb", 2.0, "MB resident", 1 / 1024),
    ):
        empty, ours = (
            statistics.median(each[mode][key] for each in rounds) for mode in ("empty", "ours")
        )
        worst |= ours > budget * empty
        print(
            f"{unit}: {ours * factor:.0f} against {empty * factor:.0f}, "
            f"{ours / empty:.2f} times (budget {budget})"
        )
    first = rounds[0]
    empty_rest, our_rest = (first[mode]["switches_per_s"] for mode in ("empty", "ours"))
    print(f"wake-ups a second at rest: {our_rest:.1f} against {empty_rest:.1f}")
    print(f"heavy modules loaded before the first paint: {first['ours']['heavy']:.0f} (budget 0)")
    return int(worst or first["ours"]["heavy"] > 0)


if __name__ == "__main__":
    sys.exit(main())
