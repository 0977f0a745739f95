"""How the lines of older versions become lines of today's, on reading only.

A step takes the fields of one version and returns those of the next. Nothing on disk is
rewritten: an older line stays as it is and is carried up each time it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

Fields = dict[str, object]
Step = Callable[[Fields], Fields]

STEPS: tuple[Step, ...] = ()
"""``STEPS[0]`` carries version 1 to 2, and so on; version 1 is today's."""


def migrated(fields: Fields, version: int, steps: Sequence[Step]) -> Fields:
    """Return the fields of a line of ``version`` (from 1) as today's version has them."""
    for number, step in enumerate(steps[version - 1 :], start=version + 1):
        fields = {**step(fields), "v": number}
    return fields
