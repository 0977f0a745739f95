"""Asks the probe in a process of its own, and what it lacks of system libraries."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO

import msgspec

from heelrehab.commands.system import debian
from heelrehab.commands.system.qt_probe import Answers

PROBE = (sys.executable, "-m", "heelrehab.commands.system.qt_probe")
LONGEST_WAIT_S = 30.0


def ask_in_a_process(
    environ: Mapping[str, str],
    command: Sequence[str] = PROBE,
    longest_wait_s: float = LONGEST_WAIT_S,
) -> Answers:
    """Return what the probe answers; where it does not, ``failures`` says so for the window.

    It answers into files: a speech service that it starts would hold a pipe open for ever.
    """
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as complained:
        try:
            done = subprocess.run(
                command,
                env=environ,
                stdout=said,
                stderr=complained,
                check=False,
                timeout=longest_wait_s,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return Answers(failures={"window": str(error)})
        try:
            return msgspec.json.decode(_whole(said), type=Answers)
        except msgspec.MsgspecError:
            lines = _whole(complained).decode(errors="replace").strip()
            last_line = lines.rpartition("\n")[2]
            return Answers(failures={"window": last_line or f"it ended with {done.returncode}"})


def _whole(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()


def lacking(patterns: Iterable[str]) -> set[str]:
    """Return the system packages that Qt's files, by pattern, lack; Linux only."""
    package = importlib.util.find_spec("PySide6")
    folders = package.submodule_search_locations if package is not None else None
    if not sys.platform.startswith("linux") or not folders:
        return set()
    return debian.missing_packages(Path(folders[0]), patterns, debian.read_table())
