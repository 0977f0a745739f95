"""How late interval boundaries are seen while every core is busy, and whether they drift.

Run: ``python benchmarks/boundaries.py [SECONDS]``, ten minutes by default. Budget: at most one
frame (17 ms) at the 99th percentile; no drift over an hour. Two busy processes run beside.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LED = Path(__file__).with_name("led.py")
SECONDS = 600.0
BUDGET_MS = 17.0
BUDGET_DRIFT_MS_PER_HOUR = 17.0
NAP_S = 0.2


def main() -> int:
    """Print lateness beside that of a bare sleep, and drift; exit 1 where one is over budget.

    Drift is judged in a run of full length only, since in a short one it is all chance.
    """
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    busy = [multiprocessing.Process(target=spin, daemon=True) for _ in range(os.cpu_count() or 2)]
    found: multiprocessing.SimpleQueue[list[float]] = multiprocessing.SimpleQueue()
    bare = multiprocessing.Process(target=sleep_barely, args=(seconds, found), daemon=True)
    for each in (*busy, bare):
        each.start()
    boundaries = traced(seconds)
    bare_ms = found.get()
    for each in busy:
        each.terminate()
    late_ms = [(each["shown_s"] - each["planned_s"]) * 1000.0 for each in boundaries]
    drift = drift_ms_per_hour([each["planned_s"] for each in boundaries], late_ms)
    print(f"{len(boundaries)} boundaries in {seconds:.0f} s, {len(busy)} busy processes beside")
    print(f"shown late: {told(late_ms)} (budget {BUDGET_MS:g} at the 99th percentile)")
    print(f"a bare sleep beside it ends late: {told(bare_ms)}")
    print(f"drift: {drift:.1f} ms an hour (budget {BUDGET_DRIFT_MS_PER_HOUR:g})")
    drifts = seconds >= SECONDS and abs(drift) > BUDGET_DRIFT_MS_PER_HOUR
    return int(percentile(late_ms, 99) > BUDGET_MS or drifts)


def traced(seconds: float) -> list[dict[str, float]]:
    """Return the boundaries of a session; its first interval begins by hand, not by the clock."""
    with tempfile.TemporaryDirectory() as name:
        trace = Path(name) / "trace.jsonl"
        command = [sys.executable, LED, "session", str(seconds), trace]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return [json.loads(line) for line in trace.read_text().splitlines()[1:]]


def sleep_barely(seconds: float, found: multiprocessing.SimpleQueue[list[float]]) -> None:
    """Wake a few times a second and note how late: what the machine itself takes."""
    due_s = time.monotonic()
    end_s, late_ms = due_s + seconds, []
    while due_s < end_s:
        due_s += NAP_S
        time.sleep(max(0.0, due_s - time.monotonic()))
        late_ms.append((time.monotonic() - due_s) * 1000.0)
    found.put(late_ms)


def percentile(values: list[float], percent: int) -> float:
    """Return the value that ``percent`` of all do not exceed."""
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def told(late_ms: list[float]) -> str:
    """Return the lateness in words."""
    middle, high = percentile(late_ms, 50), percentile(late_ms, 99)
    return f"median {middle:.1f} ms, 99th percentile {high:.1f} ms, worst {max(late_ms):.1f} ms"


def drift_ms_per_hour(planned_s: list[float], late_ms: list[float]) -> float:
    """Return how much the typical lateness grows in an hour.

    The medians of the first and the last third are compared, so that single late frames at
    either end count for nothing.
    """
    third = len(late_ms) // 3
    first, last = (statistics.median(part) for part in (late_ms[:third], late_ms[-third:]))
    hours = (planned_s[-1] - planned_s[0]) * 2 / 3 / 3600.0
    return (last - first) / hours


def spin() -> None:
    """Keep a core busy."""
    while True:
        sum(range(10_000))


if __name__ == "__main__":
    sys.exit(main())
