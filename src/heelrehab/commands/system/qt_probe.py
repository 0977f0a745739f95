"""Asks Qt and the system what works on this machine.

Run as a process of its own, so that a library that blocks or ends the process harms nobody:
``python -m heelrehab.commands.system.qt_probe`` prints an ``Answers`` as JSON.
"""

from __future__ import annotations

import subprocess
import sys

import msgspec

# Every import below may fail for want of a system library, and that is one of the answers.
# ruff: noqa: PLC0415

LONGEST_SPEECH_S = 10.0
"""A speech service that hangs is given up; one that works took 2.4 s at most."""


class Answers(msgspec.Struct, frozen=True, kw_only=True):
    """What works; ``failures`` has the reason for each part that could not be asked."""

    screens: tuple[str, ...] = ()
    font_families: int = 0
    audio_outputs: tuple[str, ...] = ()
    voices: int = 0
    keeps_awake: bool = False
    failures: dict[str, str] = {}


def ask() -> Answers:
    """Return what works. It makes the application object, so ask once in a process."""
    try:
        from PySide6.QtGui import QFontDatabase, QGuiApplication
    except ImportError as error:
        return Answers(failures={"window": str(error)})
    application = QGuiApplication([])
    failures: dict[str, str] = {}
    return Answers(
        screens=tuple(
            f"{screen.size().width()} x {screen.size().height()} px, "
            f"scale {screen.devicePixelRatio():g}"
            for screen in application.screens()
        ),
        font_families=len(QFontDatabase.families()),
        audio_outputs=_audio_outputs(failures),
        voices=_voices(failures),
        keeps_awake=_keeps_awake(),
        failures=failures,
    )


def _audio_outputs(failures: dict[str, str]) -> tuple[str, ...]:
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        failures["sound"] = str(error)
        return ()
    return tuple(device.description() for device in QMediaDevices.audioOutputs())


def _voices(failures: dict[str, str]) -> int:
    """Return how many voices speak English, asked as the program itself asks.

    A speech service that hangs must not keep the other answers back.
    """
    from heelrehab.ui.hands_free.senses import voice_command
    from heelrehab.ui.hands_free.speech.messages import (
        MessageError,
        Ready,
        Tune,
        answer_from,
        line_of,
    )

    order = line_of(Tune(language="en", rate_percent=100, voice_name=""))
    try:
        done = subprocess.run(
            voice_command(), input=order, capture_output=True, check=False, timeout=LONGEST_SPEECH_S
        )
        answer = answer_from(done.stdout)
    except subprocess.TimeoutExpired:
        failures["speech"] = "The system's speech service does not answer; tones lead instead."
        return 0
    except MessageError:
        return 0
    return len(answer.voices) if isinstance(answer, Ready) else 0


def _keeps_awake() -> bool:
    from wakepy import keep

    mode = keep.presenting(on_fail="pass")
    with mode:
        is_active = bool(mode.active)
    return is_active  # noqa: RET504 - mypy takes the block for one that may swallow errors


if __name__ == "__main__":
    sys.stdout.buffer.write(msgspec.json.encode(ask()))
