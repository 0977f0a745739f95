"""A PIN that is wrong, and a code that nobody bears, against the right PIN, by turns in one run.

Run: ``python benchmarks/pin.py``. Budget: no more than a tenth apart, for who times the answers
must not learn who is a patient. That each takes one scrypt is proved by tests; here it is seen.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from heelrehab.storage.disk import Disk
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.vault.door import Door
from heelrehab.storage.vault.files import save_keys, set_up_staff
from heelrehab.storage.vault.keys import make_patient
from heelrehab.storage.vault.recovery import new_recovery_code
from heelrehab.system.clock import SystemClock
from heelrehab.system.moment import system_moment

ROUNDS = 8
BUDGET = 0.1
PIN, WRONG, PASSCODE = "4711", "4712", "314159"


@dataclass(frozen=True, slots=True)
class Known:
    """A patient, as far as the door asks."""

    profile_id: str


def measured(folder: DataFolder) -> dict[str, float]:
    """Return the medians in seconds of each kind of try; the counts are cleared in between."""
    kiosk = folder.root / "kiosk"
    for each in (kiosk, folder.profile("ash").root):
        Disk().make_folder(each)
    random, clock = os.urandom, SystemClock()
    code = new_recovery_code(random)
    staff = set_up_staff(Disk(), kiosk / "staff.json", PASSCODE, code, random)
    keys, _ = make_patient(PIN, staff.public, random)
    save_keys(Disk(), folder.profile("ash").keys, keys)
    door = Door(Disk(), folder, lambda: system_moment(clock), random)
    ash = (Known("ash"),)
    tries: dict[str, Callable[[], object]] = {
        "right PIN": lambda: door.try_pin(ash, PIN, code="100000"),
        "wrong PIN": lambda: door.try_pin(ash, WRONG, code="100000"),
        "unknown code": lambda: door.try_pin((), PIN, code="200000"),
        "right passcode": lambda: door.try_passcode(PASSCODE),
        "wrong passcode": lambda: door.try_passcode(WRONG),
    }
    times_s: dict[str, list[float]] = {name: [] for name in tries}
    for _ in range(ROUNDS):
        for name, attempt in tries.items():
            times_s[name].append(_timed(attempt))
        (kiosk / "tries.json").unlink(missing_ok=True)
    return {name: statistics.median(each) for name, each in times_s.items()}


def _timed(action: Callable[[], object]) -> float:
    begun_s = time.perf_counter()
    action()
    return time.perf_counter() - begun_s


def main() -> int:
    """Print one line a kind of try; return 1 where one stands out."""
    with tempfile.TemporaryDirectory() as name:
        medians_s = measured(DataFolder(Path(name)))
    right_s = medians_s["right PIN"]
    for name, median_s in medians_s.items():
        ratio = median_s / right_s
        print(f"{name:<15} {median_s * 1e3:6.0f} ms, {ratio:.2f} of a right PIN")
    return int(any(abs(each / right_s - 1) > BUDGET for each in medians_s.values()))


if __name__ == "__main__":
    sys.exit(main())
