"""Plays a short session's tones, and prints as JSON when each was due, in monotonic seconds."""

from __future__ import annotations

import json
import sys
from contextlib import nullcontext
from types import SimpleNamespace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from heelrehab.content.catalogue import resources_folder
from heelrehab.content.texts import ExerciseText
from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, timed
from heelrehab.storage.settings import Settings
from heelrehab.system.clock import SystemClock
from heelrehab.ui.hands_free.companion import Companion
from heelrehab.ui.hands_free.senses import Senses
from heelrehab.ui.hands_free.speech.voice import Voice
from heelrehab.ui.icons import Icons
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.sounds import Sounds, SoundStatus, sound_for
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.roles import load_themes

KINDS = (
    (IntervalKind.PREPARE, 6.0),
    (IntervalKind.MOVE, 1.5),
    (IntervalKind.HOLD, 6.0),
    (IntervalKind.LOWER, 1.5),
)
SETTLING_MS = 1500


def main(application: QApplication) -> int:
    """Play the session once the output is open, and end a little after it."""
    resources = resources_folder()
    settings = SettingsKeeper(Settings(), lambda _settings, _done: None)
    sounds = Sounds(resources / "sounds", parent=application)
    sounds.load()
    if sounds.status is not SoundStatus.READY:
        sys.stderr.write(f"no sound: {sounds.status}\n")
        return 1
    page = QWidget()
    driver = SessionDriver(timed(map(interval, KINDS)), SystemClock(1.0).monotonic_s, parent=page)
    due = []
    driver.cue_given.connect(
        lambda cue: due.append((named(cue, driver), driver.seen_s - cue.late_s))
    )
    raised = SimpleNamespace(moves=[SimpleNamespace(id="up")])
    Companion(
        driver,
        page,
        Senses(sounds, Voice((), "en"), settings, stay_awake=nullcontext, parent=page),
        appearance=Appearance(
            application, load_themes(resources / "theme"), Icons(resources / "icons")
        ),
        settings=settings,
        words=lambda _id: (raised, ExerciseText(name="Raise", cues={"up": "Rise"})),
        time_scale=1.0,
    )
    driver.finished.connect(lambda: QTimer.singleShot(SETTLING_MS, application.quit))
    QTimer.singleShot(SETTLING_MS, driver.begin)
    application.exec()
    sys.stdout.write(json.dumps([each for each in due if each[0]]))
    return 0


def named(cue, driver):
    name = sound_for(cue, driver.timeline)
    return name and name.value


def interval(kind_and_length):
    kind, duration_s = kind_and_length
    return Interval(
        kind=kind,
        start_s=0.0,
        duration_s=duration_s,
        exercise_id="raise",
        item_index=0,
        set_index=0,
        rep_index=0,
        side=Side.BOTH,
        move_index=0 if kind.is_work else None,
    )


if __name__ == "__main__":
    program = QApplication([])
    sys.exit(main(program))
