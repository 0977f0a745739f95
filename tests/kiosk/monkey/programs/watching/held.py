"""What a process holds, and whether it holds more with each visit."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path
from statistics import median

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

EXACT = ("widgets", "q_objects", "files", "threads")
"""Not one more is allowed."""
MOST_A_VISIT = {"objects": 0.5, "blocks": 30.0, "heap_bytes": 8192.0}
"""What each may grow by with a visit, in the median: less than one object.

Tables still fill over the first twenty visits. Later 2 KB stay behind: Qt's style sheets never
forget the field of a spin box, of which a chart of pyqtgraph has six, and PySide not the name of
a method of Qt's own that a signal is connected to.
"""
MOST_RSS_KIB = 12_000
"""In all: single tables that get larger, and what an allocator does not give back."""


@dataclass(frozen=True)
class Held:
    """What the process holds when nobody is there."""

    visits: int
    rss_kib: int
    heap_bytes: int
    """In use of what C and C++ take from the heap; of Python, what is large."""
    blocks: int
    """What Python has taken for small things."""
    objects: int
    """Of Python, those that can hold others."""
    widgets: int
    q_objects: int
    """Those that Python knows."""
    files: int
    threads: int


def held(application: QApplication, visits: int) -> Held:
    """Count all."""
    gc.collect()
    objects = gc.get_objects()
    return Held(
        visits,
        resident_kib(),
        heap_bytes(),
        sys.getallocatedblocks(),
        len(objects),
        len(application.allWidgets()),
        sum(isinstance(each, QObject) for each in objects),
        sum(1 for _ in Path("/proc/self/fd").iterdir()),
        threading.active_count(),
    )


def resident_kib() -> int:
    """Return how much memory the process has in use, as the system sees it."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


class _MallInfo(ctypes.Structure):
    """As glibc has it."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def heap_bytes() -> int:
    """Return what is in use of the heap; 0 where the C library does not tell."""
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if ask is None:
        return 0
    ask.restype = _MallInfo
    told = ask()
    return told.uordblks + told.hblkhd


def growth(counts: Sequence[Held]) -> dict[str, float]:
    """Return by how much each thing grows with a visit.

    It is the median of the steps between two counts, so that a table that once gets larger does
    not count, and what is left behind by every visit does.
    """
    return {
        each.name: median(_steps(counts, each.name))
        for each in fields(Held)
        if each.name != "visits"
    }


def _steps(counts: Sequence[Held], name: str) -> Iterator[float]:
    for before, after in pairwise(counts):
        yield (getattr(after, name) - getattr(before, name)) / (after.visits - before.visits)


def grown(counts: Sequence[Held]) -> list[str]:
    """Return what grew from visit to visit and must not."""
    first, last = counts[0], counts[-1]
    exact = ((each, getattr(first, each), getattr(last, each)) for each in EXACT)
    faults = [f"{name}: {was}, now {now}" for name, was, now in exact if now > was]
    if last.rss_kib - first.rss_kib > MOST_RSS_KIB:
        faults.append(f"rss_kib: {first.rss_kib}, now {last.rss_kib}")
    by_visit = growth(counts)
    return faults + [
        f"{name}: {by_visit[name]:.1f} more with each visit"
        for name, most in MOST_A_VISIT.items()
        if by_visit[name] > most
    ]
