"""Plays a short session, and prints as JSON when each sign was due, in monotonic seconds.

``python probe.py tones`` has the tones alone, ``python probe.py speech`` a voice as well.
"""

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
from heelrehab.ui.hands_free.senses import Senses, voice_command
from heelrehab.ui.hands_free.speech.voice import Voice, VoiceStatus
from heelrehab.ui.icons import Icons
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.sounds import Sounds, SoundStatus, sound_for
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.roles import load_themes

TONES = (
    (IntervalKind.PREPARE, 6.0),
    (IntervalKind.MOVE, 1.5),
    (IntervalKind.HOLD, 6.0),
    (IntervalKind.LOWER, 1.5),
)
SPEECH = (
    (IntervalKind.PREPARE, 8.0),
    (IntervalKind.MOVE, 2.0),
    (IntervalKind.HOLD, 8.0),
    (IntervalKind.LOWER, 2.0),
    (IntervalKind.REST, 8.0),
    (IntervalKind.MOVE, 2.0),
    (IntervalKind.HOLD, 8.0),
    (IntervalKind.LOWER, 2.0),
)
SETTLING_MS = 1500
ENGINE_MS = 100_000
"""An engine that has not led through the session by then hangs."""


def main(application: QApplication) -> int:
    """Play the session once the outputs are open, and end a little after it."""
    resources = resources_folder()
    is_speaking = sys.argv[1] == "speech"
    settings = SettingsKeeper(Settings(voice_on=is_speaking), lambda _settings, _done: None)
    sounds = Sounds(resources / "sounds", parent=application)
    sounds.load()
    if sounds.status is not SoundStatus.READY:
        sys.stderr.write(f"no sound: {sounds.status}\n")
        return 1
    page = QWidget()
    kinds = SPEECH if is_speaking else TONES
    clock = SystemClock(1.0)
    driver = SessionDriver(timed(map(interval, kinds)), clock.monotonic_s, parent=page)
    due, said = [], []
    driver.cue_given.connect(
        lambda cue: due.append((named(cue, driver), driver.seen_s - cue.late_s))
    )
    raised = SimpleNamespace(moves=[SimpleNamespace(id="up")])
    voice = Voice(("env", "PULSE_SINK=speech", *voice_command()), "en", page)
    voice.speech_begun.connect(lambda text: said.append((text, clock.monotonic_s())))
    Companion(
        driver,
        page,
        Senses(sounds, voice, settings, stay_awake=nullcontext, parent=page),
        appearance=Appearance(
            application, load_themes(resources / "theme"), Icons(resources / "icons")
        ),
        settings=settings,
        words=lambda _id: (raised, ExerciseText(name="Raise", cues={"up": "Rise"})),
        time_scale=1.0,
    )
    driver.finished.connect(lambda: QTimer.singleShot(SETTLING_MS, application.quit))
    begin = QTimer(singleShot=True, interval=SETTLING_MS)
    begin.timeout.connect(driver.begin)
    if is_speaking:
        QTimer.singleShot(ENGINE_MS, application.quit)
        voice.status_changed.connect(
            lambda: begin.start() if voice.status is VoiceStatus.READY else None
        )
    else:
        begin.start()
    application.exec()
    voice.close()
    tones = [each for each in due if each[0]]
    sys.stdout.write(json.dumps({"tones": tones, "said": said}))
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
