"""Says what works on this machine, and what to install where something does not."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from importlib import metadata
from pathlib import Path

from heelrehab import __version__
from heelrehab.commands.system import debian
from heelrehab.commands.system.display import display_problem
from heelrehab.commands.system.qt_probe import Answers
from heelrehab.commands.system.questions import ask_in_a_process, lacking
from heelrehab.commands.window import usual_folder
from heelrehab.content.catalogue.folders import resources_folder
from heelrehab.options import RunOptions

PACKAGES = ("PySide6_Essentials", "PySide6_Addons", "pyqtgraph", "numpy", "msgspec", "wakepy")
LOW_SPACE_BYTES = 200_000_000


class State(Enum):
    """How far a thing works here."""

    WORKS = "works"
    LIMITED = "limited"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """What holds of one thing, and what to do where it does not fully work."""

    topic: str
    state: State
    text: str
    advice: str = ""


def run(options: RunOptions, _asked: argparse.Namespace) -> int:
    """Print what works. What does not is an answer too, so the exit code is always 0."""
    data_folder = options.data_dir or usual_folder()
    print(report(run_doctor(data_folder, resources_folder(), os.environ, sys.platform)))
    return 0


def run_doctor(
    data_folder: Path, resources: Path, environ: Mapping[str, str], system: str
) -> tuple[Finding, ...]:
    """Return what works, topic by topic. Nothing is written and nothing is shown.

    Args:
        data_folder: Where histories lie or would lie.
        resources: The folder of the built-in content.
        environ: The environment variables that the window would see.
        system: As in ``sys.platform``.
    """
    problem = display_problem(environ, system)
    shown = dict(environ) if problem is None else {**environ, "QT_QPA_PLATFORM": "offscreen"}
    answers = ask_in_a_process(shown)
    return (
        _program(),
        *(_package(name) for name in PACKAGES),
        versions_finding(sys.version_info[:2], _version_of("PySide6_Essentials")),
        _content(resources),
        _data(data_folder),
        *_seen_and_heard(problem, answers, system),
        _screen_reader(environ, system),
    )


def versions_finding(python: tuple[int, int], qt_version: str) -> Finding:
    """Return whether the two fit: one pair ends the process after some thousand calls."""
    if python < (3, 12) and qt_version.startswith("6.12"):
        text = f"PySide6 {qt_version} is not safe on a Python below 3.12."
        return Finding("versions", State.LIMITED, text, "Use Python 3.12, or PySide6 6.11.")
    return Finding("versions", State.WORKS, "Python and Qt fit each other.")


def report(findings: tuple[Finding, ...]) -> str:
    """Return the findings as lines for the terminal, each with its advice below it."""
    lines = []
    for finding in findings:
        lines.append(f"{finding.state.value:8} {finding.topic:14} {finding.text}")
        if finding.advice:
            lines.append(f"{'':23} {finding.advice}")
    return "\n".join(lines)


def _program() -> Finding:
    python = f"Python {platform.python_version()} on {platform.platform(terse=True)}"
    return Finding("program", State.WORKS, f"HeelRehab {__version__}, {python}")


def _version_of(package: str) -> str:
    """Return the installed version, empty where the package is not installed."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _package(name: str) -> Finding:
    version = _version_of(name)
    if version:
        return Finding("package", State.WORKS, f"{name} {version}")
    advice = "Set HeelRehab up again: python3 run.py"
    return Finding("package", State.MISSING, f"{name} is not installed.", advice)


def _content(resources: Path) -> Finding:
    count = len(list(resources.glob("exercises/*.toml")))
    if count:
        return Finding("content", State.WORKS, f"{count} exercise files in {resources}")
    text = f"There are no exercise files in {resources}."
    return Finding("content", State.MISSING, text, "Install HeelRehab again.")


def _data(folder: Path) -> Finding:
    existing = next(each for each in (folder, *folder.parents) if each.exists())
    if not os.access(existing, os.W_OK | os.X_OK) or not existing.is_dir():
        advice = "Choose a folder of your own: heelrehab --data-dir DIR"
        return Finding("data folder", State.MISSING, f"{folder} cannot be written.", advice)
    free_bytes = shutil.disk_usage(existing).free
    text = f"{folder}, {free_bytes / 1e9:.1f} GB free"
    if free_bytes < LOW_SPACE_BYTES:
        return Finding("data folder", State.LIMITED, text, "Make room: the disk is nearly full.")
    return Finding("data folder", State.WORKS, text)


def _seen_and_heard(problem: str | None, answers: Answers, system: str) -> tuple[Finding, ...]:
    """Return what Qt answered; of a Qt that does not start, only why."""
    if "window" in answers.failures:
        advice = _to_install(lacking(debian.WINDOW_FILES + debian.X11_FILES))
        return (Finding("window", State.MISSING, answers.failures["window"], advice),)
    if problem is None:
        window = Finding("window", State.WORKS, "; ".join(answers.screens))
    else:
        window = Finding("window", State.MISSING, problem)
    return (window, _fonts(answers), _sound(answers), _speech(answers, system), _awake(answers))


def _fonts(answers: Answers) -> Finding:
    if answers.font_families:
        return Finding("fonts", State.WORKS, f"{answers.font_families} families")
    text = "No fonts were found; text would show as boxes."
    return Finding("fonts", State.MISSING, text, _to_install({"fonts-dejavu-core"}))


def _sound(answers: Answers) -> Finding:
    if answers.audio_outputs:
        return Finding("sound", State.WORKS, ", ".join(answers.audio_outputs))
    missing = lacking(debian.SOUND_FILES)
    advice = (
        _to_install(missing) or "Connect a loudspeaker or headphones, or start the sound server."
    )
    text = "No sound output; the timer leads by sight alone."
    return Finding("sound", State.LIMITED, answers.failures.get("sound", text), advice)


def _speech(answers: Answers, system: str) -> Finding:
    if answers.voices:
        return Finding("speech", State.WORKS, f"{answers.voices} voices")
    is_linux = system.startswith("linux")
    advice = _to_install(debian.read_table().speech) if is_linux else "Add a voice in the settings."
    text = answers.failures.get("speech", "No voice; tones lead instead.")
    return Finding("speech", State.LIMITED, text, advice)


def _awake(answers: Answers) -> Finding:
    if answers.keeps_awake:
        return Finding("keep awake", State.WORKS, "The screen stays on during a session.")
    advice = "Set the screen's own delay longer than a session."
    return Finding("keep awake", State.LIMITED, "The screen may go dark in a session.", advice)


def _screen_reader(environ: Mapping[str, str], system: str) -> Finding:
    if not system.startswith("linux"):
        return Finding("screen reader", State.WORKS, "The system's own is supported.")
    if environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return Finding("screen reader", State.WORKS, "The session bus that it uses is there.")
    text = "There is no session bus, so a screen reader cannot reach the program."
    return Finding("screen reader", State.LIMITED, text, _to_install({"at-spi2-core", "dbus"}))


def _to_install(packages: set[str] | list[str]) -> str:
    return f"To add it: {debian.how_to_install(packages)}" if packages else ""
