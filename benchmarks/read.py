"""Reading a history, against msgspec's bare typed decode of the same bytes in the same run.

Run: ``python benchmarks/read.py``. Budget: 2 times. A locked history is measured beside it: it
has no floor of its own, since nothing is decoded before it is opened.
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from made_up import lines, records

from heelrehab.core.records import AnyRecord
from heelrehab.storage.disk import Disk
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.vault.cipher import AesCipher

LENGTHS = (100, 15_000, 150_000)
ROUNDS = 15
BUDGET = 2.0


def measured(folder: Path, length: int) -> tuple[float, float, float]:
    """Return the medians of bare decode, of ours, and of ours with one damaged line."""
    content = b"".join(lines(length))
    decoder = msgspec.json.Decoder(AnyRecord)
    good, damaged = folder / f"good-{length}", folder / f"damaged-{length}"
    for each, text in ((good, content), (damaged, content + b"torn")):
        each.mkdir()
        (each / "device.jsonl").write_bytes(text)
    disk = Disk()
    times_s: tuple[list[float], ...] = ([], [], [])
    for _ in range(ROUNDS):
        times_s[0].append(_timed(lambda: decoder.decode_lines(content)))
        times_s[1].append(_timed(lambda: read_history(disk, good)))
        times_s[2].append(_timed(lambda: read_history(disk, damaged)))
    bare_s, ours_s, damaged_s = (statistics.median(each) for each in times_s)
    return bare_s, ours_s, damaged_s


def measured_locked(folder: Path, length: int) -> tuple[float, float, float]:
    """Return the medians with the key, without it, and with it and one damaged line."""
    cipher = AesCipher(bytes(32))
    locked = [encoded(record, cipher) for record in records(length)]
    content = b"".join(line for line in locked if isinstance(line, bytes))
    good, damaged = folder / f"locked-{length}", folder / f"locked-damaged-{length}"
    for each, text in ((good, content), (damaged, content + b"torn")):
        each.mkdir()
        (each / "device.jsonl").write_bytes(text)
    disk = Disk()
    times_s: tuple[list[float], ...] = ([], [], [])
    for _ in range(ROUNDS):
        times_s[0].append(_timed(lambda: read_history(disk, good, cipher=cipher)))
        times_s[1].append(_timed(lambda: read_history(disk, good)))
        times_s[2].append(_timed(lambda: read_history(disk, damaged, cipher=cipher)))
    with_key_s, without_s, damaged_s = (statistics.median(each) for each in times_s)
    return with_key_s, without_s, damaged_s


def _timed(action: Callable[[], object]) -> float:
    gc.collect()
    begun_s = time.perf_counter()
    action()
    return time.perf_counter() - begun_s


def main() -> int:
    """Print one line a length; return 1 where the budget is not kept at 15,000 records."""
    ratios = {}
    with tempfile.TemporaryDirectory() as name:
        for length in LENGTHS:
            bare_s, ours_s, damaged_s = measured(Path(name), length)
            ratios[length] = ours_s / bare_s
            print(
                f"read {length:>7,} records: bare {bare_s * 1e3:7.2f} ms, "
                f"ours {ours_s * 1e3:7.2f} ms, ratio {ours_s / bare_s:.2f} (budget {BUDGET}); "
                f"with a damaged line {damaged_s * 1e3:7.2f} ms"
            )
            with_key_s, without_s, damaged_s = measured_locked(Path(name), length)
            print(
                f"     {length:>7,} locked ones: {with_key_s * 1e3:.2f} ms "
                f"({with_key_s / bare_s:.1f} times bare), without the key "
                f"{without_s * 1e3:.2f} ms; with a damaged line {damaged_s * 1e3:.2f} ms"
            )
    return int(ratios[15_000] > BUDGET)


if __name__ == "__main__":
    sys.exit(main())
