"""A guest who leaves a note, and a kiosk that stands still to be searched: see searching.py.

Run as ``python guest.py FOLDER CODES``; says where it is, and goes on after a line of input.
"""

from __future__ import annotations

import gc
import random
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from residents import MORNING, Residents
from visits import SIZE, begin_and_stop, visit

from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.kiosk_stage import KioskStage, kiosk_on_stage
from heelrehab.ui.pages.player.asking.feedback import Feedback
from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS


def come_and_write(stage: KioskStage, codes: list[int]) -> None:
    """Exercise as a guest, and note words of one's own.

    A kiosk offers phrases alone, which every process holds, so a field is put beside them here.
    Typed letter by letter, so that nothing but the program ever holds the words as a text.
    """
    stage.hand.click("attractBegin")
    stage.hand.click("beginGuest")
    begin_and_stop(stage)
    feedback = stage.window.findChild(Feedback)
    field = QLineEdit(feedback)
    field.show()
    for code in codes:
        QTest.keyClick(field, chr(code))
    stage.hand.click("score_3")
    feedback.note_given.emit(field.text())
    stage.hand.click("sessionDone")
    stage.hand.click("rail_progress")
    assert len(stage.house.visit.keeper.history.feedback[-1].note) == len(codes)


def stand_still(station: str) -> None:
    """Say where one is, and wait."""
    sys.stdout.write(f"{station}\n")
    sys.stdout.flush()
    sys.stdin.readline()


def main(folder: Path, codes: list[int]) -> None:
    application = QApplication(["heelrehab", *QT_ARGUMENTS])
    clock = HandClock(MORNING)
    residents = Residents(folder, clock, random.Random(1))  # noqa: S311 - a stage, no secret
    with kiosk_on_stage(application, residents.premises, clock, "en", size=SIZE) as stage:
        visit(stage, is_guest=True)
        come_and_write(stage, codes)
        stand_still("there")
        stage.house.go_home()
        stage.settle()
        gc.collect()
        stand_still("gone")
        visit(stage, is_guest=False)
        stand_still("others")
        for number in range(9):
            visit(stage, is_guest=number % 2 == 0)
        stand_still("many")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(each) for each in sys.argv[2:]])
