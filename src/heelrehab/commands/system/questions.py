"""Asks the probe in a process of its own, and what it lacks of system libraries."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

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
    """Return what the probe answers; where it does not, ``failures`` says so for the window."""
    try:
        done = subprocess.run(
            command, env=environ, capture_output=True, check=False, timeout=longest_wait_s
        )
        return msgspec.json.decode(done.stdout, type=Answers)
    except (OSError, subprocess.TimeoutExpired) as error:
        return Answers(failures={"window": str(error)})
    except msgspec.MsgspecError:
        last_line = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        return Answers(failures={"window": last_line or f"it ended with {done.returncode}"})


def lacking(patterns: Iterable[str]) -> set[str]:
    """Return the system packages that Qt's files, by pattern, lack; Linux only."""
    package = importlib.util.find_spec("PySide6")
    folders = package.submodule_search_locations if package is not None else None
    if not sys.platform.startswith("linux") or not folders:
        return set()
    return debian.missing_packages(Path(folders[0]), patterns, debian.read_table())
