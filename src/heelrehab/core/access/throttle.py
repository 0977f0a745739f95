"""How long one must wait after wrong tries, whatever is done to the clock or the plug."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import msgspec

FREE_TRIES = 5
FIRST_WAIT_S = 30.0
LONGEST_WAIT_S = 900.0


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment on the clock that can be set, and on the one that only a restart resets.

    ``boot_id`` names the run of the machine, "" where that is not known; ``since_boot_s`` are
    the seconds since it began.
    """

    now: datetime
    since_boot_s: float
    boot_id: str


class Tries(msgspec.Struct, frozen=True, kw_only=True):
    """The wrong tries since the last right one, and the moment of the latest."""

    failures: Annotated[int, msgspec.Meta(ge=0)] = 0
    failed_at: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    since_boot_s: float = 0.0
    boot_id: str = ""


def waiting_s(tries: Tries, moment: Moment) -> float:
    """Return how many seconds after ``moment`` the next try may be made, 0 to 900.

    Within one run of the machine its own seconds count and the wall clock means nothing. After
    a restart the wall clock counts, but time passed is never less than the new run has lasted:
    so a clock set back prolongs the waiting by no more than its own length.
    """
    if tries.failed_at is None:
        return 0.0
    is_same_run = moment.boot_id == tries.boot_id and moment.since_boot_s >= tries.since_boot_s
    if is_same_run:
        passed_s = moment.since_boot_s - tries.since_boot_s
    else:
        wall_s = (moment.now - tries.failed_at).total_seconds()
        passed_s = max(moment.since_boot_s, wall_s)
    return max(0.0, wait_after_s(tries.failures) - passed_s)


def after_failure(tries: Tries, moment: Moment) -> Tries:
    """Return the tries with one more wrong one, made at ``moment``."""
    return Tries(
        failures=tries.failures + 1,
        failed_at=moment.now,
        since_boot_s=moment.since_boot_s,
        boot_id=moment.boot_id,
    )


def wait_after_s(failures: int) -> float:
    """Return how long the waiting after so many wrong tries lasts as a whole, in seconds."""
    if failures < FREE_TRIES:
        return 0.0
    doublings = min(failures - FREE_TRIES, 16)
    return min(FIRST_WAIT_S * 2.0**doublings, LONGEST_WAIT_S)
