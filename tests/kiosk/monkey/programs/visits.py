"""One visit after the other, guest and patient by turns; what a process holds must stay the same.

Run: ``python visits.py VISITS`` with ``QT_QPA_PLATFORM=offscreen``. Prints as JSON what was held
after each tenth visit, between two people.
"""

from __future__ import annotations

import gc
import json
import os
import random
import sys
import tempfile
import threading
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication
from residents import MORNING, OWN, Residents

from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.kiosk_stage import KioskStage, kiosk_on_stage
from heelrehab.commands.staging.sights.player import ITEMS
from heelrehab.ui.session.plan import SessionPlan
from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS

SIZE = QSize(1280, 800)
PAGES = ("exercises", "progress", "learn", "today")
BETWEEN_S = 1800.0
SECONDS = 40
"""So much of a session holds a set that is done, so that there is something to take home."""


@dataclass(frozen=True)
class Held:
    """What the process holds when nobody is there."""

    visits: int
    rss_kib: int
    widgets: int
    q_objects: int
    """Those that Python knows."""
    files: int
    threads: int


def visit(stage: KioskStage, *, is_guest: bool) -> None:
    """Come, look at each page, exercise a little, score, go."""
    if is_guest:
        stage.hand.click("attractBegin")
        stage.hand.click("beginGuest")
    else:
        stage.sign_in(OWN.code, OWN.pin)
        stage.wait_for("visitFrame")
    for page in PAGES:
        stage.hand.click(f"rail_{page}")
    exercise(stage)
    stage.hand.click("visitFinish")
    stage.hand.click("takeHomeDone")
    stage.clock.advance(BETWEEN_S)


def exercise(stage: KioskStage) -> None:
    """Do some seconds of a session, and say how it was."""
    begin_and_stop(stage)
    stage.hand.click("score_2")
    stage.hand.click("sessionDone")


def begin_and_stop(stage: KioskStage) -> None:
    """Come as far as the questions after a session."""
    pages = stage.house.visit.pages
    pages.open_session(SessionPlan(ITEMS))
    stage.settle()
    stage.hand.click("sessionBegin")
    for _ in range(SECONDS):
        stage.advance(1.0)
    pages.stop_session()
    stage.settle()


def held(application: QApplication, stage: KioskStage, visits: int) -> Held:
    """Count, once all that is to go has gone."""
    stage.settle()
    gc.collect()
    stage.settle()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Held(
        visits,
        pages * os.sysconf("SC_PAGE_SIZE") // 1024,
        len(application.allWidgets()),
        len(q_objects()),
        sum(1 for _ in Path("/proc/self/fd").iterdir()),
        threading.active_count(),
    )


def q_objects() -> list[QObject]:
    return [each for each in gc.get_objects() if isinstance(each, QObject)]


def main(visits: int) -> int:
    application = QApplication(["heelrehab", *QT_ARGUMENTS])
    clock = HandClock(MORNING)
    counts: list[Held] = []
    dice = random.Random(1)  # noqa: S311 - a stage, no secret
    with tempfile.TemporaryDirectory() as name:
        residents = Residents(Path(name), clock, dice)
        with kiosk_on_stage(application, residents.premises, clock, "en", size=SIZE) as stage:
            for number in range(visits + 1):
                if number % 10 == 0:
                    counts.append(held(application, stage, number))
                    sys.stderr.write(f"{counts[-1]}\n")
                visit(stage, is_guest=number % 2 == 0)
    sys.stdout.write(json.dumps([asdict(each) for each in counts]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
