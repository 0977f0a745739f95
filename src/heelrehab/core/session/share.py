"""How much of what was prescribed was done."""

from __future__ import annotations

from collections.abc import Iterable

from heelrehab.core.records import ItemDone


def share_done(done: Iterable[ItemDone]) -> float:
    """Return reps or held seconds done over prescribed, 0 to 1, each item weighing the same."""
    shares = [
        min(1.0, each.held_s / each.held_prescribed_s)
        if each.held_prescribed_s
        else min(1.0, each.reps_done / max(1, each.reps_prescribed))
        for each in done
    ]
    return sum(shares) / len(shares) if shares else 0.0
