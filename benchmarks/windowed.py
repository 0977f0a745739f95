"""The real program with its window, led by a person's hand within; ``kill.py`` runs and kills it.

``python windowed.py ARGUMENTS``: the arguments are those of heelrehab. Tells on standard output,
a line each: ``ready``, ``kept ID`` and ``saved ID`` of each record, ``begun`` and ``over`` of
each session. Nothing is replaced but the entry into Qt's loop, where the hand is joined on.
"""

from __future__ import annotations

import os
import random
import runpy
import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from heelrehab.app import Shell
from heelrehab.commands.staging.faults import StagingError
from heelrehab.commands.staging.hand import Hand
from heelrehab.core.session.states import Finished, Running

TURN_MS = 15
STUCK_S = 30.0
"""A hand after which nothing was recorded for so long has lost its way; it says where."""
EXERCISE = "heel_lift_bent_knees"
ANSWERS = (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class Person(QObject):
    """Does sessions one after the other, as a person would who is never tired."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._keeper = shell.keeper
        self._hand = Hand(shell.window, nothing)
        self._kept = self._saved = len(self._keeper.records)
        self._is_in_session = False
        self._moved_s = time.monotonic()
        self._keeper.history_changed.connect(self._tell)
        self._keeper.saving_changed.connect(self._tell)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(TURN_MS)
        say("ready")

    def _tell(self) -> None:
        """Tell which records are kept, and which are on the disk: all but the last ones."""
        records = self._keeper.records
        for record in records[self._kept :]:
            say(f"kept {record.id}")
        if len(records) > self._kept:
            self._kept, self._moved_s = len(records), time.monotonic()
        saved = len(records) - self._keeper.unsaved_count
        for record in records[self._saved : saved]:
            say(f"saved {record.id}")
        self._saved = max(saved, self._saved)

    def _turn(self) -> None:
        problem = ""
        try:
            self._act()
        except StagingError as error:
            problem = str(error)  # Mostly what was on screen a moment ago is on its way out.
        if time.monotonic() - self._moved_s > STUCK_S:
            shown = {each.objectName() for each in QApplication.allWidgets() if each.isVisible()}
            say(f"stuck: {problem} {' '.join(sorted(shown))}")
            self._moved_s = time.monotonic()

    def _act(self) -> None:
        hand = self._hand
        self._note_session()
        if hand.sees("painNow"):
            hand.press(Qt.Key.Key_Return if hand.sees("undoScore") else random.choice(ANSWERS))  # noqa: S311  # a score, no secret
        elif hand.sees("beforeSession"):
            self._score_or("sessionBegin", "painBefore")
        elif hand.sees("playerStage"):
            self._play()
        elif hand.sees("afterSession"):
            self._score_or("sessionDone", "painAfter")
        elif hand.sees("unfinishedCardFirst"):
            hand.click("unfinishedCardFirst")
        else:
            self._begin()

    def _begin(self) -> None:
        """Begin today's session; where it is done for today, one exercise."""
        for name in ("startSession", "exerciseStart", f"card_{EXERCISE}"):
            if self._hand.sees(name):
                self._hand.click(name)
                return
        self._hand.click("rail_exercises")

    def _score_or(self, button: str, scales: str) -> None:
        """Score first, if at all; then go on."""
        if random.random() < 0.5 and not self._hand.sees("undoScore"):  # noqa: PLR2004, S311  # evenly
            self._hand.click(f"score_{random.randrange(4)}", within=scales)  # noqa: S311  # as above
        else:
            self._hand.click(button)

    def _play(self) -> None:
        """Mostly just do the exercises; sometimes press what there is to press."""
        session = self._shell.host.session
        if session is None:
            return
        if not isinstance(session.driver.state, Running | Finished):
            self._hand.press(Qt.Key.Key_Space)
            return
        keys = (Qt.Key.Key_P, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_M, Qt.Key.Key_Right)
        (key,) = random.choices((None, *keys), (20, 4, 1, 1, 1, 1))  # noqa: S311  # as above
        if key is not None:
            self._hand.press(key)

    def _note_session(self) -> None:
        """Tell where a session begins or is over."""
        is_in_session = self._hand.sees("playerStage")
        if is_in_session is not self._is_in_session:
            self._is_in_session = is_in_session
            say("begun" if is_in_session else "over")


def nothing() -> None:
    """Leave what follows to the program's own loop."""


def say(line: str) -> None:
    """Write a line at once, past all buffers: what was said stands if the next moment kills."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Run heelrehab as its command does, and join the hand on where the window is shown."""
    enter_loop = QApplication.exec
    people = []

    def join_and_enter_loop(application: QApplication) -> int:
        people.append(Person(application.findChild(Shell)))
        return enter_loop()

    QApplication.exec = join_and_enter_loop
    runpy.run_module("heelrehab", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    sys.exit(main())
