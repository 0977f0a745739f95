"""Appending one record, against a bare write and fsync of the same bytes in the same run.

Run: ``python benchmarks/append.py``. Budget: 1.3 times, whatever the history's length.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from made_up import lines

from heelrehab.storage.disk import Disk
from heelrehab.storage.journal.journal import Journal

LENGTHS = (100, 15_000, 150_000)
ROUNDS = 400
BUDGET = 1.3


def measured(folder: Path, length: int) -> tuple[float, float]:
    """Return the medians of bare and of our append, in seconds, taken by turns."""
    *history, line = lines(length + 1)
    path = folder / f"journal-{length}.jsonl"
    bare_path = folder / f"bare-{length}.jsonl"
    for each in (path, bare_path):
        each.write_bytes(b"".join(history))
    journal = Journal(Disk(), path, folder / "quarantine", is_writable=True)
    descriptor = os.open(bare_path, os.O_WRONLY | os.O_APPEND)
    bare_s: list[float] = []
    ours_s: list[float] = []
    for _ in range(ROUNDS):
        bare_s.append(_timed(lambda: (os.write(descriptor, line), os.fsync(descriptor))))
        ours_s.append(_timed(lambda: journal.append(line)))
    os.close(descriptor)
    return statistics.median(bare_s), statistics.median(ours_s)


def _timed(action: Callable[[], object]) -> float:
    begun_s = time.perf_counter()
    action()
    return time.perf_counter() - begun_s


def main() -> int:
    """Print one line a length; return 1 where the budget is not kept."""
    worst = 0.0
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        for length in LENGTHS:
            bare_s, ours_s = measured(Path(name), length)
            worst = max(worst, ours_s / bare_s)
            print(
                f"append to {length:>7,} records: bare {bare_s * 1e6:6.0f} µs, "
                f"ours {ours_s * 1e6:6.0f} µs, ratio {ours_s / bare_s:.2f} (budget {BUDGET})"
            )
    return int(worst > BUDGET)


if __name__ == "__main__":
    sys.exit(main())
