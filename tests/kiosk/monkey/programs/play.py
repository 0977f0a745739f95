"""A seeded monkey at a kiosk: touches, keys, and what must hold after each.

Run: ``python play.py SEED EVENTS`` with ``QT_QPA_PLATFORM=offscreen``. Prints as JSON what was
done, how often each class of the screens was seen, and what was wrong; exits 1 where anything was.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import random
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from monkey import Monkey
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from residents import MORNING, Residents
from watching.held import resident_kib
from watching.watch import Watch

from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.kiosk_stage import take_down
from heelrehab.kiosk.house import KioskHouse
from heelrehab.options import RunOptions
from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS

LISTENS_EVERY = 50
MOST_FAULTS = 20
HOLD_MS = 1


@dataclass
class Told:
    """What came of a life."""

    seed: int
    events: int = 0
    seconds: float = 0.0
    rss_kib: list[int] = field(default_factory=list)
    widgets: list[int] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    quits: int = 0


class Life:
    """Acts once in each turn of the event loop, and looks once in each."""

    def __init__(self, application: QApplication, root: Path, seed: int, events: int) -> None:
        dice = random.Random(seed)  # noqa: S311 - a life, no secret
        clock = HandClock(MORNING)
        residents = Residents(root, clock, dice)
        self.told = Told(seed)
        self._application = application
        self._events = events
        self._begun_s = time.monotonic()
        self.house = KioskHouse(
            application, residents.premises, RunOptions(language="en"), hold_ms=HOLD_MS
        )
        self.house.show()
        self.house.quit_asked.connect(self._go_on)
        self._watch = Watch(application, self.house)
        self._monkey = Monkey(application, self.house, clock, residents, dice)
        self._did: list[str] = []
        self._reported: set[str] = set()
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    def _go_on(self) -> None:
        """Begin anew where staff ended the kiosk, as the system would."""
        self.told.quits += 1
        self.house.go_home()

    def _turn(self) -> None:
        told = self.told
        if told.events >= self._events or len(told.faults) >= MOST_FAULTS:
            self._timer.stop()
            told.seconds = round(time.monotonic() - self._begun_s, 1)
            told.seen = dict(sorted(self._watch.seen.items()))
            self._application.exit(0)
            return
        self._report(self._watch.look())
        if told.events % LISTENS_EVERY == 0:
            self._report(self._watch.listen())
        if told.events % 1000 == 0:
            gc.collect()
            told.rss_kib.append(resident_kib())
            told.widgets.append(len(self._application.allWidgets()))
            figures = told.events, told.rss_kib[-1], told.widgets[-1]
            sys.stderr.write(f"{time.monotonic() - self._begun_s:.0f} s: {figures}\n")
        told.events += 1
        place = self._watch.place
        self._monkey.act()
        self._did = [*self._did[-8:], f"{place}: {self._monkey.last}"]

    def _report(self, faults: list[str]) -> None:
        for fault in faults:
            if fault in self._reported:
                continue
            self._reported.add(fault)
            sys.stderr.write(f"event {self.told.events}: {fault}; after {self._did}\n")
            self.told.faults.append(f"event {self.told.events}: {fault}; after {self._did}")


def main(seed: int, events: int) -> int:
    faulthandler.enable()
    application = QApplication(["heelrehab", *QT_ARGUMENTS])
    with tempfile.TemporaryDirectory() as name:
        life = Life(application, Path(name), seed, events)
        application.exec()
        take_down(application, life.house)
    sys.stdout.write(json.dumps(asdict(life.told)) + "\n")
    return int(bool(life.told.faults))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
