"""One visit after the other, guest and patient by turns; what a process holds must stay the same.

Run: ``python visits.py VISITS [KIND]`` with ``QT_QPA_PLATFORM=offscreen``. Prints as JSON what was
held after each tenth visit, between two people, and what of it grew. A patient's history gets
longer with each visit, as in life; ``guest``s alone, or a patient who is made ``anew`` each time,
tell whether it is that which takes memory.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from residents import MORNING, OWN, Residents
from watching.held import Held, grown, growth, held

from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.kiosk_stage import KioskStage, kiosk_on_stage
from heelrehab.commands.staging.sights.player import ITEMS
from heelrehab.ui.session.plan import SessionPlan
from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS

SIZE = QSize(1280, 800)
PAGES = ("exercises", "progress", "learn", "today")
BETWEEN_S = 1800.0
KINDS = ("turns", "guest", "patient", "anew")
"""Guest and patient by turns, guests, a patient with a history that grows, one made anew."""
WARM = 1
"""Counts before what is loaded on first need has been loaded."""
SECONDS = 40
"""So much of a session holds a set that is done, so that there is something to take home."""


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


def main(visits: int, kind: str, every: int) -> int:
    application = QApplication(["heelrehab", *QT_ARGUMENTS])
    clock = HandClock(MORNING)
    counts: list[Held] = []
    dice = random.Random(1)  # noqa: S311 - a stage, no secret
    with tempfile.TemporaryDirectory() as name:
        residents = Residents(Path(name), clock, dice)
        with kiosk_on_stage(application, residents.premises, clock, "en", size=SIZE) as stage:
            for number in range(visits + 1):
                if number % every == 0:
                    stage.settle()
                    counts.append(held(application, number))
                    sys.stderr.write(f"{counts[-1]}\n")
                if kind == "anew":
                    residents.settle()
                visit(stage, is_guest=kind == "guest" or (kind == "turns" and number % 2 == 0))
    told = {"held": [asdict(each) for each in counts], "grown": []}
    if len(counts) > WARM + 2:
        told |= {"growth": growth(counts[WARM:]), "grown": grown(counts[WARM:])}
    sys.stdout.write(json.dumps(told) + "\n")
    return int(bool(told["grown"]))


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("visits", type=int)
    asked.add_argument("kind", nargs="?", choices=KINDS, default="turns")
    asked.add_argument("--every", type=int, default=10)
    given = asked.parse_args()
    sys.exit(main(given.visits, given.kind, given.every))
